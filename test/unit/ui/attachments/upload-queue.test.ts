import { describe, expect, it } from '@jest/globals';
import type { AttachedFile } from '../../../../ui/src/features/attachments/attachment-room.js';
import { UploadQueue, type Sending } from '../../../../ui/src/features/attachments/upload-queue.js';

/** A queue whose server answers when told. */
function aQueue() {
  const calls: { name: string; signal: AbortSignal; answer: () => void; refuse: () => void }[] = [];
  const done: string[] = [];
  const shown: { items: readonly Sending[] } = { items: [] };
  const queue = new UploadQueue(
    (file, onProgress, signal) => {
      onProgress(40);
      return new Promise<AttachedFile>((resolve, reject) => {
        const stored = { id: file.name, name: file.name, mediaType: 'image/png', sizeBytes: 1 };
        const answer = () => {
          resolve({ ...stored, caption: null, virusState: 'clean' });
        };
        const refuse = () => {
          reject(new Error('refused'));
        };
        signal.addEventListener('abort', refuse);
        calls.push({ name: file.name, signal, answer, refuse });
      });
    },
    (items) => {
      shown.items = items;
    },
    ({ id }) => done.push(id),
  );
  const states = () => shown.items.map(({ file, state }) => `${file.name} ${state}`);
  return { queue, calls, done, states, shown };
}

const files = (...names: string[]) => names.map((name) => new File(['x'], name));
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('files on their way', () => {
  it('go one after another in the order given, each with its progress', async () => {
    const { queue, calls, done, states, shown } = aQueue();

    queue.add(files('a', 'b'));
    const before = states();
    const [first] = shown.items;
    calls[0]?.answer();
    await settled();

    expect(before).toEqual(['a going', 'b waiting']);
    expect(first?.percent).toBe(40);
    expect(done).toEqual(['a']);
    expect(states()).toEqual(['b going']);
  });

  it('do not stop at one that fails; that one can be tried again', async () => {
    const { queue, calls, done, states, shown } = aQueue();
    queue.add(files('a', 'b'));

    calls[0]?.refuse();
    await settled();
    calls[1]?.answer();
    await settled();
    const failed = states();
    queue.retry(shown.items[0]?.key ?? 0);
    calls[2]?.answer();
    await settled();

    expect(failed).toEqual(['a failed']);
    expect(done).toEqual(['b', 'a']);
    expect(states()).toEqual([]);
  });

  it('are broken off when cancelled, and the next one goes', async () => {
    const { queue, calls, done, states, shown } = aQueue();
    queue.add(files('a', 'b'));

    queue.drop(shown.items[0]?.key ?? 0);
    await settled();

    expect(calls[0]?.signal.aborted).toBe(true);
    expect(states()).toEqual(['b going']);
    expect(done).toEqual([]);
  });

  it('do not go on behind a screen that was left', async () => {
    const { queue, calls } = aQueue();
    queue.add(files('a', 'b'));

    queue.close();
    await settled();

    expect(calls.map(({ name, signal }) => [name, signal.aborted])).toEqual([['a', true]]);
  });
});
