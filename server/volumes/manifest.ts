import { z } from 'zod';

/** Names of the files of a zipped case beside its papers. */
export const manifestName = 'manifest.json';
export const signatureName = 'manifest.sig.json';
export const sumsName = 'SHA256SUMS';
export const readmeName = '核对说明.txt';

/** Contents of a zipped case file: what is signed. */
export const Manifest = z.strictObject({
  format: z.literal('yingjiu-volume-1'),
  case: z.strictObject({
    id: z.string(),
    number: z.string().nullable(),
    externalNumber: z.string().nullable(),
    title: z.string(),
    office: z.string(),
  }),
  scope: z.string(),
  madeAt: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      on: z.string(),
      remark: z.string().nullable(),
      sizeBytes: z.int(),
      sha256: z.string(),
      sm3: z.string(),
    }),
  ),
  /** Papers and scans whose file could not be read. */
  missing: z.array(z.strictObject({ title: z.string(), reason: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

export const SignatureFile = z.object({
  algorithm: z.string(),
  purpose: z.enum(['document', 'volume-manifest', 'archive-anchor', 'audit-export']),
  signature: z.string(),
  certificate: z.string(),
  signedAt: z.string(),
  isTest: z.boolean(),
});
