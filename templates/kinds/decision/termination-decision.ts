import { z } from 'zod';
import { AmountFen, ContactData, LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 终止办理决定书: the case ends before a decision on the relief: withdrawn, applicant dead, compensated meanwhile.
 * No official form was found; the wording is ours (confidence L).
 */
export const terminationDecision = defineDocument({
  kind: 'termination-decision',
  group: 'decision',
  title: '终止办理决定书',
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
    /** Null when it ended before it was accepted. */
    acceptedOn: On.nullable(),
    /** Why the case ends, e.g. 申请人撤回申请. */
    cause: Line,
    /** What happened, in one or several paragraphs. */
    facts: Prose,
    legalBasis: LegalBasisData,
    /** Advance already paid, whose recovery is examined; null when none. */
    advanceFen: AmountFen.nullable(),
    contact: ContactData,
  }),
});
