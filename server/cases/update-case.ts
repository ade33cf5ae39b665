import type { EntityManager } from 'typeorm';
import { assertCaseMove, type CaseStatus } from '../domain/cases/case-status.js';
import { ReliefCase } from './relief-case.entity.js';

type CasePatch = Partial<Omit<ReliefCase, 'id' | 'version' | 'status'>>;

/** Changes a case whose row the caller holds (`lockCase`), in the table and in the object, and counts the version up. */
export async function updateCase(
  em: EntityManager,
  row: ReliefCase,
  patch: CasePatch & Partial<Pick<ReliefCase, 'status'>>,
): Promise<void> {
  const version = row.version + 1;
  await em.update(ReliefCase, { id: row.id }, { ...patch, version });
  Object.assign(row, patch, { version });
}

/** Moves the status of a case whose row the caller holds; refuses a move the transition table does not know. */
export async function moveCase(
  em: EntityManager,
  row: ReliefCase,
  status: CaseStatus,
  patch: CasePatch = {},
): Promise<void> {
  assertCaseMove(row.status, status);
  await updateCase(em, row, { ...patch, status });
}
