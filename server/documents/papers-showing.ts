import type { EntityManager } from 'typeorm';
import { isStanding } from '../domain/papers/document-states.js';
import { LegalDocument } from './document.entity.js';

/** A standing paper that says something, for who must put it right. */
export interface PaperShowing {
  id: string;
  title: string;
  number: string | null;
}

/** The papers of a case that count and whose data hold one of these texts, oldest first. */
export async function papersShowing(
  em: EntityManager,
  caseId: string,
  texts: readonly string[],
): Promise<PaperShowing[]> {
  const wanted = texts.filter((text) => text !== '');
  if (wanted.length === 0) return [];
  const rows = await em.find(LegalDocument, {
    select: { id: true, title: true, number: true, state: true, data: true },
    where: { caseId },
    order: { seq: 'ASC' },
  });
  return rows
    .filter(({ state, data }) => isStanding(state) && holdsAny(data, wanted))
    .map(({ id, title, number }) => ({ id, title, number }));
}

function holdsAny(value: unknown, texts: readonly string[]): boolean {
  if (typeof value === 'string') return texts.some((text) => value.includes(text));
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => holdsAny(inner, texts));
}
