import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Message } from '../../processes/contract.js';
import { recordAudit } from '../audit/record-audit.js';
import { addMaterials } from '../cases/add-materials.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import { moveCase } from '../cases/update-case.js';
import { caseTerms } from '../deadlines/case-terms.js';
import { lockOpenTerms } from '../deadlines/stop-term.js';
import { suspendTerm } from '../deadlines/suspend-term.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { enqueueMessage } from '../engine/enqueue.js';
import { noteCase } from '../live/note-case.js';
import type { receiveSupplement as descriptor } from './api.js';
import { findSupplement } from './find-supplement.js';
import { Supplement } from './supplement.entity.js';

/** No text gives a term for the office's own collection; shown until it is done. */
const usualCollectionDays = 10;

export type SupplementReceipt = z.infer<NonNullable<typeof descriptor.body>> & {
  supplementId: string;
  actor: Actor;
  requestId: string;
};

/**
 * 登记补充材料, or that the office collects the proof itself, which the applicant may ask for when a proof cannot be had. After
 * the last of the 30 days the application counts as given up, and nothing is registered any more.
 */
export async function receiveSupplement(
  deps: Deps,
  receipt: SupplementReceipt,
): Promise<{ id: string; state: 'supplied' | 'office-collects' }> {
  const { caseId } = await findSupplement(deps.dataSource.manager, receipt.supplementId);
  await deps.dataSource.transaction((em) => receiveIn(em, deps, receipt, caseId));
  void deps.outbox.flush(caseId);
  return { id: receipt.supplementId, state: receipt.outcome };
}

async function receiveIn(
  em: EntityManager,
  deps: Deps,
  { supplementId, outcome, expectedDays, note, materials, actor, requestId }: SupplementReceipt,
  caseId: string,
): Promise<void> {
  const row = await lockOpenCase(em, caseId);
  await assertMayOnCase(em, actor, 'receive-supplement', row, deps.clock.today());
  const { state } = await findSupplement(em, supplementId);
  if (state !== 'open') throw new RuleError('WRONG_STATE', '该次补充材料已经登记过');
  await assertInTime(em, deps, caseId);
  const now = deps.clock.now();
  await em.update(Supplement, { id: supplementId }, { state: outcome, note, settledAt: now });
  if (outcome === 'office-collects') {
    const by = actor.accountId;
    await suspendSupplementTerm(em, deps, { caseId, expectedDays, note, by });
  }
  await addMaterials(em, caseId, materials);
  if (row.status === 'supplementing') await moveCase(em, row, 'filed');
  await enqueueMessage(em, {
    ...{ caseId, name: Message.supplementReceived, key: supplementId, now },
    variables: { supplementOutcome: outcome },
  });
  await noteCase(em, { caseId, officeId: row.officeId });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'receive-supplement', caseId, requestId },
    ...{ subjectType: 'supplement', subjectId: supplementId, detail: { outcome } },
    ...{ before: { state }, after: { state: outcome } },
  });
}

/** The applicant may ask for it when a proof cannot be had (2016 细则 ch. 4); the 30 days stand still until the office has it. */
async function suspendSupplementTerm(
  em: EntityManager,
  deps: Deps,
  given: { caseId: string; expectedDays: number | undefined; note: string; by: string },
): Promise<void> {
  const { caseId, expectedDays = usualCollectionDays, note, by } = given;
  const on = deps.clock.today();
  const reason = `由本院依职权调取证明${note === '' ? '' : `：${note}`}`;
  for (const term of await lockOpenTerms(em, { caseId, kind: 'supplement' })) {
    await suspendTerm(em, deps, term, { on, expectedDays, reason, by });
  }
}

async function assertInTime(em: EntityManager, deps: Deps, caseId: string): Promise<void> {
  const today = deps.clock.today();
  const terms = await caseTerms(em, caseId, today, deps.calendar);
  const isOver = terms.some(
    ({ kind, state, dueOn }) =>
      kind === 'supplement' && state === 'running' && dueOn !== null && dueOn < today,
  );
  if (isOver) throw new RuleError('WRONG_STATE', '补充材料期限已经届满，视为放弃申请');
}
