import type { EntityManager } from 'typeorm';
import type { PaperFinding } from '../domain/paper-rules/paper-rules.js';

/** What was found in a transaction somebody listens to. */
const listened = new WeakMap<object, PaperFinding[]>();

const transactionOf = (em: EntityManager): object => em.queryRunner ?? em;

/** From now on every finding about a paper issued in this transaction is kept in the list that is answered. */
export function collectFindings(em: EntityManager): readonly PaperFinding[] {
  const found: PaperFinding[] = [];
  listened.set(transactionOf(em), found);
  return found;
}

/** Tells whoever listens to the transaction what was found. */
export function noteFindings(em: EntityManager, findings: readonly PaperFinding[]): void {
  listened.get(transactionOf(em))?.push(...findings);
}
