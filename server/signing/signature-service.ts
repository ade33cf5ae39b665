/** What is signed: the PDF of a sealed paper, the list of contents of a zipped case file or of exported audit entries, the heads of all chains of a day. */
export type SignaturePurpose = 'document' | 'volume-manifest' | 'archive-anchor' | 'audit-export';

/** A signature with all that is needed to check it later; plain data, kept as JSON or in columns. */
export interface Signature {
  /** `SM2-SM3`: SM2 (GB/T 32918) over SM3 (GB/T 32905). */
  algorithm: string;
  purpose: SignaturePurpose;
  /** DER, base64. */
  signature: string;
  /** Whose key: PEM of a certification authority, or JSON of the local test key. */
  certificate: string;
  /** Instant in UTC, ISO 8601. */
  signedAt: string;
  /** No certification authority stands behind it: proof that bytes were not changed, no legal signature. */
  isTest: boolean;
}

export interface SignatureVerification {
  valid: boolean;
  /** Why not, in Chinese; null when valid. */
  reason: string | null;
}

/**
 * The port to a signature service. A real one (an electronic seal by GB/T 38540, SM2 keys in approved hardware) is another
 * implementation of it; none ships with the product.
 */
export interface SignatureService {
  /** `null` when this installation has no signature service: papers are then sealed in ink only. */
  sign(bytes: Uint8Array, purpose: SignaturePurpose): Promise<Signature | null>;
  verify(bytes: Uint8Array, signature: Signature): Promise<SignatureVerification>;
}
