import { z } from 'zod';
import {
  ConcernedPersonData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  Prose,
  VictimData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 依职权启动救助审批表: relief on application or ex officio (2016 rule, Art. 3, H); inside the office who starts it asks for approval.
 * The form and its steps are ours (confidence L). Opinions are written by hand.
 */
export const exOfficioApproval = defineDocument({
  kind: 'ex-officio-approval',
  group: 'intake',
  title: '依职权启动救助审批表',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    filledOn: On,
    /** Where the clue came from, and since when it is known. */
    clueSource: Line.nullable(),
    clueFoundOn: On.nullable(),
    isUrgent: z.boolean(),
    persons: z.array(ConcernedPersonData).min(1),
    victim: VictimData.nullable(),
    originalCase: OriginalCaseData,
    /** Hardship, and why the office does not wait for an application. */
    reasons: Prose,
    /** Who asks for the approval. */
    proposedBy: Line.nullable(),
  }),
});
