import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The test file every scanner takes for a virus (https://www.eicar.org/download-anti-malware-testfile/), put together so that this file is none. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A daemon that speaks INSTREAM as ClamAV's does and knows one virus. `mood`: it may also be silent, hang up, or say that it failed. */
export async function startClamd(
  mood: 'well' | 'silent' | 'hangs-up' | 'failing' = 'well',
): Promise<{ port: number; seen: Buffer[]; stop: () => void }> {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (mood === 'hangs-up') socket.destroy();
      const content = contentOf(bytes);
      if (content === null || mood === 'silent') return;
      seen.push(content);
      socket.end(`${answerTo(content, mood)}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function answerTo(content: Buffer, mood: string): string {
  if (mood === 'failing') return 'INSTREAM size limit exceeded. ERROR';
  return content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
}

/** What was sent, once the empty piece has come; null before. */
function contentOf(bytes: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (bytes.toString('latin1', 0, command.length) !== command) return null;
  const pieces: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > bytes.length) return null;
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
