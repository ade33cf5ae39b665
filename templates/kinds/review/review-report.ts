import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  PayeeData,
  Prose,
  SituationData,
  VictimData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

const Holds = z.enum(['符合', '不符合', '存在', '不存在', '待核实']);

/** One rule checked against the case, with the conditions it consists of and the facts each rests on. */
const FindingData = z.strictObject({
  article: Line,
  text: Line,
  holds: Holds,
  basis: Line.nullable(),
  conditions: z.array(z.strictObject({ text: Line, holds: Holds, basis: Line.nullable() })),
});

/** What the rules say of the case. */
const ConditionsData = z.strictObject({
  /** Title of the rules applied: those in force on the day of acceptance. */
  rules: Line,
  conclusion: Line,
  /** Facts that are not found out. */
  missing: z.array(Line),
  findings: z.array(FindingData).min(1),
  /** Why relief is proposed although Art. 8 generally says no, null when it does not. */
  exceptionReason: Prose.nullable(),
});

/** How the amount was found. The handler enters an own figure before the system shows its range. */
const CalculationData = z.strictObject({
  ownFigureFen: AmountFen,
  suggestedLowFen: AmountFen,
  suggestedPointFen: AmountFen,
  suggestedHighFen: AmountFen,
  /** 36 months of the wage in force. */
  ceilingFen: AmountFen,
  monthlyWageFen: AmountFen,
  /** Which wage: province, year, series, source. */
  wageSource: Line,
  /** The paper of the standard it was computed by. */
  standardSource: Line,
  /** What relief may never exceed: award of a court, or loss, less what was received. */
  awardLeftFen: AmountFen,
  /** Already paid in advance, part of the amount. */
  advancePaidFen: AmountFen,
  steps: z.array(
    z.strictObject({
      text: Prose,
      lowFen: AmountFen,
      highFen: AmountFen,
      /** Of a weighed factor; null: a step that moves the range. */
      weight: z.int().nullable(),
    }),
  ),
  /** What each applicant would get of the point; empty for a single one. */
  split: z.array(z.strictObject({ name: Line, amountFen: AmountFen })),
  /** Why the own figure lies outside the range, null when inside. */
  departure: Prose.nullable(),
});

/** 审查报告 of the handler: facts, checks, amount, proposal. Never shown to the applicant. */
export const reviewReport = defineDocument({
  kind: 'review-report',
  group: 'review',
  title: '审查报告',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    /** Number of the case within the office. */
    caseNumber: Line,
    origin: z.enum(['依申请', '依职权', '线索移送']),
    acceptedOn: On,
    applicants: z.array(ApplicantData).min(1),
    /** Null when the applicant is the victim. */
    victim: VictimData.nullable(),
    originalCase: OriginalCaseData,
    /** What the applicant asks for and why. */
    request: Prose,
    requestedFen: AmountFen.nullable(),
    /** What was done to check: visits, questions, papers. */
    checks: z.array(z.strictObject({ on: On, way: Line, result: Prose })).min(1),
    household: z.strictObject({
      /** Null where it was not found out. */
      members: z.int().min(1).nullable(),
      ableToWork: z.int().min(0).nullable(),
      minors: z.int().min(0).nullable(),
      annualIncomeFen: AmountFen.nullable(),
      description: Prose,
    }),
    loss: z.strictObject({ totalFen: AmountFen.nullable(), description: Prose }),
    compensation: z.strictObject({ receivedFen: AmountFen.nullable(), description: Prose }),
    conditions: ConditionsData,
    /** Result of the check for relief already given, by own records and by inquiry. */
    duplicateCheck: Prose,
    /** Result of a hearing, null when none was held. */
    hearing: Prose.nullable(),
    /** Null when the proposal is to refuse. */
    calculation: CalculationData.nullable(),
    proposal: z.strictObject({
      verdict: z.enum(['予以救助', '不予救助']),
      situation: SituationData.nullable(),
      amountFen: AmountFen,
      reasons: Prose,
      payees: z.array(PayeeData),
    }),
    handlerName: Line,
    reportedOn: On,
  }),
});
