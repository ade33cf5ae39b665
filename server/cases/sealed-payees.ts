import type { CustodyKind, Instalment, PayeeEntry } from '../domain/forms/form-people.js';
import { maskAccount } from '../domain/people/masking.js';
import type { Fen } from '../domain/basics/money.js';
import type { Vault } from '../vault.js';

/** A payee as findings keep it: the account sealed, its last digits for the screen. */
export interface SealedPayee {
  personId: string;
  amountFen: Fen;
  bank: string;
  holder: string;
  accountCipher: string;
  accountMasked: string;
  instalments: Instalment[] | null;
  custody: { kind: CustodyKind; custodian: string } | null;
}

/** Payees as a form sends them → as they may be stored. */
export function sealPayees(vault: Vault, payees: readonly PayeeEntry[]): SealedPayee[] {
  return payees.map(({ personId, amountFen, bank, holder, account, instalments, custody }) => ({
    ...{ personId, amountFen, bank, holder },
    accountCipher: vault.seal(account),
    accountMasked: maskAccount(account),
    instalments: instalments === undefined || instalments.length === 0 ? null : instalments,
    custody: custody ?? null,
  }));
}

/** The reverse of `sealPayees`. */
export function openPayees(vault: Vault, payees: readonly SealedPayee[]): PayeeEntry[] {
  return payees.map(
    ({ personId, amountFen, bank, holder, accountCipher, instalments, custody }) => ({
      ...{ personId, amountFen, bank, holder },
      account: vault.open(accountCipher),
      ...(instalments === null ? {} : { instalments }),
      ...(custody === null ? {} : { custody }),
    }),
  );
}
