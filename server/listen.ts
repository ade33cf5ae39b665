import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  /** Port it listens on; chosen by the system when 0 was asked for. */
  port: number;
  /** Takes no more requests, lets those at work end, and cuts what is left after the patience. */
  close(): Promise<void>;
}

const patienceMs = 5_000;

/** Starts listening; a port somebody else has is told in one sentence. */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<Listener> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, error) : error);
    });
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server),
  };
}

/** Another program, often an earlier start of this one, has the port. */
export class PortTakenError extends Error {
  constructor(port: number, cause: Error) {
    super(`端口 ${port} 已被占用：应救可能已在运行，请先停止它，或改用另一端口。`, { cause });
    this.name = 'PortTakenError';
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, patienceMs);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
