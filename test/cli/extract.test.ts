import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countercheck, folderWith } from './countercheck.ts';

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({ 'late.md': '# Late\n\nSome **40** ships came on March 4, 2021.\n', 'empty.txt': '' });
});
afterAll(() => folder.remove());

describe('countercheck extract', () => {
  it('gives a line for each file, with every number and date and its place in the file', async () => {
    const { code, stdout, complaints } = await countercheck(folder.path, ['extract', 'late.md', 'empty.txt']);
    const [late, empty] = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect([code, complaints]).toEqual([2, ['countercheck: empty.txt: empty file; upload the story itself']]);
    expect(late).toMatchObject({
      id: 'late.md',
      mentions: [
        { kind: 'quantity', text: expect.stringContaining('40'), value: 40 },
        { kind: 'time', start: 34, end: 47, text: 'March 4, 2021', timex: '2021-03-04' },
      ],
    });
    expect(empty).toEqual({ id: 'empty.txt', status: 'unreadable', reason: 'empty file; upload the story itself', mentions: [] });
  });

  it('gives a line for each line of standard input, and answers 0 where all could be read', async () => {
    const stdin = ['{"id":"a","text":"It sank on Thursday.","published":"2021-03-05"}', '{"id":"b","text":"No number."}'].join('\n');
    const { code, stdout, complaints } = await countercheck(folder.path, ['extract'], stdin);
    const [a, b] = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect([code, complaints]).toEqual([0, []]);
    expect(a.mentions).toMatchObject([{ kind: 'time', text: 'Thursday', timex: '2021-03-04' }]);
    expect(b).toEqual({ id: 'b', mentions: [] });
  });
});
