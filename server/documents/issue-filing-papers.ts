import type { EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import type { ApplicationForm } from '../cases/case-words.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import type { IssuableKind } from './assemblers.js';
import type { DocumentDeps } from './issue-document.js';
import { issueIfPossible } from './issue-if-possible.js';

/**
 * The papers that come with every application of a case, once each: the application itself as form or as record of what was said,
 * the notice of rights, and for a case the office begins by itself the form for the approval. None holds the filing up. The caller
 * has locked the case.
 */
export async function issueFilingPapers(
  em: EntityManager,
  deps: DocumentDeps & Pick<Deps, 'log'>,
  { id: caseId, officeId, origin }: Pick<ReliefCase, 'id' | 'officeId' | 'origin'>,
): Promise<void> {
  const applications = await em.find(Application, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  for (const [index, { id: effectKey, applicantId: personId, form }] of applications.entries()) {
    const isOwnMotion = index === 0 && origin === 'ex-officio';
    const kinds: IssuableKind[] = [
      ...(isOwnMotion ? ['ex-officio-approval' as const] : []),
      ...applicationPaper(form),
      'rights-notice',
    ];
    for (const kind of kinds) {
      await issueIfPossible(em, deps, { caseId, kind, officeId, effectKey, extra: { personId } });
    }
  }
}

/** Without an application there is no paper of it. */
function applicationPaper(form: ApplicationForm): IssuableKind[] {
  if (form === 'none') return [];
  return [form === 'oral' ? 'oral-application-record' : 'application-form'];
}
