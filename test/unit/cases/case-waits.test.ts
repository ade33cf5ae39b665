import { describe, expect, it } from '@jest/globals';
import { caseWaits } from '../../../server/cases/case-waits.js';
import type { CaseView } from '../../../server/cases/case-view-api.js';

const letter: CaseView['inquiries'][number] = {
  ...{ id: 'letter-1', inquiryId: 'inquiry-1', agency: '公安机关', state: 'sent', reply: null },
  ...{ foundRelief: null, sentAt: '2026-03-02T02:00:00.000Z', settledAt: null },
};
const parts = { supplements: [], inquiries: [letter], disbursements: [] };

describe('what a case waits for', () => {
  it('is the answer to each letter', () => {
    const waits = caseWaits({ ...parts, terminatedAt: null });

    expect(waits).toMatchObject([{ kind: 'inquiry-letter', id: 'letter-1' }]);
  });

  it('is no paper any more once it is terminated, since an answer would be refused', () => {
    const waits = caseWaits({ ...parts, terminatedAt: '2026-03-03T02:00:00.000Z' });

    expect(waits).toEqual([]);
  });
});
