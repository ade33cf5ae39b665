import { describe, expect, it } from '@jest/globals';
import {
  createEntrySaver,
  type SaveState,
} from '../../../ui/src/features/documents/drafts/entry-saver.js';

/** A saver with a server that answers when told, and a browser that keeps one copy. */
function aSaver() {
  const sent: { entered: unknown; version: number }[] = [];
  const waiting: { answer: () => void; refuse: (reason: string) => void }[] = [];
  const states: SaveState['kind'][] = [];
  const browser: { copy: unknown } = { copy: null };
  const saver = createEntrySaver({
    ...{ version: 1, quietMs: 10_000 },
    isStale: (error) => error instanceof Error && error.message === 'stale',
    send: (entered, version) =>
      new Promise((resolve, reject) => {
        sent.push({ entered, version });
        waiting.push({
          answer: () => {
            resolve({ version: version + 1 });
          },
          refuse: (reason) => {
            reject(new Error(reason));
          },
        });
      }),
    keep: (copy) => {
      browser.copy = copy;
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { saver, sent, waiting, states, browser };
}

describe('entries being typed', () => {
  it('are kept in the browser at once and dropped there when the server has them', async () => {
    const { saver, waiting, browser, states } = aSaver();

    saver.change({ place: '镇政府' });
    expect(browser.copy).toEqual({ version: 1, entered: { place: '镇政府' } });
    const flushed = saver.flush();
    waiting[0]?.answer();

    expect(await flushed).toBe(2);
    expect(browser.copy).toBeNull();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('typed while a request is on its way go with the next one, on the version it answered', async () => {
    const { saver, waiting, sent, browser } = aSaver();

    saver.change({ place: '一' });
    const first = saver.flush();
    saver.change({ place: '二' });
    waiting[0]?.answer();
    expect(await first).toBeNull();
    expect(browser.copy).toEqual({ version: 2, entered: { place: '二' } });
    const second = saver.flush();
    waiting[1]?.answer();

    expect(await second).toBe(3);
    expect(sent.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('stay in the browser when somebody else was faster, and replace theirs only when told', async () => {
    const { saver, waiting, sent, states, browser } = aSaver();

    saver.change({ place: '我的' });
    const first = saver.flush();
    waiting[0]?.refuse('stale');
    expect(await first).toBeNull();
    expect(states.at(-1)).toBe('stale');
    expect(browser.copy).toEqual({ version: 1, entered: { place: '我的' } });
    saver.rebase(7);
    const second = saver.flush();
    waiting[1]?.answer();

    expect(await second).toBe(8);
    expect(sent.at(-1)).toEqual({ entered: { place: '我的' }, version: 7 });
  });

  it('are not lost when the server does not answer', async () => {
    const { saver, waiting, states, browser } = aSaver();

    saver.change({ place: '镇政府' });
    const flushed = saver.flush();
    waiting[0]?.refuse('network');

    expect(await flushed).toBeNull();
    expect(states.at(-1)).toBe('failed');
    expect(browser.copy).not.toBeNull();
  });
});
