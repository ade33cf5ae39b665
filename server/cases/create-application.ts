import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError, type Fault } from '../domain/errors.js';
import type { Actor } from '../domain/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { Application } from './application.entity.js';
import { addCase } from './add-case.js';
import { addPerson } from './add-person.js';
import type { NewApplication } from './create-application-api.js';
import { findMatches, isBlocking } from './find-matches.js';
import { lockOpenCase } from './lock-case.js';
import { OriginalCase } from './original-case.entity.js';
import { originalCaseKey } from './original-case-key.js';
import type { ReliefCase } from './relief-case.entity.js';
import { withPersonLock } from './with-person-lock.js';

export interface Filing {
  actor: Actor;
  requestId: string;
  input: NewApplication;
}

/**
 * Files an application: a new case, whose process starts with the commit, or a further applicant of a case not yet
 * accepted. Refuses a second relief of the same person for the same original case (Art. 3 of the relief rules of 2021:
 * once only), whether the first is open or was granted.
 */
export async function createApplication(
  deps: Deps,
  filing: Filing,
): Promise<{ caseId: string; applicationId: string }> {
  const { input, actor } = filing;
  const today = deps.clock.today();
  const em = deps.dataSource.manager;
  await assertMayInOffice(em, actor, 'file-application', input.officeId, today);
  const faults = futureFaults(input, today);
  if (faults.length > 0) throw new InputError(faults);
  const { identityNumber } = input.applicant;
  const identityIndex = identityNumber === undefined ? null : deps.vault.index(identityNumber);
  const filed = await withPersonLock(deps.dataSource, identityIndex, (em) =>
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
  await refuseDuplicate(em, identityIndex, input.originalCase, joined);
  const reliefCase = joined ?? (await addCase(em, deps, filing));
  const applicantId = await addPerson(em, deps, input.applicant);
  const application = applicationRow(input, reliefCase.id, applicantId);
  await em.insert(Application, {
    ...application,
    filedOn: deps.clock.today(),
    createdAt: deps.clock.now(),
  });
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'create-application' },
    ...{ caseId: reliefCase.id, subjectType: 'application', subjectId: application.id, requestId },
  });
  return { caseId: reliefCase.id, applicationId: application.id };
}

function applicationRow(input: NewApplication, caseId: string, applicantId: string) {
  return {
    ...{ id: randomUUID(), caseId, applicantId, relation: input.relation, form: input.form },
    request: input.request,
    requestedFen: input.requestedFen ?? null,
    agentName: input.agentName ?? null,
    guardianName: input.guardianName ?? null,
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

async function refuseDuplicate(
  em: EntityManager,
  identityIndex: string | null,
  originalCase: NewApplication['originalCase'],
  joined: ReliefCase | null,
): Promise<void> {
  const caseKey = await caseKeyOf(em, originalCase, joined);
  if (identityIndex === null || caseKey === null) return;
  const keys = { identityIndex, caseKey, name: null, birthOn: null };
  const match = (await findMatches(em, keys, null)).find(isBlocking);
  if (match === undefined) return;
  throw new RuleError(
    'DUPLICATE_RELIEF',
    `同一申请人就同一原案已有救助案件（${match.office.name}，${match.number ?? '尚未编号'}），同一案件只救助一次`,
    { caseId: match.caseId },
  );
}

async function caseKeyOf(
  em: EntityManager,
  given: NewApplication['originalCase'],
  joined: ReliefCase | null,
): Promise<string | null> {
  if (joined !== null) {
    return (await em.findOneByOrFail(OriginalCase, { id: joined.originalCaseId })).caseKey;
  }
  if (given === undefined) return null;
  const { key, isCertain } = originalCaseKey(given);
  return isCertain ? key : null;
}

function futureFaults({ applicant, originalCase }: NewApplication, today: string): Fault[] {
  const dates = [
    { pointer: '/applicant/birthOn', on: applicant.birthOn, name: '出生日期' },
    { pointer: '/originalCase/happenedOn', on: originalCase?.happenedOn, name: '案发日期' },
  ];
  return dates
    .filter(({ on }) => on !== undefined && on > today)
    .map(({ pointer, name }) => ({ pointer, detail: `${name}不能晚于今天` }));
}
