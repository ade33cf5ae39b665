import type { TemplateFinding } from '../../templates/check/finding.js';
import { hasErrors } from '../../templates/check/check-template.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { bodyHash, findVersion, lockVersion } from './find-version.js';
import { previewOnSample, type SampleName } from './preview-template.js';
import { TemplateVersion } from './template-version.entity.js';

export interface Trial {
  /** Nothing stands against releasing the text. */
  passed: boolean;
  findings: TemplateFinding[];
  samples: { sample: SampleName; fault: string | null }[];
}

/** 试印: the check and both samples. It is on record that exactly this text was tried; one that did not pass stays a draft. */
export async function tryVersion(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, id, revision }: { actor: Actor; id: string; revision: number },
): Promise<Trial> {
  const { officeId, kind, body } = await findVersion(dataSource.manager, id);
  await assertMayInOffice(dataSource.manager, actor, 'change-templates', officeId, clock.today());
  // Printed before the row is held: it may take seconds.
  const trial = await trialOf(kind, body);
  const { accountId } = actor;
  await dataSource.transaction(async (em) => {
    const version = await lockVersion(em, { id, revision, step: 'try' });
    const isThisText = bodyHash(version.body) === bodyHash(body);
    if (trial.passed && isThisText) {
      const tried = { triedBy: accountId, triedAt: clock.now(), triedSha256: bodyHash(body) };
      await em.update(TemplateVersion, { id, revision }, { state: 'tried', ...tried });
    }
    await recordAudit(em, {
      ...{ at: clock.now(), accountId, action: 'try-template', subjectType: 'template-version' },
      ...{ subjectId: id, detail: { passed: trial.passed, bodySha256: bodyHash(body) } },
    });
  });
  return trial;
}

async function trialOf(kind: string, body: string): Promise<Trial> {
  const full = await previewOnSample({ kind, body, sample: 'full' });
  const sparse = await previewOnSample({ kind, body, sample: 'sparse' });
  const samples = [
    { sample: 'full' as const, fault: full.fault },
    { sample: 'sparse' as const, fault: sparse.fault },
  ];
  const passed = !hasErrors(full.findings) && samples.every(({ fault }) => fault === null);
  return { passed, findings: full.findings, samples };
}
