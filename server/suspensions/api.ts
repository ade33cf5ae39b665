import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { suspensionReasonIds } from '../domain/cases/suspension.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '案件';
const CaseId = z.object({ id: z.string().min(1).max(36) });
const Note = z.string('说明必填').trim().min(1, '说明必填').max(400, '说明最多400个字');

export const suspendCase = endpoint({
  method: 'post',
  path: '/api/cases/:id/suspension',
  summary: '中止办理：案件和正在计算的期限一并停下，补充材料期限除外',
  tag,
  roles: rolesThatMay('suspend-case'),
  params: CaseId,
  body: z.strictObject({
    reason: z.enum(suspensionReasonIds, '中止原因不在可选范围内'),
    note: Note,
    plannedResumeOn: z
      .string('计划恢复日期必填')
      .refine(isLocalDate, '计划恢复日期应为2026-03-02的形式'),
  }),
  response: z.object({ id: z.string(), termsStopped: z.int() }),
});

export const resumeCase = endpoint({
  method: 'post',
  path: '/api/cases/:id/resumption',
  summary: '恢复办理：停下的期限继续计算',
  tag,
  roles: rolesThatMay('suspend-case'),
  params: CaseId,
  body: z.strictObject({ note: Note }),
  response: z.object({ id: z.string(), termsResumed: z.int() }),
});

export const suspensionsApi = { suspendCase, resumeCase } as const;
