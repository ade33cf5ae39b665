import type { hearingDocuments } from '../../../../templates/kinds/hearing/index.js';
import type { AssemblersOf } from '../../assembly.js';
import { hearingAnnouncement } from './hearing-announcement.js';
import { hearingNotice } from './hearing-notice.js';
import { hearingOpinion } from './hearing-opinion.js';
import { hearingPlan } from './hearing-plan.js';
import { hearingRecord } from './hearing-record.js';

/** Papers of 听证 that a step of the process or an act issues: all of them. */
export const hearingAssemblers = {
  'hearing-plan': hearingPlan,
  'hearing-announcement': hearingAnnouncement,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-opinion': hearingOpinion,
} satisfies AssemblersOf<keyof typeof hearingDocuments>;
