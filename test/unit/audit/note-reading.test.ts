import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../server/audit/reading-windows.js';
import type { Readings } from '../../../server/audit/readings.js';
import { noteAct, noteReading } from '../../../server/http/note-reading.js';

type Noted = Omit<Reading, 'at'>;

function collecting(): { noted: Noted[]; readings: Readings } {
  const noted: Noted[] = [];
  const nothing = () => Promise.resolve();
  const note = (reading: Noted) => void noted.push(reading);
  return { noted, readings: { note, flush: nothing, close: nothing } };
}

const answer = (params: unknown, result: unknown) => ({ accountId: 'a', params, result });

describe('an answer with personal data', () => {
  it('of one thing is read by the first parameter of the path', () => {
    const { noted, readings } = collecting();

    const endpoint = { reads: 'task', path: '/api/tasks/:id' } as const;
    noteReading(readings, endpoint, answer({ id: 't' }, {}));

    expect(noted).toMatchObject([{ action: 'read-task', subjectType: 'task', subjectId: 't' }]);
  });

  it.each([
    ['rows that are cases', 'case', [{ id: '1' }, { id: '2' }], ['1', '2']],
    ['rows that name their case', 'task', [{ id: 't', caseId: '1' }, { caseId: '1' }], ['1']],
    ['rows that hold their case', 'term', [{ id: 't', case: { id: '1' } }], ['1']],
    ['rows without a case', 'task', [{ id: 't' }, null], []],
  ] as const)('a list of %s names the cases', (_what, reads, items, caseIds) => {
    const { noted, readings } = collecting();

    noteReading(readings, { reads, path: '/api/list' }, answer(undefined, { items }));

    expect(noted).toMatchObject([{ action: `list-${reads}`, subjectId: '*', caseIds }]);
  });

  it.each([undefined, 'by-operation'] as const)('is not noted here when it %s', (reads) => {
    const { noted, readings } = collecting();

    noteReading(readings, { path: '/api/x', ...(reads && { reads }) }, answer({}, {}));

    expect(noted).toEqual([]);
  });
});

describe('an act no operation wrote down', () => {
  it.each([
    ['/api/tasks/:id/draft', { id: 't' }, 'task', 't'],
    ['/api/offices', undefined, 'office', '*'],
  ])('%s is told by the words of its endpoint', (path, params, subjectType, subjectId) => {
    const { noted, readings } = collecting();

    noteAct(readings, { path, summary: '暂存表单' }, { accountId: 'a', params });

    expect(noted).toMatchObject([
      { action: 'other-act', subjectType, subjectId, detail: { summary: '暂存表单' } },
    ]);
  });
});
