import { MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { AuditFacts } from '../audit/audit-facts.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { addDays, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { fingerprintOf, textFault } from './check-version.js';
import { bodyHash, kindOf, lockVersion } from './find-version.js';
import type { TemplateStep } from './template-states.js';
import { TemplateVersion } from './template-version.entity.js';

type StepDeps = Pick<Deps, 'dataSource' | 'clock'>;

interface Step {
  actor: Actor;
  id: string;
  revision: number;
}

/**
 * 发布: by another person than wrote or tried it, exactly the text that was tried, from today or a later day on. The one it follows ends the
 * day before; one that begins the same day or later has to be ended first.
 */
export async function releaseVersion(
  { dataSource, clock }: StepDeps,
  { validFrom, note, ...step }: Step & { validFrom: LocalDate; note: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const version = await versionToDecide(em, { ...step, step: 'release' }, clock.today());
    if (validFrom < clock.today()) {
      const detail = '不能早于今天：已经出具的文书不会改变';
      throw new InputError([{ pointer: '/validFrom', detail }]);
    }
    const fault =
      version.triedSha256 === bodyHash(version.body)
        ? textFault(kindOf(version.kind), version.body)
        : '试印之后文字有改动，请重新试印';
    if (fault !== null) throw new RuleError('TEMPLATE_INVALID', fault);
    await endPrevious(em, version, validFrom);
    await decide(em, step, clock.now(), {
      ...{ state: 'released', validFrom, decisionNote: note },
      checkedBy: fingerprintOf(kindOf(version.kind)),
    });
    await audit(em, step, clock.now(), 'release-template', {
      before: { state: version.state },
      after: { state: 'released', validFrom },
    });
  });
}

/** 退回: with what is to be mended; it is a draft again. */
export async function giveBackVersion(
  { dataSource, clock }: StepDeps,
  { note, ...step }: Step & { note: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { state } = await versionToDecide(em, { ...step, step: 'give-back' }, clock.today());
    const untried = { triedBy: null, triedAt: null, triedSha256: null };
    await decide(em, step, clock.now(), { state: 'draft', decisionNote: note, ...untried });
    await audit(em, step, clock.now(), 'give-back-template', {
      ...{ before: { state }, after: { state: 'draft' } },
    });
  });
}

/** 停用: from today on the text of the office above, or the packaged one, is in force again. What was printed by it stays. */
export async function archiveVersion(
  { dataSource, clock }: StepDeps,
  { note, ...step }: Step & { note: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const version = await lockVersion(em, { ...step, step: 'archive' });
    await assertMayInOffice(em, step.actor, 'release-templates', version.officeId, clock.today());
    const archived = {
      ...{ state: 'archived' as const, decisionNote: note },
      ...{ archivedBy: step.actor.accountId, archivedAt: clock.now() },
    };
    const { id, revision } = step;
    const days = daysUntil(version, clock.today());
    await em.update(TemplateVersion, { id, revision }, { ...archived, ...days });
    await audit(em, step, clock.now(), 'archive-template', {
      before: { state: version.state, validTo: version.validTo },
      after: { state: 'archived', validTo: days.validTo },
    });
  });
}

/** Written by one person, released by another. */
async function versionToDecide(
  em: EntityManager,
  { actor, ...seen }: Step & { step: TemplateStep },
  today: LocalDate,
): Promise<TemplateVersion> {
  const version = await lockVersion(em, seen);
  await assertMayInOffice(em, actor, 'release-templates', version.officeId, today);
  if ([version.draftedBy, version.editedBy, version.triedBy].includes(actor.accountId)) {
    throw new RuleError('SEPARATION_OF_DUTIES', '模板由起草、试印以外的人审核发布');
  }
  return version;
}

async function endPrevious(
  em: EntityManager,
  { officeId, kind }: TemplateVersion,
  validFrom: LocalDate,
): Promise<void> {
  const released = { officeId, kind, state: 'released' as const };
  const next = await em.findOneBy(TemplateVersion, {
    ...released,
    validFrom: MoreThanOrEqual(validFrom),
  });
  if (next !== null) {
    const day = next.validFrom ?? validFrom;
    throw new RuleError(
      'WRONG_STATE',
      `第${next.number}版自${day}起施行，请先停用它，或者另选日期`,
    );
  }
  const lastDay = addDays(validFrom, -1);
  await em
    .createQueryBuilder()
    .update(TemplateVersion)
    .set({ validTo: lastDay })
    .where(released)
    .andWhere('(valid_to IS NULL OR valid_to >= :validFrom)', { validFrom })
    .execute();
}

/** The days a text was in force when it ends before `today`; none when it had not begun. */
function daysUntil(
  { validFrom, validTo }: TemplateVersion,
  today: LocalDate,
): Pick<TemplateVersion, 'validFrom' | 'validTo'> {
  if (validFrom === null || validFrom >= today) return { validFrom: null, validTo: null };
  const lastDay = addDays(today, -1);
  return { validFrom, validTo: validTo !== null && validTo < lastDay ? validTo : lastDay };
}

async function decide(
  em: EntityManager,
  { actor, id, revision }: Step,
  now: Date,
  change: Partial<TemplateVersion>,
): Promise<void> {
  const decided = { decidedBy: actor.accountId, decidedAt: now };
  await em.update(TemplateVersion, { id, revision }, { ...change, ...decided });
}

async function audit(
  em: EntityManager,
  { actor, id }: Step,
  at: Date,
  action: string,
  facts: { before: AuditFacts; after: AuditFacts },
): Promise<void> {
  const subject = { subjectType: 'template-version', subjectId: id };
  await recordAudit(em, { at, accountId: actor.accountId, action, ...subject, ...facts });
}
