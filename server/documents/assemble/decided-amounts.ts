import { advancePaidFen, caseMoney } from '../../money/case-money.js';
import { sumFen, type Fen } from '../../domain/basics/money.js';
import type { Assembly } from '../assembly.js';

export interface DecidedAmounts {
  amountFen: Fen;
  /** Null when none was paid. */
  advanceFen: Fen | null;
  /** Of each office; only with a decision for several. */
  shares: { officeId: string; amountFen: Fen }[];
}

/**
 * What a decision document decides: with scope `own` the share of the issuing office, else the shares of all. The shares are
 * the planned disbursements, so paper and money cannot differ.
 */
export async function decidedAmounts({
  em,
  file,
  office,
  extra,
}: Assembly): Promise<DecidedAmounts> {
  const { disbursements } = await caseMoney(em, file.row.id);
  const isOwn = extra['scope'] === 'own';
  const shares = disbursements
    .filter(({ purpose, officeId }) => purpose === 'grant' && (!isOwn || officeId === office.id))
    .map(({ officeId, shareFen }) => ({ officeId, amountFen: shareFen }));
  const advanceFen = await advancePaidFen(em, file.row.id, ...(isOwn ? [office.id] : []));
  return {
    amountFen: sumFen(shares.map(({ amountFen }) => amountFen)),
    advanceFen: advanceFen === 0 ? null : advanceFen,
    shares: shares.length > 1 ? shares : [],
  };
}
