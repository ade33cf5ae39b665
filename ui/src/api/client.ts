import type { z } from 'zod';
import type { Endpoint } from '../../../server/http/endpoint.js';
import { rememberToday } from '../shared/today.js';
import { idleSeconds } from './last-input.js';
import { newTraceparent } from './traceparent.js';
import { ApiProblem, NetworkProblem, type ProblemBody } from './ApiProblem.js';

type Part<Name extends string, Schema extends z.ZodType> = [Schema] extends [z.ZodUndefined]
  ? { [K in Name]?: undefined }
  : { [K in Name]: z.input<Schema> };

export type CallInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Part<
  'params',
  P
> &
  Part<'query', Q> &
  Part<'body', B>;

/** Proof for every request that changes something, that it comes from our own pages; set by the session. */
let csrfToken = '';
const signedOutListeners = new Set<() => void>();
const dutyListeners = new Set<() => void>();

export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

/** Tells when the server no longer knows the session. Returns the way to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Tells when the server asks for another password or a second factor first. Returns the way to stop listening. */
export function onDuty(listener: () => void): () => void {
  dutyListeners.add(listener);
  return () => dutyListeners.delete(listener);
}

/**
 * Calls an endpoint by its descriptor. The answer is typed by the descriptor and was parsed by it on the server.
 * Throws `ApiProblem` for a refusal and `NetworkProblem` when there was no answer.
 */
export async function call<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  input: CallInput<P, Q, B>,
  signal?: AbortSignal,
): Promise<z.output<R>> {
  const response = await send(urlOf(endpoint.path, input.params, input.query), {
    method: endpoint.method.toUpperCase(),
    credentials: 'same-origin',
    headers: headersOf(endpoint.method, input.body !== undefined),
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as z.output<R>;
}

/** As `call`, with a file as the body. */
export async function sendFile<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  file: Blob,
  input: { params?: z.input<P>; query?: z.input<Q> } = {},
): Promise<z.output<R>> {
  const response = await send(urlOf(endpoint.path, input.params, input.query), {
    method: endpoint.method.toUpperCase(),
    credentials: 'same-origin',
    headers: { ...headersOf(endpoint.method, false), 'content-type': file.type },
    body: file,
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as z.output<R>;
}

/**
 * Sends a file as the body of an endpoint and tells how much of it has gone, in per cent; `signal` breaks it off. Throws as `call` does.
 */
export async function upload<P extends z.ZodType, Q extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, z.ZodUndefined, R>,
  input: Part<'params', P> & Part<'query', Q>,
  file: Blob,
  { onProgress, signal }: { onProgress: (percent: number) => void; signal?: AbortSignal },
): Promise<z.output<R>> {
  const request = new XMLHttpRequest();
  const ended = new Promise<void>((resolve, reject) => {
    request.onabort = () => {
      reject(new DOMException('given up', 'AbortError'));
    };
    request.onload = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new NetworkProblem({ cause: request }));
    };
  });
  request.upload.onprogress = ({ loaded, total }) => {
    onProgress(Math.round((loaded / total) * 100));
  };
  request.open('POST', urlOf(endpoint.path, input.params, input.query));
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-csrf-token', csrfToken);
  signal?.addEventListener('abort', () => {
    request.abort();
  });
  request.send(file);
  await ended;
  const { status, responseText } = request;
  if (status >= 200 && status < 300) return JSON.parse(responseText) as z.output<R>;
  const type = request.getResponseHeader('content-type') ?? 'text/plain';
  throw await problemOf(new Response(responseText, { status, headers: { 'content-type': type } }));
}

/** Address of an endpoint, `:name` parameters and the query filled in; empty query values are left out. */
export function urlOf(path: string, params: unknown, query: unknown): string {
  const values = (params ?? {}) as Record<string, string>;
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) {
      search.set(name, String(value));
    }
  }
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

function headersOf(method: string, hasBody: boolean): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    'x-idle-seconds': String(idleSeconds()),
    traceparent: newTraceparent(),
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(method === 'get' ? {} : { 'x-csrf-token': csrfToken }),
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    rememberToday(response.headers.get('x-today'));
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkProblem({ cause });
  }
}

/** Refusals that pass when the person has done something about how they sign in. */
const duties = ['PASSWORD_CHANGE_DUE', 'SECOND_FACTOR_DUE'];

async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isJson ? ((await response.json()) as ProblemBody) : {};
  if (response.status === 401) for (const listener of signedOutListeners) listener();
  if (duties.includes(body.code ?? '')) for (const listener of dutyListeners) listener();
  return new ApiProblem(response.status, body);
}

/** What an endpoint takes as its body, before the schema has parsed it. */
export type BodyOf<E extends { body?: z.ZodType }> = z.input<NonNullable<E['body']>>;
