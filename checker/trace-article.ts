import type { Article } from './article/article.ts';
import type { Story } from './article/stories.ts';
import { readStories } from './check-article.ts';
import type { Passage } from './claims/passage.ts';
import { checkConsistency } from './consistency/checks.ts';
import type { FactIndex } from './facts/fact-index.ts';
import { lineAt, startsOfLines } from './findings.ts';
import { endOf, startOf } from './grammar/find-mentions.ts';
import { notate } from './grammar/notate.ts';
import type { Mention } from './grammar/rule.ts';
import type { Facts } from './ports.ts';
import type { Trace } from './trace.ts';
import { judgeClaims, spanOf } from './verdicts/judge-claims.ts';
import { denotedDays, denotedValues, traceClaim, traceUntied } from './verdicts/trace-claim.ts';

/** Every number and date of an article with the chain that led to its verdict, in the order of the text. */
export async function traceArticle(article: Article, facts: Facts): Promise<Trace[]> {
  const { stories, index } = await readStories(article, facts);
  const placeOf = placesIn(article);
  const traces = stories.flatMap(({ story, passage, title }) =>
    tracePassage(passage, index, title, (first, next) => placeOf(story, passage, first, next)),
  );
  return traces.sort((a, b) => a.start - b.start);
}

type Place = Pick<Trace, 'start' | 'end' | 'line' | 'column' | 'quote'>;
type PlaceOf = (first: number, next: number) => Place;

function tracePassage(passage: Passage, index: FactIndex, title: string | null, place: PlaceOf): Trace[] {
  const judged = judgeClaims(passage, index, title);
  const claims = new Map(judged.map((one) => [one.claim.mention.first, one] as const));
  const own = checkConsistency(passage, title).map(({ mention, judgement }) => ({
    ...place(mention.first, mention.next),
    ...readingOf(mention),
    tied: null,
    weighed: [],
    ...judgement,
  }));
  // Anniversaries are read for the claims alone.
  const read = new Set(passage.mentions.map(({ first }) => first));
  const kept = judged.map(({ claim }) => claim.mention).filter(({ first }) => !read.has(first));
  const all = [...passage.mentions, ...kept].map((mention) => {
    const found = claims.get(mention.first);
    if (!found) return { ...place(mention.first, mention.next), ...readingOf(mention), ...traceUntied(mention, passage, index) };
    const { claim, judgement } = found;
    return { ...place(...spanOf(claim)), ...readingOf(claim.mention), ...traceClaim(claim, passage, judgement) };
  });
  return [...all, ...own].map(({ start, end, line, column, quote, read, denotes, tied, weighed, verdict, check, reason, explanation }) => ({
    start,
    end,
    line,
    column,
    quote,
    read,
    denotes,
    tied,
    weighed,
    verdict,
    check,
    reason,
    explanation,
  }));
}

const readingOf = ({ value }: Mention): Pick<Trace, 'read' | 'denotes'> => ({
  read: notate(value),
  denotes: value.kind === 'quantity' ? denotedValues(value) : value.amount ? denotedValues(value.amount) : denotedDays(value),
});

function placesIn(article: Article) {
  const starts = startsOfLines(article.original);
  return (story: Story, passage: Passage, first: number, next: number): Place => {
    const start = article.clean.originalStart(story.start + startOf(passage.tokens, first));
    const end = article.clean.originalEnd(story.start + endOf(passage, next));
    const line = lineAt(starts, start);
    return { start, end, line: line + 1, column: start - (starts[line] as number) + 1, quote: article.original.slice(start, end) };
  };
}
