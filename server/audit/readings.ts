import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { casesOf } from './cases-of.js';
import { readingWindows, type Reading, type ReadingEntry } from './reading-windows.js';
import { auditRow, insertAuditRows, type AuditRow } from './record-audit.js';
import { currentOrigin, type RequestOrigin } from './request-origin.js';

/** Pause between an answer and the statement that writes down who read it. */
const flushMs = 250;
const retryMs = 2_000;
const sweepMs = 30_000;
/** Rows of one statement. */
const batchSize = 200;
/** Beyond this the database has been away too long; what comes then is told in the log and lost. */
const mostWaiting = 50_000;

/** Writes down who read personal data, a moment after the answer: no reader waits for it. */
export interface Readings {
  note(reading: Omit<Reading, 'at'>): void;
  /** Everything noted so far is in the table; `all`: windows that are still open too. */
  flush(options?: { all: boolean }): Promise<void>;
  /** The same, and no more rounds. */
  close(): Promise<void>;
}

type Entry = ReadingEntry<RequestOrigin | null>;

export function createReadings({
  dataSource,
  clock,
  log,
}: Pick<Deps, 'dataSource' | 'clock' | 'log'>): Readings {
  const windows = readingWindows<RequestOrigin | null>();
  let waiting: Entry[] = [];
  let timer: NodeJS.Timeout | null = null;
  let atWork: Promise<void> = Promise.resolve();

  const add = (entries: readonly Entry[]): void => {
    const room = mostWaiting - waiting.length;
    if (entries.length > room) log.error({ lost: entries.length - room }, 'audit: readings lost');
    waiting.push(...entries.slice(0, Math.max(room, 0)));
    if (waiting.length > 0) plan(flushMs);
  };
  const plan = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = null;
      void flush().catch((error: unknown) => {
        log.warn({ err: error }, 'audit: readings wait for the database');
        plan(retryMs);
      });
    }, ms).unref();
  };
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      await insertReadings(dataSource.manager, batch);
      waiting = waiting.slice(batch.length);
    }
  };
  const flush = (options?: { all: boolean }): Promise<void> => {
    add(windows.close(options?.all === true ? undefined : clock.now()));
    atWork = atWork.catch(() => undefined).then(write);
    return atWork;
  };
  const sweep = setInterval(() => {
    add(windows.close(clock.now()));
  }, sweepMs).unref();

  return {
    note: (reading) => {
      const entry = windows.note({ ...reading, at: clock.now() }, currentOrigin());
      if (entry !== null) add([entry]);
    },
    flush,
    close: async () => {
      clearInterval(sweep);
      await flush({ all: true });
      if (timer !== null) clearTimeout(timer);
    },
  };
}

async function insertReadings(em: EntityManager, entries: readonly Entry[]): Promise<void> {
  const cases = await casesOf(
    em,
    entries.map(({ reading }) => reading),
  );
  await insertAuditRows(
    em,
    entries.map((entry) => rowOf(entry, cases)),
  );
}

function rowOf(
  { reading, origin, times, caseIds, since }: Entry,
  cases: ReadonlyMap<string, string>,
): AuditRow {
  const { accountId, action, subjectType, subjectId, at } = reading;
  const isList = subjectId === '*';
  const detail = {
    ...reading.detail,
    ...(isList && caseIds.length > 0 ? { caseIds } : {}),
    ...(since === null ? {} : { since: since.toISOString() }),
  };
  const caseId = cases.get(`${subjectType} ${subjectId}`) ?? null;
  const row = auditRow({ at, accountId, action, caseId, subjectType, subjectId, detail }, origin);
  return { ...row, times };
}
