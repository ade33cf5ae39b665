import type { EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../../templates/index.js';
import type { Deps } from '../../deps.js';
import { InputError, type Fault } from '../../domain/basics/errors.js';
import { parseInput } from '../../http/parse-input.js';
import type { Assembly, Draft } from '../assembly.js';
import { assemblyOf, type DocumentDeps } from '../issue-document.js';
import type { DocumentDraft } from './document-draft.entity.js';
import { draftingOf } from './drafting-of.js';

export type Entered = Record<string, unknown>;

/** What was filled in, as the table keeps it: sealed, since it holds facts of persons. */
export const sealEntered = ({ vault }: Pick<Deps, 'vault'>, entered: Entered): string =>
  vault.seal(JSON.stringify(entered));

/** What was filled in, unjudged. */
export const openEntered = (
  { vault }: { vault: Pick<Deps['vault'], 'open'> },
  { entered }: Pick<DocumentDraft, 'entered'>,
): Entered => JSON.parse(vault.open(entered)) as Entered;

/** What a draft reads of the case, in the name of its office; the request for help it answers among the ids. */
export async function draftAssembly(
  em: EntityManager,
  deps: DocumentDeps,
  { caseId, officeId, assistanceId }: Pick<DocumentDraft, 'caseId' | 'officeId' | 'assistanceId'>,
): Promise<Assembly> {
  const extra = assistanceId === null ? {} : { assistanceId };
  return assemblyOf(em, deps, { caseId, officeId, extra });
}

/** The papers the draft makes, one an addressee. Throws `InputError`, with pointers into the entries, when something is wrong or missing. */
export async function draftPapers(
  assembly: Assembly,
  draft: Pick<DocumentDraft, 'kind' | 'entered'>,
): Promise<Draft<DocumentKindId>[]> {
  const { entry, assemble } = draftingOf(draft.kind);
  return assemble(assembly, parseInput(entry, openEntered(assembly.deps, draft)));
}

/** Every fault of what was filled in; none when the paper can be made of it. */
export function entryFaults(
  deps: Pick<Deps, 'vault'>,
  draft: Pick<DocumentDraft, 'kind' | 'entered'>,
): Fault[] {
  try {
    parseInput(draftingOf(draft.kind).entry, openEntered(deps, draft));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}
