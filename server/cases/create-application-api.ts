import { z } from 'zod';
import { identityClaimFault, type IdentityClaim } from '../domain/people/identity-claim.js';
import { identityKindIds } from '../domain/people/identity-document.js';
import { isLocalDate } from '../domain/basics/local-date.js';
import { maxFen } from '../domain/basics/money.js';
import { nameFault, normaliseName } from '../domain/people/person-name.js';
import { phoneFault } from '../domain/people/phone.js';
import { Origin } from './case-summary-view-api.js';
import { requiredText } from '../http/required-text.js';

const optionalText = (label: string, max: number) => requiredText(label, max).optional();
const day = (label: string) =>
  z.string(`${label}应为日期`).refine(isLocalDate, `${label}不是有效日期，应为 2026-03-02 的形式`);

/** A text that a rule of the domain judges. */
const judgedBy =
  (faultOf: (text: string) => string | null) => (context: z.core.ParsePayload<string>) => {
    const fault = faultOf(context.value);
    if (fault === null) return;
    context.issues.push({ code: 'custom', message: fault, input: context.value });
  };

/** A person's name, normalised at the border: what is kept, searched and printed is the same from here on. */
const personName = (label: string) =>
  z.string(`${label}必填`).overwrite(normaliseName).check(judgedBy(nameFault));

export const materialItems = [
  'application',
  'identity',
  'harm',
  'hardship',
  'compensation',
  'other',
] as const;

/** The six material items of an application (2016 细则 ch. 4; names as in form `review-materials`). */
export const MaterialItem = z.enum(materialItems);

export const Material = z.strictObject({
  item: MaterialItem,
  name: requiredText('材料名称', 120),
  copies: z.int('份数应为整数').min(1, '份数至少为1').max(999, '份数过大'),
});

export const MissingMaterial = z.strictObject({
  item: MaterialItem,
  name: requiredText('材料名称', 120),
  by: z.enum(['applicant', 'office'], '补充方式不在可选范围内'),
});

/** Of what is no person at all the shape is refused, not its parts. */
const claimFault = (given: unknown, field: Parameters<typeof identityClaimFault>[1]) =>
  typeof given === 'object' && given !== null ? identityClaimFault(given, field) : null;

/** One part of what was typed of a document, judged beside the others, whatever else is wrong. */
const stands = (field: Parameters<typeof identityClaimFault>[1]) =>
  [
    (given: IdentityClaim) => claimFault(given, field) === null,
    {
      path: [field] as PropertyKey[],
      error: ({ input }: { input?: unknown }) => claimFault(input, field) ?? undefined,
      when: () => true,
    },
  ] as const;

const Applicant = z
  .strictObject({
    name: personName('申请人姓名'),
    /** Asked for when the number does not tell it; else it must agree. */
    sex: z.enum(['male', 'female'], '性别不在可选范围内').optional(),
    birthOn: day('出生日期').optional(),
    /** Left out: the resident's identity card. */
    identityKind: z.enum(identityKindIds, '证件种类不在可选范围内').optional(),
    /** As the document writes it; of a resident's card also the old form of 15 digits. */
    identityNumber: z.string('证件号码必填').optional(),
    phone: z.string('联系电话必填').trim().check(judgedBy(phoneFault)).optional(),
    address: optionalText('住址', 200),
  })
  .refine(...stands('identityNumber'))
  .refine(...stands('birthOn'))
  .refine(...stands('sex'));

const OriginalCase = z.strictObject({
  cause: requiredText('案由', 120),
  caseNumber: optionalText('原案案号', 80),
  handledBy: requiredText('原案办理机关', 120),
  happenedOn: day('案发日期').optional(),
  facts: requiredText('案件事实', 8000),
  liableAbility: optionalText('加害人赔偿能力', 4000),
  victimName: personName('被害人姓名').optional(),
});

/** What is filed: a new case with its first applicant, or, with `caseId`, a further applicant of an open case not yet accepted. */
export const NewApplication = z
  .strictObject({
    caseId: requiredText('案件', 36).optional(),
    officeId: requiredText('受理院', 40),
    origin: Origin,
    urgent: z.boolean('是否急需救治必填'),
    /** Number in the national case system, if the case already stands there. */
    externalNumber: optionalText('统一业务系统案号', 80),
    clueSource: optionalText('线索来源', 200),
    /** When the department that handed the clue over had found it. */
    clueFoundOn: day('发现线索日期').optional(),
    /** Required unless `caseId` joins a case. */
    originalCase: OriginalCase.optional(),
    applicant: Applicant,
    relation: requiredText('与被害人关系', 40),
    form: z.enum(['written', 'oral', 'on-behalf', 'none'], '申请方式不在可选范围内'),
    request: requiredText('救助请求', 4000),
    requestedFen: z.int('请求金额应精确到分').min(1, '请求金额应大于零').max(maxFen).optional(),
    /** How the applicant lives. */
    hardship: optionalText('生活困难情况', 4000),
    agentName: personName('代理人姓名').optional(),
    agentRelation: optionalText('代理人与申请人关系', 40),
    agentAuthority: z.enum(['statutory', 'entrusted'], '代理权限不在可选范围内').optional(),
    guardianName: personName('监护人姓名').optional(),
    guardianRelation: optionalText('监护人与申请人关系', 40),
    materials: z.array(Material).max(200, '材料过多'),
    /** Left out: nobody went through the check list. */
    missingMaterials: z.array(MissingMaterial).max(40, '材料过多').optional(),
    /** The draft it was written in: its scans become attachments of the case, and it is gone. */
    draftId: requiredText('未提交的登记', 36).optional(),
  })
  .refine(({ caseId, originalCase }) => caseId !== undefined || originalCase !== undefined, {
    path: ['originalCase'],
    message: '原案情况必填',
    when: () => true,
  })
  .refine(({ form, origin }) => form !== 'none' || origin !== 'application', {
    path: ['form'],
    message: '依申请的案件应有书面、口头或者代为提出的申请',
    when: () => true,
  });
export type NewApplication = z.infer<typeof NewApplication>;
