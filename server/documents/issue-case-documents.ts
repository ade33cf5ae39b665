import type { EntityManager } from 'typeorm';
import { lockCase, lockOpenCase } from '../cases/lock-case.js';
import { stopTerm } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import { issueDocuments, type DocumentDeps, type Issue } from './issue-document.js';
import { issueFilingPapers } from './issue-filing-papers.js';

/** Issues the documents of a step of the process, in a transaction of its own. */
export async function issueCaseDocuments(
  deps: DocumentDeps & Pick<Deps, 'dataSource' | 'log'>,
  issue: Issue,
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    // The one document that is issued because the case is terminated.
    const lock = issue.kind === 'termination-decision' ? lockCase : lockOpenCase;
    const row = await lock(em, issue.caseId);
    if (issue.kind === 'materials-receipt') await issueFilingPapers(em, deps, row);
    await issueDocuments(em, deps, issue);
    if (issue.kind === 'collection-notice') await meetCollectionTerm(em, deps, issue);
  });
}

/** The money is there and the applicant is told: the two working days of this disbursement are met. */
async function meetCollectionTerm(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { caseId, extra = {} }: Issue,
): Promise<void> {
  const disbursementId = extra['disbursementId'];
  if (typeof disbursementId !== 'string') return;
  const which = { caseId, kind: 'collection-notice' as const, effectKey: disbursementId };
  await stopTerm(em, { ...which, reason: 'met', now: clock.now() });
}
