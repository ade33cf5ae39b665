/** Accounts of the ledger of an office and fund source; the money of a case moves from left to right. */
export type LedgerAccount = 'treasury' | 'available' | 'reserved' | 'ordered' | 'paid';

/**
 * What a booking of each kind moves. `treasury` stands for the world outside: what the office was given and gave back.
 * `arrived` is money remitted for one case; `released` gives a reservation up; `failed` returns an order to the reservation.
 */
export const ledgerMoves = {
  appropriated: { debit: 'available', credit: 'treasury' },
  arrived: { debit: 'available', credit: 'treasury' },
  reserved: { debit: 'reserved', credit: 'available' },
  released: { debit: 'available', credit: 'reserved' },
  ordered: { debit: 'ordered', credit: 'reserved' },
  paid: { debit: 'paid', credit: 'ordered' },
  failed: { debit: 'reserved', credit: 'ordered' },
  recovered: { debit: 'treasury', credit: 'paid' },
} as const satisfies Record<string, { debit: LedgerAccount; credit: LedgerAccount }>;

export type LedgerKind = keyof typeof ledgerMoves;
