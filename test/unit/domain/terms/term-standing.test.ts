import { describe, expect, it } from '@jest/globals';
import { termStanding, type StandingFacts } from '../../../../server/domain/terms/term-standing.js';

const days = { dueOn: '2026-03-16', soonOn: '2026-03-12', resumeBy: null };
const none = { dueOn: null, soonOn: null, resumeBy: null };

describe('termStanding', () => {
  it.each<[StandingFacts, string, string]>([
    [{ state: 'running', ...days }, '2026-03-11', 'running'],
    [{ state: 'running', ...days }, '2026-03-12', 'soon'],
    [{ state: 'running', ...days }, '2026-03-17', 'overdue'],
    [{ state: 'running', ...none }, '2026-03-17', 'pending'],
    [{ state: 'running', ...days, soonOn: null }, '2026-03-17', 'pending'],
    [{ state: 'suspended', ...days }, '2026-03-17', 'suspended'],
    [{ state: 'suspended', ...days, resumeBy: '2026-03-09' }, '2026-03-09', 'suspended'],
    [{ state: 'suspended', ...days, resumeBy: '2026-03-09' }, '2026-03-10', 'resume-overdue'],
    [{ state: 'running', ...days, resumeBy: '2026-03-09' }, '2026-03-10', 'running'],
    [{ state: 'met', ...days, resumeBy: '2026-03-09' }, '2026-03-10', 'ended'],
    [{ state: 'met', ...days }, '2026-03-17', 'ended'],
    [{ state: 'lapsed', ...days }, '2026-03-17', 'ended'],
    [{ state: 'void', ...none }, '2026-03-17', 'ended'],
  ])('%j on %s: %s', (term, today, expected) => {
    expect(termStanding(term, today)).toBe(expected);
  });
});
