import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { SessionView } from './account-view.js';

const tag = '登录';

export const signIn = endpoint({
  method: 'post',
  path: '/api/sessions',
  summary: '登录，设置会话 cookie',
  tag,
  roles: 'public',
  body: z.strictObject({
    username: z.string().trim().min(1).max(80),
    password: z.string().min(1).max(200),
  }),
  status: 201,
  response: SessionView,
});

export const currentSession = endpoint({
  method: 'get',
  path: '/api/sessions/current',
  summary: '当前登录人员及其职务',
  tag,
  roles: 'any',
  response: SessionView,
});

export const signOut = endpoint({
  method: 'delete',
  path: '/api/sessions/current',
  summary: '退出登录',
  tag,
  roles: 'any',
  response: z.undefined(),
});

export const accountsApi = { signIn, currentSession, signOut };
