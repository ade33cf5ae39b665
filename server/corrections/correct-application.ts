import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import { accountNames } from '../cases/names.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { tryOut } from '../db/try-out.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import {
  correctableFields,
  correctionRefusal,
  needsSecondPerson,
} from '../domain/cases/correction.js';
import { noteCase } from '../live/note-case.js';
import type { previewCorrection as previewEndpoint } from './api.js';
import { applyChanges } from './apply-changes.js';
import { CaseCorrection, type CorrectedField } from './case-correction.entity.js';
import { consequencesOf, standingOf } from './consequences.js';
import { judgeChanges, type Change, type JudgedChange } from './judge-changes.js';
import { maskedValue, registeredIn, tokenOf, type Registered } from './registered-values.js';
import { tellOfCorrection } from './tell-of-correction.js';

type CorrectionDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

export interface Asked {
  caseId: string;
  applicationId: string;
  changes: readonly Change[];
  actor: Actor;
}

interface Judged {
  registered: Registered;
  changes: JudgedChange[];
  masked: CorrectedField[];
}

type Preview = z.infer<typeof previewEndpoint.response>;

/** What would follow, found out by doing it and taking it back: nothing is kept. */
export async function previewCorrection(deps: CorrectionDeps, asked: Asked): Promise<Preview> {
  return tryOut(deps.dataSource, async (em) => {
    const row = await correctable(em, deps, asked);
    const judged = await judge(em, deps, row, asked);
    return { changes: judged.masked, ...(await change(em, deps, row, judged)) };
  });
}

/** 更正登记信息: at once while nothing is decided; from the decision on it waits for a second person. */
export async function correctApplication(
  deps: CorrectionDeps,
  asked: Asked & { token: string; reason: string; attachmentId?: string; requestId: string },
): Promise<{ id: string; state: 'asked' | 'done' }> {
  const { actor, caseId, applicationId, token, reason, attachmentId = null, requestId } = asked;
  const { accountId } = actor;
  const { clock, vault } = deps;
  return deps.dataSource.transaction(async (em) => {
    const row = await correctable(em, deps, asked);
    const judged = await judge(em, deps, row, asked);
    await refuseStale(em, deps, { caseId, token, registered: judged.registered });
    const state = needsSecondPerson(row) ? ('asked' as const) : ('done' as const);
    const at = clock.now();
    const id = randomUUID();
    const ids = attachmentId === null ? [] : [attachmentId];
    await relyOnAttachments(em, { caseId, ids, now: at });
    const consequences = await carryOut(em, deps, row, { judged, isTrial: state === 'asked' });
    await em.insert(CaseCorrection, {
      ...{ id, caseId, applicationId, state, reason, changes: judged.masked, consequences },
      ...{ sealed: vault.seal(JSON.stringify(judged.changes)), attachmentId },
      ...{ askedBy: accountId, askedAt: at, decidedBy: null, decidedAt: null, note: null },
    });
    await recordCorrection(em, {
      ...{ id, caseId, accountId, requestId, at, changes: judged.masked },
      action: state === 'asked' ? 'ask-correction' : 'correct-application',
    });
    await tellOfCorrection(em, row, { id, state, by: accountId, now: at });
    await noteCase(em, { caseId, officeId: row.officeId });
    return { id, state };
  });
}

/** The audit of a correction: which fields, masked before and after. */
export async function recordCorrection(
  em: EntityManager,
  given: {
    id: string;
    caseId: string;
    accountId: string;
    requestId: string;
    at: Date;
    action: 'ask-correction' | 'correct-application' | 'confirm-correction' | 'refuse-correction';
    changes: readonly CorrectedField[];
  },
): Promise<void> {
  const { id, changes, ...entry } = given;
  const facts = (side: 'before' | 'after') =>
    Object.fromEntries(changes.map((change) => [change.field, change[side]]));
  await recordAudit(em, {
    ...{ ...entry, subjectType: 'correction', subjectId: id },
    ...{ before: facts('before'), after: facts('after') },
  });
}

/** Carries a correction out, or, as a trial, only says what would follow; answers the consequences. */
async function carryOut(
  em: EntityManager,
  deps: CorrectionDeps,
  row: ReliefCase,
  { judged, isTrial }: { judged: Judged; isTrial: boolean },
): Promise<string[]> {
  if (!isTrial) return (await change(em, deps, row, judged)).consequences;
  await em.query('SAVEPOINT correction_trial');
  const { title, version, isPriority, concernsMinor } = row;
  const { consequences } = await change(em, deps, row, judged);
  await em.query('ROLLBACK TO SAVEPOINT correction_trial');
  Object.assign(row, { title, version, isPriority, concernsMinor });
  return consequences;
}

/** Makes the change; answers what follows from it. */
async function change(
  em: EntityManager,
  deps: CorrectionDeps,
  row: ReliefCase,
  { registered, changes }: Judged,
) {
  const before = await standingOf(em, deps, row);
  await applyChanges(em, deps, row, { registered, changes });
  const after = await standingOf(em, deps, row);
  return consequencesOf(em, row, { before, after, changes });
}

async function correctable(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { caseId, actor }: Asked,
): Promise<ReliefCase> {
  const row = await lockCase(em, caseId);
  await assertMayOnCase(em, actor, 'correct-application', row, clock.today());
  const refusal = correctionRefusal(row);
  if (refusal !== null) throw new RuleError('WRONG_STATE', refusal);
  return row;
}

async function judge(
  em: EntityManager,
  { vault, clock }: CorrectionDeps,
  row: ReliefCase,
  { applicationId, changes: typed }: Asked,
): Promise<Judged> {
  const registered = await registeredIn(em, vault, row, applicationId);
  const kind = registered.person.identityKind ?? 'resident-id';
  const changes = judgeChanges(registered.values, typed, { kind, today: clock.today() });
  const masked = changes.map(({ field, before, after }) => ({
    field,
    before: maskedValue(field, before, kind),
    after: maskedValue(field, after, kind),
  }));
  return { registered, changes, masked };
}

/** Somebody else put it right meanwhile: who, when and what is told, and what was typed stays on the screen. */
async function refuseStale(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  { caseId, token, registered }: { caseId: string; token: string; registered: Registered },
): Promise<void> {
  if (tokenOf(vault, registered.values) === token) return;
  const last = await em.findOne(CaseCorrection, {
    where: { caseId, state: 'done' },
    order: { askedAt: 'DESC' },
  });
  const names = await accountNames(em, [last?.askedBy ?? null]);
  const who = last === null ? '他人' : (names.get(last.askedBy) ?? '他人');
  const what = last?.changes.map(({ field }) => correctableFields[field].name).join('、') ?? '内容';
  throw new RuleError('STALE', `${who}刚刚更正了${what}，请核对现在的内容后再保存`);
}
