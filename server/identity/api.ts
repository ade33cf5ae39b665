import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { identityKindIds, readIdentity } from '../domain/people/identity-document.js';
import { nameFault, normaliseName } from '../domain/people/person-name.js';
import { endpoint } from '../http/endpoint.js';
import { identityOutcomes } from './identity-service.js';

const tag = '身份核验';
const roles = rolesThatMay('check-identity');

export const IdentityCheckView = z.object({
  outcome: z.enum(identityOutcomes),
  service: z.enum(['none', 'test']),
  reference: z.string().nullable(),
  checkedAt: z.iso.datetime(),
});

export const getIdentityService = endpoint({
  method: 'get',
  path: '/api/identity-service',
  summary: '本系统接入的身份核验服务',
  tag,
  roles,
  response: z.object({ kind: z.enum(['none', 'test']) }),
});

export const checkIdentity = endpoint({
  method: 'post',
  path: '/api/identity-checks',
  summary: '核验姓名与证件号码是否一致；服务不可用的如实说明，不影响登记',
  tag,
  roles,
  body: z
    .strictObject({
      name: z
        .string('姓名必填')
        .overwrite(normaliseName)
        .refine((text) => nameFault(text) === null, '姓名不正确')
        .max(80),
      identityKind: z.enum(identityKindIds, '证件种类不在可选范围内').default('resident-id'),
      identityNumber: z.string('证件号码必填').max(30),
    })
    .refine(
      ({ identityKind, identityNumber }) =>
        !('fault' in readIdentity(identityKind, identityNumber)),
      { path: ['identityNumber'], message: '证件号码不正确，请先改正' },
    ),
  response: IdentityCheckView,
});

export const identityApi = { getIdentityService, checkIdentity } as const;
