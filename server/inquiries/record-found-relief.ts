import type { EntityManager } from 'typeorm';
import { applicantsOf } from '../cases/has-minor.js';
import { caseOriginal } from '../cases/case-original.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { InputError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { addPartnerRelief } from '../duplicates/add-partner-relief.js';

/** What the agency told of the relief it gave. */
export interface ToldRelief {
  /** The applicant who got it; may be left out where there is only one. */
  personId?: string | undefined;
  amountFen?: Fen | undefined;
  decidedOn?: LocalDate | undefined;
}

/** 函询查到的救助: the reply becomes a record that counts in every office, for the same original case. */
export async function recordFoundRelief(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  letter: { id: string; agency: string },
  told: ToldRelief,
  by: { accountId: string; requestId: string },
): Promise<void> {
  const applicants = await applicantsOf(em, row.id);
  const person =
    told.personId === undefined && applicants.length === 1
      ? applicants[0]
      : applicants.find(({ id }) => id === told.personId);
  if (person === undefined) {
    throw new InputError([
      { pointer: '/relief/personId', detail: '请选择已经得到救助的本案申请人' },
    ]);
  }
  if (told.decidedOn !== undefined && told.decidedOn > deps.clock.today()) {
    throw new InputError([{ pointer: '/relief/decidedOn', detail: '决定日期不能晚于今天' }]);
  }
  const { name: personName, identityIndex, identityMasked, birthOn } = person;
  const { caseNumber, caseKey } = await caseOriginal(em, row.originalCaseId);
  const record = {
    ...{ personName, identityIndex, identityMasked, birthOn, caseNumber, caseKey },
    ...{ officeId: row.officeId, agency: letter.agency, letterId: letter.id },
    ...{ amountFen: told.amountFen ?? null, decidedOn: told.decidedOn ?? null },
    ...{ note: null, source: 'letter' as const },
  };
  await addPartnerRelief(em, deps, record, by);
}
