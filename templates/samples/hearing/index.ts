import type { hearingDocuments } from '../../kinds/hearing/index.js';
import type { SamplesOf } from '../define.js';
import { hearingNoticeSamples } from './hearing-notice.js';

export const hearingSamples = {
  'hearing-notice': hearingNoticeSamples,
} satisfies SamplesOf<typeof hearingDocuments>;
