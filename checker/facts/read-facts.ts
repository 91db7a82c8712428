import { parse } from 'csv-parse/sync';
import type { Fact } from './fact.ts';
import { columns, type FactRow, factOf, type RowProblem } from './fact-row.ts';

export interface FactsProblem extends RowProblem {
  /** Line of the file, the first being 1; in JSON the place in the list. */
  line: number;
}

export type FactsFile = { facts: { fact: Fact; line: number }[]; problems: FactsProblem[] } | { unreadable: string };

/**
 * Reads a file of reference facts: CSV (RFC 4180, header row) or a JSON list of objects with the same fields, UTF-8.
 * A bad row is named in `problems` and stops nothing else; a file that is no such table at all is `unreadable`.
 */
export function readFacts(bytes: Uint8Array, name: string): FactsFile {
  const text = decode(bytes);
  if (text === null) return { unreadable: 'not valid UTF-8; save the file as UTF-8' };
  if (text.includes('\0')) return { unreadable: 'a binary file; facts are CSV or JSON text' };
  if (!text.trim()) return { unreadable: `empty; the first line must be the header ${columns.required.join(',')}` };
  const isJson = /\.json$/i.test(name) || (!/\.csv$/i.test(name) && /^\s*[[{]/.test(text));
  const rows = isJson ? jsonRows(text) : csvRows(text);
  return 'unreadable' in rows ? rows : factsOf(rows);
}

interface Rows {
  rows: { row: FactRow; line: number }[];
  problems: FactsProblem[];
}

function factsOf({ rows, problems }: Rows): FactsFile {
  const facts: { fact: Fact; line: number }[] = [];
  const lineOfId = new Map<string, number>();
  for (const { row, line } of rows) {
    const read = factOf(row);
    if ('reason' in read) {
      problems.push({ line, ...read });
      continue;
    }
    const earlier = lineOfId.get(read.id);
    if (earlier !== undefined) {
      problems.push({
        kind: 'repeated-id',
        line,
        column: 'id',
        reason: `duplicate id "${read.id}", first used on line ${earlier}; give each fact its own id`,
      });
      continue;
    }
    lineOfId.set(read.id, line);
    facts.push({ fact: read, line });
  }
  problems.sort((a, b) => a.line - b.line);
  return { facts, problems };
}

function csvRows(text: string): Rows | { unreadable: string } {
  const problems: FactsProblem[] = [];
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // With Windows line ends the parser would count each of those within quotes twice.
    records = parse(text.replaceAll('\r\n', '\n'), {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        problems.push({ line: Number(error?.lines ?? 1), column: null, reason: `not CSV: ${firstSentence(error?.message)}` });
        return undefined;
      },
    }) as never;
  } catch (error) {
    return { unreadable: `not CSV: ${firstSentence((error as Error).message)}` };
  }
  const header = records.shift()?.record.map((column) => column.trim().toLowerCase()) ?? [];
  const missing = columns.required.filter((column) => !header.includes(column));
  if (missing.length > 0) return { unreadable: missingColumns(missing) };
  const twice = header.find((column, i) => column && header.indexOf(column) !== i);
  if (twice) return { unreadable: `column ${twice} stands twice in the header; keep one` };
  const rows: Rows['rows'] = [];
  for (const { record, info } of records) {
    const line = info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (record.length === header.length)
      rows.push({ row: Object.fromEntries(header.map((column, i) => [column, record[i] as string])), line });
    else problems.push({ line, column: null, reason: wrongWidth(record.length, header.length) });
  }
  return { rows, problems };
}

function jsonRows(text: string): Rows | { unreadable: string } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { unreadable: `not JSON: ${firstSentence((error as Error).message)}` };
  }
  if (!Array.isArray(list)) return { unreadable: 'not a JSON list; write [ {"id": …}, … ]' };
  const rows: Rows['rows'] = [];
  const problems: FactsProblem[] = [];
  list.forEach((item: unknown, i) => {
    if (item && typeof item === 'object' && !Array.isArray(item))
      rows.push({ row: Object.fromEntries(Object.entries(item).map(cell)), line: i + 1 });
    else problems.push({ line: i + 1, column: null, reason: 'not an object; write {"id": …}' });
  });
  return { rows, problems };
}

function cell([key, value]: [string, unknown]): [string, string] {
  if (value === null || value === undefined) return [key, ''];
  if (Array.isArray(value)) return [key, value.join('|')];
  if (typeof value === 'object') {
    const pairs = Object.entries(value);
    return [key, pairs.map(([name, part]) => `${name}=${part}`).join('|')];
  }
  return [key, String(value)];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const wrongWidth = (cells: number, columns: number) =>
  `${cells} cells where the header has ${columns}; ${cells > columns ? 'quote cells that contain commas' : 'write every comma, also beside empty cells'}`;

const missingColumns = (missing: readonly string[]) =>
  `missing column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}; the header must have ${columns.required.join(',')}`;

const firstSentence = (message: string | undefined) => (message ?? 'unreadable').split('\n')[0]?.replace(/\.$/, '') ?? '';
