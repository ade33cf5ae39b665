import { z } from 'zod';
import { rolesThatMay } from '../domain/permissions.js';
import { endpoint } from '../http/endpoint.js';

export const settleLetter = endpoint({
  method: 'post',
  path: '/api/inquiry-letters/:id/settlement',
  summary: '登记函询回复，或者说明未回复的情况',
  tag: '函询',
  roles: rolesThatMay('settle-letter'),
  params: z.object({ id: z.string().min(1).max(36) }),
  body: z.strictObject({
    state: z.enum(['replied', 'no-reply'], '结果不在可选范围内'),
    /** What the agency answered; for no reply, how often it was asked and why the handler goes on. */
    reply: z.string('内容必填').trim().min(1, '内容必填').max(4000, '内容最多4000个字'),
    foundRelief: z.boolean('是否查到救助记录必填'),
  }),
  response: z.object({
    id: z.string(),
    state: z.enum(['replied', 'no-reply']),
    /** Whether every letter of this inquiry is settled now. */
    inquirySettled: z.boolean(),
  }),
});

export const inquiriesApi = { settleLetter } as const;
