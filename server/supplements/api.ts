import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

export const receiveSupplement = endpoint({
  method: 'post',
  path: '/api/supplements/:id/receipt',
  summary: '登记补充材料，或者决定由本院依职权调取',
  tag: '补充材料',
  roles: rolesThatMay('receive-supplement'),
  params: z.object({ id: z.string().min(1).max(36) }),
  body: z.strictObject({
    outcome: z.enum(['supplied', 'office-collects'], '处理结果不在可选范围内'),
    /** Of the office's own collection: how many days it will take; the applicant's 30 days stand still for so long. */
    expectedDays: z.int('天数应为整数').min(1, '天数至少为1').max(365, '天数最多为365').optional(),
    note: z.string('说明必填').trim().max(400, '说明最多400个字'),
    materials: z.array(
      z.strictObject({
        item: z.enum(
          ['application', 'identity', 'harm', 'hardship', 'compensation', 'other'],
          '材料类别不在可选范围内',
        ),
        name: z.string('材料名称必填').trim().min(1, '材料名称必填').max(120, '材料名称过长'),
        copies: z.int('份数应为整数').min(1, '份数至少为1').max(999, '份数过大'),
      }),
    ),
  }),
  response: z.object({ id: z.string(), state: z.enum(['supplied', 'office-collects']) }),
});

export const supplementsApi = { receiveSupplement } as const;
