import { recordAudit } from '../audit/record-audit.js';
import { readClockOffset } from '../db/clock-offset.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';

/** Longest the engine may take to move its clock. */
const engineTimeoutMs = 10_000;

/** Moves the controlled clock of engine and database forward; the engine first, so that ours never runs ahead of it. */
export async function advanceClock(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config'>,
  { advanceMs, actor }: { advanceMs: number; actor: Actor },
): Promise<void> {
  const { zeebeManagementUrl } = deps.config;
  if (zeebeManagementUrl !== null) await advanceEngine(zeebeManagementUrl, advanceMs);
  await deps.dataSource.transaction(async (em) => {
    await em.query(
      `INSERT INTO clock (id, offset_ms) VALUES (1, ?)
       ON DUPLICATE KEY UPDATE offset_ms = offset_ms + ?`,
      [advanceMs, advanceMs],
    );
    const offsetMs = await readClockOffset(em);
    await recordAudit(em, {
      at: new Date(Date.now() + offsetMs),
      accountId: actor.accountId,
      action: 'advance-clock',
      subjectType: 'clock',
      subjectId: '1',
      detail: { advanceMs },
    });
  });
  await deps.clock.refresh();
}

async function advanceEngine(managementUrl: string, advanceMs: number): Promise<void> {
  const response = await fetch(new URL('/actuator/clock/add', managementUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMilli: advanceMs }),
    signal: AbortSignal.timeout(engineTimeoutMs),
  }).catch((error: unknown) => {
    throw new TransientError('流程引擎的时钟没有应答', { cause: error });
  });
  if (!response.ok) throw new TransientError(`流程引擎的时钟拒绝拨快（${response.status}）`);
}
