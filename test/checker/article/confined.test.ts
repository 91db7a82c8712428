import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { confinedReader, readConfined } from '../../../checker/article/confined.ts';
import { endlessPdf, insatiablePdf } from './hostile-files.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../golden/${name}`, import.meta.url)));
const good = bytesOf('formats/weasyprint.pdf');
const itsText = expect.objectContaining({ original: expect.stringContaining('START treaty allows 1,500 deployed') });

afterEach(() => {
  delete process.env.SOME_CREDENTIAL;
});

it('a PDF that takes too long is given up, and the next one is read', async () => {
  const read = confinedReader({ seconds: 2, heapMegabytes: 128 });
  expect(await Promise.all([read('PDF', good), read('PDF', endlessPdf()), read('PDF', good)])).toEqual([
    itsText,
    { unreadable: 'reading this PDF takes longer than 2 seconds' },
    itsText,
  ]);
});

it('a PDF that takes too much memory is given up, and the next one is read', async () => {
  const read = confinedReader({ seconds: 60, heapMegabytes: 48 });
  expect(await Promise.all([read('PDF', insatiablePdf()), read('PDF', good)])).toEqual([
    { unreadable: 'reading this PDF takes more than 48 MB of memory' },
    itsText,
  ]);
});

it('one that breaks off among its pages does no harm to the next', async () => {
  const [damaged, next] = await Promise.all([readConfined('PDF')(bytesOf('unreadable/damaged.pdf')), readConfined('PDF')(good)]);
  expect(damaged).toEqual({ unreadable: 'a PDF without text, such as a scan; upload the text itself' });
  expect(next).toEqual(itsText);
});

/** The processes that this one has started, by what stands in the environment of each. */
const environments = () =>
  readdirSync('/proc/self/task')
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean))
    .map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));

it.runIf(process.platform === 'linux')('no credential stands where a PDF is read', async () => {
  process.env.SOME_CREDENTIAL = 'x';
  const before = environments().length;
  expect(await confinedReader({ seconds: 10, heapMegabytes: 128 })('PDF', good)).toEqual(itsText);
  expect(environments().length).toBe(before + 1);
  expect(environments().join()).not.toMatch(/CREDENTIAL|AWS_/);
});

it('keeps nobody from ending', () => {
  const script = `import { readConfined } from './checker/article/confined.ts';
    console.log((await readConfined('PDF')(new Uint8Array([1]))).unreadable)`;
  const told = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    timeout: 30_000,
    encoding: 'utf8',
  });
  expect(told).toBe('a PDF that cannot be read: Invalid PDF structure.\n');
});
