import { checkArticle } from '../../checker/check-article.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { Facts } from '../../checker/ports.ts';
import type { Report } from '../../checker/report.ts';
import { unreadableReport } from '../../checker/unreadable-report.ts';
import { loadFactsFiles } from '../facts-files.ts';
import { type Input, readInputs } from '../inputs.ts';
import { oneOf, parseOptions, publishedOption } from '../options.ts';
import { addTo, noTotals, summary, textReport } from '../reporters/text.ts';
import { complain, paintFor, print, startProgress } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const formats = ['text', 'json', 'jsonl'] as const;

/** `countercheck check [FILES…] --facts F…`: 0 when nothing is refuted, 1 when something is, 2 when an input was unusable. */
export async function check(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv, {
    facts: { type: 'string', multiple: true },
    published: { type: 'string' },
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
  });
  const format = oneOf('format', values.format, formats);
  const published = publishedOption(values.published);
  if (!values.facts?.length) throw new UsageError('check needs --facts FILE or folder; such as --facts seeds/facts');
  const inputs = readInputs(positionals, published);
  const loaded = await loadFactsFiles(values.facts);
  const facts = factsInMemory(loaded.facts);
  let unusable = loaded.failed;
  const totals = noTotals();
  const paint = paintFor(process.stdout);
  const reports: object[] = [];
  const progress = startProgress('articles checked');
  for await (const input of inputs) {
    const report = await checkInput(input, facts);
    progress.step();
    addTo(totals, report);
    if (report.status === 'unreadable') unusable = true;
    if (report.status !== 'checked') complain(`${placeOf(input)}: ${report.reason}${'remedy' in input ? `; ${input.remedy}` : ''}`);
    if (format === 'json') reports.push(asLine(input, report));
    else await print(format === 'jsonl' ? `${JSON.stringify(asLine(input, report))}\n` : textReport(report, paint, values.all));
  }
  progress.end();
  if (format === 'json') await print(`${JSON.stringify(reports, null, 2)}\n`);
  if (format === 'text') await print(summary(totals, paint));
  if (unusable) return 2;
  return totals.refuted > 0 ? 1 : 0;
}

async function checkInput(input: Input, facts: Facts): Promise<Report> {
  if ('unreadable' in input) return unreadableReport(input.id ?? '', input.unreadable);
  const ports = { articles: articleInMemory(input.article), facts, checks: unstoredChecks };
  return checkArticle({ id: input.id, versionId: null, fence: '' }, ports);
}

const placeOf = ({ id, line }: Input) => (line === null ? id : `line ${line}`);

/** A line of standard input that was no article has its place in the output too. */
const asLine = (input: Input, report: Report) =>
  input.id === null ? { id: null, line: input.line, status: 'unreadable', reason: report.reason, findings: [] } : report;
