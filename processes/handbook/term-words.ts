import { terms, type Term, type TermKind } from '../../server/domain/terms/terms.js';

/** Is it a term of law whose length is confirmed? One that is not (L) is a habit of the product, and named without its length. */
export function isConfirmedTerm(id: string): id is TermKind {
  return Object.hasOwn(terms, id) && (terms[id as TermKind] as Term).confidence !== 'L';
}

/** A term with its length by the texts: “作出救助决定（自受理起10个工作日）”; an office may have set another in its settings. */
export function termInWords(id: TermKind): string {
  const { name, count, unit, startsWith }: Term = terms[id];
  if (unit === 'days-before') return `${name}（${startsWith}前${count}日）`;
  if (count === 0) return `${name}（自${startsWith}起当日）`;
  return `${name}（自${startsWith}起${count}${unit === 'days' ? '日' : '个工作日'}）`;
}
