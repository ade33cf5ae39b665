import type { intakeDocuments } from '../../kinds/intake/index.js';
import type { SamplesOf } from '../define.js';
import { acceptanceNoticeSamples } from './acceptance-notice.js';
import { materialsReceiptSamples } from './materials-receipt.js';
import { supplementNoticeSamples } from './supplement-notice.js';

export const intakeSamples = {
  'materials-receipt': materialsReceiptSamples,
  'supplement-notice': supplementNoticeSamples,
  'acceptance-notice': acceptanceNoticeSamples,
} satisfies SamplesOf<typeof intakeDocuments>;
