import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayOnCase } from './case-scope.js';
import { caseHolder } from './case-subject.js';
import { applicantsOf } from './has-minor.js';
import type { RevealReason } from './people-view-api.js';

export interface Reveal {
  caseId: string;
  personId: string;
  reason: RevealReason;
  actor: Actor;
  requestId: string;
}

/** The number and telephone of an applicant in full, for a stated reason that is on record before anybody sees them. */
export async function revealIdentity(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { caseId, personId, reason, actor, requestId }: Reveal,
): Promise<{ identityNumber: string | null; phone: string | null }> {
  return dataSource.transaction(async (em) => {
    const holder = await caseHolder(em, caseId);
    await assertMayOnCase(em, actor, 'see-full-identity', holder, clock.today());
    const person = (await applicantsOf(em, caseId)).find(({ id }) => id === personId);
    if (!person) throw new RuleError('NOT_FOUND', '本案没有这个申请人');
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'reveal-identity', caseId },
      ...{ subjectType: 'person', subjectId: personId, detail: { reason }, requestId },
    });
    const { identityCipher, phone } = person;
    return { identityNumber: identityCipher === null ? null : vault.open(identityCipher), phone };
  });
}
