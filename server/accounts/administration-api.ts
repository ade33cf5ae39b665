import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { SafetyView, SessionLineView } from './safety-view.js';

const tag = '账号安全管理';
const roles = rolesThatMay('manage-sign-in');
const params = z.object({ id: z.string().min(1).max(36) });
const body = z.strictObject({ reason: z.string().trim().min(1).max(200) });

export const readSignIn = endpoint({
  method: 'get',
  path: '/api/accounts/:id/sign-in',
  summary: '某人的登录方式和会话',
  tag,
  roles,
  params,
  response: SafetyView.extend({ sessions: z.array(SessionLineView) }),
  reads: 'account',
});

export const endSessionsOf = endpoint({
  method: 'post',
  path: '/api/accounts/:id/sessions/end',
  summary: '结束某人的全部会话',
  tag,
  roles,
  params,
  body,
  response: z.object({ ended: z.int() }),
});

export const resetSecondFactor = endpoint({
  method: 'post',
  path: '/api/accounts/:id/second-factor/reset',
  summary: '重置某人的两步验证',
  tag,
  roles,
  params,
  body,
  response: z.undefined(),
});

export const unlinkIdentity = endpoint({
  method: 'post',
  path: '/api/accounts/:id/identity/unlink',
  summary: '解除某人与统一身份认证的关联',
  tag,
  roles,
  params,
  body,
  response: z.undefined(),
});

export const accountAdministrationApi = {
  readSignIn,
  endSessionsOf,
  resetSecondFactor,
  unlinkIdentity,
};
