import { assertMaySee, mayOnCase } from '../cases/case-scope.js';
import { findCase } from '../cases/find-case.js';
import type { Deps } from '../deps.js';
import type { Action } from '../domain/access/permission-table.js';
import { refusalOf, type Actor } from '../domain/access/permissions.js';
import { caseVerbIds, verbRefusal, type CaseVerb } from '../domain/cases/case-verbs.js';

/** What each verb asks of the person, any one of them; of a list, what it takes to read it. */
const actionsOf: Record<CaseVerb, readonly [Action, ...Action[]]> = {
  'supplement-notice': ['review-materials', 'hand-over-notice'],
  recusals: ['declare-recusal'],
  suspend: ['suspend-case'],
  resume: ['suspend-case'],
  terminate: ['terminate-case'],
  letters: ['see-case'],
  'paper-approvals': ['see-internal-papers'],
  'phone-approvals': ['see-internal-papers'],
  interferences: ['record-interference', 'see-interferences'],
  corrections: ['correct-application', 'confirm-correction'],
  'external-number': ['change-external-number'],
};

/** Every verb of a case with why it cannot be done now, by this person or at all. */
export async function listCaseVerbs(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: { verb: CaseVerb; refusal: string | null }[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  await assertMaySee(em, actor, caseId, today);
  const row = await findCase(em, caseId);
  const items: { verb: CaseVerb; refusal: string | null }[] = [];
  for (const verb of caseVerbIds) {
    const asked = actionsOf[verb];
    const answers = await Promise.all(
      asked.map((action) => mayOnCase(em, actor, action, row, today)),
    );
    const refusal = answers.includes(true) ? verbRefusal(verb, row) : refusalOf(asked[0]).detail;
    items.push({ verb, refusal });
  }
  return { items };
}
