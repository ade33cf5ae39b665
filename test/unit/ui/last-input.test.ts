import { describe, expect, it } from '@jest/globals';
import { idleSeconds, watchInput } from '../../../ui/src/api/last-input.js';

describe('idleSeconds', () => {
  it('counts whole seconds from the last key or pointer', () => {
    const page = new EventTarget();
    watchInput(page);

    page.dispatchEvent(new Event('keydown'));

    expect(idleSeconds(Date.now())).toBe(0);
    expect(idleSeconds(Date.now() + 61_000)).toBe(61);
  });

  it('begins anew with the next doing, and is never less than nothing', () => {
    const page = new EventTarget();
    watchInput(page);
    page.dispatchEvent(new Event('pointerdown'));

    expect(idleSeconds(Date.now() - 5_000)).toBe(0);
    expect(idleSeconds(Date.now() + 2_500)).toBe(2);
  });
});
