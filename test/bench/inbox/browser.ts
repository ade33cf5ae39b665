import { Agent, request } from 'node:http';
import type { DataSource } from 'typeorm';
import { newToken, tokenHash } from '../../../server/accounts/session-token.js';
import { testConfig } from '../../support/test-deps.js';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** A signed-in person. */
export interface Person {
  accountId: string;
  cookie: string;
  csrfToken: string;
}

export interface Answer {
  status: number;
  ms: number;
  body: string;
}

/** Sessions as sign-in writes them, without the slow hash of a password. */
export async function signInAll(dataSource: DataSource, accountIds: string[]): Promise<Person[]> {
  const people = accountIds.map((accountId) => ({
    accountId,
    token: newToken(),
    csrfToken: newToken(),
  }));
  const now = new Date();
  const until = new Date(now.getTime() + 6 * 3_600_000);
  await dataSource.query(
    `INSERT INTO session (token_sha256, id, account_id, csrf_token, method, address, user_agent, created_at, last_seen_at, expires_at) VALUES ?`,
    [
      people.map(({ accountId, token, csrfToken }, n) => [
        ...[
          tokenHash(testConfig(), token),
          `session-${String(n)}-${token.slice(0, 8)}`,
          accountId,
          csrfToken,
        ],
        ...['password', '127.0.0.1', 'bench', now, now, until],
      ]),
    ],
  );
  return people.map(({ accountId, token, csrfToken }) => ({
    ...{ accountId, csrfToken, cookie: `yj_session=${token}` },
  }));
}

/** One request as the screens send it, timed to the last byte. */
export function ask(
  url: string,
  person: Person,
  path: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
): Promise<Answer> {
  const startedAt = performance.now();
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    ...{ cookie: person.cookie, 'x-csrf-token': person.csrfToken },
    ...(text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          resolve({
            ...{ status: answer.statusCode ?? 0, ms: performance.now() - startedAt },
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
    });
    asked.on('error', reject).end(text);
  });
}
