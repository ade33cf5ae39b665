import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AttachedFile, AttachmentRoom } from './attachment-room.js';

interface Props {
  file: Pick<AttachedFile, 'id' | 'name' | 'mediaType' | 'caption'>;
  room: Pick<AttachmentRoom, 'hrefOf'>;
  onClose: () => void;
}

/** A file large: a picture as it is, a PDF in the browser's own reader. */
export function AttachmentPreview({ file, room, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      centered
      width="min(980px, 94vw)"
      title={file.caption ?? file.name}
      onCancel={onClose}
      footer={
        <>
          <Button href={room.hrefOf(file.id)} target="_blank" rel="noreferrer">
            {t('attachments.open')}
          </Button>
          <Button href={room.hrefOf(file.id, true)}>{t('attachments.download')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('attachments.close')}
          </Button>
        </>
      }
    >
      <AttachmentView file={file} room={room} />
    </Modal>
  );
}

/** The file itself, filling the place it is given. */
export function AttachmentView({ file, room }: Omit<Props, 'onClose'>) {
  const { id, name, mediaType } = file;
  if (mediaType !== 'application/pdf') {
    return <img className="attachment-picture" src={room.hrefOf(id)} alt={file.caption ?? name} />;
  }
  return <iframe className="attachment-page" src={room.hrefOf(id)} title={name} />;
}
