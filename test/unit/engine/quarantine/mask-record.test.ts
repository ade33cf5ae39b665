import { describe, expect, it } from '@jest/globals';
import { maskRecord } from '../../../../server/engine/quarantine/mask-record.js';

describe('a record in quarantine, as operators read it', () => {
  it('keeps keys, types and elements, and nothing that a case put into it', () => {
    const line = JSON.stringify({
      ...{ partitionId: 1, position: 7, key: 9, valueType: 'JOB', intent: 'CREATED' },
      value: {
        ...{ elementId: 'verify-case', type: 'notify', errorMessage: '李秀兰没有账户' },
        ...{ variables: { title: '李秀兰救助案' }, customHeaders: { name: '李秀兰' } },
      },
    });

    const { text, valueType, intent } = maskRecord(line);

    expect([valueType, intent]).toEqual(['JOB', 'CREATED']);
    expect(text).toContain('verify-case');
    expect(text).toContain('"position": 7');
    expect(text).not.toContain('李秀兰');
  });

  it('hides the value of a variable, which is named as the body is', () => {
    const line = JSON.stringify({ value: { name: 'title', value: '"李秀兰救助案"' } });

    expect(maskRecord(line).text).toContain('"name": "title"');
    expect(maskRecord(line).text).not.toContain('李秀兰');
  });

  it('is not shown at all where it is no record', () => {
    expect(maskRecord('{"value":"李秀兰')).toEqual({ text: '', valueType: null, intent: null });
  });
});
