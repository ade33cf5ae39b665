import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import type { Deps } from '../deps.js';
import { InputError } from '../domain/basics/errors.js';
import { enqueueMessage } from '../engine/enqueue.js';
import { releaseInForce } from '../engine/release-in-force.js';
import type { Filing } from './create-application.js';
import type { NewApplication } from './create-application-api.js';
import { joinOffice } from './join-office.js';
import { lockCase } from './lock-case.js';
import { OriginalCase } from './original-case.entity.js';
import { originalCaseKey } from './original-case-key.js';
import { recordFinding } from './record-finding.js';
import { ReliefCase } from './relief-case.entity.js';
import { startIntakeTerms } from './start-intake-terms.js';

/** A new case with its original case, and the message that starts its process, in the caller's transaction. */
export async function addCase(
  em: EntityManager,
  deps: Deps,
  { input, actor, requestId }: Filing,
): Promise<ReliefCase> {
  const now = deps.clock.now();
  const caseId = randomUUID();
  const release = await releaseInForce(em, deps.clock.today(), input.officeId);
  await em.insert(ReliefCase, {
    ...caseRow(input, await addOriginalCase(em, input, now), deps.clock.today()),
    ...{ id: caseId, releaseId: release, createdBy: actor.accountId, createdAt: now },
  });
  await joinOffice(em, { caseId, officeId: input.officeId, part: 'handling', now });
  if (input.clueSource !== undefined) {
    const data = { clueSource: input.clueSource };
    const by = { byAccountId: actor.accountId, now };
    await recordFinding(em, { caseId, kind: 'filing', round: 1, effectKey: caseId, data, ...by });
  }
  const variables = startVariables(input, caseId, release, requestId);
  const name = Message.reliefStarted;
  await enqueueMessage(em, { caseId, name, key: caseId, variables, now, startsCase: true });
  const row = await lockCase(em, caseId);
  await startIntakeTerms(em, deps, row, input);
  return row;
}

async function addOriginalCase(
  em: EntityManager,
  { originalCase }: NewApplication,
  createdAt: Date,
): Promise<string> {
  if (originalCase === undefined) {
    throw new InputError([{ pointer: '/originalCase', detail: '原案情况必填' }]);
  }
  const id = randomUUID();
  const { cause, caseNumber, handledBy, happenedOn, facts, liableAbility, victimName } =
    originalCase;
  await em.insert(OriginalCase, {
    ...{ id, cause, handledBy, facts, createdAt },
    caseKey: originalCaseKey(originalCase).key,
    caseNumber: caseNumber ?? null,
    happenedOn: happenedOn ?? null,
    liableAbility: liableAbility ?? null,
    victimName: victimName ?? null,
  });
  return id;
}

function caseRow(input: NewApplication, originalCaseId: string, filedOn: string) {
  const cause = input.originalCase?.cause ?? '';
  const { officeId, origin } = input;
  return {
    ...{ originalCaseId, officeId, origin, filedOn, status: 'filed' as const },
    title: titleOf(input.applicant.name, cause),
    externalNumber: input.externalNumber ?? null,
    isUrgent: input.urgent,
  };
}

/** Title of a case by its first applicant and the cause: at most 160 characters, none of them cut in half. */
export function titleOf(name: string, cause: string): string {
  return Array.from(`${name}申请国家司法救助案（${cause}）`).slice(0, 160).join('');
}

/** What the start message carries; what is not known yet is null, so that no gateway meets a missing variable. */
function startVariables(
  { officeId, origin, urgent }: NewApplication,
  caseId: string,
  release: string,
  requestId: string,
) {
  return {
    ...{ caseId, officeId, release, origin, urgent, requestId, round: 1 },
    ...{ handlerId: null, resumeAt: null, lastPath: null },
    ...{ higherOfficeId: null, decidingOfficeId: null },
  };
}
