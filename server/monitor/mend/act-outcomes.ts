import type { EntityManager } from 'typeorm';
import type { MendActId } from '../../domain/monitor/mend-acts.js';

/** As long as what an act did is remembered. */
const rememberedDays = 90;

/** An act helped when its finding ended within this time of it. */
const helpedMinutes = 10;

/** How often each act was tried on standstills of a kind, and how often the standstill ended within ten minutes of it. */
export async function actOutcomes(
  em: EntityManager,
  kind: string,
): Promise<Map<MendActId, { tried: number; helped: number }>> {
  const rows: { act: MendActId; tried: number | string; helped: number | string | null }[] =
    await em.query(
      `SELECT mend_order.act, COUNT(*) AS tried,
         SUM(finding.ended_at >= mend_order.done_at
           AND finding.ended_at <= mend_order.done_at + INTERVAL ? MINUTE) AS helped
       FROM mend_order
       LEFT JOIN stuck_finding AS finding ON finding.id = mend_order.finding_id
       WHERE mend_order.finding_kind = ?
         AND mend_order.done_at >= (SELECT MAX(latest.done_at) FROM mend_order AS latest
           WHERE latest.finding_kind = ?) - INTERVAL ? DAY
       GROUP BY mend_order.act`,
      [helpedMinutes, kind, kind, rememberedDays],
    );
  return new Map(
    rows.map(({ act, tried, helped }) => [
      act,
      { tried: Number(tried), helped: Number(helped ?? 0) },
    ]),
  );
}
