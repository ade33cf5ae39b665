import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 受理通知书: the case is accepted; starts the ten working days for the decision (2014 opinion). */
export const acceptanceNotice = defineDocument({
  kind: 'acceptance-notice',
  group: 'intake',
  title: '受理通知书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    /** How the case began. */
    origin: z.enum(['依申请', '依职权', '线索移送']),
    /** Body that sent the clue, only with 线索移送. */
    clueFrom: Line.nullable(),
    /** Day of the application, null when the office began by itself and no application is in yet. */
    appliedOn: On.nullable(),
    acceptedOn: On,
    /** Null while nobody is assigned yet. */
    handlerName: Line.nullable(),
    /** Working days for the decision, and the day they end; null while the calendar does not hold that year. */
    decisionWorkingDays: z.int().min(1).max(99),
    decisionDueOn: On.nullable(),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
