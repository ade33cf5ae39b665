import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import type { AttachedFile, AttachmentRoom } from './attachment-room.js';
import { AttachmentPreview } from './AttachmentPreview.js';
import { AttachmentRow } from './AttachmentRow.js';
import { FileDrop } from './FileDrop.js';
import { judgeFile, nameForShot } from './judge-file.js';
import { SendingRow } from './SendingRow.js';
import { useUploadQueue } from './useUploadQueue.js';
import './attachments.css';

export interface AttachmentFieldProps {
  room: AttachmentRoom;
  /** Ids of the files, in order. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Files are on their way, or failed and neither tried again nor dropped: better not submit yet. */
  onBusyChange?: (isBusy: boolean) => void;
  /** What the files are, for who does not see the screen. */
  label: string;
  /** How many files at most; 30 unless told. */
  max?: number;
  isDisabled?: boolean;
  /** A narrow place: no large area to drop on. */
  isSmall?: boolean;
}

/** Files of one place of a form, with everything one does to them before submitting. */
export function AttachmentField(props: AttachmentFieldProps) {
  const { room, value, onChange, onBusyChange, label, max = 30 } = props;
  const { isDisabled = false, isSmall = false } = props;
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [faults, setFaults] = useState<string[]>([]);
  const [shown, setShown] = useState<AttachedFile | null>(null);
  const own = useOwnFiles(room.files, value);
  const ids = useLatest(value);
  const { items, queue } = useUploadQueue(room.send, (file) => {
    own.remember(file);
    change([...ids.current, file.id]);
  });
  const change = (next: string[]) => {
    // Two files may be done before the form has rendered again.
    ids.current = next;
    onChange(next);
  };
  useBusy(items.length > 0, onBusyChange);
  const take = (files: readonly File[]) => {
    const room = max - value.length - items.length;
    const judged = files.map((file) => ({
      file: nameForShot(file, new Date()),
      fault: judgeFile(file),
    }));
    const good = judged.filter(({ fault }) => fault === null).map(({ file }) => file);
    const bad = judged.flatMap(({ file, fault }) =>
      fault === null ? [] : [t(`attachments.faults.${fault}`, { name: file.name })],
    );
    setFaults(good.length > room ? [...bad, t('attachments.faults.many', { count: max })] : bad);
    if (room > 0) queue.add(good.slice(0, room));
  };
  const remove = (id: string) => {
    room.remove(id).then(
      () => {
        change(ids.current.filter((one) => one !== id));
      },
      (error: unknown) => {
        setFaults([problemText(error)]);
      },
    );
  };
  return (
    <FileDrop label={label} isDisabled={isDisabled} isSmall={isSmall} onFiles={take}>
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          closable={{
            onClose: () => {
              setFaults([]);
            },
          }}
          title={faults.map((fault) => (
            <div key={fault}>{fault}</div>
          ))}
        />
      )}
      {(own.files.length > 0 || items.length > 0) && (
        <ul className="attachments-list" aria-label={label}>
          {own.files.map((file, index) => (
            <AttachmentRow
              key={file.id}
              {...{ file, room, isDisabled }}
              onShow={() => {
                setShown(file);
              }}
              onRemove={() => {
                remove(file.id);
              }}
              onUp={
                index === 0
                  ? null
                  : () => {
                      change(swapped(value, index - 1));
                    }
              }
              onDown={
                index === own.files.length - 1
                  ? null
                  : () => {
                      change(swapped(value, index));
                    }
              }
            />
          ))}
          {items.map((item) => (
            <SendingRow
              key={item.key}
              item={item}
              onRetry={() => {
                queue.retry(item.key);
              }}
              onDrop={() => {
                queue.drop(item.key);
              }}
            />
          ))}
        </ul>
      )}
      {shown !== null && (
        <AttachmentPreview
          file={shown}
          room={room}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </FileDrop>
  );
}

/** The files of the value, in its order: as the room lists them, or as they were just sent. */
function useOwnFiles(listed: readonly AttachedFile[], value: readonly string[]) {
  const [sent, setSent] = useState<readonly AttachedFile[]>([]);
  const known = new Map([...sent, ...listed].map((file) => [file.id, file]));
  return {
    files: value.flatMap((id) => known.get(id) ?? []),
    remember: (file: AttachedFile) => {
      setSent((before) => [...before, file]);
    },
  };
}

function useLatest(value: readonly string[]) {
  const latest = useRef<readonly string[]>(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}

function useBusy(isBusy: boolean, tell: ((isBusy: boolean) => void) | undefined): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    latest.current?.(isBusy);
  }, [isBusy]);
}

/** The entry at `index` and the one after it change places. */
function swapped(ids: readonly string[], index: number): string[] {
  return ids.map((id, place) => {
    if (place === index) return ids[index + 1] ?? id;
    return place === index + 1 ? (ids[index] ?? id) : id;
  });
}
