import type { Finding, Report } from '../../checker/report.ts';
import { oneLine, type Paint } from '../terminal.ts';

const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const;

/** One article as a linter prints it: a line per finding, `file:line:column`, with what is wrong and by which fact. */
export function textReport(report: Report, paint: Paint, all: boolean): string {
  const shown = report.findings.filter((finding) => all || finding.verdict === 'refuted');
  return shown.map((finding) => findingLine(report.id, finding, paint)).join('');
}

function findingLine(id: string, finding: Finding, paint: Paint): string {
  const place = paint('underline', `${oneLine(id)}:${finding.line}:${finding.column}`);
  const level = finding.verdict === 'refuted' ? paint(colours[finding.severity], finding.severity) : paint('dim', finding.verdict);
  const also = finding.alsoAt.length > 0 ? ` (also in ${finding.alsoAt.length} more place${finding.alsoAt.length > 1 ? 's' : ''})` : '';
  const by = paint('dim', finding.factId ?? finding.check);
  return `${place}  ${level}  ${oneLine(finding.explanation)}${also}  ${by}\n`;
}

export interface Totals {
  articles: number;
  unreadable: number;
  withheld: number;
  foreign: number;
  claims: number;
  supported: number;
  refuted: number;
  notEnoughInfo: number;
}

export const noTotals = (): Totals => ({
  ...{ articles: 0, unreadable: 0, withheld: 0, foreign: 0 },
  ...{ claims: 0, supported: 0, refuted: 0, notEnoughInfo: 0 },
});

export function addTo(totals: Totals, report: { status: string; coverage: Report['coverage'] }): void {
  totals.articles += 1;
  if (report.status === 'withheld') totals.withheld += 1;
  else if (report.status === 'other-language') totals.foreign += 1;
  else if (report.status !== 'checked') totals.unreadable += 1;
  totals.claims += report.coverage.claims;
  totals.supported += report.coverage.supported;
  totals.refuted += report.coverage.refuted;
  totals.notEnoughInfo += report.coverage.notEnoughInfo;
}

export const counted = (n: number, noun: string, nouns = `${noun}s`) => `${n} ${n === 1 ? noun : nouns}`;

export function summary(
  { articles, unreadable, withheld, foreign, claims, supported, refuted, notEnoughInfo }: Totals,
  paint: Paint,
): string {
  const wrong = paint(refuted > 0 ? 'red' : 'green', `${refuted} refuted`);
  const uncounted = [`${unreadable} unreadable`, `${withheld} withheld`, `${foreign} not in English`];
  const skipped = uncounted.map((one) => (one.startsWith('0 ') ? '' : `, ${one}`)).join('');
  return `${counted(articles, 'article')}${skipped}, ${counted(claims, 'claim')}: ${supported} supported, ${wrong}, ${notEnoughInfo} not enough info\n`;
}
