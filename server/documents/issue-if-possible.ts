import type { EntityManager } from 'typeorm';
import { TemplateDataError } from '../../templates/render/template-data-error.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { issueDocuments, type DocumentDeps, type Issue } from './issue-document.js';

/**
 * Issues the papers of a step that must not wait for them: where a check refuses one, as for a placeholder in what was typed,
 * the step goes on without it and the paper can be drafted by hand. Answers whether all is issued.
 */
export async function issueIfPossible(
  em: EntityManager,
  deps: DocumentDeps & Pick<Deps, 'log'>,
  issue: Issue,
): Promise<boolean> {
  try {
    // A savepoint: what the paper had begun is undone, the step is not.
    await em.transaction((inner) => issueDocuments(inner, deps, issue));
    return true;
  } catch (error) {
    if (!(error instanceof RuleError || error instanceof TemplateDataError)) throw error;
    const { caseId, kind } = issue;
    deps.log.warn({ caseId, kind, err: error }, 'documents: a paper of a step is not issued');
    return false;
  }
}
