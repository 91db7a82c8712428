import { stripVTControlCharacters } from 'node:util';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { headerOf, openDiscrepancies, upload } from './local/newsroom.ts';
import type { LocalStack } from './local/stack.ts';
import { discrepancyList } from './reporters/discrepancies.ts';
import { counted } from './reporters/text.ts';
import { complain, paintFor, print } from './terminal.ts';

/** Uploads a file of the inbox and prints what came of it: a load of facts for `.csv` and `.json`, a check for anything else. */
export async function take(stack: LocalStack, file: string, name: string): Promise<void> {
  const shown = stripVTControlCharacters(name).replace(/\s+/g, ' ');
  try {
    const isFacts = /\.(?:csv|json)$/i.test(name);
    await upload(stack, isFacts ? 'facts' : 'articles', file, name);
    await stack.idle();
    const lost = stack
      .deadLetters()
      .some(({ body }) => body.includes(JSON.stringify(encodeURIComponent(name).replaceAll('%2F', '/')).slice(1, -1)));
    if (lost) return complain(`${shown}: could not be worked on; its message is in the dead-letter queue`);
    await (isFacts ? reportLoad(stack, name, shown) : reportCheck(stack, name, shown));
  } catch (error) {
    complain(`${shown}: ${(error as Error).message}`);
  }
}

interface LoadResult {
  loaded: number;
  problems: { line: number; column: string | null; reason: string }[];
  unreadable?: string;
}

async function reportLoad({ s3, bucket }: LocalStack, name: string, shown: string): Promise<void> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: `results/facts/${name}.json` }));
  const { loaded, problems, unreadable } = JSON.parse((await Body?.transformToString()) ?? '') as LoadResult;
  if (unreadable) return complain(`${shown}: ${unreadable}`);
  for (const { line, column, reason } of problems) complain(`${shown}:${line}: ${column ? `column ${column}: ` : ''}${reason}`);
  await print(`${shown}: ${counted(loaded, 'fact')} loaded, ${counted(problems.length, 'bad row')}\n`);
}

async function reportCheck(stack: LocalStack, name: string, shown: string): Promise<void> {
  const header = await headerOf(stack, name);
  if (!header) return complain(`${shown}: no check came of it`);
  const isBatch = header.status === 'unpacked';
  const own = (await openDiscrepancies(stack)).filter(({ articleId }) => (isBatch ? articleId.startsWith(`${name}/`) : articleId === name));
  if (header.status !== 'checked') {
    await print(`${shown}: ${header.status}: ${header.reason}\n`);
    if (own.length > 0) await print(`${discrepancyList(own, paintFor(process.stdout))}\n`);
    return;
  }
  const { claims, supported, refuted, notEnoughInfo } = header.coverage;
  await print(`${shown}: ${counted(claims, 'claim')}, ${supported} supported, ${refuted} refuted, ${notEnoughInfo} not enough info\n`);
  if (own.length > 0) await print(`${discrepancyList(own, paintFor(process.stdout))}\n`);
}
