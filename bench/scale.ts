/**
 * What a check costs by the size of the reference table: the same 200 articles against 1,000 to 1,000,000 facts in the embedded
 * DynamoDB. A million may cost at most 1.2 times a thousand in read units, and 1.5 times in time; what is found must be the same.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { checkArticle } from '../checker/check-article.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../checker/in-memory.ts';
import type { Facts } from '../checker/ports.ts';
import { startDynamoDb } from '../cli/local/dynamodb.ts';
import { credentials, region } from '../cli/local/local-environment.ts';
import { dynamoFacts } from '../functions/adapters/dynamo-facts.ts';
import { knownNamesOf } from '../functions/adapters/dynamo-known-names.ts';
import { newsroomOf } from './newsroom-of.ts';
import { subjectsOfSize } from './scale/facts.ts';
import { writeTable } from './scale/table.ts';

/** Other sizes, as arguments, are for a quicker look. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000];
const rounds = 3;
const most = { units: 1.2, time: 1.5 };
const table = 'ReferenceFacts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const held = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const progress = (text: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);

const { articles, facts } = newsroomOf({ articles: 200, facts: 1_000 });
const check = (port: Facts, { id, article }: (typeof articles)[number]) =>
  checkArticle({ id, versionId: null, fence: '' }, { articles: articleInMemory(article), facts: port, checks: unstoredChecks });

/** A table of a size, and what asking it came to. */
async function tableOf(size: number) {
  const own = join(folder, String(size));
  mkdirSync(own);
  const names = await writeTable(table, own, subjectsOfSize(facts, size), (done) => {
    if (done % 1000 === 0) progress(`writing ${done.toLocaleString('en')} of ${size.toLocaleString('en')} facts`);
  });
  progress(`taking in ${size.toLocaleString('en')} facts`);
  const engine = await startDynamoDb({ folder: own, engine: 'dynoxide' });
  const client = new DynamoDBClient({ region, credentials, endpoint: engine.endpoint });
  const spent = { units: 0, requests: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } as typeof args.input });
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[] };
      for (const { CapacityUnits } of [ConsumedCapacity ?? []].flat()) spent.units += CapacityUnits;
      spent.requests += 1;
      return answer;
    },
    { step: 'initialize', name: 'count' },
  );
  const open = () => ({ documents: DynamoDBDocumentClient.from(client), table });
  return { size, names, spent, open, stop: () => engine.stop().finally(() => client.destroy()) };
}

type Opened = Awaited<ReturnType<typeof tableOf>>;

/** As a function that has just started: what it reads at first, and what it goes on holding. */
async function start({ open, spent }: Opened) {
  const before = held();
  spent.units = 0;
  const store = open();
  await knownNamesOf(store).refresh();
  return { port: dynamoFacts(store), firstUnits: spent.units, megabytes: held() - before };
}

const folder = mkdtempSync(join(tmpdir(), 'countercheck-scale-'));
const tables: Opened[] = [];
try {
  for (const size of sizes) tables.push(await tableOf(size));
  // In the order in which a table gives them.
  const inOrder = factsInMemory([...facts].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const expected = [];
  for (const article of articles) expected.push(JSON.stringify(await check(inOrder, article)));
  const results = [];
  for (const opened of tables)
    results.push({
      ...opened,
      ...(await start(opened)),
      best: articles.map(() => Number.POSITIVE_INFINITY),
      units: 0,
      requests: 0,
      peak: 0,
    });
  const differing = new Set<string>();
  for (let round = 0; round < rounds; round += 1)
    for (const result of results) {
      progress(`round ${round + 1} of ${rounds}, ${result.size.toLocaleString('en')} facts`);
      Object.assign(result.spent, { units: 0, requests: 0 });
      for (const [i, article] of articles.entries()) {
        const began = process.hrtime.bigint();
        const report = await check(result.port, article);
        result.best[i] = Math.min(result.best[i] as number, Number(process.hrtime.bigint() - began) / 1e6);
        if (JSON.stringify(report) !== expected[i]) differing.add(`${article.id} against ${result.size} facts`);
      }
      [result.units, result.requests] = [result.spent.units / articles.length, result.spent.requests / articles.length];
    }
  progress('');
  print(results, differing);
} catch (error) {
  // Told at once: an engine that has died may not come to its end below.
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const { stop } of tables) await stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Result {
  size: number;
  names: number;
  units: number;
  requests: number;
  best: number[];
  firstUnits: number;
  megabytes: number;
}

function print(results: readonly Result[], differing: ReadonlySet<string>): void {
  const rows = results.map((result) => ({
    ...result,
    milliseconds: result.best.reduce((sum, time) => sum + time, 0) / result.best.length,
  }));
  console.log(`${articles.length} articles, the best of ${rounds} checks of each; per article:`);
  console.log('     facts  read units  requests      ms   at a start: names  read units  MB held');
  for (const { size, units, requests, milliseconds, names, firstUnits, megabytes } of rows)
    console.log(
      `${size.toLocaleString('en').padStart(10)}  ${units.toFixed(2).padStart(10)}  ${requests.toFixed(2).padStart(8)}  ${milliseconds.toFixed(1).padStart(6)}   ${names.toLocaleString('en').padStart(17)}  ${firstUnits.toFixed(1).padStart(10)}  ${megabytes.toFixed(2).padStart(7)}`,
    );
  const [first, last] = [rows[0], rows.at(-1)] as [(typeof rows)[number], (typeof rows)[number]];
  const [units, time] = [last.units / first.units, last.milliseconds / first.milliseconds];
  console.log(
    `the largest table against the smallest: ${units.toFixed(2)} times the read units (at most ${most.units}), ${time.toFixed(2)} times the time (at most ${most.time})`,
  );
  for (const difference of [...differing].slice(0, 10)) console.error(`something else is found in ${difference}`);
  if (units > most.units || time > most.time || differing.size > 0) process.exitCode = 1;
}
