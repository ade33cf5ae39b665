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

export const officesApi = { listOffices };
