import { describe, expect, it } from '@jest/globals';
import { termStanding, type StandingFacts } from '../../../../server/domain/terms/term-standing.js';

const days = { dueOn: '2026-03-16', soonOn: '2026-03-12' };

describe('termStanding', () => {
  it.each<[StandingFacts, string, string]>([
    [{ state: 'running', ...days }, '2026-03-11', 'running'],
    [{ state: 'running', ...days }, '2026-03-12', 'soon'],
    [{ state: 'running', ...days }, '2026-03-17', 'overdue'],
    [{ state: 'running', dueOn: null, soonOn: null }, '2026-03-17', 'pending'],
    [{ state: 'running', dueOn: '2026-03-16', soonOn: null }, '2026-03-17', 'pending'],
    [{ state: 'suspended', ...days }, '2026-03-17', 'suspended'],
    [{ state: 'met', ...days }, '2026-03-17', 'ended'],
    [{ state: 'lapsed', ...days }, '2026-03-17', 'ended'],
    [{ state: 'void', dueOn: null, soonOn: null }, '2026-03-17', 'ended'],
  ])('%j on %s: %s', (term, today, expected) => {
    expect(termStanding(term, today)).toBe(expected);
  });
});
