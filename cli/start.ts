import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { documentClient, s3Client } from '../functions/adapters/clients.ts';
import { awsDependencies } from '../functions/api/dependencies.ts';
import { Environment } from '../functions/api/environment.ts';
import { serveApi } from '../functions/api/serve.ts';
import { headerOf, openDiscrepancies, startNewsroom, upload, uploadFolder } from './local/newsroom.ts';
import type { LocalStack } from './local/stack.ts';
import { parseOptions } from './options.ts';
import { discrepancyList } from './reporters/discrepancies.ts';
import { counted } from './reporters/text.ts';
import { complain, orUsageError, paintFor, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Stays up: the API on localhost, `inbox/` watched, data kept on disk, until Ctrl-C. */
async function start(argv: readonly string[]): Promise<number> {
  const { data, inbox, port } = readOptions(argv);
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const stack = await startNewsroom(data);
  await mkdir(inbox, { recursive: true });
  await uploadFolder(stack, 'facts', 'seeds/facts');
  await stack.idle();
  const dependencies = awsDependencies(Environment.parse(process.env), {
    s3: s3Client(),
    documents: documentClient(),
    onError: (error) => complain(error.message),
  });
  const api = await serveApi(dependencies, port);
  const watcher = watch(inbox, { awaitWriteFinish: { stabilityThreshold: 300 }, ignored: (path) => /(?:^|\/)\.[^/]+$/.test(path) });
  const receive = (file: string) => void take(stack, file, relative(inbox, file).replaceAll('\\', '/'));
  watcher.on('add', receive).on('change', receive);
  await print(`Countercheck is up: API on ${api.url}, drop articles and facts (.csv) into ${inbox}/, data in ${data}/, Ctrl-C stops it\n`);
  await stopped;
  await print('\nstopping\n');
  await watcher.close();
  await api.close();
  await stack.stop();
  return 0;
}

function readOptions(argv: readonly string[]) {
  const { values } = parseOptions(argv, {
    data: { type: 'string', default: '.countercheck' },
    inbox: { type: 'string', default: 'inbox' },
    port: { type: 'string', default: process.env.PORT ?? '8787' },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
    throw new UsageError(`--port ${values.port}: no port; use a number up to 65535`);
  return { ...values, port: Number(values.port) };
}

/** Uploads a file of the inbox and prints what its check found. */
async function take(stack: LocalStack, file: string, name: string): Promise<void> {
  try {
    const isFacts = /\.csv$/i.test(name);
    await upload(stack, isFacts ? 'facts' : 'articles', file, name);
    await stack.idle();
    if (isFacts) return await print(`${name}: facts loaded\n`);
    const header = await headerOf(stack, name);
    if (!header) return complain(`${name}: no check came of it; the message is in the dead-letter queue`);
    if (header.status !== 'checked') return await print(`${name}: ${header.status}: ${header.reason}\n`);
    const own = (await openDiscrepancies(stack)).filter(({ articleId }) => articleId === name);
    const { claims, supported, refuted, notEnoughInfo } = header.coverage;
    await print(`${name}: ${counted(claims, 'claim')}, ${supported} supported, ${refuted} refuted, ${notEnoughInfo} not enough info\n`);
    if (own.length > 0) await print(`${discrepancyList(own, paintFor(process.stdout))}\n`);
  } catch (error) {
    complain(`${name}: ${(error as Error).message}`);
  }
}

process.exitCode = await orUsageError(() => start(process.argv.slice(2)));
