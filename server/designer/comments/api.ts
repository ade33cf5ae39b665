import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

const Id = z.string().min(1).max(64);
const Text = z.string().trim().min(1).max(2_000);
const At = z.iso.datetime();

const tag = '流程设计';
const readers = rolesThatMay('see-processes');
const params = z.object({ id: Id });

export const CommentView = z.strictObject({
  id: z.string(),
  kind: z.enum(['text', 'resolved', 'reopened']),
  /** With `resolved` perhaps nothing. */
  text: z.string(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  at: At,
  correctedAt: At.nullable(),
  /** Own words, for ten minutes. */
  mayCorrect: z.boolean(),
});

export const CommentThreadView = z.strictObject({
  id: z.string(),
  file: z.string(),
  /** Empty: the file as a whole. The element may be gone meanwhile. */
  elementId: z.string(),
  /** As drawn when it was written. */
  elementName: z.string(),
  draftId: z.string().nullable(),
  releaseId: z.string().nullable(),
  state: z.enum(['open', 'resolved']),
  /** The oldest first. */
  entries: z.array(CommentView),
});
export type CommentThreadView = z.infer<typeof CommentThreadView>;

export const listComments = endpoint({
  method: 'get',
  path: '/api/designer/comments',
  summary: '流程包的批注',
  tag,
  roles: readers,
  query: z.object({ package: z.string().min(1).max(40) }),
  response: z.strictObject({ threads: z.array(CommentThreadView) }),
});

export const writeComment = endpoint({
  method: 'post',
  path: '/api/designer/comments',
  summary: '在流程图元素上写批注',
  tag,
  roles: readers,
  body: z.strictObject({
    on: z.union([z.strictObject({ draftId: Id }), z.strictObject({ releaseId: Id })]),
    file: z.string().min(1).max(120),
    elementId: z.string().max(200),
    elementName: z.string().max(200),
    text: Text,
  }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

export const answerComment = endpoint({
  method: 'post',
  path: '/api/designer/comments/:id/entries',
  summary: '答复流程批注',
  tag,
  roles: readers,
  params,
  body: z.strictObject({ text: Text }),
  status: 204,
  response: z.undefined(),
});

export const correctComment = endpoint({
  method: 'put',
  path: '/api/designer/comments/:id/entries/:entryId',
  summary: '更正本人十分钟以内写的批注',
  tag,
  roles: readers,
  params: z.object({ id: Id, entryId: Id }),
  body: z.strictObject({ text: Text }),
  status: 204,
  response: z.undefined(),
});

export const resolveComment = endpoint({
  method: 'post',
  path: '/api/designer/comments/:id/resolve',
  summary: '办结流程批注',
  tag,
  roles: readers,
  params,
  body: z.strictObject({ text: z.string().trim().max(2_000).default('') }),
  status: 204,
  response: z.undefined(),
});

export const reopenComment = endpoint({
  method: 'post',
  path: '/api/designer/comments/:id/reopen',
  summary: '重开已办结的流程批注',
  tag,
  roles: readers,
  params,
  body: z.strictObject({ text: Text }),
  status: 204,
  response: z.undefined(),
});

export const commentApi = {
  listComments,
  writeComment,
  answerComment,
  correctComment,
  resolveComment,
  reopenComment,
} as const;
