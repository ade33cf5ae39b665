import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

export const NoticeView = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  caseId: z.string().nullable(),
  officeId: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});

export const listNotices = endpoint({
  method: 'get',
  path: '/api/notices',
  summary: '给我和我的岗位的通知，新的在前',
  tag: '通知',
  roles: 'any',
  query: z.object({
    limit: z.coerce.number().int().min(1).max(100).default(30),
    cursor: z.string().max(80).optional(),
  }),
  response: z.object({
    items: z.array(NoticeView),
    nextCursor: z.string().nullable(),
    unread: z.int(),
  }),
});

export const readNotice = endpoint({
  method: 'post',
  path: '/api/notices/:id/read',
  summary: '标记通知为已读',
  tag: '通知',
  roles: 'any',
  params: z.object({ id: z.string().min(1).max(36) }),
  response: z.object({ id: z.string(), readAt: z.iso.datetime() }),
});

export const noticesApi = { listNotices, readNotice } as const;
