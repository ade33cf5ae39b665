import { Not, IsNull, type EntityManager } from 'typeorm';
import { findCaseOwner, type CaseOwner } from '../cases/find-case-owner.js';
import type { Deps } from '../deps.js';
import { formatChineseDate } from '../domain/local-date.js';
import type { RoleId } from '../domain/roles.js';
import { dueOn as dueOnOf, terms, termState } from '../domain/terms.js';
import { addNotice } from '../notices/add-notice.js';
import { Deadline } from './deadline.entity.js';

type SweepDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;
type Warning = 'soon' | 'overdue';

/**
 * Gives every 期限预警 that is due: a term that ends soon and a term that is overdue, each once. Dates that were open are set
 * when the calendar holds their year. Answers how many warnings were given.
 */
export async function overdueSweep(deps: SweepDeps): Promise<number> {
  await setOpenDates(deps);
  const running = await deps.dataSource.manager.findBy(Deadline, {
    state: 'running',
    dueOn: Not(IsNull()),
    overdueAt: IsNull(),
  });
  let given = 0;
  for (const deadline of running) {
    const warning = warningOf(deadline, deps);
    if (warning === null) continue;
    await deps.dataSource.transaction((em) => warn(em, deps, deadline, warning));
    given += 1;
  }
  return given;
}

function warningOf(
  { dueOn, warnedAt }: Deadline,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): Warning | null {
  if (dueOn === null) return null;
  const state = termState(dueOn, clock.today(), calendar);
  if (state === 'overdue') return 'overdue';
  return state === 'soon' && warnedAt === null ? 'soon' : null;
}

async function warn(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  deadline: Deadline,
  warning: Warning,
): Promise<void> {
  const now = clock.now();
  const mark = warning === 'overdue' ? { overdueAt: now } : { warnedAt: now };
  const moved = await em.update(Deadline, { id: deadline.id, state: 'running' }, mark);
  if (moved.affected !== 1) return;
  const owner = await findCaseOwner(em, deadline.caseId);
  for (const to of addresseesOf(owner, warning)) {
    const addressee = 'role' in to ? to.role : 'handler';
    await addNotice(em, {
      effectKey: `term-${warning}:${deadline.id}:${addressee}`,
      kind: `term-${warning}`,
      ...{ caseId: deadline.caseId, officeId: owner.officeId, to, now },
      text: textOf(deadline, owner, warning),
    });
  }
}

/** The handler, or the intake clerk before there is one; of an overdue term the department head and the supervisor too. */
function addresseesOf(
  { handlerId }: CaseOwner,
  warning: Warning,
): ({ role: RoleId } | { accountId: string })[] {
  const first = handlerId === null ? { role: 'intake-clerk' as const } : { accountId: handlerId };
  if (warning === 'soon') return [first];
  return [first, { role: 'department-head' }, { role: 'case-supervisor' }];
}

function textOf({ kind, dueOn }: Deadline, { title }: CaseOwner, warning: Warning): string {
  const day = dueOn === null ? '' : formatChineseDate(dueOn);
  const what = `“${title.slice(0, 160)}”的${terms[kind].name}期限`;
  return warning === 'overdue' ? `${what}已于${day}届满，请立即办理` : `${what}将于${day}届满`;
}

async function setOpenDates({ dataSource, clock, calendar }: SweepDeps): Promise<void> {
  const open = await dataSource.manager.findBy(Deadline, { state: 'running', dueOn: IsNull() });
  for (const { id, kind, startedOn, history } of open) {
    const dueOn = dueOnOf(kind, startedOn, calendar);
    if (dueOn === 'pending') continue;
    const event = { at: clock.now().toISOString(), event: 'dated' };
    await dataSource.manager.update(
      Deadline,
      { id, state: 'running', dueOn: IsNull() },
      { dueOn, history: [...history, event] },
    );
  }
}
