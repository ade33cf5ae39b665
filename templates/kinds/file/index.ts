import type { DocumentKind } from '../../define.js';
import { caseCard } from './case-card.js';
import { closingReport } from './closing-report.js';
import { fileCatalogue } from './file-catalogue.js';
import { fileCover } from './file-cover.js';

/** Papers of 归档, in the order of a file. */
export const fileDocuments = {
  'closing-report': closingReport,
  'file-cover': fileCover,
  'file-catalogue': fileCatalogue,
  'case-card': caseCard,
} satisfies Record<string, DocumentKind>;
