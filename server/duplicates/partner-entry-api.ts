import { z } from 'zod';
import { readIdentity } from '../domain/people/identity-document.js';
import { isLocalDate } from '../domain/basics/local-date.js';
import { maxFen } from '../domain/basics/money.js';
import { nameFault, normaliseName } from '../domain/people/person-name.js';
import { requiredText } from '../http/required-text.js';

const day = (label: string) =>
  z.string(`${label}应为日期`).refine(isLocalDate, `${label}不是有效日期，应为 2026-03-02 的形式`);

/** Of a resident's card: 18 characters, or 15 of the old form, which become 18: equal persons must meet. */
const IdentityNumber = z
  .string()
  .trim()
  .transform((given, context) => {
    const reading = readIdentity('resident-id', given.toUpperCase());
    if (!('fault' in reading)) return reading.number;
    context.issues.push({ code: 'custom', message: reading.fault, input: given });
    return z.NEVER;
  });

const Name = z
  .string('被救助人姓名必填')
  .overwrite(normaliseName)
  .check((context) => {
    const fault = nameFault(context.value);
    if (fault === null) return;
    context.issues.push({ code: 'custom', message: fault, input: context.value });
  });

/** Relief another agency gave, as a person enters it or a list has it. Without number, birth date or case a name alone matches. */
export const PartnerEntry = z.strictObject({
  agency: requiredText('救助单位', 120),
  personName: Name,
  identityNumber: IdentityNumber.optional(),
  birthOn: day('出生日期').optional(),
  caseNumber: requiredText('原案案号', 80).optional(),
  amountFen: z.int('救助金额应精确到分').min(1, '救助金额应大于零').max(maxFen).optional(),
  decidedOn: day('决定日期').optional(),
  note: requiredText('备注', 400).optional(),
});
export type PartnerEntry = z.infer<typeof PartnerEntry>;

/** Columns of a list, in any order, by the words of its first line; the first two must be there. */
export const partnerColumns = {
  agency: '救助单位',
  personName: '被救助人姓名',
  identityNumber: '身份证号码',
  birthOn: '出生日期',
  caseNumber: '原案案号',
  amountFen: '救助金额（元）',
  decidedOn: '决定日期',
  note: '备注',
} as const satisfies Record<keyof PartnerEntry, string>;
