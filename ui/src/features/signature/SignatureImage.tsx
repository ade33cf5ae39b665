import { Alert, App, Button, Popconfirm, Space, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signatureFault } from '../../../../server/domain/people/signature-image.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { When } from '../../shared/When.js';
import { SignatureDialog } from './SignatureDialog.js';
import './signature.css';
import { useChangeSignature, useOwnSignature } from './useSignatureImage.query.js';

/** 手写签名图样 on the page of the own account: written or uploaded once, removed at will. */
export function SignatureImage() {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const own = useOwnSignature();
  const { save, remove } = useChangeSignature();
  const [isDrawing, setIsDrawing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const image = own.data?.image ?? null;
  const keep = async (png: Blob) => {
    const bytes = new Uint8Array(await png.arrayBuffer());
    const found = signatureFault(bytes);
    setFault(found);
    if (found !== null) return;
    save.mutate(base64(bytes), {
      onSuccess: () => {
        setIsDrawing(false);
        void message.success(t('signature.saved'));
      },
    });
  };
  const error = save.error ?? remove.error ?? own.error;
  return (
    <section className="panel" aria-labelledby="account-signature">
      <h2 id="account-signature">{t('signature.title')}</h2>
      <p className="quiet">{t('signature.hint')}</p>
      {own.isPending && <Loading />}
      {own.isSuccess && image === null && <p>{t('signature.none')}</p>}
      {image !== null && <OwnPicture image={image} />}
      {fault !== null && <Alert type="error" showIcon title={word(fault)} />}
      {error !== null && !isDrawing && <Alert type="error" showIcon title={problemText(error)} />}
      <Space wrap>
        <Button
          onClick={() => {
            save.reset();
            setIsDrawing(true);
          }}
        >
          {t('signature.draw')}
        </Button>
        <Upload
          accept="image/png"
          showUploadList={false}
          beforeUpload={(file) => {
            void keep(file);
            return false;
          }}
        >
          <Button loading={save.isPending && !isDrawing}>{t('signature.upload')}</Button>
        </Upload>
        {image !== null && (
          <Popconfirm
            title={t('signature.removeSure')}
            onConfirm={() => {
              remove.mutate(undefined, {
                onSuccess: () => void message.success(t('signature.removed')),
              });
            }}
          >
            <Button danger loading={remove.isPending}>
              {t('signature.remove')}
            </Button>
          </Popconfirm>
        )}
      </Space>
      {isDrawing && (
        <SignatureDialog
          error={save.error}
          isBusy={save.isPending}
          onSave={(png) => void keep(png)}
          onClose={() => {
            setIsDrawing(false);
          }}
        />
      )}
    </section>
  );
}

function OwnPicture({ image }: { image: { address: string; savedAt: string } }) {
  const { t } = useTranslation();
  return (
    <figure className="signature">
      <img src={image.address} alt={t('signature.title')} />
      <figcaption>
        {t('signature.mark')} · {t('signature.savedAt')} <When at={image.savedAt} />
      </figcaption>
    </figure>
  );
}

/** Byte by byte: the arguments of one call are limited. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
