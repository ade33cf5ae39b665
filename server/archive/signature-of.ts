import type { DocumentSignature } from '../seals/document-signature.entity.js';
import type { Signature } from '../signing/signature-service.js';

/** The signature a row holds; null while the paper waits for it. */
export function signatureOf(row: DocumentSignature): Signature | null {
  const { algorithm, signature, certificate, signedAt, isTest } = row;
  const isWaiting = algorithm === null || signature === null || certificate === null;
  if (isWaiting || signedAt === null || isTest === null) return null;
  return {
    ...{ algorithm, signature, certificate, isTest, purpose: 'document' },
    signedAt: signedAt.toISOString(),
  };
}
