import type { Finding } from '../../processes/lint/lint-rule.js';
import type { Actor } from '../domain/access/permissions.js';
import type { WarningReason } from './draft-views-api.js';
import { draftFiles } from './draft-files.js';
import { assertSeen, findDraft, holdDraft } from './find-draft.js';
import { judgeFiles } from './judge-files.js';
import { assertMayInPackage } from './package-scope.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct } from './record-designer-act.js';
import { holdToWrite, noteHands, type DesignerDeps } from './write-draft.js';

/** 检查: what the lint says of exactly this revision, with the offices of today; kept with the draft. */
export async function checkDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id, revision }: { actor: Actor; id: string; revision: number },
): Promise<Finding[]> {
  const em = dataSource.manager;
  const { package: packageName } = await findDraft(em, id);
  await assertMayInPackage(em, actor, 'design-processes', packageName, clock.today());
  // Judged before the row is held: it may take a second.
  const files = await draftFiles(em, id);
  const findings = await judgeFiles(em, { packageName, files, on: clock.today() });
  await dataSource.transaction(async (own) => {
    const draft = await holdDraft(own, id, 'check');
    await assertSeen(own, draft, revision);
    await own.update(ProcessDraft, { id }, { checkedRevision: revision, findings });
    await recordDesignerAct(own, {
      ...{ actor, draftId: id, now: clock.now(), action: 'check-process' },
      detail: { revision, errors: count(findings, 'error'), warnings: count(findings, 'warning') },
    });
  });
  return findings;
}

const count = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Says why warnings may stay; all of them at once, in place of those given before. */
export async function giveReasons(
  { dataSource, clock }: DesignerDeps,
  { actor, id, reasons }: { actor: Actor; id: string; reasons: WarningReason[] },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { authority } = await holdToWrite(em, { clock }, { actor, id, step: 'check' });
    await em.update(ProcessDraft, { id }, { reasons });
    await noteHands(em, id, { actor, authority });
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now: clock.now(), action: 'give-process-reasons' },
      detail: { rules: reasons.map(({ rule, elementId }) => `${rule}@${elementId}`) },
    });
  });
}
