import { readArticle } from '../../checker/article/read-article.ts';
import { factsInMemory } from '../../checker/in-memory.ts';
import type { Trace } from '../../checker/trace.ts';
import { traceArticle } from '../../checker/trace-article.ts';
import { loadFactsFiles } from '../facts-files.ts';
import { readInputs } from '../inputs.ts';
import { oneOf, parseOptions, publishedOption } from '../options.ts';
import { traceText } from '../reporters/traces.ts';
import { complain, paintFor, print } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `countercheck explain FILE --facts F…`: how every claim of one article came to its verdict; with `--at LINE:COL` only what stands
 * there, with `--all` also the numbers no fact was tied to. Answers 2 where there is nothing to explain.
 */
export async function explain(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv, {
    facts: { type: 'string', multiple: true },
    published: { type: 'string' },
    at: { type: 'string' },
    all: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', values.format, ['text', 'json'] as const);
  const isAt = values.at === undefined ? null : placeOption(values.at);
  if (positionals.length !== 1) throw new UsageError('explain takes one article; such as explain story.txt --facts seeds/facts');
  if (!values.facts?.length) throw new UsageError('explain needs --facts FILE or folder; such as --facts seeds/facts');
  const loaded = await loadFactsFiles(values.facts);
  for await (const input of readInputs(positionals, publishedOption(values.published))) {
    const article = 'unreadable' in input ? input : await readArticle(input.id, input.article);
    if ('unreadable' in article) {
      complain(`${input.id}: ${article.unreadable}${'remedy' in article ? `; ${article.remedy}` : ''}`);
      return 2;
    }
    const traces = (await traceArticle(article, factsInMemory(loaded.facts))).filter(isAt ?? ((trace) => values.all || isClaim(trace)));
    if (format === 'json') await print(`${JSON.stringify(traces, null, 2)}\n`);
    else await print(traces.map((trace) => traceText(article.id, trace, paintFor(process.stdout))).join('\n'));
    if (isAt && traces.length === 0)
      complain(`${article.id}: no number or date stands at ${values.at}; see countercheck extract ${article.id}`);
    if (traces.length === 0) return 2;
  }
  return loaded.failed ? 2 : 0;
}

const isClaim = ({ tied, check }: Trace) => tied !== null || check !== 'reference';

/** `7` is a line, `7:44` a place in it. */
function placeOption(written: string): (trace: Trace) => boolean {
  const groups = /^(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/.exec(written)?.groups;
  if (!groups) throw new UsageError(`--at ${written}: no place; write LINE or LINE:COLUMN, such as 7:44`);
  const [line, column] = [Number(groups.line), groups.column === undefined ? null : Number(groups.column)];
  return (trace) => trace.line === line && (column === null || (trace.column <= column && column < trace.column + trace.end - trace.start));
}
