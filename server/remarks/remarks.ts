import { randomUUID } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import type { listRemarks as descriptor } from './api.js';
import { CaseRemark } from './case-remark.entity.js';

type WorldDeps = Pick<Deps, 'dataSource' | 'clock'>;
interface OnCase {
  actor: Actor;
  caseId: string;
}
type OnRemark = OnCase & { remarkId: string };

/** The remarks on a case: pinned ones first, then the newest. */
export async function listRemarks(
  { dataSource, clock }: WorldDeps,
  { actor, caseId }: OnCase,
): Promise<z.infer<typeof descriptor.response>> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  const today = clock.today();
  await assertMayOnCase(em, actor, 'see-internal-papers', holder, today);
  const found = await em.find(CaseRemark, {
    where: { caseId, withdrawnAt: IsNull() },
    order: { isPinned: 'DESC', writtenAt: 'DESC', id: 'ASC' },
  });
  const names = await accountNames(
    em,
    found.map(({ writtenBy }) => writtenBy),
  );
  return {
    items: found.map(({ id, text, isPinned, writtenBy, writtenAt }) => ({
      ...{ id, text, pinned: isPinned, by: names.get(writtenBy) ?? '' },
      ...{ at: writtenAt.toISOString(), own: writtenBy === actor.accountId },
    })),
    mayWrite: await mayOnCase(em, actor, 'write-remark', holder, today),
  };
}

/** Leaves a remark on a case, open or closed. */
export async function addRemark(
  deps: WorldDeps,
  { actor, caseId, text }: OnCase & { text: string },
): Promise<{ id: string }> {
  return deps.dataSource.transaction(async (em) => {
    await assertMayWrite(em, deps, { actor, caseId });
    const id = randomUUID();
    const [writtenBy, writtenAt] = [actor.accountId, deps.clock.now()];
    await em.insert(CaseRemark, { id, caseId, text, isPinned: false, writtenBy, writtenAt });
    await note(em, deps, { actor, caseId, remarkId: id }, 'add-remark');
    return { id };
  });
}

/** Puts a remark on top, or lets it go back into its place; anybody who may write may do so. */
export async function pinRemark(
  deps: WorldDeps,
  { pinned: isPinned, ...which }: OnRemark & { pinned: boolean },
): Promise<{ id: string }> {
  return deps.dataSource.transaction(async (em) => {
    await assertMayWrite(em, deps, which);
    const { id } = await standingRemark(em, which);
    await em.update(CaseRemark, { id }, { isPinned });
    await note(em, deps, which, isPinned ? 'pin-remark' : 'unpin-remark');
    return { id };
  });
}

/** Takes back one's own remark: it is no longer shown, the audit keeps that it was there. */
export async function withdrawRemark(deps: WorldDeps, which: OnRemark): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    await assertMayWrite(em, deps, which);
    const { id, writtenBy } = await standingRemark(em, which);
    if (writtenBy !== which.actor.accountId) {
      throw new RuleError('FORBIDDEN', '只能撤回本人写的备注');
    }
    await em.update(CaseRemark, { id }, { withdrawnAt: deps.clock.now() });
    await note(em, deps, which, 'withdraw-remark');
  });
}

async function assertMayWrite(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { actor, caseId }: OnCase,
): Promise<void> {
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'write-remark', holder, clock.today());
}

async function standingRemark(
  em: EntityManager,
  { caseId, remarkId }: OnRemark,
): Promise<CaseRemark> {
  const found = await em.findOneBy(CaseRemark, { id: remarkId, caseId, withdrawnAt: IsNull() });
  if (found === null) throw new RuleError('NOT_FOUND', '没有这条备注，或者已经撤回');
  return found;
}

async function note(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { actor, caseId, remarkId }: OnRemark,
  action: string,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action, caseId },
    ...{ subjectType: 'remark', subjectId: remarkId },
  });
}
