import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { PayeeEntry } from '../domain/forms/form-people.js';
import { unpaidShares } from './next-shares.js';

/**
 * The payees of what is still to be paid, as the form 核对领款人身份和账户 takes them: a row a person with the sum of
 * the unpaid shares. Account numbers are open: only for whoever may complete that task.
 */
export async function payeesToVerify(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  disbursementId: string,
): Promise<PayeeEntry[]> {
  const payees = new Map<string, PayeeEntry>();
  for (const share of await unpaidShares(em, disbursementId)) {
    const { personId, amountFen, bank, holder, accountCipher, custodyKind, custodian } = share;
    const known = payees.get(personId);
    payees.set(personId, {
      ...{ personId, bank, holder, account: vault.open(accountCipher) },
      amountFen: (known?.amountFen ?? 0) + amountFen,
      // A share that falls due when the payee is of age has none; the others of the person do.
      ...(known?.custody === undefined ? {} : { custody: known.custody }),
      ...(custodyKind === null
        ? {}
        : { custody: { kind: custodyKind, custodian: custodian ?? '' } }),
    });
  }
  return [...payees.values()];
}
