import { IsNull, Not, type EntityManager } from 'typeorm';
import { HandlerAssignment } from '../../cases/handler-assignment.entity.js';
import { accountNames } from '../../cases/names.js';
import type { TimelineEntry } from '../../cases/progress-view-api.js';
import type { TimelineKind } from '../../domain/cases/timeline-kinds.js';
import { cosignStances } from '../../domain/tasks/cosigning.js';
import { Task } from '../task.entity.js';
import { CosignRequest } from './cosign-request.entity.js';
import { TaskUrge } from './task-urge.entity.js';

type Names = ReadonlyMap<string, string>;

/** What people did about the tasks of a case beside completing them, for its timeline: taken back, urged, opinions asked and given, handlers changed. */
export async function taskVerbEntries(
  em: EntityManager,
  caseId: string,
  { seesInner }: { seesInner: boolean },
): Promise<TimelineEntry[]> {
  const [withdrawn, urges, cosigns, assignments] = await Promise.all([
    em.findBy(Task, { caseId, withdrawnAt: Not(IsNull()) }),
    em.findBy(TaskUrge, { caseId }),
    seesInner ? em.findBy(CosignRequest, { caseId }) : [],
    em.findBy(HandlerAssignment, { caseId }),
  ]);
  const names = await accountNames(em, [
    ...withdrawn.map(({ withdrawnBy }) => withdrawnBy),
    ...urges.flatMap(({ byId, told }) => [byId, ...told]),
    ...cosigns.flatMap(({ askedBy, personId }) => [askedBy, personId]),
    ...assignments.flatMap(({ formerId, handlerId, byId }) => [formerId, handlerId, byId]),
  ]);
  return [
    ...withdrawn.map((task) => withdrawnEntry(task, names)),
    ...urges.map((urge) => urgeEntry(urge, names)),
    ...cosigns.flatMap((cosign) => cosignEntries(cosign, names)),
    ...assignments.map((assignment) => assignmentEntry(assignment, names)),
  ];
}

function entry(at: Date, kind: TimelineKind, text: string, who: string | null): TimelineEntry {
  return { at: at.toISOString(), kind, text, who, office: null };
}

const nameOf = (names: Names, id: string | null): string => (id && names.get(id)) || '';

function withdrawnEntry(
  { name, withdrawnAt, withdrawnBy, withdrawReason, openedAt }: Task,
  names: Names,
): TimelineEntry {
  const text = `撤回“${name}”：${withdrawReason ?? ''}`;
  return entry(withdrawnAt ?? openedAt, 'withdrawal', text, nameOf(names, withdrawnBy));
}

function urgeEntry({ urgedAt, byId, told, text }: TaskUrge, names: Names): TimelineEntry {
  const whom = told.map((id) => nameOf(names, id)).join('、');
  return entry(
    urgedAt,
    'urge',
    `催办${whom}${text === '' ? '' : `：${text}`}`,
    nameOf(names, byId),
  );
}

function cosignEntries(
  {
    askedAt,
    askedBy,
    personId,
    question,
    state,
    stance,
    opinion,
    endedAt,
    endReason,
  }: CosignRequest,
  names: Names,
): TimelineEntry[] {
  const person = nameOf(names, personId);
  const asked = entry(askedAt, 'cosign', `请${person}会签：${question}`, nameOf(names, askedBy));
  if (endedAt === null) return [asked];
  const ended =
    state === 'answered' && stance !== null
      ? entry(endedAt, 'cosign', `会签：${cosignStances[stance]}。${opinion ?? ''}`, person)
      : entry(endedAt, 'cosign', `不再请${person}会签：${endReason ?? ''}`, nameOf(names, askedBy));
  return [asked, ended];
}

function assignmentEntry(
  { assignedAt, formerId, handlerId, way, among, reason, byId }: HandlerAssignment,
  names: Names,
): TimelineEntry {
  const how = way === 'lot' ? `从${String(among)}人中随机确定` : '指定';
  const verb = formerId === null ? '分案' : `承办人由${nameOf(names, formerId)}变更`;
  const text = `${verb}，${how}${nameOf(names, handlerId)}承办：${reason}`;
  return entry(assignedAt, 'handler', text, nameOf(names, byId));
}
