import { z } from 'zod';
import { caseVerbIds } from '../domain/cases/case-verbs.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

export const listCaseVerbs = endpoint({
  method: 'get',
  path: '/api/cases/:id/verbs',
  summary: '现在可以对案件办理的事项，不能办理的说明原因',
  tag: '案件',
  roles: rolesThatMay('see-case'),
  params: z.object({ id: z.string().min(1).max(36) }),
  response: z.object({
    items: z.array(
      z.object({
        verb: z.enum(caseVerbIds),
        /** Why not; null: it can be done. */
        refusal: z.string().nullable(),
      }),
    ),
  }),
});

export const caseVerbsApi = { listCaseVerbs } as const;
