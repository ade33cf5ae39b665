import { Alert, Button, Checkbox, Input, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  visitPosts,
  visitReadings,
  visitSigners,
  type VisitReading,
  type VisitRecord,
  type VisitSignature,
} from '../../../../server/domain/cases/visit-record.js';
import { useWord } from '../../i18n/use-word.js';
import { SignatureDialog } from '../signature/SignatureDialog.js';

interface Props {
  record: VisitRecord;
  isDraft: boolean;
  onChange: (part: Partial<VisitRecord>) => void;
}
type Signer = Pick<VisitSignature, 'post' | 'name'>;

const readings = Object.entries(visitReadings).map(([value, label]) => ({ value, label }));
const isOf = (one: Signer, { post, name }: Signer) => one.post === post && one.name === name;

/** Read, agreed to, and signed by finger by everybody present; or why not. */
export function SignSection({ record, isDraft, onChange }: Props) {
  const { t } = useTranslation();
  const [signing, setSigning] = useState<Signer | null>(null);
  const { signatures } = record;
  const isSigned = signatures.some(({ image }) => image !== null);
  const put = (signer: Signer, part: Pick<VisitSignature, 'image' | 'reason'>) => {
    const others = signatures.filter((one) => !isOf(one, signer));
    onChange({ signatures: [...others, { post: signer.post, name: signer.name, ...part }] });
  };
  return (
    <section className="panel" aria-labelledby="visit-signatures">
      <h2 id="visit-signatures">{t('visits.signatures')}</h2>
      <Radio.Group
        aria-label={t('visits.readBy')}
        options={readings}
        value={record.readBy}
        disabled={!isDraft || isSigned}
        onChange={({ target }) => {
          onChange({ readBy: target.value as VisitReading });
        }}
      />
      <Checkbox
        checked={record.isAgreed}
        disabled={!isDraft || isSigned}
        onChange={({ target }) => {
          onChange({ isAgreed: target.checked });
        }}
      >
        {t('visits.agreed')}
      </Checkbox>
      <Input
        aria-label={t('visits.remark')}
        placeholder={t('visits.remark')}
        value={record.remark ?? ''}
        disabled={!isDraft || isSigned}
        maxLength={1_000}
        onChange={({ target }) => {
          onChange({ remark: target.value === '' ? null : target.value });
        }}
      />
      <p className="quiet">{t('visits.signHint')}</p>
      {visitSigners(record).map((signer) => (
        <SignerLine
          key={`${signer.post}:${signer.name}`}
          {...{ signer, isDraft, put }}
          given={signatures.find((one) => isOf(one, signer)) ?? null}
          onSign={() => {
            setSigning(signer);
          }}
        />
      ))}
      {isSigned && isDraft && (
        <Alert
          type="info"
          showIcon
          title={t('visits.locked2')}
          action={
            <Popconfirm
              title={t('visits.clearSure')}
              onConfirm={() => {
                onChange({ signatures: [] });
              }}
            >
              <Button>{t('visits.clearSignatures')}</Button>
            </Popconfirm>
          }
        />
      )}
      {signing !== null && (
        <SignatureDialog
          error={null}
          isBusy={false}
          onSave={(png) => {
            void base64Of(png).then((image) => {
              put(signing, { image, reason: null });
              setSigning(null);
            });
          }}
          onClose={() => {
            setSigning(null);
          }}
        />
      )}
    </section>
  );
}

interface LineProps {
  signer: Signer;
  given: VisitSignature | null;
  isDraft: boolean;
  put: (signer: Signer, part: Pick<VisitSignature, 'image' | 'reason'>) => void;
  onSign: () => void;
}

function SignerLine({ signer, given, isDraft, put, onSign }: LineProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { name } = signer;
  const image = given?.image ?? null;
  const label = t('visits.signOf', { post: word(visitPosts[signer.post]), name });
  return (
    <div className="visits-signer">
      <span>
        {word(visitPosts[signer.post])} {name}
      </span>
      {image === null ? (
        <>
          <Button disabled={!isDraft} aria-label={label} onClick={onSign}>
            {t('visits.sign')}
          </Button>
          <Input
            aria-label={t('visits.reason', { name })}
            placeholder={t('visits.reason', { name })}
            value={given?.reason ?? ''}
            disabled={!isDraft}
            maxLength={200}
            onChange={({ target }) => {
              put(signer, { image: null, reason: target.value === '' ? null : target.value });
            }}
          />
        </>
      ) : (
        <img src={`data:image/png;base64,${image}`} alt={t('visits.signed', { name })} />
      )}
    </div>
  );
}

async function base64Of(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
