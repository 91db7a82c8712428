import { isoInterval } from '../calendar.ts';
import { type Fact, FactComparator } from './fact.ts';
import { nameKey } from './names.ts';

/** The columns of a facts file. All required ones must be in the header; their cells may be empty where the fact allows it. */
export const columns = {
  required: [
    'id',
    'subject',
    'subject_aliases',
    'attribute',
    'attribute_aliases',
    'type',
    'value',
    'unit',
    'comparator',
    'valid_from',
    'valid_to',
    'source',
    'source_url',
  ],
  optional: ['known_from', 'precision', 'qualifiers', 'superseded_by', 'note'],
} as const;

/** More than any count or measure has; a longer run of digits is a slip. */
const mostDigits = 40;

const known = new Set<string>([...columns.required, ...columns.optional]);

export type FactRow = Record<string, string>;

export interface RowProblem {
  /** What kind of problem it is, where somebody goes by it. */
  kind?: 'repeated-id';
  column: string | null;
  reason: string;
}

/** The fact a row writes, or the first thing that is wrong with it and how to mend it. */
export function factOf(row: FactRow): Fact | RowProblem {
  const get = (column: string) => (row[column] ?? '').trim();
  const problem =
    ['id', 'subject', 'attribute', 'type', 'value']
      .map((column) => (get(column) ? null : { column, reason: 'empty; every fact needs one' }))
      .find(Boolean) ??
    wrongName('subject', get('subject')) ??
    wrongName('attribute', get('attribute')) ??
    wrongType(get('type')) ??
    wrongValue(get('type'), get('value')) ??
    wrongComparator(get('comparator')) ??
    ['valid_from', 'valid_to', 'known_from'].map((column) => wrongDate(column, get(column))).find(Boolean) ??
    wrongOrder(get('valid_from'), get('valid_to')) ??
    wrongPrecision(get('precision')) ??
    wrongQualifiers(get('qualifiers'));
  if (problem) return problem;
  return {
    id: get('id'),
    subject: get('subject'),
    subjectAliases: list(get('subject_aliases')).filter(nameKey),
    attribute: get('attribute'),
    attributeAliases: list(get('attribute_aliases')).filter(nameKey),
    type: get('type') as Fact['type'],
    value: get('value'),
    unit: get('unit') || null,
    comparator: (get('comparator') || '=') as Fact['comparator'],
    validFrom: get('valid_from') || null,
    validTo: get('valid_to') || null,
    knownFrom: get('known_from') || null,
    precision: get('precision') ? 'exact' : null,
    qualifiers: Object.fromEntries(list(get('qualifiers')).map((pair) => pair.split('=').map((part) => part.trim()) as [string, string])),
    supersededBy: get('superseded_by') || null,
    source: get('source'),
    sourceUrl: get('source_url') || null,
    note: get('note') || null,
    extra: Object.fromEntries(Object.entries(row).filter(([column, value]) => !known.has(column) && value !== '')),
  };
}

const list = (cell: string) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** A cell as a message quotes it: on one line, and not at length. */
const quoted = (cell: string) => `"${cell.replace(/\s+/g, ' ').slice(0, 60)}${cell.length > 60 ? '…' : ''}"`;

function wrongName(column: string, name: string): RowProblem | null {
  return nameKey(name) ? null : { column, reason: `${quoted(name)} has no letter or digit to be found by; write a name` };
}

function wrongType(type: string): RowProblem | null {
  return ['number', 'date', 'period'].includes(type)
    ? null
    : { column: 'type', reason: `unknown type ${quoted(type)}; use number, date or period` };
}

function wrongValue(type: string, value: string): RowProblem | null {
  if (type === 'number') {
    if (!/^-?\d+(\.\d+)?$/.test(value))
      return { column: 'value', reason: `${quoted(value)} is no plain decimal; write digits and a point, such as 1550 or 0.75` };
    const digits = value.replace(/\D/g, '').length;
    return digits <= mostDigits ? null : { column: 'value', reason: `has ${digits} digits; write at most ${mostDigits}` };
  }
  if (type === 'date') return wrongDate('value', value);
  const [from, to, ...more] = value.split('/');
  if (!from || !to || more.length > 0)
    return { column: 'value', reason: `${quoted(value)} is no period; write it as 2003/2013 or 2003-03-15/2013-03-24` };
  return wrongDate('value', from) ?? wrongDate('value', to) ?? wrongOrder(from, to, 'value');
}

function wrongDate(column: string, value: string): RowProblem | null {
  if (!value || isoInterval(value)) return null;
  return { column, reason: `${quoted(value)} is no date of the calendar; write 2010, 2010-04 or 2010-04-08` };
}

function wrongOrder(from: string, to: string, column = 'valid_to'): RowProblem | null {
  const [start, end] = [from && isoInterval(from), to && isoInterval(to)];
  return start && end && end.latest < start.earliest ? { column, reason: `${quoted(to)} is before ${quoted(from)}; swap them` } : null;
}

function wrongComparator(comparator: string): RowProblem | null {
  if (!comparator || FactComparator.safeParse(comparator).success) return null;
  return { column: 'comparator', reason: `unknown comparator ${quoted(comparator)}; use ${FactComparator.options.join(' ')}` };
}

function wrongPrecision(precision: string): RowProblem | null {
  return !precision || precision === 'exact'
    ? null
    : { column: 'precision', reason: `unknown precision ${quoted(precision)}; use exact or leave it empty` };
}

function wrongQualifiers(cell: string): RowProblem | null {
  const bad = list(cell).find((pair) => !/^[^=]+=[^=]+$/.test(pair));
  return bad ? { column: 'qualifiers', reason: `${quoted(bad)} is no key=value pair; write sex=female|area=urban` } : null;
}
