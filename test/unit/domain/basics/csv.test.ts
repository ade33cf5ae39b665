import { describe, expect, it } from '@jest/globals';
import { csvOf } from '../../../../server/domain/basics/csv.js';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends its lines as spreadsheets do', () => {
    expect(csvOf(['院', '件数'], [['青山县人民检察院', 3]])).toBe(
      '\uFEFF"院","件数"\r\n"青山县人民检察院","3"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'does not let the text %j be a formula',
    (text) => {
      expect(csvOf(['a'], [[text]])).toContain(`"'${text}"`);
    },
  );

  it('keeps numbers below nought numbers, doubles quotes, and leaves out what is not known', () => {
    expect(csvOf(['a', 'b', 'c'], [[-5, '说“"”', null]])).toContain('"-5","说“""”",""');
  });
});
