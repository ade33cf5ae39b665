import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { ReliefCase } from './relief-case.entity.js';

/** What other features need to name a case and to reach who handles it. */
export interface CaseOwner {
  id: string;
  /** 案号; null until accepted. */
  number: string | null;
  title: string;
  officeId: string;
  handlerId: string | null;
}

/** Who handles a case, and what it is called. */
export async function findCaseOwner(em: EntityManager, caseId: string): Promise<CaseOwner> {
  const row = await em.findOneBy(ReliefCase, { id: caseId });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个案件', { caseId });
  const { id, number, title, officeId, handlerId } = row;
  return { id, number, title, officeId, handlerId };
}
