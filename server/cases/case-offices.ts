import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/errors.js';
import type { CaseOffices } from '../domain/permissions.js';
import { higherOfficeIds } from '../offices/find-office.js';
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
    higherOfficeIds: await higherOfficeIds(em, row.officeId),
  };
}
