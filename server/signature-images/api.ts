import { z } from 'zod';
import { mostSignatureBytes } from '../domain/people/signature-image.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '手写签名图样';
const CaseParams = z.object({ id: z.string().min(1).max(36) });
/** Base64 takes four characters for three bytes. */
const longest = 4 * Math.ceil(mostSignatureBytes / 3);

const OwnSignatureView = z.object({
  /** Null: the person keeps none. The picture as a `data:` address. */
  image: z.object({ address: z.string(), savedAt: z.iso.datetime() }).nullable(),
});

export const readOwnSignature = endpoint({
  method: 'get',
  path: '/api/account/signature-image',
  summary: '本人的手写签名图样',
  tag,
  roles: 'any',
  response: OwnSignatureView,
});

export const saveOwnSignature = endpoint({
  method: 'put',
  path: '/api/account/signature-image',
  summary: '保存本人的手写签名图样（PNG，非电子签名）',
  tag,
  roles: 'any',
  body: z.strictObject({ png: z.base64('请使用PNG图片').min(1).max(longest, '图片过大') }),
  response: OwnSignatureView,
});

export const removeOwnSignature = endpoint({
  method: 'delete',
  path: '/api/account/signature-image',
  summary: '移除本人的手写签名图样',
  tag,
  roles: 'any',
  response: z.undefined(),
});

export const listCaseSignatures = endpoint({
  method: 'get',
  path: '/api/cases/:id/signature-images',
  summary: '在本案发表意见的人的手写签名图样，随意见显示，非电子签名',
  tag,
  roles: rolesThatMay('see-internal-papers'),
  reads: 'case',
  params: CaseParams,
  response: z.object({
    items: z.array(z.object({ decisionIds: z.array(z.string()), address: z.string() })),
  }),
});

export const signatureImagesApi = {
  readOwnSignature,
  saveOwnSignature,
  removeOwnSignature,
  listCaseSignatures,
} as const;
