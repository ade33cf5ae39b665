import type { EntityManager } from 'typeorm';
import { EngineError } from '../../processes/engine-error.js';
import type { Engine } from '../../processes/engine.js';
import type { Deps } from '../deps.js';
import { migrateInstance } from '../designer/running/migrate-instance.js';
import { sendMend } from '../monitor/mend/send-mend.js';
import { settleTask } from '../tasks/settle-task.js';
import { inSpan } from '../tracing/in-span.js';
import { hasStarted } from './has-started.js';
import {
  OutboxRow,
  type CompletePayload,
  type MendPayload,
  type MigratePayload,
  type MoveBackPayload,
  type PublishPayload,
  type RetryPayload,
} from './outbox-row.entity.js';
import { settleSent } from './settle-sent.js';

export interface Outbox {
  /** Sends what waits for a case, in its order, right after a commit. Never throws: the sweep comes later. */
  flush: (caseId: string) => Promise<void>;
  /** Sends what is left over, of every case; how many cases it looked at. */
  sweep: () => Promise<number>;
}

const SWEEP_CASES = 200;
const RETRY_MS = [1_000, 5_000, 30_000, 60_000] as const;

export function createOutbox(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'log'>,
  engine: Engine,
): Outbox {
  const { dataSource, clock, log } = deps;

  const flush = async (caseId: string): Promise<void> => {
    try {
      // each row its own transaction: what was sent stays sent
      do {
        if (!(await dataSource.transaction((em) => sendNext(em, caseId)))) return;
      } while (await isAnythingWaiting(dataSource.manager, caseId));
    } catch (error) {
      log.warn({ caseId, err: error }, 'outbox: left for the sweep');
    }
  };

  /** Sends the case's first waiting row; false when there is none, it is not due, or somebody else has it. */
  const sendNext = async (em: EntityManager, caseId: string): Promise<boolean> => {
    const row = await lockFirst(em, caseId);
    const now = clock.now();
    if (!row || row.notBefore > now) return false;
    const span = { parent: row.trace, attributes: { 'case.id': row.caseId } };
    try {
      await inSpan(`outbox ${row.kind}`, span, () => send(em, row, now));
      return true;
    } catch (error) {
      await postpone(em, row, error, now);
      return false;
    }
  };

  const send = async (em: EntityManager, row: WaitingRow, now: Date): Promise<void> => {
    if (row.kind === 'publish-message') {
      const message = row.payload as PublishPayload;
      // sent before and the answer lost: a start message sent again after the case ended would start it anew
      const isRepeated = await hasStarted(em, row.caseId, message);
      if (!isRepeated) await engine.publishMessage(message);
      await em.update(OutboxRow, { id: row.id }, { state: 'done', sentAt: now });
      return;
    }
    if (row.kind === 'retry-job') {
      // NOT_FOUND: an earlier sending was taken and its answer lost, or the case was cancelled
      await engine.retryJob(row.payload as RetryPayload);
      await em.update(OutboxRow, { id: row.id }, { state: 'done', sentAt: now });
      return;
    }
    if (row.kind === 'move-back') {
      // NOT_FOUND: moved before and the answer lost, or the case was terminated
      await engine.moveBack(row.payload as MoveBackPayload);
      await em.update(OutboxRow, { id: row.id }, { state: 'done', sentAt: now });
      return;
    }
    if (row.kind === 'migrate') {
      const payload = row.payload as MigratePayload;
      await migrateInstance(em, payload, { engine, log, now, tries: row.attempts });
      await em.update(OutboxRow, { id: row.id }, { state: 'done', sentAt: now });
      return;
    }
    if (row.kind === 'mend') {
      const payload = row.payload as MendPayload;
      await sendMend(em, payload, { engine, log, now, tries: row.attempts });
      await em.update(OutboxRow, { id: row.id }, { state: 'done', sentAt: now });
      return;
    }
    const { taskId, jobKey, variables } = row.payload as CompletePayload;
    const answer = await engine.completeJob(jobKey, variables);
    // NOT_FOUND is the same for "completed before" and "cancelled": the feed settles the task then
    await em.update(
      OutboxRow,
      { id: row.id },
      { state: answer === 'done' ? 'done' : 'sent', sentAt: now },
    );
    if (answer === 'done') await settleTask(em, { id: taskId }, 'completed');
  };

  const postpone = async (
    em: EntityManager,
    row: WaitingRow,
    error: unknown,
    now: Date,
  ): Promise<void> => {
    const delayMs = RETRY_MS[Math.min(row.attempts, RETRY_MS.length - 1)] ?? RETRY_MS[0];
    const level = error instanceof EngineError && error.isTransient ? 'warn' : 'error';
    log[level]({ caseId: row.caseId, outboxId: row.id, err: error }, 'outbox: not sent');
    await em.update(
      OutboxRow,
      { id: row.id },
      {
        attempts: row.attempts + 1,
        lastError: String(error).slice(0, 400),
        notBefore: new Date(now.getTime() + delayMs),
      },
    );
  };

  const sweep = async (): Promise<number> => {
    const due: { caseId: string }[] = await dataSource.manager
      .createQueryBuilder(OutboxRow, 'row')
      .select('row.case_id', 'caseId')
      .distinct(true)
      .where(`row.state = 'waiting' AND row.not_before <= :now`, { now: clock.now() })
      .limit(SWEEP_CASES)
      .getRawMany();
    for (const { caseId } of due) await flush(caseId);
    await settleSent(dataSource.manager);
    return due.length;
  };

  return { flush, sweep };
}

type WaitingRow = Pick<
  OutboxRow,
  'id' | 'caseId' | 'kind' | 'payload' | 'attempts' | 'notBefore' | 'trace'
>;

/**
 * The first waiting row of a case, or none while another sender holds it: the lock is asked of the first row only, so that
 * SKIP LOCKED never passes over it to a later one.
 */
async function lockFirst(em: EntityManager, caseId: string): Promise<WaitingRow | null> {
  const rows: (WaitingRow & { payload: string })[] = await em.query(
    `SELECT id, case_id AS caseId, kind, payload, attempts, not_before AS notBefore, trace
      FROM outbox
      WHERE state = 'waiting' AND id = (SELECT MIN(first.id) FROM outbox AS first
        WHERE first.case_id = ? AND first.state = 'waiting')
      FOR UPDATE SKIP LOCKED`,
    [caseId],
  );
  const [row] = rows;
  return row ? { ...row, payload: JSON.parse(row.payload) as OutboxRow['payload'] } : null;
}

async function isAnythingWaiting(em: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `SELECT id FROM outbox WHERE case_id = ? AND state = 'waiting' LIMIT 1`,
    [caseId],
  );
  return rows.length > 0;
}
