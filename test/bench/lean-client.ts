import { Agent, request } from 'node:http';

/** A signed-in person who asks for nothing that the next step does not need. */
export interface LeanPerson {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export async function signInLean(
  baseUrl: string,
  username: string,
  password: string,
): Promise<LeanPerson> {
  const answer = await send(baseUrl, 'POST', '/api/sessions', {}, { username, password });
  const { csrfToken } = answer.body as { csrfToken: string };
  const headers = { cookie: answer.cookie, 'x-csrf-token': csrfToken };
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    (await send(baseUrl, method, path, headers, body)).body as T;
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
  };
}

function send(
  baseUrl: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ body: unknown; cookie: string }> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  const options = { method, agent, headers: text === '' ? headers : { ...headers, ...length } };
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, baseUrl), options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString('utf8');
        if ((response.statusCode ?? 500) >= 400) {
          reject(new Error(`${method} ${path}: ${String(response.statusCode)} ${answer}`));
          return;
        }
        const cookie = (response.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
        resolve({ body: answer === '' ? undefined : JSON.parse(answer), cookie });
      });
    });
    call.on('error', reject);
    call.end(text);
  });
}
