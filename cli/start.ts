import { mkdir } from 'node:fs/promises';
import { watch } from 'chokidar';
import { documentClient, s3Client } from '../functions/adapters/clients.ts';
import { awsDependencies } from '../functions/api/dependencies.ts';
import { Environment } from '../functions/api/environment.ts';
import { serveApi } from '../functions/api/serve.ts';
import { headerOf, openDiscrepancies, startNewsroom, upload, uploadFolder } from './local/newsroom.ts';
import type { LocalStack } from './local/stack.ts';
import { discrepancyList } from './reporters/discrepancies.ts';
import { complain, paintFor, print } from './terminal.ts';

const dataFolder = '.countercheck';
const inbox = 'inbox';

/** Stays up: the API on localhost, `inbox/` watched, data kept on disk, until Ctrl-C. */
async function start(): Promise<void> {
  const stack = await startNewsroom(dataFolder);
  await mkdir(inbox, { recursive: true });
  await uploadFolder(stack, 'facts', 'seeds/facts');
  await stack.idle();
  const port = Number(process.env.PORT ?? 8787);
  const dependencies = awsDependencies(Environment.parse(process.env), {
    s3: s3Client(),
    documents: documentClient(),
    onError: (error) => complain(error.message),
  });
  const api = await serveApi(dependencies, port);
  const watcher = watch(inbox, { awaitWriteFinish: { stabilityThreshold: 300 }, ignored: (path) => /(?:^|\/)\.[^/]+$/.test(path) });
  watcher.on('add', (file) => void receive(stack, file)).on('change', (file) => void receive(stack, file));
  await print(
    `Countercheck is up: API on ${api.url}, drop articles and facts (.csv) into ${inbox}/, data in ${dataFolder}/, Ctrl-C stops it\n`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await print('\nstopping\n');
  await watcher.close();
  await api.close();
  await stack.stop();
}

/** Uploads a file of the inbox and prints what its check found. */
async function receive(stack: LocalStack, file: string): Promise<void> {
  const name = file.slice(inbox.length + 1).replaceAll('\\', '/');
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
    await print(`${name}: ${claims} claims, ${supported} supported, ${refuted} refuted, ${notEnoughInfo} not enough info\n`);
    if (own.length > 0) await print(`${discrepancyList(own, paintFor(process.stdout))}\n`);
  } catch (error) {
    complain(`${name}: ${(error as Error).message}`);
  }
}

await start();
