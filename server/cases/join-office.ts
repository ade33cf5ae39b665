import type { EntityManager } from 'typeorm';
import { CaseOffice } from './case-office.entity.js';
import type { CasePart } from './case-words.js';

/** Gives an office a part in a case, which lets its people see it; nothing happens when it has the part already. */
export async function joinOffice(
  em: EntityManager,
  { caseId, officeId, part, now }: { caseId: string; officeId: string; part: CasePart; now: Date },
): Promise<void> {
  await em
    .createQueryBuilder()
    .insert()
    .into(CaseOffice)
    .values({ caseId, officeId, part, sinceAt: now })
    .orIgnore()
    .execute();
}
