import { z } from 'zod';
import { caseReaders } from '../cases/api.js';
import { endpoint } from '../http/endpoint.js';

/** A diagram a case runs or ran through, with the token and the way it took. */
export const CaseDiagramView = z.object({
  instanceKey: z.string(),
  processId: z.string(),
  name: z.string(),
  state: z.string(),
  calledFrom: z.object({ instanceKey: z.string(), elementId: z.string() }).nullable(),
  xml: z.string(),
  active: z.array(z.string()),
  completed: z.array(z.string()),
  terminated: z.array(z.string()),
  takenFlows: z.array(z.string()),
  incidents: z.array(z.object({ elementId: z.string(), message: z.string() })),
});

export const getCaseDiagrams = endpoint({
  method: 'get',
  path: '/api/cases/:id/diagrams',
  summary: '案件流程图：当前位置和已经过的路径',
  tag: '流程',
  roles: caseReaders,
  params: z.object({ id: z.string().min(1).max(36) }),
  response: z.object({ items: z.array(CaseDiagramView) }),
  reads: 'case',
});

export const engineApi = { getCaseDiagrams } as const;
