import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findActor } from '../accounts/find-session.js';
import { holdersOf } from '../accounts/holders-of.js';
import { recordAudit } from '../audit/record-audit.js';
import { caseHolder } from '../cases/case-subject.js';
import { assertMaySee, mayOnCase } from '../cases/case-scope.js';
import type { Deps } from '../deps.js';
import { InputError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { officesWith, type Actor } from '../domain/access/permissions.js';
import { roleIds, type RoleId } from '../domain/access/roles.js';
import { addNotice } from '../notices/add-notice.js';
import { CaseCopy } from './case-copy.entity.js';

/** A person, or whoever holds a role in an office today. */
export type CopyTarget =
  | { accountId: string }
  | {
      officeId: string;
      role: RoleId;
    };

export interface Copying {
  caseId: string;
  actor: Actor;
  to: readonly CopyTarget[];
  message: string;
}

/**
 * 抄送、传阅: shows a case to people of the offices taking part. It opens nothing: whoever may not see the case is refused as a recipient,
 * with the name, and nothing is sent to anybody.
 */
export async function copyCase(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor, to, message }: Copying,
): Promise<{ sent: number }> {
  const today = clock.today();
  return dataSource.transaction(async (em) => {
    await assertMaySee(em, actor, caseId, today);
    const recipients = await recipientsOf(em, actor, { caseId, to }, today);
    const now = clock.now();
    for (const { accountId, officeId } of recipients) {
      const id = randomUUID();
      await em.insert(CaseCopy, {
        ...{ id, caseId, senderId: actor.accountId, recipientId: accountId, message },
        ...{ sentAt: now, readAt: null, urgedAt: null },
      });
      const text = `${actor.displayName}向您抄送案件${message === '' ? '' : `：${message}`}`;
      await addNotice(em, {
        ...{ effectKey: `copy:${id}`, kind: 'case-copied', caseId, officeId, accountId, text, now },
      });
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'copy-case', caseId },
      ...{ subjectType: 'case', subjectId: caseId },
      detail: { to: recipients.map(({ accountId }) => accountId) },
    });
    return { sent: recipients.length };
  });
}

async function recipientsOf(
  em: EntityManager,
  sender: Actor,
  { caseId, to }: Pick<Copying, 'caseId' | 'to'>,
  today: LocalDate,
): Promise<{ accountId: string; officeId: string }[]> {
  const ids = new Set<string>();
  for (const target of to) {
    const found =
      'accountId' in target
        ? [target.accountId]
        : await holdersOf(em, target.officeId, target.role, today);
    found.filter((id) => id !== sender.accountId).forEach((id) => ids.add(id));
  }
  if (ids.size === 0) refuse('没有可以抄送的人员');
  const holder = await caseHolder(em, caseId);
  const recipients = [];
  for (const accountId of ids) {
    const person = await findActor(em, accountId, today);
    // what somebody may see only in another's name is not theirs to be shown
    const own = person === null ? null : { ...person, represents: [] };
    if (own === null || !(await mayOnCase(em, own, 'see-case', holder, today))) {
      return refuse(`${own?.displayName ?? '所选人员'}无权查看本案，不能抄送`);
    }
    const [officeId = holder.officeId] = officesWith(own, roleIds, today);
    recipients.push({ accountId, officeId });
  }
  return recipients;
}

function refuse(detail: string): never {
  throw new InputError([{ pointer: '/to', detail }], detail);
}
