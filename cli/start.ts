import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { documentClient, s3Client } from '../functions/adapters/clients.ts';
import { awsDependencies } from '../functions/api/dependencies.ts';
import { serveApi } from '../functions/api/serve.ts';
import { Environment } from '../functions/check-article/environment.ts';
import { take } from './inbox.ts';
import { keepEvents, openDiscrepancies, startNewsroom, uploadFolder } from './local/newsroom.ts';
import type { LocalStack } from './local/stack.ts';
import { parseOptions } from './options.ts';
import { discrepancyList } from './reporters/discrepancies.ts';
import { complain, orUsageError, paintFor, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const seeds = (folder: string) => fileURLToPath(new URL(`../seeds/${folder}`, import.meta.url));

/** Does what the demo does and stays up: the API on localhost, `inbox/` watched, data and events kept on disk, until Ctrl-C. */
async function start(argv: readonly string[]): Promise<number> {
  const { data, inbox, port } = readOptions(argv);
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const isNew = !existsSync(data);
  const stack = await startNewsroom(data, keepEvents(data)).catch(asUsageError);
  try {
    await mkdir(inbox, { recursive: true }).catch(asUsageError);
    if (isNew) await loadSamples(stack);
    await serve(stack, { data, inbox, port }, stopped);
  } finally {
    await stack.stop();
  }
  return 0;
}

/** A folder in use or a port taken is for the caller to mend, in one line. */
function asUsageError(error: NodeJS.ErrnoException): never {
  const remedy = error.code === 'EADDRINUSE' ? '; choose another with --port' : '';
  throw new UsageError(`${error.message.split('\n')[0]}${remedy}`);
}

/** On first start the sample facts and stories are uploaded and their discrepancies printed. */
async function loadSamples(stack: LocalStack): Promise<void> {
  await uploadFolder(stack, 'facts', seeds('facts'));
  await stack.idle();
  await uploadFolder(stack, 'articles', seeds('articles'));
  await stack.idle();
  await print(`${discrepancyList(await openDiscrepancies(stack), paintFor(process.stdout))}\n`);
}

async function serve(stack: LocalStack, { data, inbox, port }: ReturnType<typeof readOptions>, stopped: Promise<void>): Promise<void> {
  const dependencies = awsDependencies(Environment.parse(process.env), {
    s3: s3Client(),
    documents: documentClient(),
    onError: (error) => complain(error.message),
  });
  const api = await serveApi(dependencies, port).catch(asUsageError);
  const watcher = watch(inbox, {
    awaitWriteFinish: { stabilityThreshold: 300 },
    ignored: (path) => /(?:^|\/)\.[^/]+$/.test(relative(inbox, path)),
  });
  const receive = (file: string) => void take(stack, file, relative(inbox, file).replaceAll('\\', '/'));
  watcher.on('add', receive).on('change', receive);
  await print(
    `Countercheck is up: API on ${api.url}, drop articles and facts (.csv, .json) into ${inbox}/, data in ${data}/, Ctrl-C stops it\n`,
  );
  await stopped;
  await print('\nstopping\n');
  await watcher.close();
  await api.close();
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

process.exitCode = await orUsageError(() => start(process.argv.slice(2)));
