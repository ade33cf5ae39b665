import { describe, expect, it } from '@jest/globals';
import { maySeeInterference } from '../../../../server/domain/cases/interference.js';

describe('maySeeInterference', () => {
  it.each([
    ['a reader', 'chief', null, true, true],
    ['who wrote it', 'wang', null, false, true],
    ['anybody else', 'li', null, false, false],
    ['a reader it is about', 'chief', 'chief', true, false],
    ['a reader, about another', 'chief', 'li', true, true],
    ['who wrote it about themselves', 'wang', 'wang', false, false],
  ])('%s', (_name, accountId, aboutAccountId, isReader, expected) => {
    const record = { recordedBy: 'wang', aboutAccountId };

    expect(maySeeInterference(accountId, record, isReader)).toBe(expected);
  });
});
