import { describe, expect, it } from '@jest/globals';
import {
  createTemplateSaver,
  type LocalCopy,
  type SaveState,
  type TemplateText,
} from '../../../../ui/src/features/document-templates/template-saver.js';

const textOf = (body: string): TemplateText => ({ body, note: '' });

/** A server that answers when it is told to, and a browser's memory. */
function aWorld(revision = 1) {
  const sent: { body: string; revision: number }[] = [];
  const answers: { ok: () => void; fail: (error: Error) => void }[] = [];
  const states: SaveState['kind'][] = [];
  const kept: (LocalCopy | null)[] = [];
  const saver = createTemplateSaver({
    revision,
    quietMs: 60_000,
    send: ({ body }, on) => {
      sent.push({ body, revision: on });
      return new Promise((resolve, reject) => {
        answers.push({
          ok: () => {
            resolve({ revision: on + 1 });
          },
          fail: reject,
        });
      });
    },
    keep: (copy) => void kept.push(copy),
    drop: () => void kept.push(null),
    onState: ({ kind }) => void states.push(kind),
  });
  return { saver, sent, answers, states, kept };
}

describe('the saving of a template', () => {
  it('keeps what is typed in the browser until the server has it', async () => {
    const { saver, answers, kept } = aWorld();

    saver.change(textOf('一'));
    expect(kept).toEqual([{ revision: 1, text: textOf('一') }]);
    const flushed = saver.flush();
    answers[0]?.ok();

    expect(await flushed).toBe(2);
    expect(kept.at(-1)).toBeNull();
  });

  it('sends one text after the other, each on the revision of the one before', async () => {
    const { saver, sent, answers, kept } = aWorld();
    saver.change(textOf('一'));
    const first = saver.flush();
    saver.change(textOf('二'));
    answers[0]?.ok();

    expect(await first).toBeNull();
    expect(kept.at(-1)).toEqual({ revision: 2, text: textOf('二') });
    const second = saver.flush();
    answers[1]?.ok();

    expect(await second).toBe(3);
    expect(sent).toEqual([
      { body: '一', revision: 1 },
      { body: '二', revision: 2 },
    ]);
  });

  it('loses nothing when the server refuses, and goes on from a revision it is told', async () => {
    const { saver, sent, answers, states, kept } = aWorld();
    saver.change(textOf('一'));
    const flushed = saver.flush();
    answers[0]?.fail(new Error('stale'));
    expect(await flushed).toBeNull();
    expect(states.at(-1)).toBe('failed');
    expect(kept.at(-1)).toEqual({ revision: 1, text: textOf('一') });

    saver.rebase(7);
    const again = saver.flush();
    answers[1]?.ok();

    expect(await again).toBe(8);
    expect(sent.at(-1)).toEqual({ body: '一', revision: 7 });
  });

  it('answers at once when there is nothing to send', async () => {
    expect(await aWorld(4).saver.flush()).toBe(4);
  });
});
