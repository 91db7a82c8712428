import { readFileSync } from 'node:fs';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Assembly } from '../harness/assembly.ts';
import type { AwsRequest } from '../harness/aws-calls.ts';
import { type DeployedStack, deploy } from '../harness/stack.ts';
import { type Newsroom, newsroomOf } from '../newsroom.ts';
import { type Fault, faulty } from './faulty.ts';
import { seeded, shuffled } from './random.ts';
import { complaint, statesIn } from './state.ts';
import { factsFile, published, versionOf } from './stories.ts';

export interface WaveReport {
  articles: number;
  uploads: number;
  messages: number;
  poison: number;
  dismissed: number;
  faults: Map<Fault, number>;
  invocations: number;
  /** What is not as it should be; empty when all is well. */
  complaints: string[];
}

/** How likely each fault is at a call. */
const odds: [Fault, number][] = [
  ['end-before', 0.0015],
  ['end-after', 0.0015],
  ['throttle', 0.01],
  ['fail', 0.01],
  ['lose-answer', 0.005],
];

interface Newest {
  versionId: string;
  wrong: string[];
}

/**
 * Uploads articles, many of them several times; delivers the messages in any order, some of them twice, one that cannot be done
 * in each batch, while calls fail and processes end; halfway an editor dismisses some of what was found. Then everything is
 * looked at, the cause of the poison is mended, and what was put aside is sent again.
 */
export async function runWave(assembly: Assembly, { articles, seed }: { articles: number; seed: number }): Promise<WaveReport> {
  const random = seeded(seed);
  let isFaulty = false;
  let isMended = false;
  const held: string[] = [];
  const choose = (request: AwsRequest): Fault | null => {
    if (!isMended && request.service === 's3' && request.url.includes('/articles/poison-')) return 'deny';
    return isFaulty ? drawn(random()) : null;
  };
  let stack: DeployedStack | undefined;
  const end = (token: string) => Promise.all(stack!.functions.map((lambda) => lambda.kill(token)));
  const { around, counts } = faulty(choose, end);
  let isHolding = false;
  stack = await deploy(assembly, { around, deliver: (body, send) => (isHolding ? held.push(body) : send(body)) });
  try {
    const newsroom = newsroomOf(stack);
    await newsroom.upload('facts/a.csv', readFileSync(factsFile, 'utf8'));
    isHolding = true;
    const { newest, uploads } = await uploadAll(newsroom, articles, random);
    const good = held.splice(0);
    const poison = Math.ceil((1.2 * good.length) / 9);
    for (let i = 0; i < poison; i++) await newsroom.upload(`articles/poison-${i}`, 'nothing', published);
    const messages = inBatches(shuffled([...good, ...good.filter(() => random() < 0.2)], random), held);
    isHolding = false;
    isFaulty = true;
    const half = Math.floor(messages.length / 2);
    await newsroom.sendAll('CheckArticle', messages.slice(0, half));
    const dismissed = await dismissSome(stack, newsroom, random);
    await newsroom.sendAll('CheckArticle', messages.slice(half));
    isFaulty = false;

    const complaints = await complaintsOf(stack, newsroom, newest, dismissed);
    complaints.push(...differences(newsroom.deadLetters('CheckArticle'), held));
    isMended = true;
    await newsroom.redrive('CheckArticle');
    if (newsroom.deadLetters('CheckArticle').length > 0) complaints.push('the redrive left messages behind');
    const checked = await statesIn(stack, newsroom);
    for (let i = 0; i < poison; i++)
      if (checked.get(`poison-${i}`)?.header == null) complaints.push(`poison-${i} was not checked after the redrive`);
    const invocations = newsroom.lambda('CheckArticleCheckerFunction').billed().requests;
    return { articles, uploads, messages: messages.length, poison, dismissed: dismissed.size, faults: counts, invocations, complaints };
  } finally {
    await stack.stop();
  }
}

function drawn(number: number): Fault | null {
  let left = number;
  for (const [fault, chance] of odds) {
    left -= chance;
    if (left < 0) return fault;
  }
  return null;
}

async function uploadAll(newsroom: Newsroom, articles: number, random: () => number) {
  const newest = new Map<string, Newest>();
  let uploads = 0;
  for (let i = 0; i < articles; i++) {
    const versions = random() < 0.4 ? 2 + Math.floor(random() * 2) : 1;
    for (let n = 0; n < versions; n++, uploads++) {
      const { text, wrong } = versionOf(random);
      newest.set(`story-${i}`, { ...(await newsroom.upload(`articles/story-${i}`, text, published)), wrong });
    }
  }
  return { newest, uploads };
}

/** A poisonous one after every nine. */
function inBatches(messages: readonly string[], poison: readonly string[]): string[] {
  return poison.flatMap((one, i) => [...messages.slice(i * 9, (i + 1) * 9), one]).concat(messages.slice(poison.length * 9));
}

async function dismissSome(stack: DeployedStack, newsroom: Newsroom, random: () => number): Promise<Set<string>> {
  const TableName = newsroom.resource('AWS::DynamoDB::GlobalTable', 'ArticleChecks').name;
  const open = [...(await statesIn(stack, newsroom)).values()].flatMap(({ discrepancies }) =>
    discrepancies.filter(({ status }) => status === 'open'),
  );
  const chosen = open.filter(() => random() < 0.2);
  for (const { articleId, discrepancyId } of chosen) {
    await stack.documents.send(
      new UpdateCommand({
        TableName,
        Key: { pk: `ARTICLE#${articleId}`, sk: `DISCREPANCY#${discrepancyId}` },
        UpdateExpression: 'SET #status = :dismissed',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':dismissed': 'dismissed' },
      }),
    );
  }
  return new Set(chosen.map(({ discrepancyId }) => discrepancyId));
}

async function complaintsOf(stack: DeployedStack, newsroom: Newsroom, newest: ReadonlyMap<string, Newest>, dismissed: ReadonlySet<string>) {
  const states = await statesIn(stack, newsroom);
  return [...newest].flatMap(([id, version]) => {
    const wrong = complaint(states.get(id), version, dismissed);
    return wrong === null ? [] : [`${id}: ${wrong}`];
  });
}

function differences(putAside: readonly string[], poison: readonly string[]): string[] {
  const others = putAside.filter((body) => !poison.includes(body));
  const missing = poison.filter((body) => !putAside.includes(body));
  const twice = putAside.length - new Set(putAside).size;
  return others.length + missing.length + twice === 0
    ? []
    : [`put aside: ${others.length} that are no poison, ${twice} twice; ${missing.length} of the poison are missing`];
}
