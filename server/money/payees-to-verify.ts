import type { EntityManager } from 'typeorm';
import type { PayeeEntry } from '../domain/form-people.js';
import { sumFen } from '../domain/money.js';
import type { Vault } from '../vault.js';
import { unpaidShares } from './next-shares.js';
import type { PayeeShare } from './payee-share.entity.js';

/**
 * The payees of a disbursement that still get money, one row a person as the `payees` field of the form shows them, with
 * full account numbers: only for the task in which they are checked.
 */
export async function payeesToVerify(
  em: EntityManager,
  vault: Vault,
  disbursementId: string,
): Promise<PayeeEntry[]> {
  const shares = await unpaidShares(em, disbursementId);
  const persons = [...new Set(shares.map(({ personId }) => personId))];
  return persons.flatMap((personId) =>
    payeeOf(
      vault,
      shares.filter((share) => share.personId === personId),
    ),
  );
}

function payeeOf(vault: Vault, shares: PayeeShare[]): PayeeEntry[] {
  const [first] = shares;
  if (!first) return [];
  const { personId, bank, holder, accountCipher, custodyKind, custodian } = first;
  const custody = custodyKind && custodian ? { kind: custodyKind, custodian } : null;
  const instalments = shares.flatMap(({ amountFen, dueOn }) =>
    dueOn === null ? [] : [{ amountFen, dueOn }],
  );
  return [
    {
      ...{ personId, bank, holder, account: vault.open(accountCipher) },
      amountFen: sumFen(shares.map(({ amountFen }) => amountFen)),
      ...(instalments.length > 0 ? { instalments } : {}),
      ...(custody ? { custody } : {}),
    },
  ];
}
