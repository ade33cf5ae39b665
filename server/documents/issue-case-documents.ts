import { lockCase, lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { issueDocuments, type DocumentDeps, type Issue } from './issue-document.js';

/** Issues the documents of a step of the process, in a transaction of its own. */
export async function issueCaseDocuments(
  deps: DocumentDeps & Pick<Deps, 'dataSource'>,
  issue: Issue,
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    // The one document that is issued because the case is terminated.
    const lock = issue.kind === 'termination-decision' ? lockCase : lockOpenCase;
    await lock(em, issue.caseId);
    await issueDocuments(em, deps, issue);
  });
}
