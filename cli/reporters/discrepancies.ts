import { writtenDate } from '../../checker/calendar.ts';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { oneLine, type Paint } from '../terminal.ts';

/** Discrepancies as an editor reads them: by article, in the order of the text. */
export function discrepancyList(discrepancies: readonly Discrepancy[], paint: Paint): string {
  const byArticle = new Map<string, Discrepancy[]>();
  for (const discrepancy of discrepancies)
    byArticle.set(discrepancy.articleId, [...(byArticle.get(discrepancy.articleId) ?? []), discrepancy]);
  return [...byArticle]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([articleId, own]) => articleBlock(articleId, own, paint))
    .join('\n');
}

function articleBlock(articleId: string, own: Discrepancy[], paint: Paint): string {
  const { title, published } = own[0] as Discrepancy;
  const dated = published ? `, published ${writtenDate(published)}` : '';
  const heading = `${paint('bold', oneLine(articleId))}${title ? `  “${oneLine(title)}”` : ''}${paint('dim', dated)}`;
  const sorted = [...own].sort((a, b) => a.start - b.start);
  return `${heading}\n${sorted.map((discrepancy) => discrepancyBlock(discrepancy, paint)).join('')}`;
}

function discrepancyBlock(
  { line, column, quote, severity, explanation, expected, suggestions, alsoAt }: Discrepancy,
  paint: Paint,
): string {
  const place = `${line}:${column}`.padEnd(8);
  const also = alsoAt.length > 0 ? ` and in ${alsoAt.length} more place${alsoAt.length > 1 ? 's' : ''}` : '';
  const indent = ' '.repeat(10);
  const lines = [
    `  ${place}${paint(severity === 'error' ? 'red' : 'yellow', `“${oneLine(quote)}”`)}${also}`,
    `${indent}${oneLine(explanation)}`,
  ];
  if (suggestions.length > 0) lines.push(`${indent}${paint('green', `could read: ${suggestions.join(', or ')}`)}`);
  if (expected?.sourceUrl) lines.push(`${indent}${paint('dim', expected.sourceUrl)}`);
  return `${lines.join('\n')}\n`;
}
