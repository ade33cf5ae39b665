import { In, IsNull } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { addNotice } from '../notices/add-notice.js';
import { caseHolder } from '../cases/case-subject.js';
import { CaseCopy } from './case-copy.entity.js';

/** Between two 催阅 of one copy at least. */
const urgeEveryMs = 24 * 3_600_000;

type World = Pick<Deps, 'dataSource' | 'clock'>;

/**
 * 已阅, of one or of several at once: the first time counts, and the sender sees it. Answers how many were unread until now; one that was
 * sent to somebody else refuses all.
 */
export async function readCopies(
  { dataSource, clock }: World,
  { ids, actor }: { ids: readonly string[]; actor: Actor },
): Promise<{ read: number }> {
  const wanted = [...new Set(ids)];
  const mine = { id: In(wanted), recipientId: actor.accountId };
  return dataSource.transaction(async (em) => {
    if ((await em.countBy(CaseCopy, mine)) !== wanted.length) {
      throw new RuleError('NOT_FOUND', '所选抄送中有的不是发给您的');
    }
    const unread = { ...mine, readAt: IsNull() };
    const { affected } = await em.update(CaseCopy, unread, { readAt: clock.now() });
    return { read: affected ?? 0 };
  });
}

/** 标为已阅: everything of a case that was copied to the person and is unread. */
export async function readCopiesOfCase(
  { dataSource, clock }: World,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<void> {
  const unread = { caseId, recipientId: actor.accountId, readAt: IsNull() };
  const { affected } = await dataSource.manager.update(CaseCopy, unread, { readAt: clock.now() });
  if (affected === 0) throw new RuleError('WRONG_STATE', '本案没有抄送给您的未阅事项');
}

/** 催阅: reminds who has not read it yet, once a day at most. */
export async function urgeCopy(
  { dataSource, clock }: World,
  { copyId, actor }: { copyId: string; actor: Actor },
): Promise<{ id: string; urgedAt: string }> {
  const now = clock.now();
  return dataSource.transaction(async (em) => {
    const copy = await em.findOne(CaseCopy, {
      where: { id: copyId, senderId: actor.accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (copy === null) throw new RuleError('NOT_FOUND', '没有这条抄送');
    if (copy.readAt !== null) throw new RuleError('WRONG_STATE', '对方已阅，无需催阅');
    const last = copy.urgedAt ?? null;
    if (last !== null && now.getTime() - last.getTime() < urgeEveryMs) {
      throw new RuleError('TOO_MANY_REQUESTS', '24小时内已催阅过一次');
    }
    await em.update(CaseCopy, { id: copyId }, { urgedAt: now });
    const { officeId } = await caseHolder(em, copy.caseId);
    await addNotice(em, {
      ...{ effectKey: `urge-copy:${copyId}:${String(now.getTime())}`, kind: 'case-copied' },
      ...{ caseId: copy.caseId, officeId, accountId: copy.recipientId, now },
      text: `${actor.displayName}请您尽快阅看抄送的案件`,
    });
    return { id: copyId, urgedAt: now.toISOString() };
  });
}
