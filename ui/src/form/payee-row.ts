/** A payee while it is being written: any part may still be missing or wrong. */
export interface PayeeRow {
  personId?: string;
  holder?: string;
  bank?: string;
  account?: string;
  amountFen?: unknown;
  instalments?: InstalmentRow[] | undefined;
  custody?: { kind?: string; custodian?: string } | undefined;
}

export interface InstalmentRow {
  amountFen?: unknown;
  dueOn?: string | undefined;
}

/** Rows of a `payees` value; a draft may hold anything. */
export function payeeRows(value: unknown): PayeeRow[] {
  return Array.isArray(value) ? (value as PayeeRow[]) : [];
}

/** Sum of the amounts written so far; what is no amount yet counts nothing. */
export function totalOf(rows: readonly { amountFen?: unknown }[]): number {
  return rows.reduce(
    (sum, { amountFen }) => sum + (typeof amountFen === 'number' ? amountFen : 0),
    0,
  );
}
