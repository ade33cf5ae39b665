import { describe, expect, it } from '@jest/globals';
import { replyRefusal } from '../../../../server/domain/cases/assistance-reply.js';

const asked = { state: 'sent', byHand: true, isCaseOpen: true, hasReply: false } as const;

describe('replyRefusal', () => {
  it.each([
    ['asked beside the process', {}],
    ['accepted in the process', { state: 'accepted', byHand: false }],
    ['accepted, asked beside the process', { state: 'accepted' }],
  ] as const)('lets the asked office draft its answer: %s', (_name, given) => {
    expect(replyRefusal({ ...asked, ...given })).toBeNull();
  });

  it.each([
    ['not accepted in the process yet', { byHand: false }, '接收'],
    ['returned', { state: 'returned' }, '退回'],
    ['reported', { state: 'reported' }, '反馈'],
    ['answered by a letter', { hasReply: true }, '已经复函'],
    ['answered by a letter in the process', { hasReply: true, state: 'accepted' }, '已经复函'],
    ['of a case that is over', { isCaseOpen: false }, '终止'],
  ] as const)('keeps it from one that is %s', (_name, given, words) => {
    expect(replyRefusal({ ...asked, ...given })).toContain(words);
  });
});
