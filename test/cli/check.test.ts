import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Circumstances, countercheck, ferryFacts, folderWith, rightStory, wrongStory } from './countercheck.ts';

let folder: ReturnType<typeof folderWith>;
const check = (argv: readonly string[], ...more: [stdin?: string | Uint8Array, reader?: Circumstances]) =>
  countercheck(folder.path, ['check', ...argv, '--facts', 'facts.csv'], ...more);

beforeAll(() => {
  folder = folderWith({
    'facts.csv': ferryFacts,
    'right.txt': rightStory,
    'wrong.txt': wrongStory,
    'empty.txt': '',
    'binary.txt': Uint8Array.of(137, 80, 78, 71, 0, 0, 0),
    'german.txt':
      'Fähre spät\n\nDie Fähre kam am Mittwoch, dem 4. März 2021, und der Kapitän sagte, dass sie nicht auf das Wetter und die Flut gewartet hat.\n',
    'noise.txt': Uint8Array.from({ length: 3000 }, (_, i) => ((i * 7919 + ((i * i) % 251)) % 255) + 1),
    'huge.txt': 'Ferry. '.repeat((25 * 1024 * 1024) / 7 + 1),
  });
  mkdirSync(join(folder.path, 'stories'));
});
afterAll(() => folder.remove());

describe('countercheck check', () => {
  it('answers 0 and a summary where nothing is refuted', async () => {
    expect(await check(['right.txt'])).toEqual({
      code: 0,
      stdout: '1 article, 1 claim: 1 supported, 0 refuted, 0 not enough info\n',
      complaints: [],
    });
  });

  it('answers 1 and names file, line and column where something is, in plain text when piped', async () => {
    const { code, stdout, complaints } = await check(['right.txt', 'wrong.txt']);
    expect([code, complaints]).toEqual([1, []]);
    const [finding, summary, ...more] = stdout.split('\n');
    expect(finding).toMatch(/^wrong\.txt:3:32 {2}error {2}“1989” .*Harbour of Bergen: Register.* {2}olav-launched$/);
    expect([summary, ...more]).toEqual(['2 articles, 2 claims: 1 supported, 1 refuted, 0 not enough info', '']);
    expect(stdout).not.toContain('\u001b');
  });

  it('names every input that cannot be read, checks the rest, and answers 2 before 1', async () => {
    const bad = ['missing.txt', 'stories', 'empty.txt', 'binary.txt', 'noise.txt', 'huge.txt'];
    const { code, stdout, complaints } = await check([...bad, 'wrong.txt']);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      'countercheck: missing.txt: no such file; check the path',
      'countercheck: stories: a directory; name its files, such as stories/*.txt',
      'countercheck: empty.txt: empty file; upload the story itself',
      'countercheck: binary.txt: a binary file; upload plain text, Markdown or HTML',
      'countercheck: noise.txt: in no encoding that could be told; save the file as UTF-8',
      'countercheck: huge.txt: 25 MB; articles are read up to 5 MB',
    ]);
    expect(stdout).toContain('wrong.txt:3:32  error');
    expect(stdout).toContain('7 articles, 6 unreadable, 1 claim: 0 supported, 1 refuted');
  });

  it('does not check what is not in English, and says so; that is no failure', async () => {
    const { code, stdout, complaints } = await check(['german.txt']);
    expect([code, complaints]).toEqual([0, ['countercheck: german.txt: written in German; only English is checked']]);
    expect(stdout).toContain('1 article, 1 not in English, 0 claims');
    const [report] = JSON.parse((await check(['german.txt', '--format', 'json'])).stdout);
    expect(report).toMatchObject({ status: 'other-language', language: 'de', title: 'Fähre spät', findings: [], sections: [] });
  });

  it('gives a list of reports as JSON, those of unreadable files among them', async () => {
    const { code, stdout } = await check(['wrong.txt', 'empty.txt', '--format', 'json']);
    const [wrong, empty, ...more] = JSON.parse(stdout);
    expect([code, more]).toEqual([2, []]);
    expect(wrong).toMatchObject({ id: 'wrong.txt', status: 'checked', title: 'Ferry late again', coverage: { claims: 1, refuted: 1 } });
    expect(wrong.findings[0]).toMatchObject({ verdict: 'refuted', factId: 'olav-launched', line: 3, column: 32, quote: '1989' });
    expect(empty).toMatchObject({ id: 'empty.txt', status: 'unreadable', reason: 'empty file; upload the story itself', findings: [] });
  });

  it('gives one line for each line of standard input, in their order, with bad ones in their places', async () => {
    const line = (value: unknown) => JSON.stringify(value);
    const lines = [
      `\ufeff${line({ id: 'a', text: rightStory })}`,
      '{"id": "b", "text": ',
      line({ id: 'c', text: wrongStory, published: '2020-10-22' }),
      line({ id: 'd' }),
      line({ id: 'e', text: 'late', published: '2020-13-45' }),
      line(['f']),
      line({ id: 7, text: rightStory.replace('late', 'late\u2028'), title: null, published: '' }),
      line({ text: '' }),
      Buffer.from([0x22, 0xff, 0x22]),
    ];
    const stdin = Buffer.concat(lines.flatMap((part) => [Buffer.from(part), Buffer.from('\r\n')]));
    const { code, stdout, complaints } = await check(['--format', 'jsonl', '--published', '2021-03-04'], stdin);
    const out = stdout
      .trim()
      .split('\n')
      .map((written) => JSON.parse(written));
    expect(code).toBe(2);
    expect(out.map(({ id, status, published }) => [id, status, published])).toEqual([
      ['a', 'checked', '2021-03-04'],
      [null, 'unreadable', undefined],
      ['c', 'checked', '2020-10-22'],
      [null, 'unreadable', undefined],
      [null, 'unreadable', undefined],
      [null, 'unreadable', undefined],
      ['7', 'checked', '2021-03-04'],
      ['line 8', 'unreadable', null],
      [null, 'unreadable', undefined],
    ]);
    expect(out[1]).toEqual({ id: null, line: 2, status: 'unreadable', reason: 'not JSON', findings: [] });
    expect(out[2].findings).toMatchObject([{ verdict: 'refuted', quote: '1989' }]);
    const remedy = 'write one {"id","text","published"} object a line';
    expect(complaints).toEqual([
      `countercheck: line 2: not JSON; ${remedy}`,
      expect.stringMatching(/^countercheck: line 4: text: .+; write one/),
      'countercheck: line 5: published "2020-13-45" is no day of the calendar; write YYYY-MM-DD',
      expect.stringMatching(/^countercheck: line 6: the line: .+; write one/),
      'countercheck: line 8: empty file; upload the story itself',
      'countercheck: line 9: not valid UTF-8; write the lines as UTF-8',
    ]);
  });

  it('passes over a line too long to hold, and checks the next', async () => {
    const stdin = Buffer.concat([Buffer.alloc(65 * 1024 * 1024, 'x'), Buffer.from(`\n${JSON.stringify({ id: 'a', text: rightStory })}`)]);
    const { code, stdout, complaints } = await check(['--format', 'jsonl'], stdin);
    expect([code, complaints]).toEqual([2, ['countercheck: line 1: longer than 64 MB; write one article a line']]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ).toEqual(['unreadable', 'checked']);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const lines = `${JSON.stringify({ id: 'a', text: wrongStory })}\n`.repeat(3000);
    const { code, stdout, complaints } = await check(['--format', 'jsonl'], lines, { leaveAfterFirstChunk: true });
    expect([code, complaints]).toEqual([141, []]);
    expect(stdout).not.toBe('');
  });
});

describe('a command line that cannot be run', () => {
  it.concurrent.each([
    [['check', 'right.txt'], 'check needs --facts FILE or folder; such as --facts seeds/facts'],
    [
      ['check', 'right.txt', '--facts', 'facts.csv', '--published', '2020-13-45'],
      '--published 2020-13-45: no day of the calendar; write YYYY-MM-DD, such as 2020-10-22',
    ],
    [['check', 'right.txt', '--facts', 'facts.csv', '--format', 'xml'], '--format xml: unknown; use text, json, jsonl'],
    [['check', 'right.txt', '--fact', 'facts.csv'], "unknown option '--fact'; see countercheck --help"],
    [['check', 'right.txt', '--facts'], "Option '--facts <value>' argument missing; see countercheck --help"],
    [['units', '--all'], "unknown option '--all'; see countercheck --help"],
    [['facts', 'load'], 'facts: the command is facts validate FILE…'],
    [['facts', 'validate'], 'facts validate needs a file; such as seeds/facts/countries.csv'],
    [['chekc'], 'unknown command chekc; see countercheck --help'],
  ])('says why on one line and answers 2: %j', async (argv, complaint) => {
    expect(await countercheck(folder.path, argv)).toEqual({ code: 2, stdout: '', complaints: [`countercheck: ${complaint}`] });
  });

  it('shows the help: asked for with 0, without a command with 2', async () => {
    const [asked, bare] = await Promise.all([countercheck(folder.path, ['check', '-h']), countercheck(folder.path, [])]);
    expect([asked.code, bare.code, asked.stdout === bare.stdout]).toEqual([0, 2, true]);
    expect(asked.stdout).toMatch(/^countercheck: [\s\S]*--published[\s\S]*Exit code: 0/);
  });
});
