import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { documentStates } from '../domain/papers/document-states.js';

type Served = Pick<LegalDocument, 'kind' | 'state' | 'issuedOn' | 'sealedOn' | 'servedOn'>;

const kinds: Partial<Record<string, { isServed: boolean; isSealed: boolean }>> = documentKinds;

/** Kinds whose delivery is to be proved. */
export const servedKinds = (Object.keys(documentKinds) as DocumentKindId[]).filter(
  (kind) => documentKinds[kind].isServed,
);

/** Is the delivery of this kind to be proved? */
export const isServedKind = (kind: string): boolean => kinds[kind]?.isServed ?? false;

/** From when a paper may be served: sealed, or issued where it takes no seal; null while it waits for the seal. */
export function readySince({ kind, issuedOn, sealedOn }: Served): LocalDate | null {
  return kinds[kind]?.isSealed ? sealedOn : issuedOn;
}

/** As `readySince`; refuses a paper that may not be served now. A filed one may: the post brings its answer after the closing. */
export function readyOn(document: Served): LocalDate {
  const { kind, state, servedOn } = document;
  if (!isServedKind(kind)) throw refused('这种文书不需要送达');
  if (servedOn !== null) throw refused(`文书已于${servedOn}送达`);
  if (state === 'void' || state === 'replaced') {
    throw refused(`文书${documentStates[state]}，不能送达`);
  }
  const since = readySince(document);
  if (since === null) throw refused('文书尚未用印，不能送达');
  return since;
}

const refused = (detail: string) => new RuleError('WRONG_STATE', detail);
