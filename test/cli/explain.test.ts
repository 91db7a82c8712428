import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Trace } from '../../checker/trace.ts';
import { countercheck, factsHeader, folderWith } from './countercheck.ts';

let folder: ReturnType<typeof folderWith>;
const explain = (argv: readonly string[]) => countercheck(folder.path, ['explain', ...argv, '--facts', 'facts.csv']);

beforeAll(() => {
  folder = folderWith({
    'facts.csv': [
      factsHeader,
      'olav-launched,Ferry Olav,the Olav,launched,was launched,date,1998-04-08,,=,,,Register,',
      'olav-cars-1,Ferry Olav,the Olav,cars,cars,number,90,car,=,1998,2009,Register,',
      'olav-cars-2,Ferry Olav,the Olav,cars,cars,number,120,car,=,2010,,Register,',
      '',
    ].join('\n'),
    'story.txt': [
      'Ferry late again',
      '',
      'The Ferry Olav was launched in 1989. The Ferry Olav carries 120 cars.',
      'It lost 40 minutes. The wreck lies 30 miles (58 km) off.',
      '',
    ].join('\n'),
    'empty.txt': '',
  });
});
afterAll(() => folder.remove());

describe('countercheck explain', () => {
  it('gives the chain of every claim: what was read, which fact, what each denotes, and why', async () => {
    const { code, stdout, complaints } = await explain(['story.txt', '--published', '2020-10-22']);
    expect([code, complaints]).toEqual([0, []]);
    expect(stdout.split('\n\n').map((chain) => chain.split('\n')[0])).toEqual([
      'story.txt:3:32  “1989”',
      'story.txt:3:61  “120”',
      'story.txt:4:36  “30 miles (58 km)”',
    ]);
    expect(stdout).toContain(
      'read as          1989, which denotes 1 January 1989 to 31 December 1989\n  tied to          Ferry Olav, launched',
    );
    expect(stdout).toContain('olav-launched: Ferry Olav, launched: 8 April 1998; denotes 8 April 1998; held against it\n  refuted ');
    expect(stdout).toMatch(
      /olav-cars-2: .* denotes 120; held against it\n {2}fact {13}olav-cars-1: .* true of another time\n {2}supported/,
    );
    expect(stdout).toContain('refuted          conversion, by the check “conversion”. 30 miles is 48 km');
  });

  it('gives only what stands at a place, also what no fact was tied to', async () => {
    const { code, stdout } = await explain(['story.txt', '--at', '4:10']);
    expect([code, stdout]).toEqual([
      0,
      [
        'story.txt:4:9  “40 minutes”',
        '  read as          duration PT40M, which denotes 39.5 to below 40.5',
        '  tied to          nothing',
        '  not-enough-info  no-reference. No fact’s subject and attribute stand near it.',
        '',
      ].join('\n'),
    ]);
    expect((await explain(['story.txt', '--at', '3'])).stdout.match(/story\.txt/g)).toHaveLength(2);
  });

  it('shows every number with --all, and the same as JSON', async () => {
    const { code, stdout } = await explain(['story.txt', '--all', '--format', 'json']);
    const traces = JSON.parse(stdout).map((trace: unknown) => Trace.parse(trace));
    expect([code, traces.map(({ quote, reason }: Trace) => `${quote} ${reason}`)]).toEqual([
      0,
      [
        '1989 date-differs',
        '120 exact',
        '40 minutes no-reference',
        '30 miles no-reference',
        '30 miles (58 km) conversion',
        '58 km no-reference',
      ],
    ]);
  });

  it.each([
    [['story.txt', '--at', '1:1'], 'story.txt: no number or date stands at 1:1; see countercheck extract story.txt'],
    [['story.txt', '--at', 'top'], '--at top: no place; write LINE or LINE:COLUMN, such as 7:44'],
    [['empty.txt'], 'empty.txt: empty file; upload the story itself'],
    [['story.txt', 'empty.txt'], 'explain takes one article; such as explain story.txt --facts seeds/facts'],
  ])('answers 2 to %j and says why', async (argv, complaint) => {
    expect(await explain(argv)).toEqual({ code: 2, stdout: '', complaints: [`countercheck: ${complaint}`] });
  });
});
