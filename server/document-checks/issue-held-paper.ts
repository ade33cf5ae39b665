import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { findCase } from '../cases/find-case.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { enqueue } from '../engine/enqueue.js';
import { heldPapers, type HeldPaper } from './held-papers.js';

/** What the check held up in a case, for those who see its inner papers, and whether this person may ask for it again. */
export async function listHeldPapers(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: HeldPaper[]; mayIssue: boolean }> {
  const em = dataSource.manager;
  const today = clock.today();
  const found = await findCase(em, caseId);
  await assertMayOnCase(em, actor, 'see-internal-papers', found, today);
  return {
    items: await heldPapers(em, found),
    mayIssue: await mayOnCase(em, actor, 'issue-held-paper', found, today),
  };
}

/**
 * 重新出具: the job that stands still is tried again, with the register as it is now. Still a disagreement, and it stands still again and the
 * handler is told again.
 */
export async function issueHeldPaper(
  { dataSource, clock, outbox }: Pick<Deps, 'dataSource' | 'clock' | 'outbox'>,
  asked: { caseId: string; incidentKey: string; actor: Actor; requestId: string },
): Promise<void> {
  const { caseId, incidentKey, actor, requestId } = asked;
  await dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'issue-held-paper', row, clock.today());
    const held = (await heldPapers(em, row)).find((paper) => paper.incidentKey === incidentKey);
    if (!held) throw new RuleError('NOT_FOUND', '没有这份因核对未能出具的文书', { caseId });
    if (held.isAsked) throw new RuleError('WRONG_STATE', '已经要求重新出具，请稍候', { caseId });
    const now = clock.now();
    const payload = { jobKey: held.jobKey, incidentKey };
    await enqueue(em, { caseId, kind: 'retry-job', payload, now });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'issue-held-paper', caseId, requestId },
      ...{ subjectType: 'job', subjectId: held.jobKey, detail: payload },
    });
  });
  await outbox.flush(caseId);
}
