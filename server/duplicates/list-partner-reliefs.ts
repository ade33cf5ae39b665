import { Brackets } from 'typeorm';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { identityKey } from '../domain/people/identity-document.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import type { PartnerReliefView } from './api.js';
import { PartnerRelief } from './partner-relief.entity.js';

export interface PartnerQuery {
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Records of the offices a person may look at, the newest first; a whole identity number finds those of every office. */
export async function listPartnerReliefs(
  { dataSource, clock, vault }: Deps,
  { actor, query: { q = '', limit, cursor } }: { actor: Actor; query: PartnerQuery },
): Promise<{ items: PartnerReliefView[]; nextCursor: string | null }> {
  const em = dataSource.manager;
  const offices = await officeScope(em, actor, 'see-partner-relief', clock.today());
  const identityIndex = vault.index(identityKey('resident-id', q.toUpperCase()));
  const select = em
    .createQueryBuilder(PartnerRelief, 'r')
    .where('(r.officeId IN (:...offices) OR r.identityIndex = :identityIndex)', {
      ...{ offices: [...offices, ''], identityIndex },
    })
    .orderBy('r.enteredAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(limit + 1);
  if (q !== '') select.andWhere(matching(q, identityIndex));
  if (cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(cursor);
    select.andWhere('(r.enteredAt < :at OR (r.enteredAt = :at AND r.id < :id))', {
      ...{ at: new Date(at), id },
    });
  }
  const rows = await select.getMany();
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const people = await accountNames(
    em,
    items.flatMap(({ enteredBy, voidedBy }) => [enteredBy, voidedBy]),
  );
  const names = await officeNames(
    em,
    items.map(({ officeId }) => officeId),
  );
  return {
    items: items.map((row) => viewOf(row, names, people)),
    nextCursor: last ? encodeCursor([last.enteredAt.toISOString(), last.id]) : null,
  };
}

function matching(q: string, identityIndex: string): Brackets {
  const part = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return new Brackets((where) => {
    where
      .where('r.personName LIKE :part OR r.agency LIKE :part OR r.caseNumber LIKE :part', { part })
      .orWhere('r.identityIndex = :identityIndex', { identityIndex });
  });
}

function viewOf(
  row: PartnerRelief,
  offices: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, string>,
): PartnerReliefView {
  const { id, agency, personName, identityMasked, birthOn, caseNumber, amountFen } = row;
  const { decidedOn, note, source, officeId, enteredBy, enteredAt, voidedAt, voidReason } = row;
  return {
    ...{ id, agency, personName, identityMasked, birthOn, caseNumber, amountFen, decidedOn },
    ...{ note, source, office: { id: officeId, name: offices.get(officeId) ?? officeId } },
    enteredBy: people.get(enteredBy) ?? '',
    enteredAt: enteredAt.toISOString(),
    voided:
      voidedAt === null
        ? null
        : {
            at: voidedAt.toISOString(),
            by: people.get(row.voidedBy ?? '') ?? '',
            reason: voidReason ?? '',
          },
  };
}
