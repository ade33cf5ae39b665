import type { Engine, JobRequest } from '../processes/engine.js';
import { toJob, type Job, type RawJob } from '../processes/job.js';
import type { Logger } from 'pino';

const POLL_MS = 10_000;
const REOPEN_MS = 1_000;
/** Without a word from the broker for so long, by stream or poll, the stream is opened anew. */
const SILENT_MS = 30_000;
/** Jobs taken in and not yet ended; above it the stream is paused and the broker keeps the rest. */
const MOST_AT_ONCE = 64;

/** Where the jobs of one type come from. */
export interface JobSource {
  /** Stops taking jobs and resolves when those at work have ended. */
  close(): Promise<void>;
  /** When the broker was last heard, by stream or poll; for the watchdog. */
  lastHeardAt(): Date;
}

/**
 * Jobs of one type: pushed by the broker through the job stream, which makes the next step visible in milliseconds,
 * and polled slowly beside it, since a job that could not be pushed stays activatable.
 */
export function openJobSource(
  engine: Engine,
  request: JobRequest,
  handle: (job: Job) => Promise<void>,
  log: Logger,
): JobSource {
  const atWork = new Map<string, Promise<void>>();
  let closed = false;
  let heardAt = new Date();
  let stream: ReturnType<Engine['streamJobs']> | undefined;
  let reopening: NodeJS.Timeout | undefined;
  let isLost = false;
  let openedAtMs = 0;

  const take = (raw: RawJob): void => {
    heardAt = new Date();
    isLost = false;
    if (closed || atWork.has(raw.key)) return;
    const work = handle(toJob(raw)).finally(() => {
      atWork.delete(raw.key);
      if (atWork.size < MOST_AT_ONCE) stream?.resume();
    });
    atWork.set(raw.key, work);
    if (atWork.size >= MOST_AT_ONCE) stream?.pause();
  };

  const open = (): void => {
    if (closed) return;
    const opened = engine.streamJobs(request);
    stream = opened;
    openedAtMs = Date.now();
    const reopen = (error?: Error): void => {
      if (closed || stream !== opened) return;
      stream = undefined;
      // told once: it is opened again every second while the broker is away
      if (error && !isLost) log.warn({ type: request.type, err: error }, 'job stream: lost');
      isLost = true;
      reopening = setTimeout(open, REOPEN_MS);
    };
    opened.on('data', take);
    opened.on('error', reopen);
    opened.on('end', () => {
      reopen();
    });
  };

  /** A stream can look open and bring nothing, as after a restart of the broker: it is given up for another. */
  const renew = (why: string): void => {
    if (closed || stream === undefined) return;
    log.warn({ type: request.type, why }, 'job stream: opened anew');
    const given = stream;
    stream = undefined;
    given.cancel();
    open();
  };

  const poll = async (): Promise<void> => {
    const room = MOST_AT_ONCE - atWork.size;
    if (closed || room <= 0) return;
    const isStreaming = stream !== undefined && Date.now() - openedAtMs > POLL_MS;
    try {
      const jobs = await engine.activateJobs({ ...request, max: room });
      heardAt = new Date();
      isLost = false;
      jobs.forEach(take);
      if (isStreaming && jobs.length > 0) renew('a poll brought what should have been pushed');
    } catch (error) {
      if (!isLost) log.warn({ type: request.type, err: error }, 'job poll: no answer');
      if (Date.now() - heardAt.getTime() > SILENT_MS) renew('nothing heard');
    }
  };

  open();
  const polling = setInterval(() => void poll(), POLL_MS);
  void poll();

  return {
    lastHeardAt: () => heardAt,
    close: async () => {
      closed = true;
      clearInterval(polling);
      clearTimeout(reopening);
      stream?.cancel();
      await Promise.allSettled(atWork.values());
    },
  };
}
