import type { EntityManager } from 'typeorm';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { PayeeEntry } from '../domain/forms/form-people.js';
import { formatYuan, sumFen, type Fen } from '../domain/basics/money.js';
import { Application } from './application.entity.js';

/** Refuses payees who are not applicants of the case, and amounts that do not add up to the amount exactly. */
export async function assertPayees(
  em: EntityManager,
  caseId: string,
  payees: readonly PayeeEntry[],
  amountFen: Fen,
): Promise<void> {
  const applications = await em.findBy(Application, { caseId });
  const applicants = new Set(applications.map(({ applicantId }) => applicantId));
  const faults = payees.flatMap(({ personId }, index) =>
    applicants.has(personId)
      ? []
      : [{ pointer: `/payees/${index}/personId`, detail: '领款人应为本案申请人' }],
  );
  if (faults.length > 0) throw new InputError(faults);
  const totalFen = sumFen(payees.map((payee) => payee.amountFen));
  if (totalFen === amountFen) return;
  throw new RuleError(
    'PAYEES_MISMATCH',
    `领款人金额合计${formatYuan(totalFen)}，应等于${formatYuan(amountFen)}`,
    { totalFen, amountFen },
  );
}
