import { Alert, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import { canvasSize, SignatureCanvas } from './SignatureCanvas.js';

interface Props {
  error: unknown;
  isBusy: boolean;
  onSave: (png: Blob) => void;
  onClose: () => void;
}

/** Writes a signature by hand and hands it on as a PNG. */
export function SignatureDialog({ error, isBusy, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const clear = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, canvasSize.width, canvasSize.height);
    setIsDrawn(false);
  };
  const save = () => {
    canvas.current?.toBlob((png) => {
      if (png !== null) onSave(png);
    }, 'image/png');
  };
  return (
    <Modal
      open
      // a stroke that begins beside the field would close it and lose what is written
      mask={{ closable: false }}
      width={720}
      title={t('signature.draw')}
      onCancel={onClose}
      footer={[
        <Button key="clear" disabled={!isDrawn} onClick={clear}>
          {t('signature.clear')}
        </Button>,
        <Button key="cancel" onClick={onClose}>
          {t('signature.cancel')}
        </Button>,
        <Button key="save" type="primary" disabled={!isDrawn} loading={isBusy} onClick={save}>
          {t('signature.save')}
        </Button>,
      ]}
    >
      <p className="quiet">{t('signature.canvas')}</p>
      <SignatureCanvas
        canvas={canvas}
        onDrawn={() => {
          setIsDrawn(true);
        }}
      />
      {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
    </Modal>
  );
}
