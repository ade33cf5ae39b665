import type { EntityManager } from 'typeorm';
import { documentKinds } from '../../templates/index.js';
import { appendToChain } from '../archive/append-to-chain.js';
import { RuleError } from '../domain/basics/errors.js';
import type { ArchiveEvent } from '../domain/papers/archive-chain.js';
import { isReliefDecision } from '../domain/papers/decision-kinds.js';
import {
  documentMove,
  type DocumentAct,
  type DocumentState,
  type PaperFacts,
} from '../domain/papers/document-states.js';
import { caseMoney } from '../money/case-money.js';
import { DocumentEvent } from './document-event.entity.js';
import { LegalDocument } from './document.entity.js';

type MovedColumns = Partial<
  Pick<LegalDocument, 'sealedOn' | 'servedOn' | 'filedOn' | 'voidReason' | 'voidRecall'>
>;

export interface DocumentMoveInput {
  documentId: string;
  act: DocumentAct;
  now: Date;
  /** Null: the program itself. */
  accountId: string | null;
  /** Columns the step sets with the state: its day, its reason. */
  set?: MovedColumns;
  /** Why, or what the step adds, for the story of the paper. */
  note?: string | null;
  /** Ids and words of the step for its link in the chain. */
  detail?: Record<string, unknown>;
}

/** What the chain of the case calls the step. */
const chainEvents: Record<DocumentAct, ArchiveEvent> = {
  seal: 'sealed',
  serve: 'served',
  file: 'filed',
  void: 'voided',
  replace: 'replaced',
};

/**
 * Moves a paper one step on its way in the caller's transaction, and writes the step into its story and, where its state changes, into the
 * chain of its case. Refuses what the table of states refuses, and a paper somebody else has moved meanwhile. The only writer of
 * `document.state`.
 */
export async function moveDocument(
  em: EntityManager,
  { documentId: id, act, now, accountId, set = {}, note = null, detail = {} }: DocumentMoveInput,
): Promise<DocumentState> {
  const document = await findDocument(em, id);
  const { state } = document;
  const move = documentMove(act, await paperFacts(em, document));
  if ('refusal' in move) throw new RuleError('WRONG_STATE', move.refusal, { documentId: id });
  const moved = await em.update(LegalDocument, { id, state }, { state: move.to, ...set });
  if (moved.affected !== 1) throw new RuleError('STALE', '文书的状态已被他人改变，请重新查看');
  await addEvent(em, { documentId: id, act, state: move.to, at: now, accountId, note });
  if (move.to !== state) {
    const link = { caseId: document.caseId, documentId: id, event: chainEvents[act], detail };
    await appendToChain(em, now, link);
  }
  return move.to;
}

/** What the moves of a paper depend on. */
export async function paperFacts(
  em: EntityManager,
  { caseId, kind, state }: Pick<LegalDocument, 'caseId' | 'kind' | 'state'>,
): Promise<PaperFacts> {
  const kinds: Partial<Record<string, { isSealed: boolean }>> = documentKinds;
  return {
    state,
    isSealed: kinds[kind]?.isSealed ?? false,
    isDecision: isReliefDecision(kind),
    carriesMoney: kind === 'relief-decision' && (await isGrantOrdered(em, caseId)),
  };
}

/** Adds a step to the story of a paper. */
export async function addEvent(
  em: EntityManager,
  { note, ...event }: Omit<DocumentEvent, 'id'>,
): Promise<void> {
  await em.insert(DocumentEvent, {
    ...event,
    note: note === null ? null : Array.from(note).slice(0, 400).join(''),
  });
}

/** The paper; NOT_FOUND when there is none. */
export async function findDocument(em: EntityManager, id: string): Promise<LegalDocument> {
  const document = await em.findOneBy(LegalDocument, { id });
  if (!document) throw new RuleError('NOT_FOUND', '没有找到这份文书', { documentId: id });
  return document;
}

async function isGrantOrdered(em: EntityManager, caseId: string): Promise<boolean> {
  const { disbursements } = await caseMoney(em, caseId);
  return disbursements.some(
    ({ purpose, orders }) => purpose === 'grant' && orders.some(({ state }) => state !== 'failed'),
  );
}
