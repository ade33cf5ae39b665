import { describe, expect, it } from '@jest/globals';
import {
  createDraftSaver,
  type SaveState,
} from '../../../ui/src/features/settings/changes/draft-saver.js';
import type { LocalCopy } from '../../../ui/src/features/settings/changes/local-copy.js';
import { aDraft } from './a-draft.js';

/** A saver with a server that answers when told, and a browser that keeps one copy. */
function aSaver({ quietMs = 10_000 } = {}) {
  const sent: { title: string; version: number }[] = [];
  const waiting: { answer: () => void; refuse: () => void }[] = [];
  const states: SaveState['kind'][] = [];
  const browser: { copy: LocalCopy | null } = { copy: null };
  const saver = createDraftSaver({
    version: 1,
    quietMs,
    send: ({ title }, version) =>
      new Promise((resolve, reject) => {
        sent.push({ title, version });
        waiting.push({
          answer: () => {
            resolve({ version: version + 1 });
          },
          refuse: () => {
            reject(new Error('refused'));
          },
        });
      }),
    keep: (copy) => {
      browser.copy = copy;
    },
    drop: () => {
      browser.copy = null;
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { saver, sent, waiting, states, browser };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a draft being written', () => {
  it('is kept in the browser at once and dropped there when the server has it', async () => {
    const { saver, waiting, browser, states } = aSaver();
    const draft = aDraft();

    saver.change(draft);
    expect(browser.copy).toEqual({ version: 1, draft });
    const flushed = saver.flush();
    waiting[0]?.answer();

    expect(await flushed).toBe(2);
    expect(browser.copy).toBeNull();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('is sent by itself when the hands rest, once for all that was typed', async () => {
    const { saver, sent } = aSaver({ quietMs: 1 });

    saver.change(aDraft({ title: '一' }));
    saver.change(aDraft({ title: '一二' }));
    await soon();

    expect(sent).toEqual([{ title: '一二', version: 1 }]);
  });

  it('what is typed while it is sent goes with the next version, and stays in the browser until then', async () => {
    const { saver, sent, waiting, browser } = aSaver();
    saver.change(aDraft({ title: '一' }));
    const first = saver.flush();

    saver.change(aDraft({ title: '一二' }));
    waiting[0]?.answer();
    expect(await first).toBeNull();
    expect(browser.copy).toMatchObject({ version: 2, draft: { title: '一二' } });
    const second = saver.flush();
    waiting[1]?.answer();

    expect(await second).toBe(3);
    expect(sent.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('two wishes to save at the same time send it once', async () => {
    const { saver, sent, waiting } = aSaver();
    saver.change(aDraft());

    const both = Promise.all([saver.flush(), saver.flush()]);
    waiting[0]?.answer();

    expect(await both).toEqual([2, 2]);
    expect(sent).toHaveLength(1);
  });

  it('without what every change must have it is only kept, and says what is missing', async () => {
    const { saver, sent, states, browser } = aSaver();

    saver.change(aDraft({ reason: ' ' }));

    expect(await saver.flush()).toBeNull();
    expect(sent).toEqual([]);
    expect(states).toEqual(['local']);
    expect(browser.copy).not.toBeNull();
  });

  it('after a refusal it is still in the browser, and can be sent again', async () => {
    const { saver, waiting, states, browser } = aSaver();
    saver.change(aDraft());
    const first = saver.flush();
    waiting[0]?.refuse();
    expect(await first).toBeNull();
    expect(browser.copy).not.toBeNull();

    const second = saver.flush();
    waiting[1]?.answer();

    expect(await second).toBe(2);
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('when nothing was typed there is nothing to send', async () => {
    const { saver, sent } = aSaver();

    expect(await saver.flush()).toBe(1);
    expect(sent).toEqual([]);
  });
});
