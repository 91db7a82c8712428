import { expect } from 'vitest';
import { checkArticle } from '../../checker/check-article.ts';
import type { Fact } from '../../checker/facts/fact.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { Facts } from '../../checker/ports.ts';
import type { Report } from '../../checker/report.ts';
import { narrowedFacts } from './narrowed-facts.ts';

/** Checks a text against facts, all in memory, and makes sure that the series which are left unread change nothing. */
export async function checkText(text: string, facts: readonly Fact[], published: string | null = null, id = 'story.txt'): Promise<Report> {
  const article = { bytes: new TextEncoder().encode(text), contentType: null, published, title: null };
  const against = (port: Facts) =>
    checkArticle({ id, versionId: null, fence: '' }, { articles: articleInMemory(article), facts: port, checks: unstoredChecks });
  const report = await against(factsInMemory(facts));
  expect(await against(narrowedFacts(facts)), 'with only the series that are spoken of').toEqual(report);
  return report;
}

/** Each finding in short: verdict, quote, and the fact or check it goes by. */
export const inShort = ({ findings }: Report): string[] =>
  findings.map(
    ({ verdict, quote, factId, check, reason }) =>
      `${verdict} ${quote} by ${factId ?? check}${verdict === 'supported' ? '' : `: ${reason}`}`,
  );

/** What is flagged, by the fact it goes by. */
export const flaggedIn = ({ findings }: Report): string[] =>
  findings.filter(({ verdict }) => verdict === 'refuted').map(({ quote, factId }) => `${quote} by ${factId}`);

/** How texts of one day fare against the same facts: what is flagged, or each finding in short. */
export const against = (facts: readonly Fact[], published: string | null = null) => ({
  flagged: async (text: string) => flaggedIn(await checkText(text, facts, published)),
  checked: async (text: string) => inShort(await checkText(text, facts, published)),
});
