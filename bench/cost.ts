/**
 * What checking 1,000 articles costs at list prices. Requests, read and write units are those that the deployed functions ask for,
 * over the local engine's own reckoning of units; durations are an estimate.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { openAssembly, synthesise } from '../test/deployed/harness/assembly.ts';
import type { Around } from '../test/deployed/harness/gate.ts';
import { deploy } from '../test/deployed/harness/stack.ts';
import { newsroomOf } from '../test/deployed/newsroom.ts';
import { backfillCost } from './cost/backfill.ts';
import { type Item, prices } from './cost/prices.ts';

const articles = 50;
const most = 0.05;
/** Lambda gives a whole processor at this many MB, and a share of it to a function with less. */
const memoryOfOneProcessor = 1769;

const counts = new Map<Item, number>();
const count = (item: Item, by = 1) => counts.set(item, (counts.get(item) ?? 0) + by);

/** Has every answer of DynamoDB say what it consumed, and adds it up. */
const counting: Around = async (request, forward) => {
  if (request.service === 's3') {
    if (request.method === 'PUT') count('S3, PUT');
    if (request.method === 'GET' || request.method === 'HEAD') count('S3, GET');
    return forward(request);
  }
  if (request.service === 'sqs') {
    count('SQS, requests');
    return forward(request);
  }
  if (request.service === 'events') {
    count('EventBridge, events', JSON.parse(request.body.toString()).Entries.length);
    return forward(request);
  }
  const input = { ...JSON.parse(request.body.toString()), ReturnConsumedCapacity: 'TOTAL' };
  const answer = await forward({ ...request, body: Buffer.from(JSON.stringify(input)) });
  const isWrite = /Put|Update|Delete|Write/.test(String(request.headers['x-amz-target']));
  const { ConsumedCapacity } = JSON.parse(answer.body.toString()) as {
    ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[];
  };
  if (ConsumedCapacity === undefined) throw new Error(`DynamoDB does not say what ${request.headers['x-amz-target']} consumed`);
  for (const { CapacityUnits } of [ConsumedCapacity].flat())
    count(isWrite ? 'DynamoDB, write units' : 'DynamoDB, read units', CapacityUnits);
  return answer;
};

const assembly = synthesise();
const stack = await deploy(openAssembly(assembly), { around: counting, concurrency: 1 });
try {
  const newsroom = newsroomOf(stack);
  for (const name of readdirSync('seeds/facts')) await newsroom.upload(`facts/${name}`, readFileSync(`seeds/facts/${name}`, 'utf8'));
  counts.clear();
  const story = readFileSync('bench/cost/story.txt', 'utf8');
  const functions = ['CheckArticleCheckerFunction', 'CheckEventsAnnouncerFunction'].map(newsroom.lambda);
  const before = functions.map((lambda) => ({ ...lambda.billed(), logged: lambda.log().length }));
  // One after the other: nothing shares a message batch, so this is the dearest way in which articles can come.
  for (let i = 0; i < articles; i++) await newsroom.upload(`articles/${i}`, story);
  const { coverage, id } = await newsroom.read((await newsroom.keys('results/articles/0/'))[0]!);
  if (coverage.claims !== 20 || coverage.refuted !== 1) throw new Error(`Article ${id} is not the workload: ${JSON.stringify(coverage)}`);

  const took: string[] = [];
  functions.forEach((lambda, i) => {
    const { MemorySize } = lambda.resource.properties;
    const milliseconds = lambda.billed().milliseconds - before[i]!.milliseconds;
    took.push(`${(milliseconds / articles).toFixed(0)} ms of ${lambda.resource.properties.Description.replace('Countercheck: ', '')}`);
    count('Lambda, requests', lambda.billed().requests - before[i]!.requests);
    count('Lambda, GB-seconds (arm64)', (milliseconds / 1000) * Math.max(1, memoryOfOneProcessor / MemorySize) * (MemorySize / 1024));
    count('CloudWatch Logs, GB', (lambda.log().length - before[i]!.logged) / 1e9);
  });
  count('SQS, requests', 3 * articles); // sent by S3, received, deleted
  count('S3, PUT', articles); // the upload itself

  console.log(
    `a story of ${story.split(/\s+/).length} words, 20 claims, 1 flag; ${articles} uploads one after the other; per 1,000 articles:`,
  );
  let sum = 0;
  for (const [item, price] of Object.entries(prices) as [Item, number][]) {
    const amount = ((counts.get(item) ?? 0) / articles) * 1000;
    sum += amount * price;
    console.log(`${item.padEnd(28)} ${amount.toFixed(item.endsWith('GB') ? 5 : 0).padStart(10)}  $${(amount * price).toFixed(5)}`);
  }
  console.log(`in all $${sum.toFixed(4)}; at most $${most} is aimed at`);
  console.log(
    `GB-seconds are an estimate: ${took.join(' and ')} an article here, for the share of a processor that each one's memory buys`,
  );
  console.log(await backfillCost(stack));
  if (sum > most) process.exitCode = 1;
} finally {
  await stack.stop();
  rmSync(assembly, { recursive: true, force: true });
}
