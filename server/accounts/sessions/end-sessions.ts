import { Not } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { Session } from '../session.entity.js';

interface Ending {
  accountId: string;
  requestId: string;
  now: Date;
}

/** A person ends one of their own sessions; one that ended already or is another's is not found. */
export async function endSession(
  { dataSource }: Pick<Deps, 'dataSource'>,
  { accountId, sessionId, requestId, now }: Ending & { sessionId: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { affected } = await em.delete(Session, { accountId, id: sessionId });
    if (affected !== 1) throw new RuleError('NOT_FOUND', '该会话已经结束');
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'end-session', requestId },
      ...{ subjectType: 'session', subjectId: sessionId },
    });
  });
}

/** A person ends all their sessions but the one at work; answers how many. */
export async function endOtherSessions(
  { dataSource }: Pick<Deps, 'dataSource'>,
  { accountId, sessionId, requestId, now }: Ending & { sessionId: string },
): Promise<{ ended: number }> {
  return dataSource.transaction(async (em) => {
    const { affected } = await em.delete(Session, { accountId, id: Not(sessionId) });
    const ended = affected ?? 0;
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'end-other-sessions', requestId },
      ...{ subjectType: 'account', subjectId: accountId, detail: { ended } },
    });
    return { ended };
  });
}
