import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { lastPeriods } from '../../domain/monitor/figures.js';
import { terms, type TermKind } from '../../domain/terms/terms.js';
import { findOfficeNames } from '../../offices/find-office.js';
import type { ComplianceRow } from './api.js';
import { idsOf, officesAsked } from './offices-asked.js';

/** Which terms the offices kept, by the month of their last day. */
export async function readCompliance(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  asked: {
    actor: Actor;
    officeId?: string | undefined;
    kind?: string | undefined;
    months: number;
  },
): Promise<{ months: string[]; kinds: { kind: string; name: string }[]; rows: ComplianceRow[] }> {
  const { actor, officeId, kind } = asked;
  const em = dataSource.manager;
  const today = clock.today();
  const officeIds = await officesAsked(em, { actor, actions: ['see-monitor'], officeId }, today);
  const months = lastPeriods('month', today, asked.months);
  const [rows, names] = await Promise.all([
    em.query<{ month: string; officeId: string; kept: string; overdue: string }[]>(
      `SELECT month_on AS month, office_id AS officeId, SUM(kept) AS kept, SUM(overdue) AS overdue
       FROM monitor_term WHERE month_on IN (?) AND office_id IN (?) ${kind === undefined ? '' : 'AND kind = ?'}
       GROUP BY month_on, office_id`,
      [months, idsOf(officeIds), ...(kind === undefined ? [] : [kind])],
    ),
    findOfficeNames(em),
  ]);
  return {
    months,
    kinds: (Object.keys(terms) as TermKind[]).map((id) => ({ kind: id, name: terms[id].name })),
    rows: rows.map((row) => ({
      ...{ officeId: row.officeId, officeName: names.get(row.officeId) ?? row.officeId },
      ...{ month: row.month, kept: Number(row.kept), overdue: Number(row.overdue) },
    })),
  };
}
