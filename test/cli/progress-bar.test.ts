import { expect, test } from 'vitest';
import { barLine, progressBar, time } from '../../cli/progress-bar.ts';

test.each([
  [{ total: null, done: 0, failed: 0 }, null, 'counting the articles'],
  [{ total: 4000, done: 1000, failed: 0 }, null, '██████░░░░░░░░░░░░░░░░░░ 1,000 of 4,000'],
  [{ total: 4000, done: 4000, failed: 3 }, 0, '████████████████████████ 4,000 of 4,000, 3 failed, 0 s left'],
  [{ total: 0, done: 0, failed: 0 }, null, '████████████████████████ 0 of 0'],
])('%j is shown as a bar', (progress, left, line) => {
  expect(barLine(progress, left)).toBe(line);
});

test.each([
  [0.4, '1 s'],
  [59, '59 s'],
  [130, '2 min 10 s'],
  [3600 * 5 + 60 * 7 + 3, '5 h 7 min'],
])('%d seconds are %s', (seconds, written) => expect(time(seconds)).toBe(written));

function terminal(columns?: number) {
  const written: string[] = [];
  return { isTTY: true, columns, written, write: (text: string) => written.push(text) };
}

test('the time left goes by the pace since the bar was first shown, so that one joined later is not promised too much', () => {
  const screen = terminal();
  let clock = 0;
  const bar = progressBar(screen, () => clock);
  bar.show({ total: 1000, done: 500, failed: 0 });
  clock = 10_000;
  bar.show({ total: 1000, done: 600, failed: 0 });
  expect(screen.written[0]).not.toContain('left');
  expect(screen.written[1]).toContain('600 of 1,000, 40 s left');
  bar.end();
  expect(screen.written.at(-1)).toBe('\r\u001b[K');
});

test('a narrow terminal gets a line that fits, and a pipe gets nothing', () => {
  const screen = terminal(20);
  progressBar(screen).show({ total: 10, done: 1, failed: 0 });
  expect(screen.written).toEqual(['\r██░░░░░░░░░░░░░░░░░\u001b[K']);
  const pipe = { ...terminal(), isTTY: false };
  progressBar(pipe).show({ total: 10, done: 1, failed: 0 });
  expect(pipe.written).toEqual([]);
});
