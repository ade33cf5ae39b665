import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { ActorRoles, RoleGrant } from '../../../server/domain/access/permissions.js';
import { roleIds, type RoleId } from '../../../server/domain/access/roles.js';
import { insertOffice } from '../../support/builders.js';

/** Numbers that look random and are the same every time (Lehmer, modulus 2^31 − 1). */
export function dice(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return <T>(choices: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647;
    return choices[state % choices.length] as T;
  };
}

/** A tree of offices, people with roles of all times in them, and cases with handlers and offices that take part. */
export async function generatedWorld(em: EntityManager, seed: number) {
  const pick = dice(seed);
  const officeIds: string[] = [];
  for (let n = 0; n < 14; n += 1) {
    const parentId = n < 2 ? null : pick(officeIds);
    const { id } = await insertOffice(em, { parentId });
    officeIds.push(id);
  }
  const people = roleIds
    .flatMap((role) => [role, role])
    .map((role) => aPerson(role, pick, officeIds));
  const caseIds: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    const handlerId = pick([null, ...people.map(({ accountId }) => accountId)]);
    const caseId = await insertCase(em, { officeId: pick(officeIds), handlerId });
    caseIds.push(caseId);
    for (const part of pick([[], ['assisting'], ['joint', 'assisting']] as const)) {
      const sinceAt = new Date('2026-03-01T00:00:00Z');
      await em.insert(CaseOffice, { caseId, officeId: pick(officeIds), part, sinceAt });
    }
  }
  return { officeIds, people, caseIds };
}

/** Who holds the role in one office, and one or two of any roles at any time. */
function aPerson(
  role: RoleId,
  pick: ReturnType<typeof dice>,
  officeIds: readonly string[],
): ActorRoles {
  const others = pick([[], [1], [1, 2]] as const).map((): RoleGrant => {
    const from = pick(['2026-01-01', '2026-03-02', '2026-03-03']);
    const to = pick([null, null, '2026-03-02', '2026-03-01']);
    return { officeId: pick(officeIds), role: pick(roleIds), from, to };
  });
  const roles = [{ officeId: pick(officeIds), role, from: '2026-01-01', to: null }, ...others];
  return { accountId: randomUUID(), roles, represents: [] };
}

async function insertCase(
  em: EntityManager,
  { officeId, handlerId }: { officeId: string; handlerId: string | null },
): Promise<string> {
  const [id, originalCaseId] = [randomUUID(), randomUUID()];
  const createdAt = new Date('2026-03-01T00:00:00Z');
  await em.insert(OriginalCase, {
    ...{
      id: originalCaseId,
      cause: '交通肇事案',
      handledBy: '公安局',
      facts: '',
      caseKey: id,
      createdAt,
    },
  });
  await em.insert(ReliefCase, {
    ...{ id, originalCaseId, officeId, handlerId, title: '救助案', origin: 'application' },
    ...{ isUrgent: false, status: 'filed', releaseId: 'standard-1', filedOn: '2026-03-01' },
    ...{ createdBy: randomUUID(), createdAt },
  });
  return id;
}
