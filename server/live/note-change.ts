import type { EntityManager } from 'typeorm';
import { LiveChange } from './live-change.entity.js';
import type { ChangeKind } from './live-change-kinds.js';

export interface Change {
  kind: ChangeKind;
  /** New work or news, of which a person is told; left out: something moved. */
  isNew?: boolean;
  officeId: string | null;
  /** To whoever holds the role in the office; with `accountId` it says nothing; without both: to everybody of the office. */
  role?: string | null;
  /** To this person, and whoever represents it, alone. */
  accountId?: string | null;
  caseId: string | null;
}

/** Has open screens show a change, or several, once the transaction is committed; see live-hub.ts. */
export async function noteChange(em: EntityManager, ...changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  const at = new Date();
  await em
    .createQueryBuilder()
    .insert()
    .into(LiveChange)
    .values(
      changes.map(({ kind, isNew, officeId, role, accountId, caseId }) => ({
        ...{ kind, isNew: isNew === true, officeId, caseId, at },
        ...{ role: role ?? null, accountId: accountId ?? null },
      })),
    )
    .updateEntity(false)
    .execute();
}
