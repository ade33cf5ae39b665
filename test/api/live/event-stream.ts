import { request, type IncomingMessage } from 'node:http';

export interface Heard {
  name: string;
  id: string;
  data: { changes: { id: number; kind: string; isNew: boolean; caseId: string | null }[] };
  atMs: number;
}

export interface Stream {
  status: number;
  headers: IncomingMessage['headers'];
  heard: Heard[];
  /** Resolves with the first event, past or to come, that passes. */
  waitFor(isIt: (event: Heard) => boolean): Promise<Heard>;
  /** Resolves when the server ended the stream. */
  ended: Promise<void>;
  close(): void;
}

/** An event stream as a browser opens it. */
export async function openEvents(
  url: string,
  cookie: string,
  lastEventId?: number,
): Promise<Stream> {
  const headers = {
    ...{ cookie, accept: 'text/event-stream' },
    ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
  };
  const asked = request(`${url}/api/events`, { headers, agent: false });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject).end();
  });
  const heard: Heard[] = [];
  const waiting = new Set<{ isIt: (event: Heard) => boolean; tell: (event: Heard) => void }>();
  let rest = '';
  answer.setEncoding('utf8').on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const event of blocks.flatMap(parse)) {
      heard.push(event);
      for (const wait of [...waiting]) if (wait.isIt(event)) wait.tell(event);
    }
  });
  answer.on('error', () => undefined);
  asked.on('error', () => undefined);
  return {
    ...{ status: answer.statusCode ?? 0, headers: answer.headers, heard },
    waitFor: (isIt) => {
      const past = heard.find(isIt);
      if (past) return Promise.resolve(past);
      return new Promise((resolve) => {
        const wait = {
          isIt,
          tell: (event: Heard) => {
            waiting.delete(wait);
            resolve(event);
          },
        };
        waiting.add(wait);
      });
    },
    ended: new Promise((resolve) => answer.once('close', resolve)),
    close: () => asked.destroy(),
  };
}

function parse(block: string): Heard[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const data = field('data');
  if (data === undefined) return [];
  return [
    {
      ...{ name: field('event') ?? '', id: field('id') ?? '', atMs: performance.now() },
      data: JSON.parse(data) as Heard['data'],
    },
  ];
}
