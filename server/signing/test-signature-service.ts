import { createHash } from 'node:crypto';
import { sm2 } from 'sm-crypto';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Signature, SignatureService, SignatureVerification } from './signature-service.js';
import { readTestKey, testKeyOf, type TestKey } from './test-key.js';

const algorithm = 'SM2-SM3';
const holder = '本机测试签名（不具有法律效力）';
const Certificate = z.object({ publicKey: z.string(), holder: z.string() });

type Statement = Pick<Signature, 'algorithm' | 'purpose' | 'signedAt' | 'isTest'>;

/**
 * Signs with a key pair of this installation: shows that bytes are those signed, and says of itself that it is a test. It takes
 * no other key than its own for valid, so that nobody signs with a key brought along.
 */
export function createTestSigner(files: string, { now }: Pick<Clock, 'now'>): SignatureService {
  let key: Promise<TestKey> | null = null;
  const ownKey = async (): Promise<TestKey> => {
    key ??= testKeyOf(files, now());
    return key.catch((error: unknown) => {
      // A folder that was not there yet may be there the next time.
      key = null;
      throw error;
    });
  };
  return {
    sign: async (bytes, purpose) => {
      const { privateKey, publicKey } = await ownKey();
      const signedAt = now().toISOString();
      const statement: Statement = { algorithm, purpose, signedAt, isTest: true };
      const hex = sm2.doSignature(textOf(bytes, statement), privateKey, { der: true, publicKey });
      const certificate = JSON.stringify({ publicKey, holder });
      return { ...statement, signature: Buffer.from(hex, 'hex').toString('base64'), certificate };
    },
    verify: async (bytes, signature) => {
      const known = await readTestKey(files);
      return known === null
        ? fault('本系统没有签名密钥')
        : verifyWith(known.publicKey, bytes, signature);
    },
  };
}

/** What is signed: the SM3 of the bytes together with purpose, time and the test mark, so that none of them can be exchanged. */
function textOf(bytes: Uint8Array, { algorithm, purpose, signedAt, isTest }: Statement): string {
  const sm3 = createHash('sm3').update(bytes).digest('hex');
  return JSON.stringify([algorithm, purpose, signedAt, isTest, sm3]);
}

function verifyWith(
  publicKey: string,
  bytes: Uint8Array,
  signature: Signature,
): SignatureVerification {
  if (signature.algorithm !== algorithm) return fault(`不认识的签名算法${signature.algorithm}`);
  if (keyOf(signature.certificate) !== publicKey) return fault('签名所用的密钥不是本系统的密钥');
  const hex = Buffer.from(signature.signature, 'base64').toString('hex');
  return isSigned(textOf(bytes, signature), hex, publicKey)
    ? { valid: true, reason: null }
    : fault('签名与内容不符');
}

/** The library throws on bytes that are no DER signature at all. */
function isSigned(text: string, hex: string, publicKey: string): boolean {
  try {
    return sm2.doVerifySignature(text, hex, publicKey, { der: true });
  } catch {
    return false;
  }
}

function keyOf(certificate: string): string | null {
  try {
    return Certificate.parse(JSON.parse(certificate)).publicKey;
  } catch {
    return null;
  }
}

const fault = (reason: string): SignatureVerification => ({ valid: false, reason });
