import { IsNull, LessThan, Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { takeRecoveryCode } from './recovery-codes.js';
import { SecondFactor } from './second-factor.entity.js';
import { stepOfCode } from './totp.js';

export interface GivenCode {
  accountId: string;
  /** Six digits of the telephone, or a recovery code. */
  code: string;
  requestId: string;
  now: Date;
}

/** Is this a code of the person's second factor? It is taken by the question: the same code is refused the next time. */
export async function takeCode(
  em: EntityManager,
  deps: Pick<Deps, 'vault'>,
  given: GivenCode,
): Promise<boolean> {
  const code = given.code.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) return takeTelephoneCode(em, deps, { ...given, code });
  const isTaken = await takeRecoveryCode(em, deps, { ...given, code });
  if (isTaken) await recordRecovery(em, given);
  return isTaken;
}

async function takeTelephoneCode(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  { accountId, code, now }: GivenCode,
): Promise<boolean> {
  const factor = await em.findOneBy(SecondFactor, { accountId, confirmedAt: Not(IsNull()) });
  if (factor === null) return false;
  const step = stepOfCode(vault.open(factor.secretSealed), code, now);
  if (step === null) return false;
  const later = { accountId, lastStep: LessThan(step) };
  const taken = await em.update(SecondFactor, later, { lastStep: step });
  return taken.affected === 1;
}

async function recordRecovery(
  em: EntityManager,
  { accountId, now, requestId }: GivenCode,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'use-recovery-code', requestId },
    ...{ subjectType: 'account', subjectId: accountId },
  });
}
