import { z } from 'zod';
import { terms, type TermKind } from '../domain/terms/terms.js';

/** Header `term` of a job: a kind of term; another text is a fault of the diagram. */
export const TermHeader = z.enum(Object.keys(terms) as [TermKind, ...TermKind[]]);
