import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { recusalDecisionFault } from '../domain/cases/recusal.js';
import { deciderOf } from './decider-of.js';
import { settleRecusal } from './grant-recusal.js';
import { Recusal } from './recusal.entity.js';

export interface Deciding {
  verdict: 'granted' | 'rejected';
  note: string;
  decidedOn: LocalDate;
  successorId: string | null;
  actor: Actor;
  requestId: string;
}

/** 决定回避: by the chief of the person's office, on the chief by the committee, registered by its secretary; never by the person. */
export async function decideRecusal(
  deps: Deps,
  {
    recusalId,
    decidedOn = deps.clock.today(),
    ...deciding
  }: Omit<Deciding, 'decidedOn'> & {
    recusalId: string;
    decidedOn?: LocalDate | undefined;
  },
): Promise<{ id: string; state: 'granted' | 'rejected' }> {
  const { caseId } = await findRecusal(deps.dataSource.manager, recusalId);
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const recusal = await findRecusal(em, recusalId);
    await decideIn(em, deps, row, recusal, { ...deciding, decidedOn });
  });
  return { id: recusalId, state: deciding.verdict };
}

/** Decides in a locked case and brings about what follows. */
export async function decideIn(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  recusal: Recusal,
  { verdict, note, decidedOn, successorId, actor, requestId }: Deciding,
): Promise<void> {
  const today = deps.clock.today();
  const { body, authority, refusal } = await deciderOf(em, actor, recusal, today);
  if (authority === null) throw new RuleError('FORBIDDEN', refusal);
  const fault = recusalDecisionFault({
    ...{ state: recusal.state, origin: recusal.origin, accountId: recusal.accountId },
    ...{ verdict, hands: authority.hands },
  });
  if (fault !== null) throw new RuleError(fault.code, fault.detail);
  if (decidedOn > today) throw new RuleError('DATE_INVALID', '决定日期不能晚于今天');
  const decided = {
    ...{ state: verdict, decidedBody: body, decidedBy: actor.accountId, decisionNote: note },
    ...{ decidedFor: authority.inNameOfId, decidedOn, decidedAt: deps.clock.now() },
    successorId: verdict === 'granted' ? successorId : null,
  };
  await em.update(Recusal, { id: recusal.id }, decided);
  Object.assign(recusal, decided);
  const moved = await settleRecusal(em, deps, row, recusal);
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'decide-recusal' },
    ...{ caseId: row.id, subjectType: 'recusal', subjectId: recusal.id, requestId },
    detail: { verdict, about: recusal.accountId, tasksMoved: moved.length },
    ...{ before: { state: 'asked' }, after: { state: verdict, successorId: decided.successorId } },
  });
}

async function findRecusal(em: EntityManager, id: string): Promise<Recusal> {
  const found = await em.findOneBy(Recusal, { id });
  if (!found) throw new RuleError('NOT_FOUND', '没有这项回避');
  return found;
}
