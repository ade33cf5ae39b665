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
 * 司法救助线索移送表: inside the office, from the department that handles the case to the one that reviews relief; the case-handling
 * departments ask about loss and hardship and give the facts (2016 rule, Art. 4, H). Known by name only
 * (http://news.43b.com.cn/a/753277.html); the form is ours (confidence L). The receiving side is filled in by hand.
 */
export const clueTransferForm = defineDocument({
  kind: 'clue-transfer-form',
  group: 'intake',
  title: '司法救助线索移送表',
  volume: '内卷',
  recipient: '控告申诉检察部门',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    filledOn: On,
    fromDepartment: Line,
    /** Who found it. */
    foundBy: Line.nullable(),
    toDepartment: Line,
    isUrgent: z.boolean(),
    persons: z.array(ConcernedPersonData).min(1),
    victim: VictimData.nullable(),
    originalCase: OriginalCaseData,
    /** Loss, hardship, compensation as far as known, and why relief is called for. */
    need: Prose,
    /** Papers that go along; empty when none do. */
    attachments: z.array(Line),
  }),
});
