import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

export const changeExternalNumber = endpoint({
  method: 'post',
  path: '/api/cases/:id/external-number',
  summary: '变更外部案号（统一业务应用系统等），说明理由，留有记录',
  tag: '案件',
  roles: rolesThatMay('change-external-number'),
  params: z.object({ id: z.string().min(1).max(36) }),
  body: z.strictObject({
    /** Empty: the case has none. */
    number: z.string('外部案号必填').trim().max(80, '外部案号最多80个字'),
    reason: z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400个字'),
    /** Taken although another case has it. */
    evenIfUsed: z.boolean().default(false),
  }),
  response: z.object({ id: z.string(), externalNumber: z.string().nullable() }),
});

export const externalNumberApi = { changeExternalNumber } as const;
