import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addNotice } from '../notices/add-notice.js';
import { RoleAssignment } from './role-assignment.entity.js';

/** Tells a person what happened to their account; whoever holds no post anywhere sees no notices. */
export async function tellOwner(
  em: EntityManager,
  { accountId, kind, text, now }: { accountId: string; kind: string; text: string; now: Date },
): Promise<void> {
  const post = await em.findOne(RoleAssignment, { where: { accountId }, order: { id: 'DESC' } });
  if (post === null) return;
  await addNotice(em, {
    ...{ effectKey: `${kind}:${randomUUID()}`, kind, caseId: null },
    ...{ officeId: post.officeId, accountId, text, now },
  });
}
