import type { EntityManager } from 'typeorm';
import { mayOnCase } from '../cases/case-scope.js';
import type { CaseHolder } from '../cases/case-subject.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { maySeeInterference } from '../domain/cases/interference.js';
import { Interference } from './interference.entity.js';

/** Scans of a case that belong to records of 过问 the person may not see. */
export async function hiddenEnclosures(
  em: EntityManager,
  actor: Actor,
  holder: CaseHolder,
  on: LocalDate,
): Promise<ReadonlySet<string>> {
  const rows = await em.find(Interference, {
    select: { attachmentId: true, recordedBy: true, aboutAccountId: true },
    where: { caseId: holder.id },
  });
  const enclosed = rows.filter(({ attachmentId }) => attachmentId !== null);
  if (enclosed.length === 0) return new Set();
  const isReader = await mayOnCase(em, actor, 'see-interferences', holder, on);
  const hidden = enclosed.filter((row) => !maySeeInterference(actor.accountId, row, isReader));
  return new Set(hidden.map(({ attachmentId }) => attachmentId ?? ''));
}
