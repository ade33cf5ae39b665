import { z } from 'zod';
import type { DocumentKindId } from '../../../templates/index.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Assembly, Draft } from '../assembly.js';
import { draftings, type DraftableKind } from '../draftings.js';

/** A drafting whatever it is filled in with; `assemble` takes what `entry` has parsed. */
export interface AnyDrafting {
  purpose: string;
  refusal?: (assembly: Assembly) => Promise<string | null> | string | null;
  entry: z.ZodObject;
  propose: (assembly: Assembly) => Promise<Record<string, unknown>> | Record<string, unknown>;
  assemble: (
    assembly: Assembly,
    entered: unknown,
  ) => Promise<Draft<DocumentKindId>[]> | Draft<DocumentKindId>[];
}

/** Is this a kind that is drafted by hand? */
export function isDraftable(kind: string): kind is DraftableKind {
  return Object.hasOwn(draftings, kind);
}

/** Is this the answer of an office that was asked for help (委托协助回复函)? */
export const isReplyKind = (kind: string): boolean => kind === 'assistance-reply';

/** How a kind is drafted; NOT_FOUND for one that is not drafted by hand. */
export function draftingOf(kind: string): AnyDrafting {
  if (!isDraftable(kind)) throw new RuleError('NOT_FOUND', '这种文书不能手工起草', { kind });
  // Which schema belongs to which drafting is checked where each is declared; here any one of them is meant.
  return draftings[kind] as unknown as AnyDrafting;
}

/** The form of a kind as JSON schema: Chinese titles, descriptions and controls stand in it. */
export function entrySchema(kind: string): Record<string, unknown> {
  return z.toJSONSchema(draftingOf(kind).entry, { io: 'input', unrepresentable: 'any' });
}
