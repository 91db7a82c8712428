import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countercheck, factsHeader, ferryFacts, folderWith, wrongStory } from './countercheck.ts';

const good = ferryFacts.split('\n')[1] as string;
const rows = (...lines: string[]) => [factsHeader, ...lines, ''].join('\n');
let folder: ReturnType<typeof folderWith>;

beforeAll(() => {
  folder = folderWith({
    'good.csv': ferryFacts,
    'again.csv': ferryFacts,
    'bad-rows.csv': rows(
      good.replace('olav-launched', 'day').replace('1998-04-08', '1998-04-31'),
      good,
      good.replace('olav-launched', 'type').replace(',date,', ',amount,'),
      'too,few',
    ),
    'twice.csv': rows(good, good.replace('1998', '1997')),
    'no-unit.csv': rows(good).replace('unit,', ''),
    'empty.csv': '',
    'latin.csv': Uint8Array.of(105, 100, 233),
    'binary.csv': Uint8Array.of(105, 0, 100),
    'broken.json': '[{"id": }]',
    'wrong.txt': wrongStory,
  });
  mkdirSync(join(folder.path, 'sheets'));
  mkdirSync(join(folder.path, 'nothing'));
  writeFileSync(join(folder.path, 'sheets/ferries.csv'), ferryFacts);
  writeFileSync(join(folder.path, 'sheets/README.md'), 'not facts');
});
afterAll(() => folder.remove());

const check = (...facts: string[]) => countercheck(folder.path, ['check', 'wrong.txt', ...facts.flatMap((file) => ['--facts', file])]);
const badRows = [
  'countercheck: bad-rows.csv:2: column value: "1998-04-31" is no date of the calendar; write 2010, 2010-04 or 2010-04-08',
  'countercheck: bad-rows.csv:4: column type: unknown type "amount"; use number, date or period',
  'countercheck: bad-rows.csv:5: 2 cells where the header has 13; write every comma, also beside empty cells',
];

describe('the facts of countercheck check', () => {
  it('may lie in a folder, beside other files', async () => {
    expect(await check('sheets')).toMatchObject({ code: 1, complaints: [] });
  });

  it('are named by line, column and remedy where a row is bad, which changes no exit code', async () => {
    const { code, stdout, complaints } = await check('bad-rows.csv');
    expect([code, complaints]).toEqual([1, badRows]);
    expect(stdout).toContain('“1989”');
  });

  it('are an error with the same id twice, in one file or in two', async () => {
    const [within, across] = await Promise.all([check('twice.csv'), check('good.csv', 'again.csv')]);
    expect(within).toMatchObject({
      code: 2,
      complaints: ['countercheck: twice.csv:3: column id: duplicate id "olav-launched", first used on line 2; give each fact its own id'],
    });
    expect(across).toMatchObject({
      code: 2,
      complaints: [
        'countercheck: again.csv:2: column id: duplicate id "olav-launched", first used in good.csv:2; give each fact its own id',
      ],
    });
    for (const { stdout } of [within, across]) expect(stdout).toContain('1 article, 1 claim: 0 supported, 1 refuted');
  });

  it('are named where a whole file cannot be read, and the rest is checked with the others', async () => {
    const unreadable = ['missing.csv', 'no-unit.csv', 'empty.csv', 'latin.csv', 'binary.csv', 'broken.json', 'nothing'];
    const { code, stdout, complaints } = await check(...unreadable, 'good.csv');
    expect(code).toBe(2);
    expect(complaints).toEqual([
      'countercheck: missing.csv: no such file; check the path',
      `countercheck: no-unit.csv: missing column unit; the header must have ${factsHeader}`,
      `countercheck: empty.csv: empty; the first line must be the header ${factsHeader}`,
      'countercheck: latin.csv: not valid UTF-8; save the file as UTF-8',
      'countercheck: binary.csv: a binary file; facts are CSV or JSON text',
      expect.stringMatching(/^countercheck: broken\.json: not JSON: /),
      'countercheck: nothing: a folder without .csv or .json files; name a facts file',
    ]);
    expect(stdout).toContain('“1989”');
  });
});

describe('countercheck facts validate', () => {
  const validate = (...files: string[]) => countercheck(folder.path, ['facts', 'validate', ...files]);

  it('answers 0 where every row is a fact', async () => {
    expect(await validate('good.csv')).toEqual({ code: 0, stdout: 'good.csv: 1 fact, 0 bad rows\n', complaints: [] });
  });

  it('answers 2 where a row is bad or an id stands twice, and names each', async () => {
    const { code, stdout, complaints } = await validate('bad-rows.csv', 'good.csv', 'missing.csv');
    expect(code).toBe(2);
    expect(stdout).toBe('bad-rows.csv: 1 fact, 3 bad rows\ngood.csv: 0 facts, 1 bad row\n');
    expect(complaints).toEqual([
      ...badRows,
      'countercheck: good.csv:2: column id: duplicate id "olav-launched", first used in bad-rows.csv:3; give each fact its own id',
      'countercheck: missing.csv: no such file; check the path',
    ]);
  });
});
