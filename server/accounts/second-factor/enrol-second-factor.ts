import { IsNull, type EntityManager } from 'typeorm';
import QRCode from 'qrcode';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { Account } from '../account.entity.js';
import { refuseLocked } from '../lock-out.js';
import { assertPassword } from '../passwords/change-password.js';
import { hasSecondFactor } from './has-second-factor.js';
import { replaceRecoveryCodes } from './recovery-codes.js';
import { SecondFactor } from './second-factor.entity.js';
import { newSecret, otpAddress, stepOfCode } from './totp.js';

type FactorDeps = Pick<Deps, 'dataSource' | 'vault'>;

export interface Enrolment {
  /** Base32, for whoever cannot scan. */
  secret: string;
  /** otpauth:// address, also in the picture. */
  address: string;
  /** SVG. */
  qrCode: string;
}

export interface FactorStart {
  accountId: string;
  password: string;
  requestId: string;
  now: Date;
}

/** Makes a new secret and shows it, to whoever knows the password; it asks nothing before `confirmSecondFactor`. */
export async function startSecondFactor(
  deps: FactorDeps,
  { accountId, password, requestId, now }: FactorStart,
): Promise<Enrolment> {
  const em = deps.dataSource.manager;
  const account = await em.findOneByOrFail(Account, { id: accountId });
  refuseLocked(account, now);
  await assertPassword(deps, account, { password, pointer: '/password', requestId, now });
  await assertNone(em, accountId);
  const secret = newSecret();
  await em.delete(SecondFactor, { accountId, confirmedAt: IsNull() });
  await em.insert(SecondFactor, {
    ...{ accountId, secretSealed: deps.vault.seal(secret), startedAt: now },
    ...{ confirmedAt: null, lastStep: null },
  });
  const address = otpAddress(secret, account.username);
  return { secret, address, qrCode: await QRCode.toString(address, { type: 'svg', margin: 1 }) };
}

export interface FactorProof {
  accountId: string;
  code: string;
  requestId: string;
  now: Date;
}

/** Proves the telephone by a first code; from now on sign-in asks for one. The recovery codes are told this once. */
export async function confirmSecondFactor(
  deps: FactorDeps,
  { accountId, code, requestId, now }: FactorProof,
): Promise<{ recoveryCodes: string[] }> {
  return deps.dataSource.transaction(async (em) => {
    const started = await em.findOneBy(SecondFactor, { accountId, confirmedAt: IsNull() });
    if (started === null) throw new RuleError('WRONG_STATE', '请先生成二维码');
    const step = stepOfCode(deps.vault.open(started.secretSealed), code, now);
    if (step === null) throw new InputError([{ pointer: '/code', detail: wrongCode }]);
    await em.update(SecondFactor, { accountId }, { confirmedAt: now, lastStep: step });
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'enrol-second-factor', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
    });
    return { recoveryCodes: await replaceRecoveryCodes(em, deps, accountId) };
  });
}

const wrongCode = '验证码不正确，请确认手机时间准确并输入最新的验证码';

async function assertNone(em: EntityManager, accountId: string): Promise<void> {
  if (await hasSecondFactor(em, accountId)) {
    throw new RuleError('WRONG_STATE', '已设置两步验证，请先停用再重新设置');
  }
}
