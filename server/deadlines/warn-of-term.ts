import type { EntityManager } from 'typeorm';
import { findCaseOwner, type CaseOwner } from '../cases/find-case-owner.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { formatChineseDate, type LocalDate } from '../domain/basics/local-date.js';
import type { RoleId } from '../domain/access/roles.js';
import { openSuspension } from '../domain/terms/term-course.js';
import { terms } from '../domain/terms/terms.js';
import { addNotice } from '../notices/add-notice.js';
import { awaitedSigner } from '../paper-approvals/awaited-signer.js';
import { changeTerm } from './change-term.js';
import type { TermEventData } from './deadline-event.entity.js';
import type { Deadline } from './deadline.entity.js';

type Warning = 'soon' | 'overdue' | 'resume-overdue';

interface Told {
  /** In the key of the notice. */
  name: string;
  to: { role: RoleId } | { accountId: string };
  /** `term`: 期限预警; `monitor`: 流程监控通知. */
  kind: 'term' | 'monitor';
}

/** Tells who must know that a term ends soon, is overdue or was not resumed as expected; false when somebody changed the term meanwhile. */
export async function warnOfTerm(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  term: Deadline,
): Promise<boolean> {
  const [now, on] = [clock.now(), clock.today()];
  const kind = warningOf(term, on);
  const mark = kind === 'soon' ? { warnedAt: now } : { overdueAt: now };
  try {
    await dataSource.transaction(async (em) => {
      await changeTerm(em, term, mark, { kind, on, at: now, by: null, data: dataOf(term, kind) });
      await tell(em, term, kind, now);
    });
    return true;
  } catch (error) {
    if (error instanceof RuleError && error.code === 'STALE') return false;
    throw error;
  }
}

async function tell(em: EntityManager, term: Deadline, warning: Warning, now: Date): Promise<void> {
  const { id, caseId } = term;
  const owner = await findCaseOwner(em, caseId);
  const text = textOf(term, owner, warning);
  const signer = await awaitedSigner(em, term);
  const own: Told[] =
    signer === null ? [] : [{ name: 'signer', to: { accountId: signer }, kind: 'term' }];
  for (const { name, to, kind } of [...own, ...toldOf(owner, warning)]) {
    await addNotice(em, {
      effectKey: `${kind}-${warning}:${id}:${occasionOf(term, warning)}:${name}`,
      kind: `${kind}-${warning}`,
      ...{ caseId, officeId: owner.officeId, now },
      ...to,
      text: kind === 'monitor' ? `流程监控通知：${text}` : `期限预警：${text}`,
    });
  }
}

function warningOf({ state, dueOn }: Deadline, on: LocalDate): Warning {
  if (state === 'suspended') return 'resume-overdue';
  return dueOn !== null && on > dueOn ? 'overdue' : 'soon';
}

function dataOf({ dueOn, adjustments }: Deadline, warning: Warning): TermEventData {
  if (warning !== 'resume-overdue') return { to: dueOn };
  const { expectedDays } = openSuspension(adjustments) ?? {};
  return expectedDays === undefined ? {} : { expectedDays };
}

/** What is warned of once: a last day, or, of a term that stands still, the suspension it is in. */
function occasionOf({ dueOn, adjustments }: Deadline, warning: Warning): string {
  return warning === 'resume-overdue' ? String(adjustments.length) : (dueOn ?? '');
}

/**
 * 期限预警 to the handler, or the intake clerk before there is one, and the department head; 流程监控通知 to the supervisor, but not
 * of a term that stands still: it is for the office to resume it.
 */
function toldOf({ handlerId }: CaseOwner, warning: Warning): Told[] {
  const handler: Told =
    handlerId === null
      ? { name: 'intake-clerk', to: { role: 'intake-clerk' }, kind: 'term' }
      : { name: 'handler', to: { accountId: handlerId }, kind: 'term' };
  const head: Told = {
    ...{ name: 'department-head', to: { role: 'department-head' }, kind: 'term' },
  };
  if (warning === 'resume-overdue') return [handler, head];
  return [
    handler,
    head,
    { name: 'case-supervisor', to: { role: 'case-supervisor' }, kind: 'monitor' },
  ];
}

function textOf(
  { kind, dueOn, resumeBy }: Deadline,
  { title }: CaseOwner,
  warning: Warning,
): string {
  const what = `“${Array.from(title).slice(0, 160).join('')}”的${terms[kind].name}期限`;
  if (warning === 'resume-overdue') {
    const until = resumeBy === null ? '' : formatChineseDate(resumeBy);
    return `${what}预计于${until}恢复，仍在中止，请恢复计算或者查明原因`;
  }
  const day = dueOn === null ? '' : formatChineseDate(dueOn);
  return warning === 'overdue' ? `${what}已于${day}届满，请立即办理` : `${what}将于${day}届满`;
}
