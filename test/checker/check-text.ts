import { checkArticle } from '../../checker/check-article.ts';
import type { Fact } from '../../checker/facts/fact.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { Report } from '../../checker/report.ts';

/** Checks a text against facts, all in memory. */
export function checkText(text: string, facts: readonly Fact[], published: string | null = null, id = 'story.txt'): Promise<Report> {
  const article = { bytes: new TextEncoder().encode(text), contentType: null, published, title: null };
  return checkArticle(
    { id, versionId: null, fence: '' },
    { articles: articleInMemory(article), facts: factsInMemory(facts), checks: unstoredChecks },
  );
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
