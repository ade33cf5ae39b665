import { describe, expect, it } from '@jest/globals';
import { ApiProblem, NetworkProblem } from '../../../../ui/src/api/ApiProblem.js';
import {
  createDraftSaver,
  type FileChanges,
  type LocalCopy,
  type SaveState,
} from '../../../../ui/src/features/designer/save/draft-saver.js';

/** A saver with a server that answers when told, and a browser that keeps one copy. */
function aSaver({ quietMs = 10_000, retryMs = 10_000 } = {}) {
  const sent: { changes: FileChanges; revision: number }[] = [];
  const waiting: { answer: () => void; refuse: (error: Error) => void }[] = [];
  const states: SaveState[] = [];
  const browser: { copy: LocalCopy | null } = { copy: null };
  const saver = createDraftSaver({
    ...{ revision: 7, quietMs, retryMs },
    send: (changes, revision) =>
      new Promise((resolve, reject) => {
        sent.push({ changes, revision });
        waiting.push({
          answer: () => {
            resolve({ revision: revision + 1 });
          },
          refuse: reject,
        });
      }),
    keep: (copy) => {
      browser.copy = copy;
    },
    onState: (state) => states.push(state),
  });
  return { saver, sent, waiting, states, browser };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const kinds = (states: readonly SaveState[]) => states.map(({ kind }) => kind);

describe('the files of a draft while they are changed', () => {
  it('are kept in the browser at once and dropped there when the server has them', async () => {
    const { saver, waiting, browser, states } = aSaver();

    saver.change('a.bpmn', '<a/>');
    expect(browser.copy).toEqual({ revision: 7, changes: { 'a.bpmn': '<a/>' } });
    const flushed = saver.flush();
    waiting[0]?.answer();

    expect(await flushed).toBe(8);
    expect(browser.copy).toBeNull();
    expect(kinds(states)).toEqual(['waiting', 'saving', 'saved']);
  });

  it('are sent by themselves when the hands rest, all at once, a deleted one as null', async () => {
    const { saver, sent } = aSaver({ quietMs: 1 });

    saver.change('a.bpmn', '<a/>');
    saver.change('a.bpmn', '<a2/>');
    saver.change('b.form', null);
    await soon();

    expect(sent).toEqual([{ changes: { 'a.bpmn': '<a2/>', 'b.form': null }, revision: 7 }]);
  });

  it('stay to be sent where they were changed again while they were under way', async () => {
    const { saver, sent, waiting, browser } = aSaver();
    saver.change('a.bpmn', '<a/>');
    saver.change('b.bpmn', '<b/>');
    const first = saver.flush();
    saver.change('a.bpmn', '<a2/>');
    waiting[0]?.answer();
    expect(await first).toBeNull();
    expect(browser.copy).toEqual({ revision: 8, changes: { 'a.bpmn': '<a2/>' } });

    const second = saver.flush();
    waiting[1]?.answer();

    expect(await second).toBe(9);
    expect(sent[1]).toEqual({ changes: { 'a.bpmn': '<a2/>' }, revision: 8 });
  });

  it('are tried again by themselves when there was no answer', async () => {
    const { saver, sent, waiting, states, browser } = aSaver({ retryMs: 1 });
    saver.change('a.bpmn', '<a/>');
    const flushed = saver.flush();

    waiting[0]?.refuse(new NetworkProblem({ cause: null }));
    expect(await flushed).toBeNull();
    expect(states.at(-1)).toEqual({ kind: 'offline' });
    expect(browser.copy).not.toBeNull();
    await soon();

    expect(sent).toHaveLength(2);
  });

  it('wait for the person when somebody else saved meanwhile, and go on from the revision told', async () => {
    const { saver, sent, waiting, states } = aSaver({ retryMs: 1 });
    saver.change('a.bpmn', '<a/>');
    const flushed = saver.flush();
    const by = { by: '李某', at: '2026-11-23T06:03:00.000Z' };
    waiting[0]?.refuse(new ApiProblem(409, { code: 'DRAFT_CHANGED', conflict: by }));
    await flushed;
    await soon();

    expect(states.at(-1)).toEqual({ kind: 'conflict', with: by });
    expect(sent).toHaveLength(1);
    saver.rebase(12);
    void saver.flush();

    expect(sent[1]).toEqual({ changes: { 'a.bpmn': '<a/>' }, revision: 12 });
  });

  it('stay in the browser when the server refuses them, and are not sent over and over', async () => {
    const { saver, sent, waiting, states, browser } = aSaver({ retryMs: 1 });
    saver.change('a.bpmn', '<!DOCTYPE a>');
    const flushed = saver.flush();
    waiting[0]?.refuse(new ApiProblem(422, { code: 'UNSAFE_FILE' }));
    await flushed;
    await soon();

    expect(states.at(-1)?.kind).toBe('failed');
    expect(sent).toHaveLength(1);
    expect(browser.copy?.changes).toEqual({ 'a.bpmn': '<!DOCTYPE a>' });
  });

  it('are forgotten when the person takes the text of the other', () => {
    const { saver, browser } = aSaver();
    saver.change('a.bpmn', '<a/>');

    saver.drop();

    expect(saver.copy().changes).toEqual({});
    expect(browser.copy).toBeNull();
  });

  it('leaves a copy of an earlier visit alone when only the revision moves on', () => {
    const { saver, browser } = aSaver();
    browser.copy = { revision: 3, changes: { 'a.bpmn': '<kept/>' } };

    saver.rebase(9);

    expect(browser.copy).not.toBeNull();
  });
});
