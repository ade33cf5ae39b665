import { describe, expect, it } from '@jest/globals';
import { controlledClock } from '../../server/clock.js';

const dayMs = 86_400_000;

describe('controlled clock', () => {
  it('is ahead by the offset that was read last', async () => {
    let offsetMs = 31 * dayMs;
    const clock = controlledClock(async () => offsetMs);
    const before = clock.now().getTime();

    await clock.refresh();
    offsetMs = 62 * dayMs;

    const ahead = clock.now().getTime() - before;
    expect(ahead).toBeGreaterThanOrEqual(31 * dayMs);
    expect(ahead).toBeLessThan(31 * dayMs + 10_000);
  });
});
