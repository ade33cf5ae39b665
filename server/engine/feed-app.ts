import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Deps } from '../deps.js';
import { takeInFeed } from './take-in-feed.js';

/** The exporter reuses connections; one that closes under its hands costs a retry. */
const KEEP_ALIVE_MS = 180_000;

type FeedDeps = Pick<Deps, 'dataSource' | 'clock' | 'log'>;

/**
 * The endpoint the engine's stock exporter takes for an Elasticsearch. Answers 200 after the commit; 503 while the
 * database is away, upon which the exporter sends the same again; never an error for a record it cannot read.
 */
export function createFeedServer(deps: FeedDeps, password: string): Server {
  let tail = Promise.resolve();
  // one request at a time: records of a partition are taken in by their order
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  };
  const server = createServer((request, response) => {
    answer(deps, password, request, response, inTurn).catch((error: unknown) => {
      deps.log.warn({ err: error }, 'feed: not taken in, will come again');
      send(response, 503, { error: 'unavailable' });
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function answer(
  deps: FeedDeps,
  password: string,
  request: IncomingMessage,
  response: ServerResponse,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const body = await bodyOf(request);
  if (!isExporter(request, password)) {
    send(response, 401, { error: 'unauthorized' });
  } else if (request.method === 'POST' && request.url?.startsWith('/_bulk')) {
    await inTurn(() => takeInFeed(deps, body));
    send(response, 200, { took: 1, errors: false, items: [] });
  } else if (request.method === 'PUT') {
    send(response, 200, { acknowledged: true });
  } else {
    send(response, 404, {});
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function isExporter({ headers }: IncomingMessage, password: string): boolean {
  const [scheme, token] = (headers.authorization ?? '').split(' ');
  if (scheme !== 'Basic' || token === undefined) return false;
  const given = Buffer.from(token, 'base64').toString().split(':').slice(1).join(':');
  const [a, b] = [Buffer.from(given), Buffer.from(password)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-elastic-product': 'Elasticsearch',
  });
  response.end(JSON.stringify(body));
}
