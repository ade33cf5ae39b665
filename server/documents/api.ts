import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

const Id = z.string().min(1).max(64);
export const getDocument = endpoint({
  method: 'get',
  path: '/api/documents/:id',
  summary: '查看文书',
  tag: '文书',
  roles: 'any',
  params: z.object({ id: Id }),
  query: z.object({ format: z.enum(['html', 'pdf']).default('html') }),
  response: z.unknown(),
  produces: ['text/html', 'application/pdf'],
});

export const documentsApi = { getDocument };
