import type { Case } from '../cases/useCase.query.js';

/** Whose word an opinion is: a person's, a post's whose holder is not named, or the office's own, which no person gave. */
export type Signer =
  { kind: 'person'; name: string } | { kind: 'post'; role: string } | { kind: 'office' };

/** Who stands at the head of an opinion; what the process recorded at the end (形成决定) is the office's. */
export function signerOf({
  kind,
  by,
  role,
}: Pick<Case['decisions'][number], 'kind' | 'by' | 'role'>): Signer {
  if (kind === 'record-decision') return { kind: 'office' };
  return by === null ? { kind: 'post', role } : { kind: 'person', name: by };
}
