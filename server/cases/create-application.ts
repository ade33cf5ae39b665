import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError, type Fault } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { nameTerms } from '../domain/search/terms.js';
import { representationFaults } from '../domain/intake/representation.js';
import { keepCheck } from '../identity/keep-check.js';
import { fileDraft } from '../intake/file-draft.js';
import { issueFilingPapers } from '../documents/issue-filing-papers.js';
import { refreshWarnings } from '../duplicates/refresh-warnings.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { addCaseTerms } from '../search/add-case-terms.js';
import { applicantIdentity, type ApplicantIdentity } from './applicant-identity.js';
import { Application } from './application.entity.js';
import { addCase } from './add-case.js';
import { markKeyGroups } from './case-key-groups.js';
import { addPerson } from './add-person.js';
import type { NewApplication } from './create-application-api.js';
import { lockOpenCase } from './lock-case.js';
import { filedCaseKey, refuseDuplicate } from './refuse-duplicate.js';
import type { ReliefCase } from './relief-case.entity.js';
import { withFilingLocks } from './with-filing-locks.js';

export interface Filing {
  actor: Actor;
  requestId: string;
  input: NewApplication;
}

/**
 * Files an application: a new case, whose process starts with the commit, or a further applicant of a case not yet
 * accepted. Refuses a second relief (`refuseDuplicate`); what may be one is written down as warnings of the case.
 */
export async function createApplication(
  deps: Deps,
  filing: Filing,
): Promise<{ caseId: string; applicationId: string }> {
  const { input, actor } = filing;
  const today = deps.clock.today();
  const em = deps.dataSource.manager;
  await assertMayInOffice(em, actor, 'file-application', input.officeId, today);
  const identity = applicantIdentity(deps, input.applicant);
  const faults = [...futureFaults(input, identity, today), ...deskFaults(input, identity, today)];
  if (faults.length > 0) throw new InputError(faults);
  const identityIndex = identity?.index ?? null;
  const caseKey = filedCaseKey(input);
  const caseIndex = caseKey === null ? null : deps.vault.index(caseKey);
  const filed = await withFilingLocks(deps.dataSource, [identityIndex, caseIndex], (em) =>
    fileIn(em, deps, filing, identityIndex),
  );
  void deps.outbox.flush(filed.caseId);
  return filed;
}

async function fileIn(
  em: EntityManager,
  deps: Deps,
  filing: Filing,
  identityIndex: string | null,
): Promise<{ caseId: string; applicationId: string }> {
  const { input, actor, requestId } = filing;
  const joined = input.caseId === undefined ? null : await lockJoinable(em, input.caseId, input);
  const joinedCaseId = joined?.id ?? null;
  await refuseDuplicate(em, { input, identityIndex, joinedCaseId }, deps.clock.today());
  const reliefCase = joined ?? (await addCase(em, deps, filing));
  const applicantId = await addPerson(em, deps, input.applicant);
  await keepApplicantCheck(em, deps, filing, applicantId);
  const application = applicationRow(input, reliefCase.id, applicantId);
  await em.insert(Application, {
    ...application,
    filedOn: deps.clock.today(),
    createdAt: deps.clock.now(),
  });
  await addCaseTerms(em, reliefCase.id, [
    ...nameTerms(input.applicant.name),
    ...nameTerms(input.originalCase?.victimName ?? ''),
  ]);
  const { draftId } = input;
  if (draftId !== undefined) {
    const now = deps.clock.now();
    await fileDraft(em, { draftId, caseId: reliefCase.id, actor, now, requestId });
  }
  await markKeyGroups(em, reliefCase, deps.clock.today());
  // Those of a new case come with the first step of its process, so that nobody waits for them at the desk.
  if (joined !== null) await issueFilingPapers(em, deps, joined);
  await refreshWarnings(em, {
    ...{ caseId: reliefCase.id, foundIn: 'intake', now: deps.clock.now() },
  });
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'create-application' },
    ...{ caseId: reliefCase.id, subjectType: 'application', subjectId: application.id, requestId },
  });
  return { caseId: reliefCase.id, applicationId: application.id };
}

async function keepApplicantCheck(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  { input, actor: { accountId } }: Filing,
  personId: string,
): Promise<void> {
  const { name, identityNumber, identityKind = 'resident-id' } = input.applicant;
  if (identityNumber === undefined) return;
  await keepCheck(em, vault, { personId, accountId, name, identityKind, identityNumber });
}

function applicationRow(input: NewApplication, caseId: string, applicantId: string) {
  return {
    ...{ id: randomUUID(), caseId, applicantId, relation: input.relation, form: input.form },
    request: input.request,
    requestedFen: input.requestedFen ?? null,
    agentName: input.agentName ?? null,
    guardianName: input.guardianName ?? null,
    hardship: input.hardship ?? null,
    agentRelation: input.agentRelation ?? null,
    agentAuthority: input.agentAuthority ?? null,
    guardianRelation: input.guardianRelation ?? null,
    missingMaterials: input.missingMaterials ?? null,
    materials: input.materials,
  };
}

/** A further applicant joins only before acceptance: later the notice, the term and the facts name the first ones. */
async function lockJoinable(
  em: EntityManager,
  caseId: string,
  { officeId }: NewApplication,
): Promise<ReliefCase> {
  const reliefCase = await lockOpenCase(em, caseId);
  if (reliefCase.officeId !== officeId) throw new RuleError('FORBIDDEN', '只能加入本院办理的案件');
  if (reliefCase.acceptedOn !== null) {
    throw new RuleError('WRONG_STATE', '案件已经受理，不能再加入申请人，请另行登记');
  }
  return reliefCase;
}

/** What the desk must ask for; what was filed elsewhere is taken as it came, and put right in the review. */
function deskFaults(
  input: NewApplication,
  identity: ApplicantIdentity | null,
  today: string,
): Fault[] {
  if (input.draftId === undefined) return [];
  const birthOn = identity?.birthOn ?? input.applicant.birthOn ?? null;
  return representationFaults({ ...input, birthOn }, today);
}

function futureFaults(
  { applicant, originalCase, clueFoundOn }: NewApplication,
  identity: ApplicantIdentity | null,
  today: string,
): Fault[] {
  const dates = [
    { pointer: '/applicant/identityNumber', on: identity?.birthOn, name: '号码中的出生日期' },
    { pointer: '/applicant/birthOn', on: applicant.birthOn, name: '出生日期' },
    { pointer: '/originalCase/happenedOn', on: originalCase?.happenedOn, name: '案发日期' },
    { pointer: '/clueFoundOn', on: clueFoundOn, name: '发现线索日期' },
  ];
  return dates
    .filter(({ on }) => typeof on === 'string' && on > today)
    .map(({ pointer, name }) => ({ pointer, detail: `${name}不能晚于今天` }));
}
