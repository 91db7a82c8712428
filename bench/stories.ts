/**
 * The five real stories the product was conceived from, against seeds/facts: what must be supported, that nothing is refuted,
 * and that each value changed by hand is refuted, that claim and no other. Stories lie outside the project; their folder is the argument.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '../checker/check-article.ts';
import type { Fact } from '../checker/facts/fact.ts';
import { readFacts } from '../checker/facts/read-facts.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../checker/in-memory.ts';
import type { Report } from '../checker/report.ts';

const folder = process.argv[2] ?? '../shared/articles';
const seeds = 'seeds/facts';

interface Expectation {
  story: string;
  published: string | null;
  /** The quote that is supported, the fact or check that supports it, and what to change in the text for it to be refuted. */
  claims: [quote: string, by: string, from: string, to: string][];
}

const expectations: Expectation[] = [
  {
    story: '000',
    published: null,
    claims: [
      ['1991', 'start-1-signed', 'signed in 1991', 'signed in 1992'],
      ['1994', 'start-1-in-force', 'took effect in 1994', 'took effect in 1995'],
      ['2010', 'new-start-signed', 'signed in 2010', 'signed in 2009'],
      ['1,550', 'new-start-warheads', '1,550 deployed', '1,500 deployed'],
      ['700', 'new-start-deployed-missiles', '700 missiles', '800 missiles'],
    ],
  },
  {
    story: '001',
    published: '2020-10-22',
    claims: [
      ['2010', 'new-start-signed', 'signed in 2010', 'signed in 2011'],
      ['1,550', 'new-start-warheads', '1,550 deployed', '1,650 deployed'],
      ['700', 'new-start-deployed-missiles', '700 missiles', '750 missiles'],
      ['February', 'new-start-expires-2021', 'expires in February', 'expires in March'],
      ['two weeks before the US presidential election', 'us-election-next-2020', 'two weeks before', 'six weeks before'],
    ],
  },
  { story: '002', published: '2020-10-26', claims: [] },
  {
    story: '003',
    published: '2020-10-22',
    claims: [
      ['2014', 'crimea-annexed', 'Crimea in 2014', 'Crimea in 2015'],
      ['2003 to 2013', 'bozize-in-power', 'from 2003 to 2013', 'from 2003 to 2015'],
    ],
  },
  {
    story: '004',
    published: '2020-10-22',
    claims: [['Thursday, Oct. 22, 2020', 'weekday', 'Thursday, Oct. 22, 2020', 'Wednesday, Oct. 22, 2020']],
  },
];

const facts: Fact[] = readdirSync(seeds).flatMap((name) => {
  const read = readFacts(readFileSync(join(seeds, name)), name);
  return 'unreadable' in read ? [] : read.facts.map(({ fact }) => fact);
});
const port = factsInMemory(facts);
const failures: string[] = [];

const check = (id: string, text: string, published: string | null): Promise<Report> =>
  checkArticle(
    { id, versionId: null, fence: '' },
    {
      articles: articleInMemory({ bytes: new TextEncoder().encode(text), contentType: null, published, title: null }),
      facts: port,
      checks: unstoredChecks,
    },
  );

const by = (finding: Report['findings'][number]) => finding.factId ?? finding.check;

let supported = 0;
let changed = 0;
for (const { story, published, claims } of expectations) {
  const file = readdirSync(folder).find((name) => name.startsWith(story)) as string;
  const text = readFileSync(join(folder, file), 'utf8');
  const report = await check(file, text, published);
  for (const finding of report.findings) {
    if (finding.verdict === 'refuted') failures.push(`${story}: refuted “${finding.quote}” (${by(finding)})`);
    const around = text.slice(Math.max(0, finding.start - 12), finding.end + 4);
    if (/Image \d+ of|don̵|https?:/.test(around)) failures.push(`${story}: a claim in page furniture, “${finding.quote}”`);
    if (/T\d|\d/.test(finding.quote) && text.slice(finding.start, finding.end) !== finding.quote)
      failures.push(`${story}: quote and span differ`);
  }
  for (const [quote, fact, from, to] of claims) {
    if (report.findings.some((finding) => finding.verdict === 'supported' && finding.quote === quote && by(finding) === fact))
      supported += 1;
    else failures.push(`${story}: “${quote}” is not supported by ${fact}`);
    if (!text.includes(from)) failures.push(`${story}: “${from}” is not in the text`);
    const { findings } = await check(file, text.replace(from, to), published);
    const refuted = findings.filter((finding) => finding.verdict === 'refuted').map(by);
    if (refuted.length === 1 && refuted[0]?.replace(/-20\d\d$/, '') === fact.replace(/-20\d\d$/, '')) changed += 1;
    else failures.push(`${story}: “${from}” changed to “${to}” refutes [${refuted.join(', ')}] instead of ${fact}`);
  }
  const glued = report.sections.filter(({ kind }) => kind === 'story');
  if (story === '003' && (glued.length === 0 || glued.some((section) => section.published !== null)))
    failures.push('003: the glued story has no section without a date');
}
for (const failure of failures) console.error(failure);
console.log(`stories: ${supported} claims supported, ${changed} changed values refuted, ${failures.length} failures`);
process.exitCode = failures.length > 0 ? 1 : 0;
