import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { DocumentKind } from '../../templates/define.js';
import { documentKinds } from '../../templates/index.js';
import { packagedBody } from '../../templates/render/template-files.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { findVersion, kindOf, lockVersion, versionName } from './find-version.js';
import { assertMaySeeVersion } from './may-see-version.js';
import { templateInForce } from './template-in-force.js';
import { TemplateVersion } from './template-version.entity.js';

type StepDeps = Pick<Deps, 'dataSource' | 'clock'>;

export interface NewDraft {
  actor: Actor;
  kind: string;
  officeId: string;
  /** Text it begins with: that in force, the packaged one, or an older version by its id. */
  from: 'in-force' | 'packaged' | (string & {});
}

/** 起草: one draft at a time for an office and kind, so that two people do not work past each other. Answers its id. */
export async function createDraft(
  { dataSource, clock }: StepDeps,
  { actor, kind: name, officeId, from }: NewDraft,
): Promise<string> {
  const kind = kindOf(name);
  const { accountId } = actor;
  return dataSource.transaction(async (em) => {
    await assertMayInOffice(em, actor, 'change-templates', officeId, clock.today());
    await lockOffice(em, officeId);
    await assertNoDraft(em, { kind, officeId });
    const begin = await beginning(em, { actor, kind, officeId, on: clock.today(), from });
    const [id, now] = [randomUUID(), clock.now()];
    await em.insert(TemplateVersion, {
      ...{ id, officeId, kind, ...begin, number: await nextNumber(em, { kind, officeId }) },
      ...{ state: 'draft', note: '', validFrom: null, validTo: null, revision: 1 },
      ...{ draftedBy: accountId, draftedAt: now, editedBy: accountId, editedAt: now },
      ...{ triedBy: null, triedAt: null, triedSha256: null, checkedBy: null },
      ...{ decidedBy: null, decidedAt: null, decisionNote: null },
      ...{ archivedBy: null, archivedAt: null, fault: null, faultAt: null },
    });
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'draft-template', subjectType: 'template-version' },
      ...{ subjectId: id, detail: { officeId, kind, base: begin.base } },
    });
    return id;
  });
}

/** The next number and the one draft are given out one after the other. */
async function lockOffice(em: EntityManager, officeId: string): Promise<void> {
  const rows: unknown[] = await em.query('SELECT id FROM office WHERE id = ? FOR UPDATE', [
    officeId,
  ]);
  if (rows.length === 0) throw new RuleError('NOT_FOUND', '没有找到该检察院', { officeId });
}

async function assertNoDraft(
  em: EntityManager,
  which: { kind: string; officeId: string },
): Promise<void> {
  const open = await em.findOneBy(TemplateVersion, { ...which, state: In(['draft', 'tried']) });
  if (open === null) return;
  throw new RuleError('WRONG_STATE', '这种文书已有正在起草的模板，请在那一版上修改', {
    versionId: open.id,
  });
}

async function nextNumber(
  em: EntityManager,
  which: { kind: string; officeId: string },
): Promise<number> {
  return ((await em.maximum(TemplateVersion, 'number', which)) ?? 0) + 1;
}

async function beginning(
  em: EntityManager,
  { actor, kind, officeId, on, from }: NewDraft & { on: LocalDate },
): Promise<{ body: string; base: string }> {
  const definition: DocumentKind = documentKinds[kindOf(kind)];
  const packaged = { body: packagedBody(definition), base: definition.version };
  if (from === 'packaged') return packaged;
  const version =
    from === 'in-force'
      ? await templateInForce(em, { kind, officeId, on })
      : await findVersion(em, from);
  if (version === null) return packaged;
  await assertMaySeeVersion(em, actor, version, on);
  if (version.kind !== kind) throw new RuleError('NOT_FOUND', '那一版是另一种文书的模板');
  return { body: version.body, base: versionName(version) };
}

/** 保存: work in progress is kept whatever is wrong with it; what was tried before is no longer. Answers the new revision. */
export async function saveDraft(
  { dataSource, clock }: StepDeps,
  {
    actor,
    id,
    revision,
    body,
    note,
  }: { actor: Actor; id: string; revision: number; body: string; note: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const version = await lockVersion(em, { id, revision, step: 'save' });
    await assertMayInOffice(em, actor, 'change-templates', version.officeId, clock.today());
    const [text, now] = [body.replaceAll(/\r\n?/g, '\n'), clock.now()];
    const isSameText = text === version.body;
    await em.update(
      TemplateVersion,
      { id, revision },
      {
        ...{ body: text, note, editedAt: now, editedBy: actor.accountId },
        ...(isSameText ? {} : { state: 'draft', triedBy: null, triedAt: null, triedSha256: null }),
      },
    );
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'edit-template' },
      ...{ subjectType: 'template-version', subjectId: id },
    });
  });
}

/** 放弃: the draft stays to be read, and its number is not given again. */
export async function discardDraft(
  { dataSource, clock }: StepDeps,
  { actor, id, revision }: { actor: Actor; id: string; revision: number },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { officeId } = await lockVersion(em, { id, revision, step: 'discard' });
    await assertMayInOffice(em, actor, 'change-templates', officeId, clock.today());
    await em.update(TemplateVersion, { id, revision }, { state: 'discarded' });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'discard-template' },
      ...{ subjectType: 'template-version', subjectId: id },
    });
  });
}
