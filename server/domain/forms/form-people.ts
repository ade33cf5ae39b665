import { bankAccountFault } from '../people/bank-account.js';
import type { Fault } from '../basics/errors.js';
import { identityFault } from '../people/identity-number.js';
import { isLocalDate, type LocalDate } from '../basics/local-date.js';
import { maxFen, type Fen } from '../basics/money.js';
import { nameFault } from '../people/person-name.js';
import { phoneFault } from '../people/phone.js';

/** One part of a payment by instalments. */
export interface Instalment {
  amountFen: Fen;
  dueOn: LocalDate;
}

export const custodyKinds = {
  bank: '银行代管',
  community: '村（居）民委员会代管',
  notary: '公证提存',
  guardian: '监护人代管',
} as const;

export type CustodyKind = keyof typeof custodyKinds;

/** Value of a row of a `payees` field; the amounts of instalments add up to `amountFen`. */
export interface PayeeEntry {
  personId: string;
  amountFen: Fen;
  bank: string;
  account: string;
  holder: string;
  instalments?: Instalment[];
  custody?: { kind: CustodyKind; custodian: string };
}

type Row = Record<string, unknown>;
type Check = (value: unknown, pointer: string, row: Row) => Fault[];

/** Every fault of a `payees` value: a non-empty list, one row a person. */
export function checkPayees(value: unknown, pointer: string): Fault[] {
  if (!Array.isArray(value)) return [{ pointer, detail: '领款人应为列表' }];
  const rows: unknown[] = value;
  return [
    ...rows.flatMap((row, index) => checkRow(row, `${pointer}/${index}`, payeeChecks)),
    ...rows.flatMap((row, index) =>
      repeatedFault(rows, row, `${pointer}/${index}/personId`, index),
    ),
  ];
}

/** Every fault of a `person` value: a name, and what else is known of the person. */
export function checkPerson(value: unknown, pointer: string): Fault[] {
  return checkRow(value, pointer, personChecks);
}

const personChecks: Record<string, Check> = {
  name: judged('姓名', nameFault),
  identityNumber: optional(judged('身份证号码', identityFault)),
  phone: optional(judged('联系电话', phoneFault)),
  address: optional(required('住址')),
  relation: optional(required('与被害人关系')),
};

const payeeChecks: Record<string, Check> = {
  personId: required('领款人'),
  amountFen: positiveFen('发放金额'),
  bank: required('开户银行', 80),
  holder: judged('账户名', nameFault),
  account: judged('银行账号', bankAccountFault),
  instalments: optional(checkInstalments),
  custody: optional((value, pointer) => checkRow(value, pointer, custodyChecks)),
};

const custodyChecks: Record<string, Check> = {
  kind: (value, pointer) =>
    typeof value === 'string' && Object.hasOwn(custodyKinds, value)
      ? []
      : [{ pointer, detail: '代管方式不在可选范围内' }],
  custodian: required('代管人', 80),
};

const instalmentChecks: Record<string, Check> = {
  amountFen: positiveFen('分期金额'),
  dueOn: (value, pointer) =>
    typeof value === 'string' && isLocalDate(value)
      ? []
      : [{ pointer, detail: '分期日期应为有效日期' }],
};

function checkRow(value: unknown, pointer: string, checks: Record<string, Check>): Fault[] {
  if (!isRow(value)) return [{ pointer, detail: '内容格式不正确' }];
  const unknownFaults = Object.keys(value)
    .filter((key) => !Object.hasOwn(checks, key))
    .map((key) => ({ pointer: `${pointer}/${key}`, detail: '没有这个字段' }));
  const ownFaults = Object.entries(checks).flatMap(([key, check]) =>
    check(Object.hasOwn(value, key) ? value[key] : undefined, `${pointer}/${key}`, value),
  );
  return [...ownFaults, ...unknownFaults];
}

function checkInstalments(value: unknown, pointer: string, payee: Row): Fault[] {
  if (!Array.isArray(value)) return [{ pointer, detail: '分期应为列表' }];
  const rows: unknown[] = value;
  const faults = rows.flatMap((row, index) =>
    checkRow(row, `${pointer}/${index}`, instalmentChecks),
  );
  if (faults.length > 0 || rows.length === 0) return faults;
  const instalments = rows.filter(isRow);
  const total = instalments.reduce((sum, { amountFen }) => sum + Number(amountFen), 0);
  if (total !== payee['amountFen']) return [{ pointer, detail: '分期金额之和应等于发放金额' }];
  const dates = instalments.map(({ dueOn }) => String(dueOn));
  const isRising = dates.every((on, index) => index === 0 || on > (dates[index - 1] ?? ''));
  return isRising ? [] : [{ pointer, detail: '分期日期应依次递增' }];
}

function repeatedFault(rows: unknown[], row: unknown, pointer: string, index: number): Fault[] {
  const isRepeated =
    isRow(row) &&
    row['personId'] !== undefined &&
    rows.findIndex((other) => isRow(other) && other['personId'] === row['personId']) < index;
  return isRepeated ? [{ pointer, detail: '同一领款人只能列一行' }] : [];
}

/** A text of at most `max` characters, as the column takes it. */
function required(label: string, max = 200): Check {
  return (value, pointer) =>
    typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= max
      ? []
      : [{ pointer, detail: `${label}必填，最多${max}个字` }];
}

/** A text that a rule of its own judges. */
function judged(label: string, faultOf: (text: string) => string | null): Check {
  return (value, pointer) => {
    const fault = typeof value === 'string' ? faultOf(value) : `${label}应为文字`;
    return fault === null ? [] : [{ pointer, detail: fault }];
  };
}

function optional(check: Check): Check {
  return (value, pointer, row) =>
    value === undefined || value === null || value === '' ? [] : check(value, pointer, row);
}

function positiveFen(label: string): Check {
  return (value, pointer) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= maxFen
      ? []
      : [{ pointer, detail: `${label}应为大于零的金额（精确到分）` }];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
