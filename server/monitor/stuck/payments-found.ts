import { isRole } from '../../domain/access/roles.js';
import type { Fen } from '../../domain/basics/money.js';
import { caseLink, taskLink } from './case-links.js';
import type { Found, StuckContext, StuckOwner, SuggestedAct } from './stuck-kind.js';

/** What an office pays for a case, the table `disbursement` as `d`; columns of `Payment`. Its office answers for it. */
export const paymentColumns = `d.id AS subject, d.case_id AS caseId, d.office_id AS officeId,
  d.fund_source AS fundSource, d.amount_fen - d.deducted_fen AS netFen, c.handler_id AS handlerId`;

export interface Payment {
  subject: string;
  caseId: string;
  officeId: string;
  fundSource: string;
  /** BIGINT, as text. */
  netFen: string;
  handlerId: string | null;
}

/** The open task of a payment. */
export interface PaymentTask {
  id: string;
  name: string;
  owner: StuckOwner;
}

interface TaskRow {
  id: string;
  name: string;
  caseId: string;
  officeId: string;
  role: string;
  assigneeId: string | null;
}

/** The open tasks of these acts in the cases of the payments, by case and paying office: whose turn it is. */
export async function paymentTasks(
  { dataSource }: Pick<StuckContext, 'dataSource'>,
  payments: readonly Pick<Payment, 'caseId'>[],
  acts: readonly string[],
): Promise<(payment: Pick<Payment, 'caseId' | 'officeId'>) => PaymentTask | null> {
  const caseIds = [...new Set(payments.map(({ caseId }) => caseId))];
  if (caseIds.length === 0) return () => null;
  const rows: TaskRow[] = await dataSource.query(
    `SELECT id, name, case_id AS caseId, office_id AS officeId, role, assignee_id AS assigneeId
     FROM task WHERE case_id IN (?) AND state = 'open' AND act IN (?)`,
    [caseIds, acts],
  );
  const tasks = new Map(rows.map((row) => [`${row.caseId} ${row.officeId}`, row]));
  return ({ caseId, officeId }) => {
    const row = tasks.get(`${caseId} ${officeId}`);
    return row === undefined ? null : { id: row.id, name: row.name, owner: ownerOf(row) };
  };
}

/** Whoever handles money in the paying office. */
export const financeClerkOf = (officeId: string): StuckOwner => ({
  ...{ kind: 'role', officeId, role: 'finance-clerk' },
});

/** To urge whoever has the task of the payment, to the task, and to the money of the case. */
export function paymentActs({ caseId, facts }: Pick<Found, 'caseId' | 'facts'>): SuggestedAct[] {
  const { taskId } = facts;
  const ofTask: SuggestedAct[] =
    typeof taskId === 'string'
      ? [{ kind: 'mend', act: 'urge-task', input: { taskId } }, taskLink(taskId)]
      : [];
  return [
    ...ofTask,
    caseLink(caseId, {
      ...{ tab: 'money', label: '查看发放' },
      explain: '打开案件的发放，查看应发、已发和每一笔支付',
    }),
  ];
}

/** BIGINT of the driver as fen. */
export const fenOf = (digits: string | number | null): Fen => Number(digits ?? 0);

function ownerOf({ assigneeId, officeId, role }: TaskRow): StuckOwner {
  if (assigneeId !== null) return { kind: 'person', accountId: assigneeId };
  return { kind: 'role', officeId, role: isRole(role) ? role : 'finance-clerk' };
}
