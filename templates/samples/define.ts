import type { DocumentData, DocumentKindId } from '../index.js';

/**
 * Two data sets of a document: `full` uses every part, `sparse` leaves out all that may be left out.
 * Persons, places and numbers are invented (region code 99 does not exist).
 */
export interface DocumentSamples<Kind extends DocumentKindId> {
  full: DocumentData<Kind>;
  sparse: DocumentData<Kind>;
}

/** Samples of the kinds of a group. */
export type SamplesOf<Documents> = {
  [Kind in keyof Documents & DocumentKindId]: DocumentSamples<Kind>;
};
