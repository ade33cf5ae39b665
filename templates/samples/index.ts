import type { DocumentKindId } from '../index.js';
import { approvalSamples } from './approval/index.js';
import { decisionSamples } from './decision/index.js';
import type { DocumentSamples } from './define.js';
import { fileSamples } from './file/index.js';
import { hearingSamples } from './hearing/index.js';
import { intakeSamples } from './intake/index.js';
import { paymentSamples } from './payment/index.js';
import { reviewSamples } from './review/index.js';
import { supportSamples } from './support/index.js';

/** The samples of every kind: for tests and for previews of a template without a case. */
export const documentSamples: { [Kind in DocumentKindId]: DocumentSamples<Kind> } = {
  ...intakeSamples,
  ...reviewSamples,
  ...hearingSamples,
  ...approvalSamples,
  ...decisionSamples,
  ...paymentSamples,
  ...supportSamples,
  ...fileSamples,
};
