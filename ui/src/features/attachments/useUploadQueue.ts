import { useEffect, useRef, useState } from 'react';
import type { AttachedFile, AttachmentRoom } from './attachment-room.js';
import { UploadQueue, type Sending } from './upload-queue.js';

/** The queue of one input: what is on its way, and the verbs for it. It always calls the `send` and `onDone` of the last render. */
export function useUploadQueue(
  send: AttachmentRoom['send'],
  onDone: (file: AttachedFile) => void,
): { items: readonly Sending[]; queue: Pick<UploadQueue, 'add' | 'drop' | 'retry'> } {
  const [items, setItems] = useState<readonly Sending[]>([]);
  const latest = useRef({ send, onDone });
  useEffect(() => {
    latest.current = { send, onDone };
  });
  const [queue] = useState(
    () =>
      new UploadQueue(
        (...given) => latest.current.send(...given),
        setItems,
        (file) => {
          latest.current.onDone(file);
        },
      ),
  );
  useEffect(
    () => () => {
      queue.close();
    },
    [queue],
  );
  return { items, queue };
}
