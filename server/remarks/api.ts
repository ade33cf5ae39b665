import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '工作备注';
const CaseParams = z.object({ id: z.string().min(1).max(36) });
const RemarkParams = z.object({
  id: z.string().min(1).max(36),
  remarkId: z.string().min(1).max(36),
});
const readers = rolesThatMay('see-internal-papers');
const writers = rolesThatMay('write-remark');

export const RemarkView = z.object({
  id: z.string(),
  text: z.string(),
  pinned: z.boolean(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Is it the asking person's own, who may take it back? */
  own: z.boolean(),
});

export const listRemarks = endpoint({
  method: 'get',
  path: '/api/cases/:id/remarks',
  summary: '案件的工作备注，置顶的在前，其余新的在前',
  tag,
  roles: readers,
  reads: 'case',
  params: CaseParams,
  response: z.object({ items: z.array(RemarkView), mayWrite: z.boolean() }),
});

export const addRemark = endpoint({
  method: 'post',
  path: '/api/cases/:id/remarks',
  summary: '写工作备注',
  tag,
  roles: writers,
  params: CaseParams,
  body: z.strictObject({
    text: z.string().trim().min(1, '请填写备注').max(2000, '不超过2000字'),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const pinRemark = endpoint({
  method: 'put',
  path: '/api/cases/:id/remarks/:remarkId/pin',
  summary: '置顶或者取消置顶',
  tag,
  roles: writers,
  params: RemarkParams,
  body: z.strictObject({ pinned: z.boolean() }),
  response: z.object({ id: z.string() }),
});

export const withdrawRemark = endpoint({
  method: 'delete',
  path: '/api/cases/:id/remarks/:remarkId',
  summary: '撤回本人的工作备注',
  tag,
  roles: writers,
  params: RemarkParams,
  response: z.undefined(),
});

export const remarksApi = { listRemarks, addRemark, pinRemark, withdrawRemark } as const;
