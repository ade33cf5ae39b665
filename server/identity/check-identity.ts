import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import {
  identityKey,
  readIdentity,
  type IdentityKind,
} from '../domain/people/identity-document.js';
import type { Vault } from '../vault.js';
import type { IdentityCheckView } from './api.js';
import { IdentityCheck } from './identity-check.entity.js';
import type { IdentityAnswer } from './identity-service.js';

/** How long a person at the desk waits for the service. */
const patienceMs = 5_000;

export interface CheckedSubject {
  name: string;
  identityKind: IdentityKind;
  identityNumber: string;
}

export interface IdentityQuestion extends CheckedSubject {
  actor: Actor;
  requestId: string;
  patienceMs?: number;
}

/** Asks the service and keeps its answer; whatever goes wrong there is the answer `unavailable`, never an error of ours. */
export async function checkIdentity(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault' | 'identity' | 'log'>,
  question: IdentityQuestion,
): Promise<z.infer<typeof IdentityCheckView>> {
  const { actor, requestId } = question;
  const { outcome, reference } = await answerOf(deps, question);
  const at = deps.clock.now();
  const row = {
    ...{ id: randomUUID(), subjectIndex: subjectIndexOf(deps.vault, question), outcome },
    ...{ service: deps.identity.kind, reference: reference?.slice(0, 80) ?? null },
    ...{ checkedBy: actor.accountId, checkedAt: at, personId: null },
  };
  await deps.dataSource.transaction(async (em) => {
    await em.insert(IdentityCheck, row);
    await recordAudit(em, {
      ...{ at, accountId: actor.accountId, action: 'check-identity', requestId },
      ...{ subjectType: 'identity-check', subjectId: row.id },
      detail: { outcome, service: row.service, reference: row.reference },
    });
  });
  return presentCheck(row);
}

export function presentCheck({
  outcome,
  service,
  reference,
  checkedAt,
}: Pick<IdentityCheck, 'outcome' | 'service' | 'reference' | 'checkedAt'>): z.infer<
  typeof IdentityCheckView
> {
  return { outcome, service, reference, checkedAt: checkedAt.toISOString() };
}

/** What an answer is kept under: another name or another number, another answer. */
export function subjectIndexOf(
  vault: Pick<Vault, 'index'>,
  { name, identityKind, identityNumber }: CheckedSubject,
): string {
  return vault.index(`identity-check|${name}|${identityKey(identityKind, identityNumber)}`);
}

async function answerOf(
  { identity, log }: Pick<Deps, 'identity' | 'log'>,
  { name, identityKind, identityNumber, patienceMs: given = patienceMs }: IdentityQuestion,
): Promise<IdentityAnswer> {
  const reading = readIdentity(identityKind, identityNumber);
  if ('fault' in reading) throw new RuleError('IDENTITY_INVALID', reading.fault);
  // Services know residents' cards only; of another document the form is all there is.
  if (identityKind !== 'resident-id') return { outcome: 'format-only', reference: null };
  const patience = new AbortController();
  const tooLate = sleep(given, null, { signal: patience.signal, ref: false }).catch(() => null);
  try {
    const asked = identity.check({ name, number: reading.number });
    return (await Promise.race([asked, tooLate])) ?? away;
  } catch (error) {
    log.warn({ err: error, service: identity.kind }, 'the identity service failed');
    return away;
  } finally {
    patience.abort();
  }
}

const away: IdentityAnswer = { outcome: 'unavailable', reference: null };
