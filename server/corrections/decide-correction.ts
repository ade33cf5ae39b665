import type { EntityManager } from 'typeorm';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { correctionRefusal } from '../domain/cases/correction.js';
import { noteCase } from '../live/note-case.js';
import { applyChanges } from './apply-changes.js';
import { CaseCorrection } from './case-correction.entity.js';
import { recordCorrection } from './correct-application.js';
import type { JudgedChange } from './judge-changes.js';
import { registeredIn } from './registered-values.js';
import { tellOfCorrection } from './tell-of-correction.js';

/** The second person: confirms what another asked for, or sends it back with a reason. */
export async function decideCorrection(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  given: { id: string; approve: boolean; note: string; actor: Actor; requestId: string },
): Promise<{ id: string; state: 'done' | 'refused' }> {
  const { id, approve, note, actor, requestId } = given;
  const { accountId } = actor;
  if (!approve && note === '') {
    throw new InputError([{ pointer: '/note', detail: '退回的理由必填' }]);
  }
  return deps.dataSource.transaction(async (em) => {
    const { caseId } = await waiting(em, id);
    const row = await lockCase(em, caseId);
    const correction = await waiting(em, id);
    await assertMayOnCase(em, actor, 'confirm-correction', row, deps.clock.today());
    if (correction.askedBy === accountId) {
      throw new RuleError('SEPARATION_OF_DUTIES', '不能确认自己提出的更正');
    }
    const refusal = correctionRefusal(row);
    if (approve && refusal !== null) throw new RuleError('WRONG_STATE', refusal);
    if (approve) {
      const registered = await registeredIn(em, deps.vault, row, correction.applicationId);
      const changes = JSON.parse(deps.vault.open(correction.sealed)) as JudgedChange[];
      if (changes.some(({ field, before }) => registered.values[field] !== before)) {
        throw new RuleError('STALE', '提出后内容已经变化，请退回后重新提出');
      }
      await applyChanges(em, deps, row, { registered, changes });
    }
    const state = approve ? ('done' as const) : ('refused' as const);
    const now = deps.clock.now();
    const decided = { state, decidedBy: accountId, decidedAt: now };
    await em.update(CaseCorrection, { id }, { ...decided, note: note === '' ? null : note });
    const action = approve ? ('confirm-correction' as const) : ('refuse-correction' as const);
    const { changes, askedBy } = correction;
    await recordCorrection(em, { id, caseId, accountId, requestId, at: now, changes, action });
    await tellOfCorrection(em, row, { id, state, by: accountId, askedBy, now });
    await noteCase(em, { caseId, officeId: row.officeId });
    return { id, state };
  });
}

async function waiting(em: EntityManager, id: string): Promise<CaseCorrection> {
  const found = await em.findOneBy(CaseCorrection, { id });
  if (found === null) throw new RuleError('NOT_FOUND', '没有这项更正');
  if (found.state !== 'asked') throw new RuleError('STALE', '这项更正已经处理');
  return found;
}
