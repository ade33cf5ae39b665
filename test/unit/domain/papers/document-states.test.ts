import { describe, expect, it } from '@jest/globals';
import {
  documentMove,
  documentStates,
  isStanding,
  needsRecall,
  type DocumentAct,
  type DocumentState,
  type PaperFacts,
} from '../../../../server/domain/papers/document-states.js';

const states = Object.keys(documentStates) as DocumentState[];
const acts: DocumentAct[] = ['seal', 'serve', 'file', 'void', 'replace'];

/** An ordinary notice that takes the seal. */
const facts = (change: Partial<PaperFacts> = {}): PaperFacts => ({
  ...{ state: 'issued', isSealed: true, isDecision: false, carriesMoney: false },
  ...change,
});

const outcome = (act: DocumentAct, change: Partial<PaperFacts>): string => {
  const move = documentMove(act, facts(change));
  return 'to' in move ? move.to : move.refusal;
};

describe('the life of a paper', () => {
  it.each<[DocumentAct, Partial<Record<DocumentState, DocumentState>>]>([
    ['seal', { issued: 'sealed' }],
    ['serve', { sealed: 'served' }],
    ['file', { issued: 'filed', sealed: 'filed', served: 'filed' }],
    ['void', { issued: 'void', sealed: 'void', served: 'void' }],
    ['replace', { issued: 'replaced', sealed: 'replaced', served: 'replaced', void: 'void' }],
  ])('%s is open from these states and from no other', (act, open) => {
    for (const state of states) {
      const move = documentMove(act, facts({ state }));

      expect([state, 'to' in move ? move.to : null]).toEqual([state, open[state] ?? null]);
    }
  });

  it('every state is reached from the issue', () => {
    const reached = new Set<DocumentState>(['issued']);
    for (const state of reached) {
      for (const act of acts) {
        const move = documentMove(act, facts({ state }));
        if ('to' in move) reached.add(move.to);
      }
    }

    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('says in Chinese where the paper stands when an act comes too late', () => {
    expect(outcome('void', { state: 'filed' })).toBe('文书已归档，不能作废');
    expect(outcome('replace', { state: 'replaced' })).toBe('文书已更正替换，不能更正');
  });

  it('a kind without a seal is served as issued and never sealed', () => {
    expect(outcome('serve', { isSealed: false })).toBe('served');
    expect(outcome('seal', { isSealed: false })).toBe('这种文书不加盖院印');
  });

  it('a kind with a seal is not served before it is sealed', () => {
    expect(outcome('serve', { state: 'issued' })).toBe('文书尚未用印，不能送达');
  });
});

describe('a decision', () => {
  it('is voided before it is served, and not afterwards', () => {
    expect(outcome('void', { isDecision: true, state: 'issued' })).toBe('void');
    expect(outcome('void', { isDecision: true, state: 'sealed' })).toBe('void');
    expect(outcome('void', { isDecision: true, state: 'served' })).toBe(
      '决定已经送达，不能作废；应当作出撤销或者变更的决定，或者更正',
    );
  });

  it('under which money was ordered is not voided, another paper of the case is', () => {
    expect(outcome('void', { isDecision: true, carriesMoney: true })).toBe(
      '已按该决定安排发放，不能作废；应当先追回或者变更',
    );
    expect(outcome('void', { isDecision: false, carriesMoney: true })).toBe('void');
  });

  it('that was served can still be corrected', () => {
    expect(outcome('replace', { isDecision: true, state: 'served' })).toBe('replaced');
  });
});

it('what counts is neither void nor replaced', () => {
  expect(states.filter(isStanding)).toEqual(['issued', 'sealed', 'served', 'filed']);
});

it('sealed sheets are out from the seal on', () => {
  expect(states.filter(needsRecall)).toEqual(['sealed', 'served']);
});
