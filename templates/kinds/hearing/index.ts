import type { DocumentKind } from '../../define.js';
import { hearingAnnouncement } from './hearing-announcement.js';
import { hearingNotice } from './hearing-notice.js';
import { hearingOpinion } from './hearing-opinion.js';
import { hearingPlan } from './hearing-plan.js';
import { hearingRecord } from './hearing-record.js';

/** Papers of 听证, in the order of a case. */
export const hearingDocuments = {
  'hearing-plan': hearingPlan,
  'hearing-announcement': hearingAnnouncement,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-opinion': hearingOpinion,
} satisfies Record<string, DocumentKind>;
