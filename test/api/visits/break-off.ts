import { request } from 'node:http';
import { sha256Of } from './a-visit.js';

interface Upload {
  port: number;
  username: string;
  password: string;
  visitId: string;
  bytes: Buffer;
}

/** Signs in, sends half of a photo and hangs up. */
export async function breakOff(upload: Upload): Promise<void> {
  const { port, username, password, visitId, bytes } = upload;
  const signedIn = await fetch(`http://127.0.0.1:${port}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const { csrfToken } = (await signedIn.json()) as { csrfToken: string };
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  await new Promise<void>((resolve) => {
    const sending = request({
      ...{ port, method: 'POST', path: `/api/visits/${visitId}/photos/${sha256Of(bytes)}` },
      headers: {
        ...{ cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/octet-stream' },
        'content-length': bytes.length,
      },
    });
    sending.on('error', () => undefined);
    sending.on('close', () => setTimeout(resolve, 200));
    sending.write(bytes.subarray(0, bytes.length / 2), () =>
      setTimeout(() => sending.destroy(), 100),
    );
  });
}
