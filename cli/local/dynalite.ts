import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import dynalite from 'dynalite';
import type { DatabaseEngine } from './dynamodb.ts';

/** Starts the engine in this process, its data in the folder or, without one, in memory. */
export async function startDynalite(folder: string | null): Promise<DatabaseEngine> {
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: join(folder, 'dynamodb.leveldb') }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
