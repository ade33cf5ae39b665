import type { AwardLimit } from './award-limit.js';
import { isOverCeiling } from './ceiling.js';
import { formatYuan, type Fen } from '../basics/money.js';
import type { RuleCode } from '../basics/rule-codes.js';

export interface GrantInput {
  /** Of the whole case: every payee, every instalment, every office, the advance included. */
  amountFen: Fen;
  /** Why the amount leaves the range or the ceiling; null or blank: none given. */
  reason: string | null;
  advancePaidFen: Fen;
  /** Names of missing facts where the limit cannot be said. */
  limit: AwardLimit | readonly string[];
  ceilingFen: Fen;
  /** As `groundToExceed` answers. */
  ground: string | null;
}

export interface GrantFault {
  code: RuleCode;
  message: string;
  details: Record<string, unknown>;
}

/**
 * Why an amount may not be granted, or null: below the advance already paid, above the award of a court less what was obtained, or
 * above 36 months of wages without a ground for it that was found, or without a reason. What cannot be judged is refused by name.
 */
export function grantFault(input: GrantInput): GrantFault | null {
  return advanceFault(input) ?? awardFault(input) ?? ceilingFault(input);
}

function advanceFault({ amountFen, advancePaidFen }: GrantInput): GrantFault | null {
  if (amountFen >= advancePaidFen) return null;
  return {
    code: 'AMOUNT_INVALID',
    message: `救助金额不能低于已先行发放的${formatYuan(advancePaidFen)}`,
    details: { advancePaidFen },
  };
}

function awardFault({ amountFen, limit }: GrantInput): GrantFault | null {
  if (!('by' in limit)) {
    const message = `不能判断救助金额是否超过限额，尚缺：${limit.join('、')}`;
    return { code: 'AMOUNT_FACTS_MISSING', message, details: { missing: [...limit] } };
  }
  const { by, leftFen } = limit;
  if (amountFen <= leftFen) return null;
  const name =
    by === 'award'
      ? '人民法院依法应当判决的赔偿数额'
      : '按过错扣减后的实际损失（未估算依法应判数额）';
  return {
    code: 'AMOUNT_OVER_AWARD',
    message: `救助金额不得超过${name}减去已获赔偿、救助后的${formatYuan(leftFen)}`,
    details: { leftFen },
  };
}

function ceilingFault({ amountFen, ceilingFen, ground, reason }: GrantInput): GrantFault | null {
  if (!isOverCeiling(amountFen, ceilingFen)) return null;
  const over = `救助金额超过36个月职工月平均工资总额${formatYuan(ceilingFen)}`;
  const fault = (what: string): GrantFault => ({
    code: 'AMOUNT_OVER_CEILING',
    message: `${over}，${what}`,
    details: { ceilingFen },
  });
  if (ground === null) {
    return fault(
      '须核实认定损失特别重大且生活特别困难，或者未成年人有重伤严重残疾、家庭特别困难、需长期治疗康复的情形',
    );
  }
  return reason === null || reason.trim() === '' ? fault('应当说明理由') : null;
}
