import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import type { DocumentKind } from '../../../templates/define.js';

/** Ids of the kinds of papers that are so. */
export function kindsOfPapers(
  isSo: (kind: Pick<DocumentKind, 'isNumbered' | 'isSealed' | 'isServed'>) => boolean,
): DocumentKindId[] {
  return (Object.keys(documentKinds) as DocumentKindId[]).filter((kind) =>
    isSo(documentKinds[kind]),
  );
}
