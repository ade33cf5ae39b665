import { Not, type EntityManager } from 'typeorm';
import { assertMaySee } from '../cases/case-scope.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { addNotice } from '../notices/add-notice.js';
import { CaseStar } from './case-star.entity.js';

/** 关注 or no longer: whoever follows a case is told when it moves. */
export async function starCase(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor, starred }: { caseId: string; actor: Actor; starred: boolean },
): Promise<{ caseId: string; starred: boolean }> {
  const em = dataSource.manager;
  const { accountId } = actor;
  if (!starred) {
    await em.delete(CaseStar, { accountId, caseId });
    return { caseId, starred };
  }
  await assertMaySee(em, actor, caseId, clock.today());
  const row = { accountId, caseId, starredAt: clock.now() };
  await em.createQueryBuilder().insert().into(CaseStar).values(row).orIgnore().execute();
  return { caseId, starred };
}

export interface CaseMove {
  caseId: string;
  officeId: string;
  /** The same event tells once. */
  effectKey: string;
  text: string;
  /** Whoever hears of it anyway. */
  except?: string | null;
  now: Date;
}

/** Tells whoever follows a case that it moved, in the transaction of the move. */
export async function tellFollowers(
  em: EntityManager,
  { caseId, officeId, effectKey, text, except, now }: CaseMove,
): Promise<void> {
  const stars = await em.findBy(CaseStar, {
    caseId,
    ...(except ? { accountId: Not(except) } : {}),
  });
  for (const { accountId } of stars) {
    await addNotice(em, {
      ...{ effectKey: `star:${effectKey}:${accountId.slice(0, 36)}`, kind: 'case-moved' },
      ...{ caseId, officeId, accountId, text: `您关注的案件：${text}`, now },
    });
  }
}
