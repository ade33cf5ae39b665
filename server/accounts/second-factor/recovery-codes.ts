import { randomInt } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import { RecoveryCode } from './recovery-code.entity.js';

export const recoveryCodeCount = 10;

/** Without what looks alike: 31 signs, ten of them 49 bits. */
const signs = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
const half = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)] ?? '').join('');

/** Ten new codes instead of those before; they are told this once, the table keeps marks. */
export async function replaceRecoveryCodes(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  accountId: string,
): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => `${half()}-${half()}`);
  await em.delete(RecoveryCode, { accountId });
  await em.insert(
    RecoveryCode,
    codes.map((code) => ({ accountId, mark: markOf(vault, accountId, code), usedAt: null })),
  );
  return codes;
}

/** Takes a code that was not used; false when there is no such. */
export async function takeRecoveryCode(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  { accountId, code, now }: { accountId: string; code: string; now: Date },
): Promise<boolean> {
  const mark = markOf(vault, accountId, code);
  const taken = await em.update(
    RecoveryCode,
    { accountId, mark, usedAt: IsNull() },
    { usedAt: now },
  );
  return taken.affected === 1;
}

/** Spaces, dashes and case do not make another code. */
function markOf(vault: Deps['vault'], accountId: string, code: string): string {
  return vault.mark(`recovery-code\n${accountId}\n${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
}
