import { In, IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Matter } from '../cases/case-reliefs.js';
import type { Relief } from '../domain/once-only/duplicate-rules.js';
import { PartnerRelief } from './partner-relief.entity.js';

/** More than that is a name of half a county. */
const LIMIT = 100;

/** Reliefs of other agencies that have person, name or original case in common with these; voided records do not count. */
export async function findPartnerMatters(
  em: EntityManager,
  own: readonly Relief[],
): Promise<Matter[]> {
  const where = lookups(own).map((lookup) => ({ ...lookup, voidedAt: IsNull() }));
  if (where.length === 0) return [];
  return (await em.find(PartnerRelief, { where, take: LIMIT })).map(matterOf);
}

/** One an index; the database merges them. */
function lookups(own: readonly Relief[]): FindOptionsWhere<PartnerRelief>[] {
  const known = (values: readonly (string | null)[]) => [
    ...new Set(values.filter((value) => value !== null && value !== '')),
  ];
  const by = {
    identityIndex: known(own.map(({ identityIndex }) => identityIndex)),
    personName: known(own.map(({ name }) => name)),
    caseKey: known(own.map(({ caseKey }) => caseKey)),
  };
  return Object.entries(by).flatMap(([column, values]) =>
    values.length === 0 ? [] : [{ [column]: In(values) }],
  );
}

export function matterOf(row: PartnerRelief): Matter {
  const { id, agency, personName, identityIndex, birthOn, caseKey, caseNumber } = row;
  return {
    isOfRelatives: false,
    view: {
      ...{ source: 'partner', id, number: caseNumber, title: `${agency}对${personName}的救助` },
      ...{ holder: agency, status: null, outcome: null, amountFen: row.amountFen },
      on: row.decidedOn,
    },
    reliefs: [
      {
        ...{ matterId: `partner:${id}`, standing: 'granted', identityIndex, birthOn, caseKey },
        // only numbers of resident identity cards are entered
        isLifelongNumber: identityIndex !== null,
        ...{ name: personName, victim: null, householdKey: null, accountIndexes: [] },
      },
    ],
  };
}
