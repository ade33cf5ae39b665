import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/errors.js';
import type { CaseOffices } from '../domain/permissions.js';
import { CaseOffice } from './case-office.entity.js';
import { ReliefCase } from './relief-case.entity.js';

/** The offices of a case as `maySeeCase` asks for them; NOT_FOUND when there is no such case. */
export async function caseOffices(em: EntityManager, caseId: string): Promise<CaseOffices> {
  const row = await em.findOne(ReliefCase, { where: { id: caseId }, select: { officeId: true } });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个案件', { caseId });
  const parts = await em.findBy(CaseOffice, { caseId });
  return {
    officeId: row.officeId,
    involvedOfficeIds: parts.map(({ officeId }) => officeId),
    higherOfficeIds: await officesAbove(em, row.officeId),
  };
}

/** Offices above one, the nearest first. */
async function officesAbove(em: EntityManager, officeId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `WITH RECURSIVE chain (id, parent_id, distance) AS (
       SELECT id, parent_id, 0 FROM office WHERE id = ?
       UNION ALL
       SELECT office.id, office.parent_id, distance + 1 FROM chain JOIN office ON office.id = chain.parent_id
     ) SELECT id FROM chain WHERE distance > 0 ORDER BY distance`,
    [officeId],
  );
  return rows.map(({ id }) => id);
}
