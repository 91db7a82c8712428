import { existsSync } from 'node:fs';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { type BackfillInput, backfillItem, prefixOf } from '../../functions/adapters/backfill.ts';
import { sqsClient } from '../../functions/adapters/clients.ts';
import type { RecheckMessage } from '../../functions/adapters/recheck-message.ts';
import { sendAll } from '../../functions/adapters/sqs-sending.ts';
import { keepEvents, openDiscrepancies, startNewsroom } from '../local/newsroom.ts';
import type { LocalStack } from '../local/stack.ts';
import { number, progressBar } from '../progress-bar.ts';
import { discrepancyList } from '../reporters/discrepancies.ts';
import { counted } from '../reporters/text.ts';
import { complain, paintFor, print } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { awaitInterruption, INTERRUPTED } from './interruption.ts';

/** Walks the bucket of a data folder, sends what a deployed back-fill sends, and follows until all are checked. */
export async function backfillLocally(data: string, input: BackfillInput): Promise<number> {
  if (!existsSync(data)) throw new UsageError(`there is no data folder ${data}; npm start makes one, --data names another`);
  const stack = await startNewsroom(data, keepEvents(data)).catch((error: Error) => {
    throw new UsageError(error.message.split('\n')[0]);
  });
  try {
    const before = await openDiscrepancies(stack);
    const sent = await sendMessages(stack, input);
    if (!(await followQueue(stack, sent))) {
      await print('stopped; start it again for the rest: to check an article twice does no harm\n');
      return INTERRUPTED;
    }
    return await report(stack, sent, before);
  } finally {
    await stack.stop();
  }
}

async function sendMessages(stack: LocalStack, input: BackfillInput): Promise<number> {
  const queue = { sqs: sqsClient(), queueUrl: stack.endpoints.recheckQueue };
  let sent = 0;
  try {
    for await (const messages of messagePages(stack, input)) {
      await sendAll(queue, messages);
      sent += messages.length;
    }
  } finally {
    queue.sqs.destroy();
  }
  return sent;
}

/** The messages of the wanted objects, a page of the listing at a time. */
async function* messagePages({ s3, bucket }: LocalStack, input: BackfillInput): AsyncIterable<RecheckMessage[]> {
  let from: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefixOf(input), ContinuationToken: from }));
    const items = (page.Contents ?? []).map(({ Key = '', LastModified = new Date() }) => backfillItem({ Key, LastModified }, input));
    yield items.filter(({ isWanted }) => isWanted).map(({ message }) => message);
    from = page.NextContinuationToken;
  } while (from);
}

/** Whether the queue was worked off before somebody interrupted. */
async function followQueue(stack: LocalStack, total: number): Promise<boolean> {
  const interruption = awaitInterruption();
  const bar = progressBar(process.stderr);
  let isIdle = false;
  const idle = stack.idle().then(() => {
    isIdle = true;
  });
  while (!isIdle && !interruption.hasCome()) {
    bar.show({ total, done: Math.max(0, total - stack.waiting('rechecks')), failed: stack.deadLetters().length });
    await Promise.race([idle, interruption.pause(200)]);
  }
  bar.end();
  interruption.end();
  return isIdle;
}

async function report(stack: LocalStack, sent: number, before: readonly Discrepancy[]): Promise<number> {
  const known = new Set(before.map(({ discrepancyId }) => discrepancyId));
  const after = await openDiscrepancies(stack);
  const found = after.filter(({ discrepancyId }) => !known.has(discrepancyId));
  const gone = before.length - (after.length - found.length);
  const failed = stack.deadLetters().length;
  await print(`${counted(sent, 'article')} sent to be checked again: ${number(sent - failed)} done, ${number(failed)} failed\n`);
  await print(
    `${counted(found.length, 'new discrepancy', 'new discrepancies')}, ${number(gone)} withdrawn, ${number(after.length)} open\n`,
  );
  if (found.length > 0) await print(`\n${discrepancyList(found, paintFor(process.stdout))}\n`);
  if (failed > 0) complain(`${counted(failed, 'article')} could not be checked; npm start tells why when such an article is dropped again`);
  return failed > 0 ? 1 : 0;
}
