import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApi } from './app.ts';
import { localCaller } from './caller.ts';
import type { Dependencies } from './dependencies.ts';

export interface ServedApi {
  url: string;
  close(): Promise<void>;
}

/** How long a request under way may go on once the server is to close. */
const GRACE_MS = 2000;

/** Serves the API to this machine only. Port 0 takes a free one. */
export function serveApi(dependencies: Dependencies, port: number): Promise<ServedApi> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApi(dependencies, () => localCaller).fetch, hostname: '127.0.0.1', port }, (address: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise<void>((closed, failed) => {
            server.close((error) => (error ? failed(error) : closed()));
            if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
          }),
      }),
    );
    server.on('error', reject);
  });
}
