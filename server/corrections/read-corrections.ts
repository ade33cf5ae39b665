import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Application } from '../cases/application.entity.js';
import { assertMaySee, mayOnCase } from '../cases/case-scope.js';
import { findCase } from '../cases/find-case.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import {
  correctableFieldIds,
  correctableFields,
  needsSecondPerson,
} from '../domain/cases/correction.js';
import type { CorrectionView, readCorrections as endpoint } from './api.js';
import { CaseCorrection } from './case-correction.entity.js';
import { maskedValue, registeredIn, tokenOf, type Registered } from './registered-values.js';

/** What is registered now, numbers masked, and every correction of the case, the last one first. */
export async function readCorrections(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.infer<typeof endpoint.response>> {
  const em = dataSource.manager;
  const today = clock.today();
  await assertMaySee(em, actor, caseId, today);
  const row = await findCase(em, caseId);
  const applications = await em.find(Application, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const registered = await Promise.all(
    applications.map(({ id }) => registeredIn(em, vault, row, id)),
  );
  const mayConfirm = await mayOnCase(em, actor, 'confirm-correction', row, today);
  return {
    needsSecondPerson: needsSecondPerson(row),
    applications: registered.map((found) => ({
      ...{ id: found.application.id, name: found.person.name },
      ...{ token: tokenOf(vault, found.values), fields: fieldsOf(found) },
    })),
    items: await views(em, caseId, (askedBy) => mayConfirm && askedBy !== actor.accountId),
  };
}

/** Names and addresses as on the case page; numbers masked. */
function fieldsOf({ values, person }: Registered) {
  return correctableFieldIds.map((field) => {
    const { mask } = correctableFields[field];
    const isNumber = mask === 'identity' || mask === 'phone';
    const kind = person.identityKind ?? 'resident-id';
    const value = values[field];
    return { field, value: isNumber ? maskedValue(field, value, kind) : value };
  });
}

async function views(
  em: EntityManager,
  caseId: string,
  isMine: (askedBy: string) => boolean,
): Promise<z.infer<typeof CorrectionView>[]> {
  const rows = await em.find(CaseCorrection, { where: { caseId }, order: { askedAt: 'DESC' } });
  const names = await accountNames(
    em,
    rows.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]),
  );
  return rows.map((row) => ({
    ...{ id: row.id, applicationId: row.applicationId, state: row.state, reason: row.reason },
    ...{ changes: row.changes, consequences: row.consequences, attachmentId: row.attachmentId },
    ...{ askedBy: names.get(row.askedBy) ?? '', askedAt: row.askedAt.toISOString() },
    decidedBy: row.decidedBy === null ? null : (names.get(row.decidedBy) ?? ''),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    note: row.note,
    mine: row.state === 'asked' && isMine(row.askedBy),
  }));
}
