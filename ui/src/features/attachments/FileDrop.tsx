import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { maxAttachmentBytes, shownMediaTypes } from '../../../../server/attachments/api.js';

interface Props {
  label: string;
  isDisabled: boolean;
  isSmall: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** The place where files come in: dropped on it, picked, photographed, or pasted while the focus is in it. */
export function FileDrop({ label, isDisabled, isSmall, onFiles, children }: Props) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setIsOver(false);
    if (!isDisabled && files && files.length > 0) onFiles([...files]);
  };
  const classes = ['attachments', isSmall && 'attachments-small', isOver && 'attachments-over'];
  return (
    <div
      role="group"
      aria-label={label}
      className={classes.filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(!isDisabled);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        const { files } = event.clipboardData;
        if (files.length === 0) return;
        event.preventDefault();
        take(files);
      }}
    >
      {!isDisabled && (
        <div className="attachments-add">
          <PickButton label={label} onFiles={take} />
          <PickButton label={label} isCamera onFiles={take} />
          <span className="quiet attachments-hint">
            {t(isSmall ? 'attachments.hintSmall' : 'attachments.hint', {
              limit: Math.floor(maxAttachmentBytes / 1_048_576),
            })}
          </span>
        </div>
      )}
      {children}
    </div>
  );
}

interface PickProps {
  label: string;
  isCamera?: boolean;
  onFiles: (files: FileList | null) => void;
}

/** Opens the browser's picker; on a tablet, with `isCamera`, its camera. */
function PickButton({ label, isCamera = false, onFiles }: PickProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const name = t(isCamera ? 'attachments.camera' : 'attachments.pick');
  return (
    <span className={isCamera ? 'attachments-camera' : undefined}>
      <Button
        size="small"
        icon={isCamera ? <CameraOutlined /> : <UploadOutlined />}
        aria-label={`${name}：${label}`}
        onClick={() => input.current?.click()}
      >
        {name}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={`${name}：${label}`}
        {...(isCamera
          ? { accept: 'image/jpeg,image/png', capture: 'environment' as const }
          : { accept: shownMediaTypes.join(','), multiple: true })}
        onChange={({ target }) => {
          onFiles(target.files);
          // The same file may be picked again after it was removed.
          target.value = '';
        }}
      />
    </span>
  );
}
