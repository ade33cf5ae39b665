import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { Subject } from '../domain/access/permissions.js';
import { higherOfficeIds } from '../offices/find-office.js';
import { CaseOffice } from './case-office.entity.js';
import { ReliefCase } from './relief-case.entity.js';

/** Of a case, what a permission asks first. */
export type CaseHolder = Pick<ReliefCase, 'id' | 'officeId' | 'handlerId'>;

/** The handling office and handler of a case; NOT_FOUND when there is no such case. */
export async function caseHolder(em: EntityManager, caseId: string): Promise<CaseHolder> {
  const select = { id: true, officeId: true, handlerId: true } as const;
  const row = await em.findOne(ReliefCase, { where: { id: caseId }, select });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个案件', { caseId });
  return row;
}

/** A case as `may` asks for it. */
export async function caseSubject(
  em: EntityManager,
  { id, officeId, handlerId }: CaseHolder,
): Promise<Subject> {
  const parts = await em.findBy(CaseOffice, { caseId: id });
  return {
    ...{ officeId, handlerId },
    involvedOfficeIds: parts.map((part) => part.officeId),
    higherOfficeIds: await higherOfficeIds(em, officeId),
  };
}
