import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { lockOffice } from './change-office.js';
import { Office } from './office.entity.js';
import { assertMayInOffice } from './office-scope.js';

/** How many of each are named in a refusal. */
const named = 20;

/** 撤销: the office has a last day. OFFICE_IN_USE names what stands against it: open cases, offices below, people with a role beyond that day. */
export async function closeOffice(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  {
    actor,
    requestId,
    input: { id, on, reason },
  }: { actor: Actor; requestId: string; input: { id: string; on: LocalDate; reason: string } },
): Promise<{ id: string; closedOn: LocalDate }> {
  return dataSource.transaction(async (em) => {
    const today = clock.today();
    await assertMayInOffice(em, actor, 'manage-offices', id, today);
    const office = await lockOffice(em, id);
    if (office.closedOn !== null) throw new RuleError('WRONG_STATE', '该院已经撤销');
    if (on < today) throw new RuleError('OFFICE_INVALID', '撤销日期不能早于今天');
    if (office.parentId === null) throw new RuleError('OFFICE_INVALID', '最上一级检察院不能撤销');
    const rows = <Row>(sql: string, ...parameters: unknown[]) =>
      em.query<Row[]>(`${sql} LIMIT ${named}`, parameters);
    const cases = await rows<{ id: string; number: string | null }>(
      `SELECT DISTINCT relief_case.id, relief_case.number FROM relief_case
         LEFT JOIN case_office ON case_office.case_id = relief_case.id
        WHERE relief_case.closed_at IS NULL
          AND (relief_case.office_id = ? OR case_office.office_id = ?)`,
      ...[id, id],
    );
    const offices = await rows<{ id: string; name: string }>(
      'SELECT id, name FROM office WHERE parent_id = ? AND (closed_on IS NULL OR closed_on > ?)',
      ...[id, on],
    );
    const people = await rows<{ id: string; name: string }>(
      `SELECT DISTINCT account.id, account.display_name AS name FROM role_assignment AS held
         JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
        WHERE held.office_id = ? AND (held.valid_to IS NULL OR held.valid_to > ?)`,
      ...[id, on],
    );
    if (cases.length + offices.length + people.length > 0) {
      const text = sentence({ cases, offices, people });
      throw new RuleError('OFFICE_IN_USE', text, { cases, offices, people });
    }
    await em.update(Office, { id }, { closedOn: on });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'close-office', requestId },
      ...{ subjectType: 'office', subjectId: id, detail: { reason } },
      ...{ before: { closedOn: null }, after: { closedOn: on } },
    });
    return { id, closedOn: on };
  });
}

function sentence(against: {
  cases: { number: string | null }[];
  offices: { name: string }[];
  people: { name: string }[];
}): string {
  const { cases, offices, people } = against;
  const numbers = cases.map(({ number }) => number ?? '未编号案件').join('、');
  return [
    ...(cases.length === 0 ? [] : [`尚有未办结的案件：${numbers}`]),
    ...(offices.length === 0 ? [] : [`尚有下级院：${offices.map(({ name }) => name).join('、')}`]),
    ...(people.length === 0 ? [] : [`尚有任职人员：${people.map(({ name }) => name).join('、')}`]),
  ].join('；');
}
