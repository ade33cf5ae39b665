import { z } from 'zod';
import { assemblers, type IssuableKind } from './assemblers.js';

/** Header `documentKind` of a job: a kind that can be issued; another text is a fault of the diagram. */
export const DocumentHeader = z.enum(Object.keys(assemblers) as [IssuableKind, ...IssuableKind[]]);
