import type { Article } from './article/article.ts';
import { discrepancyId, identityOf } from './discrepancies/discrepancy-id.ts';
import { groupBy } from './facts/group-by.ts';
import type { Finding, Span } from './report.ts';
import type { Judgement } from './verdicts/judgement.ts';

/** A judgement with the place in the cleaned text it is about. */
export interface PlacedJudgement {
  judgement: Judgement;
  start: number;
  end: number;
}

/** Findings in the order of the text; the same statement made twice is one finding with several spans. */
export function findingsOf(article: Article, placed: readonly PlacedJudgement[]): Finding[] {
  const findings = new Map<string, Finding>();
  const lineStarts = startsOfLines(article.original);
  const keyOf = keysOf(placed);
  for (const { judgement, start, end } of [...placed].sort((a, b) => a.start - b.start)) {
    const span = { start: article.clean.originalStart(start), end: article.clean.originalEnd(end) };
    const key = keyOf(judgement);
    const same = findings.get(key);
    if (!same) findings.set(key, findingOf(article, judgement, span, lineStarts));
    // What the paper says itself weighs more than what it quotes.
    else if (same.severity === 'warning' && judgement.severity === 'error') {
      const alsoAt = [...same.alsoAt, { start: same.start, end: same.end }];
      findings.set(key, { ...findingOf(article, judgement, span, lineStarts), alsoAt });
    } else same.alsoAt.push(span);
  }
  return [...findings.values()];
}

/** What judgements that say the same have in common: told in full only where what is told shortly does not set a judgement apart. */
function keysOf(placed: readonly PlacedJudgement[]): (judgement: Judgement) => string {
  const shortly = ({ verdict, reason, check, fact }: Judgement) => `${verdict} ${reason} ${check} ${fact?.id ?? ''}`;
  const alike = groupBy(placed, ({ judgement }) => shortly(judgement));
  return (judgement) => {
    const short = shortly(judgement);
    return alike.get(short)?.length === 1 ? short : JSON.stringify([identityOf(judgement), judgement.verdict, judgement.reason]);
  };
}

function findingOf(article: Article, judgement: Judgement, span: Span, lineStarts: readonly number[]): Finding {
  const { fact, ...rest } = judgement;
  const line = lineAt(lineStarts, span.start);
  return {
    verdict: rest.verdict,
    check: rest.check,
    factId: fact?.id ?? null,
    ...span,
    line: line + 1,
    column: span.start - (lineStarts[line] as number) + 1,
    quote: article.original.slice(span.start, span.end),
    alsoAt: [],
    found: rest.found,
    expected: rest.expected,
    reason: rest.reason,
    severity: rest.severity,
    speaker: rest.speaker,
    explanation: rest.explanation,
    suggestions: rest.suggestions,
    ...(rest.verdict === 'refuted' ? { discrepancyId: discrepancyId(article.id, judgement) } : {}),
  };
}

export function startsOfLines(text: string): number[] {
  // A byte order mark takes no column.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
