import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { ceilingFor, isOverCeiling } from '../domain/ceiling.js';
import { RuleError } from '../domain/errors.js';
import type { LocalDate } from '../domain/local-date.js';
import { formatYuan, type Fen } from '../domain/money.js';
import { wageInForce, type WageInForce } from '../domain/wages.js';
import { advancePaidFen } from '../money/case-money.js';
import { findOffice } from '../offices/find-office.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { latestFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';
import { Verification } from './verification.js';

/** The wage that counts for an office on a day, or WAGE_MISSING. */
export async function officeWage(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<WageInForce> {
  const series = await settingInForce(em, officeId, 'wageSeries', on);
  const { provinceCode } = await findOffice(em, officeId);
  const wage = wageInForce(provinceCode, on, series);
  if (wage !== 'none') return wage;
  throw new RuleError('WAGE_MISSING', '没有可用的本省职工平均工资数据，请先维护', { officeId, on });
}

/**
 * Refuses an amount that may not be granted: below the advance already paid, above the ceiling of 36 months without a
 * reason, or above what a court would lawfully award less what was received, which no reason lifts.
 */
export async function assertGrantable(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  reliefCase: ReliefCase,
  { amountFen, reason }: { amountFen: Fen; reason: string | null },
): Promise<void> {
  const paidFen = await advancePaidFen(em, reliefCase.id);
  if (amountFen < paidFen) {
    throw new RuleError('AMOUNT_INVALID', `救助金额不能低于已先行发放的${formatYuan(paidFen)}`);
  }
  const awardFen = await awardLeftFen(em, reliefCase.id);
  if (awardFen !== null && amountFen > awardFen) {
    throw new RuleError(
      'AMOUNT_OVER_CEILING',
      `救助金额不得超过人民法院依法应当判决的赔偿数额（扣除已获赔偿后为${formatYuan(awardFen)}）`,
      { awardFen },
    );
  }
  const wage = await officeWage(em, reliefCase.officeId, clock.today());
  const ceilingFen = ceilingFor(wage.monthlyWageFen);
  if (isOverCeiling(amountFen, ceilingFen) && reason === null) {
    throw new RuleError(
      'AMOUNT_OVER_CEILING',
      `救助金额超过36个月职工月平均工资总额${formatYuan(ceilingFen)}，应当说明理由`,
      { ceilingFen },
    );
  }
}

/** What was found out by the handler last, or null before the first verification. */
export async function latestVerification(
  em: EntityManager,
  caseId: string,
): Promise<Verification | null> {
  const found = await latestFinding(em, caseId, 'verification');
  return found === null ? null : Verification.parse(found);
}

async function awardLeftFen(em: EntityManager, caseId: string): Promise<Fen | null> {
  const verification = await latestVerification(em, caseId);
  if (verification?.lawfulAwardFen === undefined) return null;
  return Math.max(0, verification.lawfulAwardFen - (verification.compensationFen ?? 0));
}
