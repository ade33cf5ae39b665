import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  FilePdfOutlined,
} from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachedFile, AttachmentRoom } from './attachment-room.js';
import { sizeText } from './judge-file.js';

interface Props {
  file: AttachedFile;
  room: AttachmentRoom;
  isDisabled: boolean;
  onShow: () => void;
  onRemove: () => void;
  /** Null: it is the first already. */
  onUp: (() => void) | null;
  /** Null: it is the last already. */
  onDown: (() => void) | null;
}

/** A file that is there: picture, name, what it shows, its place, out again. */
export function AttachmentRow({ file, room, isDisabled, onShow, onRemove, onUp, onDown }: Props) {
  const { t } = useTranslation();
  const { id, name, mediaType, sizeBytes, virusState } = file;
  return (
    <li className="attachment">
      <button
        type="button"
        className="attachment-thumb"
        aria-label={t('attachments.show', { name })}
        onClick={onShow}
      >
        {mediaType === 'application/pdf' ? (
          <FilePdfOutlined aria-hidden />
        ) : (
          <img src={room.hrefOf(id)} alt="" loading="lazy" />
        )}
      </button>
      <div className="attachment-text">
        <button type="button" className="link-button attachment-name" onClick={onShow}>
          {name}
        </button>
        <span className="quiet attachment-size">
          {sizeText(sizeBytes)}
          {virusState === 'unchecked' && ` · ${t('attachments.unchecked')}`}
        </span>
        <Caption file={file} room={room} isDisabled={isDisabled} />
      </div>
      {!isDisabled && (
        <span className="attachment-acts">
          {(onUp !== null || onDown !== null) && (
            <>
              <Button
                size="small"
                type="text"
                icon={<ArrowUpOutlined />}
                aria-label={t('attachments.up', { name })}
                disabled={onUp === null}
                onClick={() => onUp?.()}
              />
              <Button
                size="small"
                type="text"
                icon={<ArrowDownOutlined />}
                aria-label={t('attachments.down', { name })}
                disabled={onDown === null}
                onClick={() => onDown?.()}
              />
            </>
          )}
          <Button
            size="small"
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={t('attachments.remove', { name })}
            onClick={onRemove}
          />
        </span>
      )}
    </li>
  );
}

/** What the file shows, in the words of who put it in; kept when the field is left. */
function Caption({ file, room, isDisabled }: Pick<Props, 'file' | 'room' | 'isDisabled'>) {
  const { t } = useTranslation();
  const [text, setText] = useState(file.caption ?? '');
  const [isLost, setIsLost] = useState(false);
  if (isDisabled) return text === '' ? null : <span className="attachment-caption">{text}</span>;
  return (
    <Input
      size="small"
      value={text}
      maxLength={200}
      status={isLost ? 'error' : ''}
      placeholder={t('attachments.caption')}
      aria-label={t('attachments.captionOf', { name: file.name })}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onBlur={() => {
        if (text.trim() === (file.caption ?? '')) return;
        room.setCaption(file.id, text.trim()).then(
          () => {
            setIsLost(false);
          },
          () => {
            setIsLost(true);
          },
        );
      }}
    />
  );
}
