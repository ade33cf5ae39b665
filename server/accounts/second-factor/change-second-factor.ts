import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { Account } from '../account.entity.js';
import { refuseLocked, refuseProof } from '../lock-out.js';
import type { FactorProof } from './enrol-second-factor.js';
import { hasSecondFactor } from './has-second-factor.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { replaceRecoveryCodes } from './recovery-codes.js';
import { SecondFactor } from './second-factor.entity.js';
import { takeCode } from './take-code.js';
import { tellOwner } from '../tell-owner.js';

type FactorDeps = Pick<Deps, 'dataSource' | 'vault'>;

/** Ten new recovery codes for whoever has the telephone or one of the old codes. */
export async function renewRecoveryCodes(
  deps: FactorDeps,
  proof: FactorProof,
): Promise<{ recoveryCodes: string[] }> {
  await assertCode(deps, proof);
  return deps.dataSource.transaction(async (em) => {
    await record(em, proof, 'renew-recovery-codes');
    return { recoveryCodes: await replaceRecoveryCodes(em, deps, proof.accountId) };
  });
}

/** Gives the second factor up, to set up another telephone. Whose roles need one must set it up again before anything else. */
export async function removeSecondFactor(deps: FactorDeps, proof: FactorProof): Promise<void> {
  await assertCode(deps, proof);
  await deps.dataSource.transaction(async (em) => {
    await dropSecondFactor(em, proof.accountId);
    await record(em, proof, 'remove-second-factor');
    await tellRemoved(em, proof);
  });
}

/** Whoever has the browser and one code may be somebody else. */
async function tellRemoved(em: EntityManager, { accountId, now }: FactorProof): Promise<void> {
  const text = '您的两步验证已停用。如非本人操作，请立即修改密码并联系本院安全管理员';
  await tellOwner(em, { accountId, kind: 'second-factor-removed', text, now });
}

/** Takes the second factor with its recovery codes away. */
export async function dropSecondFactor(em: EntityManager, accountId: string): Promise<void> {
  await em.delete(SecondFactor, { accountId });
  await em.delete(RecoveryCode, { accountId });
}

/** A wrong code counts as at sign-in. */
async function assertCode(deps: FactorDeps, proof: FactorProof): Promise<void> {
  const { accountId, now } = proof;
  const em = deps.dataSource.manager;
  refuseLocked(await em.findOneByOrFail(Account, { id: accountId }), now);
  if (!(await hasSecondFactor(em, accountId))) {
    throw new RuleError('WRONG_STATE', '没有设置两步验证');
  }
  if (await deps.dataSource.transaction((within) => takeCode(within, deps, proof))) return;
  await deps.dataSource.transaction((within) => refuseProof(within, proof));
  throw new InputError([
    { pointer: '/code', detail: '验证码不正确或已经用过，请输入最新的验证码' },
  ]);
}

async function record(
  em: EntityManager,
  { accountId, requestId, now }: FactorProof,
  action: string,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: now, accountId, action, requestId },
    ...{ subjectType: 'account', subjectId: accountId },
  });
}
