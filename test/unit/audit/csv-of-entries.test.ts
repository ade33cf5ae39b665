import { describe, expect, it } from '@jest/globals';
import type { AuditEntryView } from '../../../server/audit/api.js';
import { csvOfEntries } from '../../../server/audit/csv-of-entries.js';

const entry: AuditEntryView = {
  ...{ id: '7', seq: 3, at: '2026-03-02T02:00:00.000Z', action: 'end-role', times: 1 },
  person: { id: 'a', name: '=李"秀英', username: 'li' },
  ...{ officeName: '青山县人民检察院', case: null, subjectType: 'account', subjectId: 'b' },
  ...{ detail: {}, before: { to: null }, after: { to: '2026-03-31' } },
  ...{ address: '10.0.0.1', userAgent: null, sessionMark: null, requestId: null },
};

describe('操作记录 as a table file', () => {
  it('has a head, Chinese words, time of Shanghai and both sides of a change', () => {
    const [head = '', row = ''] = csvOfEntries([entry]).split('\r\n');

    expect(head.startsWith('\uFEFF"编号","存证序号","时间"')).toBe(true);
    expect(row).toContain('"2026-03-02 10:00"');
    expect(row).toContain('"终止职务"');
    expect(row).toContain('"{""to"":null}","{""to"":""2026-03-31""}"');
    expect(row.split('","')).toHaveLength(head.split('","').length);
  });

  it('no cell is a formula, and quotes stay quotes', () => {
    expect(csvOfEntries([entry])).toContain(`"'=李""秀英"`);
  });
});
