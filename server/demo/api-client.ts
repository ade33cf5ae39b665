import type { z } from 'zod';
import { accountsApi } from '../accounts/api.js';
import type { Endpoint } from '../http/endpoint.js';

/** The server refused: its problem details, whole. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: {
      detail?: string;
      title?: string;
      errors?: { pointer: string; detail: string }[];
    },
    call: string,
  ) {
    const faults = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
    super(
      `${call}: ${String(status)} ${problem.detail ?? problem.title ?? ''} ${faults.join('; ')}`,
    );
    this.name = 'ApiProblem';
  }
}

interface Input<P, Q, B> {
  params?: P;
  query?: Q;
  body?: B;
}

/** A person at the other end of the HTTP API: signed in, with cookie and CSRF token. */
export interface Person {
  username: string;
  accountId: string;
  call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, R>,
    input?: Input<z.input<P>, z.input<Q>, z.input<B>>,
  ): Promise<z.output<R>>;
}

/** A session and the headers that carry it. @throws ApiProblem */
export async function openSession(baseUrl: string, username: string, password: string) {
  const answer = await fetch(`${baseUrl}${accountsApi.signIn.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok)
    throw new ApiProblem(answer.status, await problemOf(answer), `sign in ${username}`);
  const session = accountsApi.signIn.response.parse(await answer.json());
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return { session, headers: { cookie, 'x-csrf-token': session.csrfToken } };
}

/** Signs a person in; every later call goes through the HTTP API like a browser's. */
export async function signIn(baseUrl: string, username: string, password: string): Promise<Person> {
  const { session, headers } = await openSession(baseUrl, username, password);

  return {
    username,
    accountId: session.account.id,
    call: async (endpoint, input = {}) => {
      const path = pathOf(endpoint.path, input.params, input.query);
      const response = await fetch(`${baseUrl}${path}`, {
        method: endpoint.method.toUpperCase(),
        headers:
          input.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      });
      if (!response.ok) {
        const call = `${username} ${endpoint.method} ${path}`;
        throw new ApiProblem(response.status, await problemOf(response), call);
      }
      const json: unknown = response.status === 204 ? undefined : await response.json();
      return endpoint.response.parse(json);
    },
  };
}

function pathOf(pattern: string, params: unknown, query: unknown): string {
  const values = (params ?? {}) as Record<string, string>;
  const path = pattern.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as Record<string, unknown>)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

async function problemOf(answer: Response): Promise<ApiProblem['problem']> {
  try {
    return (await answer.json()) as ApiProblem['problem'];
  } catch {
    return { title: answer.statusText };
  }
}
