import type { EntityManager } from 'typeorm';
import type { Fen } from '../domain/basics/money.js';
import type { FundSource } from './api.js';
import { FundBalance } from './fund-balance.entity.js';

/**
 * The money an office may reserve from a source, its row locked: reservations and arrivals of one source take turns.
 * An office without a row has nothing.
 */
export async function lockBalance(
  em: EntityManager,
  { officeId, fundSource }: { officeId: string; fundSource: FundSource },
): Promise<Fen> {
  await em.query(
    `INSERT INTO fund_balance (office_id, fund_source, available_fen) VALUES (?, ?, 0)
     ON DUPLICATE KEY UPDATE available_fen = available_fen`,
    [officeId, fundSource],
  );
  const { availableFen } = await em.findOneOrFail(FundBalance, {
    where: { officeId, fundSource },
    lock: { mode: 'pessimistic_write' },
  });
  return availableFen;
}
