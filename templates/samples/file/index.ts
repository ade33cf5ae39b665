import type { fileDocuments } from '../../kinds/file/index.js';
import type { SamplesOf } from '../define.js';
import { caseCardSamples } from './case-card.js';
import { closingReportSamples } from './closing-report.js';
import { fileCatalogueSamples } from './file-catalogue.js';
import { fileCoverSamples } from './file-cover.js';

export const fileSamples: SamplesOf<typeof fileDocuments> = {
  'closing-report': closingReportSamples,
  'file-cover': fileCoverSamples,
  'file-catalogue': fileCatalogueSamples,
  'case-card': caseCardSamples,
};
