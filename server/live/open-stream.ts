import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import type { RequestSession } from '../http/request-context.js';
import { changeEvent, readyEvent } from './api.js';
import { audiencesOf } from './audience.js';
import type { SeenChange } from './change-reader.js';
import type { LiveHub } from './live-hub.js';
import { missedChanges } from './missed-changes.js';

/** Proxies close lines on which nothing passes for a minute, some for half of one. */
const heartbeatMs = 15_000;
/** A stream ends by itself and is opened anew: roles and delegations of the person are then read again. */
const longestMs = 10 * 60_000;
/** The browser tries again after this long, a little different for each, so that not all come at once. */
const retryMs = () => 1_000 + Math.round(Math.random() * 2_000);

/** Opens the stream of one browser and keeps it open until either side ends it. */
export async function openStream(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  hub: LiveHub,
  { req, res, session }: { req: Request; res: Response; session: RequestSession },
): Promise<void> {
  const audiences = audiencesOf(session.actor, deps.clock.today());
  let leave = (): void => undefined;
  let isOpen = false;
  const end = (): void => {
    leave();
    res.end();
  };
  const hear = (changes: readonly SeenChange[], lastId: number): void => {
    if (isOpen) res.write(eventOf(changeEvent, lastId, { changes: changes.map(present) }));
  };
  leave = await hub.join({ sessionId: session.id, audiences, hear, end });
  const timers = [
    setInterval(() => res.write(': \n\n'), heartbeatMs).unref(),
    setTimeout(end, longestMs).unref(),
  ];
  res.on('close', () => {
    timers.forEach(clearTimeout);
    leave();
  });
  writeHead(res);
  const missed = await missedChanges(deps, audiences, req.get('last-event-id'));
  isOpen = true;
  res.write(eventOf(readyEvent, missed.lastId, { changes: missed.changes.map(present) }));
}

/** `no-transform` and `x-accel-buffering` keep compressing and buffering proxies from holding events back. */
function writeHead(res: Response): void {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  res.flushHeaders();
  res.write(`retry: ${String(retryMs())}\n\n`);
}

const eventOf = (name: string, id: number, data: unknown): string =>
  `id: ${String(id)}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const present = ({ id, kind, isNew, caseId }: SeenChange) => ({ id, kind, isNew, caseId });
