import type { EntityManager } from 'typeorm';
import { findCaseOwner, type CaseOwner } from '../cases/find-case-owner.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { formatChineseDate } from '../domain/basics/local-date.js';
import type { RoleId } from '../domain/access/roles.js';
import { terms } from '../domain/terms/terms.js';
import { addNotice } from '../notices/add-notice.js';
import { changeTerm } from './change-term.js';
import type { Deadline } from './deadline.entity.js';

type Warning = 'soon' | 'overdue';

interface Told {
  /** In the key of the notice. */
  name: string;
  to: { role: RoleId } | { accountId: string };
  /** `term`: 期限预警; `monitor`: 流程监控通知. */
  kind: 'term' | 'monitor';
}

/** Tells who must know that a term ends soon or is overdue; false when somebody changed the term meanwhile. */
export async function warnOfTerm(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  term: Deadline,
): Promise<boolean> {
  const { dueOn } = term;
  const [now, on] = [clock.now(), clock.today()];
  const kind: Warning = dueOn !== null && on > dueOn ? 'overdue' : 'soon';
  const mark = kind === 'overdue' ? { overdueAt: now } : { warnedAt: now };
  try {
    await dataSource.transaction(async (em) => {
      await changeTerm(em, term, mark, { kind, on, at: now, by: null, data: { to: dueOn } });
      await tell(em, term, kind, now);
    });
    return true;
  } catch (error) {
    if (error instanceof RuleError && error.code === 'STALE') return false;
    throw error;
  }
}

async function tell(em: EntityManager, term: Deadline, warning: Warning, now: Date): Promise<void> {
  const { id, caseId, dueOn } = term;
  const owner = await findCaseOwner(em, caseId);
  const text = textOf(term, owner, warning);
  for (const { name, to, kind } of toldOf(owner)) {
    await addNotice(em, {
      effectKey: `${kind}-${warning}:${id}:${dueOn ?? ''}:${name}`,
      kind: `${kind}-${warning}`,
      ...{ caseId, officeId: owner.officeId, now },
      ...to,
      text: kind === 'monitor' ? `流程监控通知：${text}` : `期限预警：${text}`,
    });
  }
}

/** 期限预警 to the handler, or the intake clerk before there is one, and the department head; 流程监控通知 to the supervisor. */
function toldOf({ handlerId }: CaseOwner): Told[] {
  const handler: Told =
    handlerId === null
      ? { name: 'intake-clerk', to: { role: 'intake-clerk' }, kind: 'term' }
      : { name: 'handler', to: { accountId: handlerId }, kind: 'term' };
  return [
    handler,
    { name: 'department-head', to: { role: 'department-head' }, kind: 'term' },
    { name: 'case-supervisor', to: { role: 'case-supervisor' }, kind: 'monitor' },
  ];
}

function textOf({ kind, dueOn }: Deadline, { title }: CaseOwner, warning: Warning): string {
  const day = dueOn === null ? '' : formatChineseDate(dueOn);
  const what = `“${Array.from(title).slice(0, 160).join('')}”的${terms[kind].name}期限`;
  return warning === 'overdue' ? `${what}已于${day}届满，请立即办理` : `${what}将于${day}届满`;
}
