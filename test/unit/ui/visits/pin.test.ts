import { describe, expect, it } from '@jest/globals';
import { unwrapKey, wrapKey } from '../../../../ui/src/features/visits/device/pin.js';
import { importKey, openJson, sealJson } from '../../../../ui/src/features/visits/device/seal.js';

const bytes = crypto.getRandomValues(new Uint8Array(32));

describe('the key of a device under a PIN', () => {
  it('opens what it sealed before, by this PIN and no other', async () => {
    const sealed = await sealJson(await importKey(bytes), { name: '李秀兰' });

    const wrapped = await wrapKey('135791', bytes);
    const [right, wrong] = [await unwrapKey('135791', wrapped), await unwrapKey('135792', wrapped)];

    expect(wrong).toBeNull();
    expect(right?.extractable).toBe(false);
    expect(right && (await openJson(right, sealed))).toEqual({ name: '李秀兰' });
  });

  it('is another cipher every time, slow to try, and holds no key in the clear', async () => {
    const [first, second] = [await wrapKey('135791', bytes), await wrapKey('135791', bytes)];

    expect(Buffer.from(first.salt).equals(Buffer.from(second.salt))).toBe(false);
    expect(first.iterations).toBeGreaterThanOrEqual(600_000);
    expect(Buffer.from(first.sealed.data).includes(Buffer.from(bytes))).toBe(false);
  });

  it('is not opened once a byte of it was changed', async () => {
    const wrapped = await wrapKey('135791', bytes);
    const data = new Uint8Array(wrapped.sealed.data);
    data[3] = (data[3] ?? 0) ^ 1;

    expect(await unwrapKey('135791', wrapped)).toBeNull();
  });
});
