import { In } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { Decision } from '../cases/decision.entity.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { signatureFault } from '../domain/people/signature-image.js';
import type { listCaseSignatures as descriptor, readOwnSignature as ownDescriptor } from './api.js';
import { SignatureImage } from './signature-image.entity.js';

type WorldDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;
type Own = z.infer<typeof ownDescriptor.response>;

/** The picture a person keeps of their own handwriting. */
export async function readOwnSignature(
  { dataSource, vault }: WorldDeps,
  { accountId }: Actor,
): Promise<Own> {
  const row = await dataSource.manager.findOneBy(SignatureImage, { accountId });
  if (row === null) return { image: null };
  return {
    image: { address: addressOf(vault.open(row.sealed)), savedAt: row.savedAt.toISOString() },
  };
}

/** Keeps a picture of the person's own handwriting in place of the one before; `png` in base64. */
export async function saveOwnSignature(
  deps: WorldDeps,
  { actor, png }: { actor: Actor; png: string },
): Promise<Own> {
  const bytes = Buffer.from(png, 'base64');
  const fault = signatureFault(bytes);
  if (fault !== null) throw new RuleError('FILE_KIND', fault);
  const [{ accountId }, savedAt] = [actor, deps.clock.now()];
  const sealed = deps.vault.seal(bytes.toString('base64'));
  await deps.dataSource.transaction(async (em) => {
    await em.upsert(SignatureImage, { accountId, sealed, savedAt }, ['accountId']);
    await recordAudit(em, {
      ...{ at: savedAt, accountId, action: 'save-signature-image' },
      ...{ subjectType: 'account', subjectId: accountId, detail: { bytes: bytes.length } },
    });
  });
  return readOwnSignature(deps, actor);
}

/** Takes the picture away; beside opinions it is no longer shown either. */
export async function removeOwnSignature(
  { dataSource, clock }: WorldDeps,
  { accountId }: Actor,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { affected } = await em.delete(SignatureImage, { accountId });
    if (affected === 0) throw new RuleError('NOT_FOUND', '没有保存手写签名图样');
    await recordAudit(em, {
      ...{ at: clock.now(), accountId, action: 'remove-signature-image' },
      ...{ subjectType: 'account', subjectId: accountId, detail: {} },
    });
  });
}

/** Of those who gave an opinion in the case themselves and keep a picture: by decision, for whoever may see the inner papers. */
export async function listCaseSignatures(
  { dataSource, clock, vault }: WorldDeps,
  { actor, caseId }: { actor: Actor; caseId: string },
): Promise<z.infer<typeof descriptor.response>> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'see-internal-papers', holder, clock.today());
  const decisions = await em.find(Decision, {
    where: { caseId },
    select: { id: true, accountId: true },
  });
  const givers = decisions.flatMap(({ accountId }) => accountId ?? []);
  const rows = await em.findBy(SignatureImage, { accountId: In(givers) });
  return {
    items: rows.map(({ accountId, sealed }) => ({
      decisionIds: decisions.filter((given) => given.accountId === accountId).map(({ id }) => id),
      address: addressOf(vault.open(sealed)),
    })),
  };
}

const addressOf = (base64: string): string => `data:image/png;base64,${base64}`;
