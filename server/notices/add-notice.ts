import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RoleId } from '../domain/access/roles.js';
import { noteChange } from '../live/note-change.js';
import { Notice } from './notice.entity.js';

export interface NewNotice {
  /** The same event tells once. */
  effectKey: string;
  kind: string;
  caseId: string | null;
  officeId: string;
  /** To every holder of the role in the office, or, with `accountId`, to one person. */
  role?: RoleId;
  accountId?: string;
  text: string;
  now: Date;
}

/** Tells somebody something; an event already told is not told again. */
export async function addNotice(em: EntityManager, notice: NewNotice): Promise<void> {
  const { effectKey, kind, caseId, officeId, role, accountId, text, now } = notice;
  const inserted = await em
    .createQueryBuilder()
    .insert()
    .into(Notice)
    .values({
      ...{ id: randomUUID(), effectKey, kind, caseId, officeId },
      ...{ role: role ?? null, accountId: accountId ?? null },
      text: Array.from(text).slice(0, 400).join(''),
      createdAt: now,
      readAt: null,
    })
    .orIgnore()
    .execute();
  const { affectedRows } = inserted.raw as { affectedRows: number };
  if (affectedRows === 0) return;
  await noteChange(em, {
    ...{ kind: 'notice', isNew: true, officeId, caseId },
    ...{ role: role ?? null, accountId: accountId ?? null },
  });
}
