import { z } from 'zod';
import { convertOldForm, identityFault } from '../domain/identity-number.js';
import { isLocalDate } from '../domain/local-date.js';
import { maxFen } from '../domain/money.js';

const text = (label: string, max: number) =>
  z.string(`${label}必填`).trim().min(1, `${label}必填`).max(max, `${label}最多${max}个字`);
const day = (label: string) =>
  z.string(`${label}应为日期`).refine(isLocalDate, `${label}不是有效日期，应为 2026-03-02 的形式`);

/** 18 characters, or 15 of the old form, which becomes 18: equal persons must meet. */
const IdentityNumber = z
  .string()
  .trim()
  .transform((given, context) => {
    const old = given.length === 15 ? convertOldForm(given) : { number: given.toUpperCase() };
    const fault = 'fault' in old ? old.fault : identityFault(old.number);
    if (fault === null && 'number' in old) return old.number;
    context.issues.push({ code: 'custom', message: fault ?? '身份证号码不正确', input: given });
    return z.NEVER;
  });

/** Relief another agency gave, as a person enters it or a list has it. Without number, birth date or case a name alone matches. */
export const PartnerEntry = z.strictObject({
  agency: text('救助单位', 120),
  personName: text('被救助人姓名', 80),
  identityNumber: IdentityNumber.optional(),
  birthOn: day('出生日期').optional(),
  caseNumber: text('原案案号', 80).optional(),
  amountFen: z.int('救助金额应精确到分').min(1, '救助金额应大于零').max(maxFen).optional(),
  decidedOn: day('决定日期').optional(),
  note: text('备注', 400).optional(),
});
export type PartnerEntry = z.infer<typeof PartnerEntry>;
