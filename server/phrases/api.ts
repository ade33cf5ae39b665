import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

const tag = '常用意见';
const PhraseId = z.object({ id: z.string().min(1).max(36) });

export const PhraseView = z.object({
  id: z.string(),
  text: z.string(),
  /** Null: the person's own. */
  office: z.object({ id: z.string(), name: z.string() }).nullable(),
  mayRemove: z.boolean(),
});

export const listPhrases = endpoint({
  method: 'get',
  path: '/api/phrases',
  summary: '本人和本院的常用意见，常用的在前',
  tag,
  roles: 'any',
  response: z.object({
    items: z.array(PhraseView),
    /** Offices for which this person may keep phrases. */
    mayShareIn: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

export const addPhrase = endpoint({
  method: 'post',
  path: '/api/phrases',
  summary: '增加常用意见，本人使用或者全院共用',
  tag,
  roles: 'any',
  body: z.strictObject({
    text: z.string().trim().min(1, '请填写内容').max(300, '不超过300字'),
    /** Left out: for the person alone. */
    officeId: z.string().min(1).max(40).optional(),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const notePhraseUse = endpoint({
  method: 'post',
  path: '/api/phrases/:id/use',
  summary: '记下用过一次，常用的排到前面',
  tag,
  roles: 'any',
  params: PhraseId,
  response: z.object({ id: z.string() }),
});

export const removePhrase = endpoint({
  method: 'delete',
  path: '/api/phrases/:id',
  summary: '删除常用意见',
  tag,
  roles: 'any',
  params: PhraseId,
  response: z.undefined(),
});

export const phrasesApi = { listPhrases, addPhrase, notePhraseUse, removePhrase } as const;
