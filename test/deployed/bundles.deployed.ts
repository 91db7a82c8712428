import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openAssembly } from './harness/assembly.ts';
import { openTemplate } from './harness/template.ts';

/** Readers of formats that most articles do not have, each in a file of its own that is read when one comes, in kB. */
const heavyReaders: Record<string, number> = { pdf: 1700, 'e-mail': 90 };

/** The most that a start may read and compile, and the most that a bundle may hold besides source maps and heavy readers, in kB. */
const budgets: Record<string, { start: number; whole: number }> = {
  CheckArticleCheckerFunction: { start: 870, whole: 1210 },
  LoadFactsLoaderFunction: { start: 600, whole: 800 },
  RecheckArticlesRecheckerFunction: { start: 895, whole: 1230 },
  RecheckArticlesAnnouncerFunction: { start: 340, whole: 490 },
  CheckEventsAnnouncerFunction: { start: 340, whole: 490 },
  ApiAnsweringFunction: { start: 1020, whole: 1360 },
};

const assembly = openAssembly(inject('assembly'));
const bundles = openTemplate(assembly)
  .resources('AWS::Lambda::Function')
  .map(({ logicalId, properties }) => ({
    name: logicalId.replace(/[0-9A-F]{8}$/, ''),
    folder: assembly.codeFolder(properties.Code.S3Key),
  }));

test('every function has a budget', () => {
  expect(bundles.map(({ name }) => name).sort()).toEqual(Object.keys(budgets).sort());
});

test.each(bundles)('$name keeps its budgets', ({ name, folder }) => {
  const kilobytes = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
  const whole = readdirSync(folder).filter((file) => file.endsWith('.mjs') && !(nameOf(file) in heavyReaders));
  expect(kilobytes([...readAtStart(folder)])).toBeLessThan(budgets[name]!.start);
  expect(kilobytes(whole)).toBeLessThan(budgets[name]!.whole);
});

test.each(Object.entries(heavyReaders))('%s lies in a file of its own and keeps its budget', (reader, budget) => {
  const { folder } = bundles.find(({ name }) => name === 'CheckArticleCheckerFunction')!;
  const [file, ...others] = readdirSync(folder).filter((one) => one.endsWith('.mjs') && nameOf(one) === reader);
  expect([others, readAtStart(folder).has(file!)]).toEqual([[], false]);
  expect(statSync(join(folder, file!)).size / 1000).toBeLessThan(budget);
});

test('readers of formats that an article may never have are not read at the start', () => {
  const { folder } = bundles.find(({ name }) => name === 'CheckArticleCheckerFunction')!;
  const later = readdirSync(folder).filter((file) => file.endsWith('.mjs') && !readAtStart(folder).has(file));
  const readers = [
    'batch-json',
    'batch-news',
    'batch-zip',
    'confined',
    'docx',
    'e-mail',
    'html',
    'json-article',
    'markdown',
    'news-xml',
    'pdf',
  ];
  expect(later.map(nameOf)).toEqual(expect.arrayContaining(readers));
});

const nameOf = (file: string) => file.replace(/-[0-9A-Z]{8}\.mjs$/, '');

/** The files that the handler's imports lead to, those on demand left out. */
function readAtStart(folder: string, file = 'index.mjs', found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const { groups } of code.matchAll(/(?:from|import)\s*"\.\/(?<name>[^"]+\.mjs)"/g)) readAtStart(folder, groups!.name, found);
  return found;
}
