import type { EntityManager } from 'typeorm';
import { caseTerms } from '../deadlines/case-terms.js';
import type { Deps } from '../deps.js';
import { listCaseDocuments } from '../documents/list-case-documents.js';
import { caseWarnings } from '../duplicates/warning-views.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { casePosition } from '../engine/case-position.js';
import { starredOf } from '../inbox/starred-of.js';
import { caseLetters } from '../inquiries/case-letters.js';
import { caseMoney, type CaseMoney } from '../money/case-money.js';
import { unsignedCallOf } from '../paper-approvals/unsigned-call-of.js';
import { caseSupplements } from '../supplements/case-supplements.js';
import { findSetting } from '../settings/setting-in-force.js';
import { usedSettings } from '../settings/used-settings.js';
import { openTasks } from '../tasks/open-tasks.js';
import { taskVerbEntries } from '../tasks/verbs/verb-entries.js';
import { caseDecisions } from './case-decisions.js';
import { applicantViews, originalCaseView } from './case-facts.js';
import { caseFindings } from './case-findings.js';
import { keyGroupsView } from './case-key-groups.js';
import { assertMaySee, mayOnCase } from './case-scope.js';
import { caseSideWork } from './case-side-work.js';
import { caseTimeline } from './case-timeline.js';
import type { CaseView } from './case-view-api.js';
import { caseWaits } from './case-waits.js';
import { verbEntries } from '../case-verbs/verb-entries.js';
import { accountNames, officeNames } from './names.js';
import { ReliefCase } from './relief-case.entity.js';

/** Everything about a case, for whoever may see it; put together from what each feature shows of it. */
export async function readCase(
  deps: Deps,
  { actor, caseId }: { actor: Actor; caseId: string },
): Promise<CaseView> {
  const em = deps.dataSource.manager;
  const row = await em.findOneBy(ReliefCase, { id: caseId });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个案件');
  const today = deps.clock.today();
  await assertMaySee(em, actor, caseId, today);
  const head = await caseHead(em, row);
  const money = await caseMoney(em, caseId);
  const seesInner = await mayOnCase(em, actor, 'see-internal-papers', row, today);
  const parts = {
    ...head,
    starred: (await starredOf(em, actor, [caseId])).has(caseId),
    unsignedCall: await unsignedCallOf(em, caseId),
    originalCase: await originalCaseView(em, row.originalCaseId),
    applicants: await applicantViews(em, caseId, today),
    ...(await caseFindings(em, caseId, { seesInner })),
    keyGroups: await keyGroupsView(em, caseId, today),
    position: await casePosition(deps.dataSource, row),
    terms: await caseTerms(em, caseId, today, deps.calendar),
    settings: await usedSettings(em, caseId),
    documents: await papersFor(em, caseId, seesInner),
    decisions: await caseDecisions(em, caseId),
    disbursements: await withOffices(em, money),
    money,
    tasks: await taskViews(em, deps, caseId),
    collectiveBody: await collectiveBodyOf(em, row, today),
    warnings: await caseWarnings(em, caseId),
    supplements: await caseSupplements(em, caseId),
    inquiries: await caseLetters(em, caseId),
    ...(await caseSideWork(em, caseId, { seesInner })),
  };
  return {
    ...parts,
    timeline: caseTimeline({
      ...{ ...parts, createdAt: row.createdAt.toISOString() },
      verbs: [
        ...(await verbEntries(em, caseId)),
        ...(await taskVerbEntries(em, caseId, { seesInner })),
      ],
    }),
    waits: caseWaits({ ...parts, disbursements: money.disbursements }),
  };
}

/** The papers of a case; those of the inner file (内卷) only for whoever may read them. */
async function papersFor(em: EntityManager, caseId: string, seesInner: boolean) {
  const papers = await listCaseDocuments(em, caseId);
  return seesInner ? papers : papers.filter(({ internal }) => !internal);
}

async function collectiveBodyOf(
  em: EntityManager,
  { officeId }: ReliefCase,
  today: LocalDate,
): Promise<string | null> {
  return (await findSetting(em, officeId, 'collectiveBody', today))?.value ?? null;
}

async function caseHead(em: EntityManager, row: ReliefCase) {
  const offices = await officeNames(em, [row.officeId]);
  const people = await accountNames(em, [row.handlerId]);
  const { id, number, externalNumber, title, origin, status, outcome, round, path, version } = row;
  const { proposal, proposedFen, decidedFen, filedOn, acceptedOn, decidedOn, handlerId } = row;
  return {
    ...{ id, number, externalNumber, title, origin, status, outcome, round, path, version },
    ...{ proposal, proposedFen, decidedFen, filedOn, acceptedOn, decidedOn },
    office: { id: row.officeId, name: offices.get(row.officeId) ?? row.officeId },
    ...{ urgent: row.isUrgent, priority: row.isPriority, concernsMinor: row.concernsMinor },
    handler: handlerId === null ? null : { id: handlerId, name: people.get(handlerId) ?? '' },
    release: row.releaseId,
    ...{ suspendedOn: row.suspendedOn, resumePlannedOn: row.resumePlannedOn },
    closedAt: row.closedAt?.toISOString() ?? null,
    terminatedAt: row.terminatedAt?.toISOString() ?? null,
    terminationReason: row.terminationReason,
  };
}

async function withOffices(
  em: EntityManager,
  { disbursements }: CaseMoney,
): Promise<CaseView['disbursements']> {
  const offices = await officeNames(
    em,
    disbursements.map(({ officeId }) => officeId),
  );
  return disbursements.map(({ officeId, ...row }) => ({
    ...row,
    office: { id: officeId, name: offices.get(officeId) ?? officeId },
  }));
}

async function taskViews(
  em: EntityManager,
  deps: Deps,
  caseId: string,
): Promise<CaseView['tasks']> {
  return (await openTasks(em, deps, caseId)).map((task) => {
    const { id, name, role, officeId, officeName, assigneeName, state, openedAt } = task;
    const { dueOn, standing, workingDaysLeft } = task;
    return {
      ...{ id, name, role, officeId, officeName, assignee: assigneeName, state, openedAt },
      ...{ dueOn, standing, workingDaysLeft },
    };
  });
}
