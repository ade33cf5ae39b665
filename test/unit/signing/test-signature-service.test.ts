import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSigner } from '../../../server/signing/create-signer.js';
import type { Signature, SignatureService } from '../../../server/signing/signature-service.js';
import { testKeyOf } from '../../../server/signing/test-key.js';

const clock = { now: () => new Date('2026-03-02T02:00:00.000Z') };
const bytes = Buffer.from('决定书');

let files: string;
let signer: SignatureService;
beforeEach(async () => {
  files = await mkdtemp(join(tmpdir(), 'signing-'));
  signer = createSigner({ signing: 'test', files }, clock);
});
afterEach(async () => {
  await rm(files, { recursive: true });
});

const signed = async (): Promise<Signature> => {
  const signature = await signer.sign(bytes, 'document');
  if (!signature) throw new Error('not signed');
  return signature;
};

describe('the local test signature', () => {
  it('holds for the bytes it was made for and says that it is a test', async () => {
    const signature = await signed();

    expect(signature).toMatchObject({
      ...{ algorithm: 'SM2-SM3', purpose: 'document', isTest: true },
      signedAt: '2026-03-02T02:00:00.000Z',
    });
    expect(await signer.verify(bytes, signature)).toEqual({ valid: true, reason: null });
  });

  it('does not hold for other bytes', async () => {
    const signature = await signed();

    expect(await signer.verify(Buffer.from('决定书 '), signature)).toEqual({
      ...{ valid: false, reason: '签名与内容不符' },
    });
  });

  it.each<[string, Partial<Signature>, string]>([
    ['purpose', { purpose: 'archive-anchor' }, '签名与内容不符'],
    ['time', { signedAt: '2026-03-01T02:00:00.000Z' }, '签名与内容不符'],
    ['test mark', { isTest: false }, '签名与内容不符'],
    ['signature', { signature: Buffer.from('30', 'hex').toString('base64') }, '签名与内容不符'],
    ['algorithm', { algorithm: 'RSA' }, '不认识的签名算法RSA'],
    ['certificate', { certificate: '{}' }, '签名所用的密钥不是本系统的密钥'],
  ])('does not hold with another %s', async (_what, change, reason) => {
    const signature = { ...(await signed()), ...change };

    expect(await signer.verify(bytes, signature)).toEqual({ valid: false, reason });
  });

  it('made with a key brought along does not hold', async () => {
    await signed();
    const elsewhere = await mkdtemp(join(tmpdir(), 'signing-'));
    const forged = await createSigner({ signing: 'test', files: elsewhere }, clock).sign(
      bytes,
      'document',
    );
    await rm(elsewhere, { recursive: true });

    expect(await signer.verify(bytes, forged as Signature)).toEqual({
      ...{ valid: false, reason: '签名所用的密钥不是本系统的密钥' },
    });
  });

  it('of a program started again is that of the same key', async () => {
    const signature = await signed();

    const restarted = createSigner({ signing: 'test', files }, clock);

    expect(await restarted.verify(bytes, signature)).toMatchObject({ valid: true });
  });
});

describe('the key', () => {
  it('is not made to verify', async () => {
    const signature = await signed();
    await rm(join(files, 'signing'), { recursive: true });

    expect(await signer.verify(bytes, signature)).toEqual({
      ...{ valid: false, reason: '本系统没有签名密钥' },
    });
    const entries = await readdir(files);
    expect(entries).toEqual([]);
  });

  it('is made once when two programs ask at the same time, and only its owner reads it', async () => {
    const keys = await Promise.all(Array.from({ length: 4 }, () => testKeyOf(files, clock.now())));

    const { mode } = await stat(join(files, 'signing', 'test-sm2.json'));
    expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(1);
    expect(mode & 0o777).toBe(0o600);
  });

  it('never stands in a signature', async () => {
    const text = JSON.stringify(await signed());

    const { privateKey } = JSON.parse(
      await readFile(join(files, 'signing', 'test-sm2.json'), 'utf8'),
    ) as { privateKey: string };
    expect(text).not.toContain(privateKey);
  });
});

describe('an installation without a signature service', () => {
  it('signs nothing and takes nothing for valid', async () => {
    const none = createSigner({ signing: 'none', files }, clock);

    expect(await none.sign(bytes, 'document')).toBeNull();
    expect(await none.verify(bytes, await signed())).toMatchObject({ valid: false });
  });
});
