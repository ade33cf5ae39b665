import { z } from 'zod';
import { listCases } from '../cases/api.js';
import { endpoint } from '../http/endpoint.js';
import { InboxTask } from '../tasks/api.js';

/** A case as every list shows it. */
const CaseSummary = listCases.response.shape.items.element;

export const FoundWork = z.object({ cases: z.array(CaseSummary), tasks: z.array(InboxTask) });

export const search = endpoint({
  method: 'get',
  path: '/api/search',
  summary: '快速查找案件和任务：案号、姓名的一部分、完整的证件号码',
  tag: '任务',
  roles: 'any',
  query: z.object({ q: z.string().trim().min(1).max(80) }),
  response: FoundWork,
  reads: 'case',
});

export const searchApi = { search } as const;
