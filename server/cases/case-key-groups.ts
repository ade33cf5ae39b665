import type { EntityManager } from 'typeorm';
import { keyGroupEffects, keyGroupsOn } from '../domain/eligibility/key-group-effects.js';
import { keyGroups, type KeyGroup } from '../domain/eligibility/key-groups.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { latestVerification } from './case-amounts.js';
import { applicantsOf } from './has-minor.js';
import type { KeyGroupsView } from './key-groups-view-api.js';
import type { ReliefCase } from './relief-case.entity.js';
import { updateCase } from './update-case.js';

/** The key groups of the applicants of a case on a day: by age, and as the handler found. */
export async function caseKeyGroups(
  em: EntityManager,
  caseId: string,
  on: LocalDate,
): Promise<KeyGroup[]> {
  const applicants = await applicantsOf(em, caseId);
  const found = (await latestVerification(em, caseId))?.keyGroups ?? [];
  return keyGroupsOn({ births: applicants.map(({ birthOn }) => birthOn), found }, on);
}

/** Marks the case whose row the caller holds as its key groups ask for: boxes and lists sort and show by the marks. */
export async function markKeyGroups(
  em: EntityManager,
  row: ReliefCase,
  on: LocalDate,
): Promise<void> {
  const groups = await caseKeyGroups(em, row.id, on);
  const { priority: isPriority } = keyGroupEffects(groups);
  const concernsMinor = groups.includes('minor');
  if (row.isPriority === isPriority && row.concernsMinor === concernsMinor) return;
  await updateCase(em, row, { isPriority, concernsMinor });
}

/** The groups with their source, and what follows from them. */
export async function keyGroupsView(
  em: EntityManager,
  caseId: string,
  on: LocalDate,
): Promise<KeyGroupsView> {
  const ids = await caseKeyGroups(em, caseId, on);
  const { notices, ...flags } = keyGroupEffects(ids);
  return {
    groups: ids.map((id) => ({ id, name: keyGroups[id].name, source: keyGroups[id].source })),
    ...flags,
    notices: [...notices],
  };
}
