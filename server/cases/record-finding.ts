import type { EntityManager } from 'typeorm';
import { isDuplicateKey } from '../db/errors.js';
import { CaseFinding } from './case-finding.entity.js';
import type { FindingKind } from './case-words.js';

export interface NewFinding {
  caseId: string;
  kind: FindingKind;
  round: number;
  /** Element instance key: told twice, recorded once. */
  effectKey: string;
  data: object;
  byAccountId: string | null;
  now: Date;
}

/** Adds a finding; one already recorded under the same key stays as it is. */
export async function recordFinding(em: EntityManager, finding: NewFinding): Promise<void> {
  const { caseId, kind, round, effectKey, data, byAccountId, now } = finding;
  try {
    await em.insert(CaseFinding, {
      ...{ caseId, kind, round, effectKey, byAccountId },
      data,
      createdAt: now,
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** Data of the latest finding of a kind, or null. */
export async function latestFinding(
  em: EntityManager,
  caseId: string,
  kind: FindingKind,
): Promise<Record<string, unknown> | null> {
  const found = await em.findOne(CaseFinding, { where: { caseId, kind }, order: { id: 'DESC' } });
  return found?.data ?? null;
}

/** Data of the finding an effect recorded, or null: has this job done its work before? */
export async function findingOfEffect(
  em: EntityManager,
  kind: FindingKind,
  effectKey: string,
): Promise<Record<string, unknown> | null> {
  const found = await em.findOneBy(CaseFinding, { kind, effectKey });
  return found?.data ?? null;
}
