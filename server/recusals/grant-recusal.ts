import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { issueIfPossible } from '../documents/issue-if-possible.js';
import { RuleError } from '../domain/basics/errors.js';
import { addNotice } from '../notices/add-notice.js';
import { handOver } from './hand-over.js';
import { Recusal } from './recusal.entity.js';
import { recusedOf } from './recused.js';
import { peopleOnCase } from './people-on-case.js';

/** What a decision brings about in the locked case: work handed over where it is granted, the 回避决定书, and everybody concerned told. */
export async function settleRecusal(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  recusal: Recusal,
): Promise<string[]> {
  const { id, accountId, successorId, state } = recusal;
  const on = deps.clock.today();
  if (successorId !== null) await assertSuccessor(em, deps, row, recusal);
  const moved =
    state === 'granted'
      ? await handOver(em, deps, row, {
          ...{ fromId: accountId, toId: successorId, on },
          byId: recusal.decidedBy ?? recusal.askedBy,
        })
      : [];
  await issueIfPossible(em, deps, {
    ...{ caseId: row.id, kind: 'recusal-decision', officeId: row.officeId, effectKey: id },
    extra: { recusalId: id },
  });
  await tellOf(em, deps, row, recusal);
  return moved;
}

async function assertSuccessor(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { id: caseId }: ReliefCase,
  { accountId, successorId }: Recusal,
): Promise<void> {
  const people = await peopleOnCase(em, caseId, clock.today());
  const out = [accountId, ...(await recusedOf(em, caseId))];
  if (people.some(({ id }) => id === successorId) && !out.includes(successorId ?? '')) return;
  throw new RuleError('WRONG_STATE', '接替的人员应当是本案办案院或者协办院没有回避的人员');
}

async function tellOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { id: caseId, title, officeId }: ReliefCase,
  { id, accountId, askedBy, successorId, state }: Recusal,
): Promise<void> {
  const granted = state === 'granted';
  const texts = new Map([
    [askedBy, `“${title}”的回避${granted ? '已获准' : '申请已被驳回'}`],
    [accountId, `“${title}”${granted ? '已决定您回避，不再办理' : '对您的回避申请已被驳回'}`],
    ...(successorId === null
      ? []
      : [[successorId, `“${title}”因人员回避，改由您接替办理`] as const]),
  ]);
  for (const [to, text] of texts) {
    await addNotice(em, {
      ...{ effectKey: `recusal:${id}:${to.slice(0, 36)}`, kind: 'recusal' },
      ...{ caseId, officeId, accountId: to, text, now: clock.now() },
    });
  }
}
