import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { SafetyView, SessionLineView } from './safety-view.js';

const tag = '本人账号';
const Password = z.string().min(1).max(200);
const Code = z.string().trim().min(1).max(20);
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const readOwnAccount = endpoint({
  method: 'get',
  path: '/api/account',
  summary: '本人账号的密码、两步验证和统一身份认证情况',
  tag,
  roles: 'any',
  beforeDuties: true,
  response: SafetyView,
});

export const changeOwnPassword = endpoint({
  method: 'put',
  path: '/api/account/password',
  summary: '修改本人密码，同时结束其他会话',
  tag,
  roles: 'any',
  beforeDuties: true,
  body: z.strictObject({ current: Password, next: Password }),
  response: z.undefined(),
});

export const startOwnSecondFactor = endpoint({
  method: 'post',
  path: '/api/account/second-factor',
  summary: '生成两步验证的密钥和二维码',
  tag,
  roles: 'any',
  beforeDuties: true,
  body: z.strictObject({ password: Password }),
  response: z.object({ secret: z.string(), address: z.string(), qrCode: z.string() }),
});

export const confirmOwnSecondFactor = endpoint({
  method: 'post',
  path: '/api/account/second-factor/confirmation',
  summary: '以首个验证码启用两步验证，取得一次性恢复码',
  tag,
  roles: 'any',
  beforeDuties: true,
  body: z.strictObject({ code: Code }),
  response: RecoveryCodes,
});

export const renewOwnRecoveryCodes = endpoint({
  method: 'post',
  path: '/api/account/recovery-codes',
  summary: '重新生成恢复码，原有恢复码作废',
  tag,
  roles: 'any',
  body: z.strictObject({ code: Code }),
  response: RecoveryCodes,
});

export const removeOwnSecondFactor = endpoint({
  method: 'post',
  path: '/api/account/second-factor/removal',
  summary: '停用本人的两步验证',
  tag,
  roles: 'any',
  body: z.strictObject({ code: Code }),
  response: z.undefined(),
});

export const listOwnSessions = endpoint({
  method: 'get',
  path: '/api/account/sessions',
  summary: '本人的登录会话，最近使用的在前',
  tag,
  roles: 'any',
  response: z.object({
    items: z.array(SessionLineView.extend({ isCurrent: z.boolean() })),
    nextCursor: z.null(),
  }),
});

export const endOwnSession = endpoint({
  method: 'delete',
  path: '/api/account/sessions/:id',
  summary: '结束本人的一个会话',
  tag,
  roles: 'any',
  params: z.object({ id: z.string().min(1).max(36) }),
  response: z.undefined(),
});

export const endOwnOtherSessions = endpoint({
  method: 'post',
  path: '/api/account/sessions/end-others',
  summary: '结束本人的其他会话',
  tag,
  roles: 'any',
  response: z.object({ ended: z.int() }),
});

export const ownAccountApi = {
  readOwnAccount,
  changeOwnPassword,
  startOwnSecondFactor,
  confirmOwnSecondFactor,
  renewOwnRecoveryCodes,
  removeOwnSecondFactor,
  listOwnSessions,
  endOwnSession,
  endOwnOtherSessions,
};
