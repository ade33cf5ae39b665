import type { hearingDocuments } from '../../kinds/hearing/index.js';
import type { SamplesOf } from '../define.js';
import { hearingAnnouncementSamples } from './hearing-announcement.js';
import { hearingNoticeSamples } from './hearing-notice.js';
import { hearingOpinionSamples } from './hearing-opinion.js';
import { hearingPlanSamples } from './hearing-plan.js';
import { hearingRecordSamples } from './hearing-record.js';

export const hearingSamples = {
  'hearing-plan': hearingPlanSamples,
  'hearing-announcement': hearingAnnouncementSamples,
  'hearing-notice': hearingNoticeSamples,
  'hearing-record': hearingRecordSamples,
  'hearing-opinion': hearingOpinionSamples,
} satisfies SamplesOf<typeof hearingDocuments>;
