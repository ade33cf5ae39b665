import { describe, expect, it } from '@jest/globals';
import { flowMs, openFlow, ownPath, sealFlow } from '../../../server/accounts/oidc/flow-cookie.js';
import { createVault } from '../../../server/vault.js';

const now = new Date('2026-03-02T02:00:00Z');
const vault = createVault(Buffer.alloc(32, 7));
const flow = { state: 's', nonce: 'n', verifier: 'v', to: '/cases' };
const later = (ms: number) => new Date(now.getTime() + ms);

describe('the cookie of a sign-in at the provider', () => {
  it('is what was sealed, among other cookies', () => {
    const header = `yj_session=x; yj_oidc=${sealFlow(vault, flow, now)}; other=1`;

    expect(openFlow(vault, header, now)).toMatchObject(flow);
  });

  it('is good for ten minutes', () => {
    const header = `yj_oidc=${sealFlow(vault, flow, now)}`;

    expect(openFlow(vault, header, later(flowMs - 1))).not.toBeNull();
    expect(openFlow(vault, header, later(flowMs))).toBeNull();
    expect(flowMs).toBe(600_000);
  });

  it('is nothing when it is missing, changed or of another installation', () => {
    const other = createVault(Buffer.alloc(32, 8));
    const sealed = sealFlow(vault, flow, now);

    expect(openFlow(vault, undefined, now)).toBeNull();
    expect(openFlow(vault, 'xyj_oidc=1', now)).toBeNull();
    expect(openFlow(vault, `yj_oidc=${sealed.slice(0, -2)}AA`, now)).toBeNull();
    expect(openFlow(other, `yj_oidc=${sealed}`, now)).toBeNull();
  });
});

describe('ownPath', () => {
  it.each([
    ['/cases?status=closed', '/cases?status=closed'],
    ['/', '/'],
    ['//evil.example', '/tasks'],
    ['/\\evil.example', '/tasks'],
    ['https://evil.example', '/tasks'],
    ['/a b', '/tasks'],
    ['/a\r\nx', '/tasks'],
    ['', '/tasks'],
    [undefined, '/tasks'],
  ])('of %j is %s', (to, expected) => {
    expect(ownPath(to)).toBe(expected);
  });
});
