import { describe, expect, it } from 'vitest';
import { columns } from '../../../checker/facts/fact-row.ts';
import { readFacts } from '../../../checker/facts/read-facts.ts';

const header = columns.required.join(',');
const row =
  'f1,Ferry Olav,Olav|The Olav,passengers,seats|berths,number,450,passenger,<=,2001-02,2010,Harbour of Bergen: Register,https://example.org/r';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'facts.csv') => {
  const file = readFacts(bytes(text), name);
  if ('unreadable' in file) throw new Error(file.unreadable);
  return file;
};
const unreadable = (text: string | Uint8Array, name = 'facts.csv') => {
  const file = readFacts(typeof text === 'string' ? bytes(text) : text, name);
  return 'unreadable' in file ? file.unreadable : null;
};
const fact = {
  id: 'f1',
  subject: 'Ferry Olav',
  subjectAliases: ['Olav', 'The Olav'],
  attribute: 'passengers',
  attributeAliases: ['seats', 'berths'],
  type: 'number',
  value: '450',
  unit: 'passenger',
  comparator: '<=',
  validFrom: '2001-02',
  validTo: '2010',
  knownFrom: null,
  precision: null,
  qualifiers: {},
  supersededBy: null,
  source: 'Harbour of Bergen: Register',
  sourceUrl: 'https://example.org/r',
  note: null,
  extra: {},
};

describe('a CSV file of facts', () => {
  it('gives every fact with the line it stands on', () => {
    expect(read(`${header}\n${row}\n`)).toEqual({ facts: [{ fact, line: 2 }], problems: [] });
  });

  it('may have its columns in any order and any case, and others that are kept as notes', () => {
    const names = [...columns.required].reverse();
    const cells = row.split(',').reverse();
    const { facts } = read(`Desk,${names.join(', ').toUpperCase()},Editor\nsports,${cells.join(',')},\n`);
    expect(facts[0]?.fact).toEqual({ ...fact, extra: { desk: 'sports' } });
  });

  it('may have the optional columns', () => {
    const { facts } = read(`${header},${columns.optional.join(',')}\n${row},2001-03-04,exact, class = first |deck=2,f2,seen\n`);
    expect(facts[0]?.fact).toEqual({
      ...fact,
      knownFrom: '2001-03-04',
      precision: 'exact',
      qualifiers: { class: 'first', deck: '2' },
      supersededBy: 'f2',
      note: 'seen',
    });
  });

  it('may start with a byte order mark, end its lines as Windows does, and have empty lines', () => {
    const { facts, problems } = read(`\ufeff${header}\r\n\r\n${row}\r\n\r\n${row.replace('f1', 'f2')}`);
    expect([facts.map(({ line }) => line), problems]).toEqual([[3, 5], []]);
  });

  it.each(['\n', '\r\n'])('counts lines right behind quoted cells of several lines (%j)', (end) => {
    const long = row.replace('Harbour of Bergen: Register', `"Harbour${end}of ""Bergen"",${end}Norway"`);
    const { facts, problems } = read([header, long, row.replace('f1', 'f2'), row.replace('f1', ''), ''].join(end));
    expect(facts.map(({ fact: { id, source }, line }) => [id, line, source.length > 25])).toEqual([
      ['f1', 2, true],
      ['f2', 5, true],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([6]);
  });

  it.each([
    [
      'an attribute without a letter or digit',
      row.replace(row.split(',')[3]!, '!!!'),
      'attribute',
      /"!!!" has no letter or digit.*write a name/,
    ],
    ['a number of 400 digits', row.replace('450', '4'.repeat(400)), 'value', /has 400 digits; write at most 40/],
  ])('refuses %s', (_, bad, column, reason) => {
    expect(read([header, bad].join('\n')).problems).toEqual([{ line: 2, column, reason: expect.stringMatching(reason) }]);
  });

  it('names a bad row and keeps every other', () => {
    const { facts, problems } = read([header, row, 'f2,too,few', row.replace('f1', 'f3'), `${row.replace('f1', 'f4')},more`].join('\n'));
    expect(facts.map(({ fact: { id } }) => id)).toEqual(['f1', 'f3']);
    expect(problems).toEqual([
      { line: 3, column: null, reason: '3 cells where the header has 13; write every comma, also beside empty cells' },
      { line: 5, column: null, reason: '14 cells where the header has 13; quote cells that contain commas' },
    ]);
  });

  it('names a row with a stray quote and keeps every other', () => {
    const { facts, problems } = read([header, row, row.replace('f1', 'f2').replace('Olav', 'O"lav'), row.replace('f1', 'f3')].join('\n'));
    expect(facts.map(({ fact: { id } }) => id)).toEqual(['f1', 'f3']);
    expect(problems).toEqual([{ line: 3, column: null, reason: expect.stringMatching(/^not CSV: .*quote/i) }]);
  });

  it('names the second use of an id, by the line of the first', () => {
    const { facts, problems } = read([header, row, row.replace('450', '460')].join('\n'));
    expect(facts.map(({ fact: { value } }) => value)).toEqual(['450']);
    expect(problems).toEqual([
      { kind: 'repeated-id', line: 3, column: 'id', reason: 'duplicate id "f1", first used on line 2; give each fact its own id' },
    ]);
  });
});

describe('a file that is no table of facts says why', () => {
  it.each([
    ['nothing', '', `empty; the first line must be the header ${header}`],
    ['blanks', ' \n\n', `empty; the first line must be the header ${header}`],
    ['bytes that are no UTF-8', Uint8Array.of(105, 100, 233), 'not valid UTF-8; save the file as UTF-8'],
    ['zero bytes', Uint8Array.of(105, 0, 100), 'a binary file; facts are CSV or JSON text'],
    ['a missing column', header.replace('unit,', ''), `missing column unit; the header must have ${header}`],
    ['missing columns', header.replace('unit,comparator,', ''), `missing columns unit, comparator; the header must have ${header}`],
    ['a column twice', `${header},Unit`, 'column unit stands twice in the header; keep one'],
  ])('%s', (_, text, reason) => expect(unreadable(text)).toBe(reason));

  it('JSON that is none, or no list', () => {
    expect(unreadable('[{"id": }]', 'facts.json')).toMatch(/^not JSON: /);
    expect(unreadable('{"id": "f1"}', 'facts.json')).toBe('not a JSON list; write [ {"id": …}, … ]');
  });
});

describe('a JSON file of facts', () => {
  const written = {
    id: 'f1',
    subject: 'Ferry Olav',
    subject_aliases: ['Olav', 'The Olav'],
    attribute: 'passengers',
    attribute_aliases: 'seats|berths',
    type: 'number',
    value: 450,
    unit: 'passenger',
    comparator: '<=',
    valid_from: '2001-02',
    valid_to: '2010',
    source: 'Harbour of Bergen: Register',
    source_url: 'https://example.org/r',
    qualifiers: { class: 'first' },
    note: null,
    desk: 'sports',
  };

  it('has the same fields, lists and numbers written as such', () => {
    const { facts } = read(`\ufeff${JSON.stringify([written])}`, 'facts.json');
    expect(facts).toEqual([{ fact: { ...fact, qualifiers: { class: 'first' }, extra: { desk: 'sports' } }, line: 1 }]);
  });

  it('is known by its text where its name does not say', () => {
    expect(read(JSON.stringify([written]), 'facts').facts).toHaveLength(1);
  });

  it('names a bad item by its place and keeps every other', () => {
    const { facts, problems } = read(JSON.stringify([5, written, { ...written, id: 'f2', value: null }, null]), 'facts.json');
    expect(facts.map(({ line }) => line)).toEqual([2]);
    expect(problems).toEqual([
      { line: 1, column: null, reason: 'not an object; write {"id": …}' },
      { line: 3, column: 'value', reason: 'empty; every fact needs one' },
      { line: 4, column: null, reason: 'not an object; write {"id": …}' },
    ]);
  });
});
