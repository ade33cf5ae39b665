import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { stopAllTerms } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import { fileCaseDocuments } from '../documents/life/file-documents.js';
import { assertCaseMove, caseOutcomes } from '../domain/cases/case-status.js';
import { issueDocuments } from '../documents/issue-document.js';
import { RuleError } from '../domain/basics/errors.js';
import { tellFollowers } from '../inbox/star-case.js';
import { lapseSupplements } from '../supplements/lapse-supplements.js';
import type { CaseOutcome } from './case-words.js';
import { missingPapers, openMoney, type FileGap } from './file-gaps.js';
import { lockCase } from './lock-case.js';
import { latestFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';
import { tellOthers } from './tell-others.js';
import { updateCase } from './update-case.js';

/** 结案归档: only with a complete file, else FILE_INCOMPLETE with everything that is missing. Closed twice is closed once. */
export async function closeCase(
  deps: Deps,
  { caseId, result }: { caseId: string; result: CaseOutcome },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    if (row.closedAt !== null) return;
    assertCaseMove(row.status, 'closed', result);
    const gaps = await fileGaps(em, row, result);
    if (gaps.length > 0) {
      const missing = gaps.map(({ text }) => text);
      throw new RuleError('FILE_INCOMPLETE', `案卷不全：${missing.join('；')}`, { missing });
    }
    const now = deps.clock.now();
    await updateCase(em, row, { status: 'closed', outcome: result, closedAt: now });
    await stopAllTerms(em, { caseId, now, end: result === 'terminated' ? result : 'closed' });
    await lapseSupplements(em, caseId, now);
    await tellOthers(em, deps, row, result);
    await issueClosingReport(em, deps, row);
    await fileCaseDocuments(em, deps, caseId);
    await tellFollowers(em, {
      ...{ caseId, officeId: row.officeId, effectKey: `closed:${caseId}` },
      ...{ text: `已办结，${caseOutcomes[result]}`, now },
    });
    await recordAudit(em, {
      ...{ at: now, action: 'close-case', caseId, subjectType: 'case', subjectId: caseId },
      detail: { result },
      before: { status: row.status, outcome: row.outcome },
      after: { status: 'closed', outcome: result },
    });
  });
}

/** The last paper of the file, before all of them are filed. */
async function issueClosingReport(
  em: EntityManager,
  deps: Deps,
  { id: caseId, officeId }: ReliefCase,
): Promise<void> {
  const kind = 'closing-report' as const;
  await issueDocuments(em, deps, { caseId, kind, officeId, effectKey: caseId });
}

/** What the file lacks, without the papers the handler has accounted for. */
async function fileGaps(em: EntityManager, row: ReliefCase, result: string): Promise<FileGap[]> {
  const completion = await latestFinding(em, row.id, 'file-completion');
  const settled: unknown = completion?.['settled'];
  const isSettled = ({ key }: FileGap) => Array.isArray(settled) && settled.includes(key);
  const papers = await missingPapers(em, row, result);
  return [...papers.filter((gap) => !isSettled(gap)), ...(await openMoney(em, row.id))];
}
