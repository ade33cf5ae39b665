import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { SessionView } from './account-view.js';
import { accountAdministrationApi } from './administration-api.js';
import { ownAccountApi } from './own-account-api.js';

const tag = '登录';

/** The code is asked of whoever set up a second factor, after the password proved right (SECOND_FACTOR). */
export const signIn = endpoint({
  method: 'post',
  path: '/api/sessions',
  summary: '登录，设置会话 cookie',
  tag,
  roles: 'public',
  body: z.strictObject({
    username: z.string().trim().min(1).max(80),
    password: z.string().min(1).max(200),
    code: z.string().trim().min(1).max(20).optional(),
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
  beforeDuties: true,
  response: SessionView,
});

export const signOut = endpoint({
  method: 'delete',
  path: '/api/sessions/current',
  summary: '退出登录；经统一身份认证登录的，返回在其处退出的地址',
  tag,
  roles: 'any',
  beforeDuties: true,
  response: z.object({ continueAt: z.string().nullable() }),
});

export const signInWays = endpoint({
  method: 'get',
  path: '/api/sign-in-ways',
  summary: '除账号密码外可用的登录方式',
  tag,
  roles: 'public',
  response: z.object({
    /** Null: no identity provider. */
    provider: z.object({ label: z.string() }).nullable(),
  }),
});

export const startProviderSignIn = endpoint({
  method: 'get',
  path: '/api/sessions/oidc/start',
  summary: '转到统一身份认证登录',
  tag,
  roles: 'public',
  query: z.object({ to: z.string().max(500).optional() }),
  produces: ['text/html'],
  response: z.undefined(),
});

/** The provider sends the browser here; every outcome is a page of ours. */
export const finishProviderSignIn = endpoint({
  method: 'get',
  path: '/api/sessions/oidc/callback',
  summary: '统一身份认证登录后返回',
  tag,
  roles: 'public',
  produces: ['text/html'],
  response: z.undefined(),
});

export const accountsApi = {
  signIn,
  currentSession,
  signOut,
  signInWays,
  startProviderSignIn,
  finishProviderSignIn,
  ...ownAccountApi,
  ...accountAdministrationApi,
};
