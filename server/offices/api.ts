import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

export const OfficeView = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: z.enum(['county', 'city', 'province']),
  parentId: z.string().nullable(),
  address: z.string(),
  phone: z.string(),
});

export const listOffices = endpoint({
  method: 'get',
  path: '/api/offices',
  summary: '各级检察院',
  tag: '检察院',
  roles: 'any',
  response: z.object({ items: z.array(OfficeView), nextCursor: z.string().nullable() }),
});

export const listRoleHolders = endpoint({
  method: 'get',
  path: '/api/offices/:id/role-holders',
  summary: '某院各职务今日由谁担任',
  tag: '检察院',
  roles: 'any',
  params: z.object({ id: z.string().min(1).max(40) }),
  response: z.object({
    /** Roles nobody holds are left out. */
    items: z.array(
      z.object({
        role: z.string(),
        names: z.array(z.string()),
        /** Those of the names who are on leave today. */
        absent: z.array(z.string()),
      }),
    ),
  }),
});

export const officesApi = { listOffices, listRoleHolders };
