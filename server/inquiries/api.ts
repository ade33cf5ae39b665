import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { maxFen } from '../domain/basics/money.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { lettersApi } from './letters-api.js';

export const settleLetter = endpoint({
  method: 'post',
  path: '/api/inquiry-letters/:id/settlement',
  summary: '登记函询回复，或者说明未回复的情况',
  tag: '函询',
  roles: rolesThatMay('settle-letter'),
  params: z.object({ id: z.string().min(1).max(36) }),
  body: z
    .strictObject({
      state: z.enum(['replied', 'no-reply'], '结果不在可选范围内'),
      /** What the agency answered; for no reply, how often it was asked and why the handler goes on. */
      reply: z.string('内容必填').trim().min(1, '内容必填').max(4000, '内容最多4000个字'),
      foundRelief: z.boolean('是否查到救助记录必填'),
      /** Scan of the answer, uploaded before. */
      attachmentId: z.string().min(1).max(36).nullish(),
      /** Of the relief found; becomes a record of another agency's relief in the same step. */
      relief: z
        .strictObject({
          /** The applicant who got it; may be left out where there is only one. */
          personId: z.string().min(1).max(36).optional(),
          amountFen: z.int('救助金额应精确到分').min(1, '救助金额应大于零').max(maxFen).optional(),
          decidedOn: z.string().refine(isLocalDate, '决定日期不是有效日期').optional(),
        })
        .optional(),
    })
    .refine(({ state, foundRelief }) => state === 'replied' || !foundRelief, {
      path: ['foundRelief'],
      message: '没有回复的，不能登记查到救助记录',
      when: () => true,
    })
    .refine(({ foundRelief, relief }) => foundRelief || relief === undefined, {
      path: ['relief'],
      message: '没有查到救助记录的，不填写救助情况',
      when: () => true,
    }),
  response: z.object({
    id: z.string(),
    state: z.enum(['replied', 'no-reply']),
    /** Whether every letter of this inquiry is settled now. */
    inquirySettled: z.boolean(),
  }),
});

export const inquiriesApi = { settleLetter, ...lettersApi } as const;
