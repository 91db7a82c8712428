import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A server on this machine alone. */
export interface Loopback {
  endpoint: string;
  stop(): Promise<void>;
}

interface HttpServer extends Server {
  closeAllConnections(): void;
}

/** Starts a server on a free port of 127.0.0.1; it stops without waiting for those who are still connected. */
export async function startOnLoopback(server: HttpServer): Promise<Loopback> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port that was free a moment ago, for a process that must be told one. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
