import type { FileApplicant } from '../../../cases/case-file.js';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import { sumFen, type Fen } from '../../../domain/basics/money.js';
import { custodyKinds } from '../../../domain/forms/form-people.js';
import { caseMoney, type PayeeShareView } from '../../../money/case-money.js';
import type { Assembly } from '../../assembly.js';

/** The money of one payee that somebody else keeps. */
export interface KeptShare {
  person: FileApplicant;
  custodian: string;
  /** In words: 银行代管 … */
  custodyKind: string;
  amountFen: Fen;
  bank: string;
  maskedAccount: string;
  /** Empty when paid at once. */
  instalments: { amountFen: Fen; on: LocalDate }[];
  /** Last day, null: as agreed. */
  until: LocalDate | null;
}

/** What custodians keep of the grant as it is planned, one row a payee; shares released unpaid do not count. */
export async function keptShares({ em, file, office }: Assembly): Promise<KeptShare[]> {
  const { disbursements } = await caseMoney(em, file.row.id);
  const shares = disbursements
    .filter(({ purpose, officeId }) => purpose === 'grant' && officeId === office.id)
    .flatMap(({ payees }) => payees)
    .filter(({ state, custodyKind }) => state !== 'released' && custodyKind !== null);
  return file.applicants.flatMap((person) => {
    const own = shares.filter(({ personId }) => personId === person.personId);
    return own[0] === undefined ? [] : keptShare(person, own[0], own);
  });
}

function keptShare(person: FileApplicant, first: PayeeShareView, own: PayeeShareView[]) {
  const { custodyKind, custodian, custodyUntil, bank, accountMasked } = first;
  if (custodyKind === null || custodian === null) return [];
  const kept: KeptShare = {
    ...{ person, custodian, bank, until: custodyUntil, maskedAccount: accountMasked },
    custodyKind: custodyKinds[custodyKind],
    amountFen: sumFen(own.map(({ amountFen }) => amountFen)),
    instalments: own.flatMap(({ amountFen, dueOn }) =>
      dueOn === null ? [] : [{ amountFen, on: dueOn }],
    ),
  };
  return [kept];
}
