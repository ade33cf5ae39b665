import { Checkbox, Form, Input, Select, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  serviceWays,
  signers,
  type NamedSigner,
  type ServiceOutcome,
  type ServiceWay,
} from '../../../../server/domain/papers/service-words.js';
import { DayControl } from '../../form/DayControl.js';
import { useWord } from '../../i18n/use-word.js';
import type { TryValues } from './TryDialog.js';

const signerOptions = (Object.keys(signers) as NamedSigner[]).map((value) => ({
  value,
  label: signers[value],
}));

/** What the way and the outcome of a try need besides its day. */
export function TryFields({ form }: { form: FormInstance<TryValues> }) {
  const way = Form.useWatch<ServiceWay | undefined>('way', form);
  const outcome = Form.useWatch<ServiceOutcome | undefined>('outcome', form);
  if (way === undefined || outcome === undefined) return null;
  const isServed = outcome === 'served';
  return (
    <>
      {isServed && serviceWays[way].isSigned && (
        <SignerFields form={form} isByPost={way === 'post'} />
      )}
      {way === 'left' && (
        <>
          <Line name="signerName" label="refusedBy" isNeeded max={50} />
          <Line name="witness" isNeeded max={100} />
        </>
      )}
      {(way === 'left' || way === 'direct' || way === 'entrusted') && (
        <Line name="place" isNeeded={way === 'left'} max={200} />
      )}
      {way === 'post' && outcome === 'pending' && <Line name="trackingNumber" isNeeded max={80} />}
      {way === 'entrusted' && <Line name="entrustedTo" isNeeded max={100} />}
      {way === 'electronic' && <Line name="electronicAddress" isNeeded={isServed} max={100} />}
      {way === 'electronic' && isServed && <Day name="consentOn" />}
      {(!isServed || way === 'left') && outcome !== 'pending' && (
        <Line name="reason" isNeeded={way === 'left' || outcome === 'refused'} max={400} />
      )}
      {isServed && <Line name="receiptNumber" max={80} />}
    </>
  );
}

function SignerFields({ form, isByPost }: { form: FormInstance<TryValues>; isByPost: boolean }) {
  const { t } = useTranslation();
  const word = useWord();
  const signer = Form.useWatch<NamedSigner | undefined>('signer', form);
  return (
    <>
      <Form.Item name="signer" label={t('service.fields.signer')} rules={[{ required: true }]}>
        <Select
          options={signerOptions.map(({ value, label }) => ({ value, label: word(label) }))}
        />
      </Form.Item>
      <Line name="signerName" isNeeded max={50} />
      {signer !== undefined && signer !== 'self' && (
        <>
          <Line name="relation" isNeeded max={50} />
          <Line name="signerNumber" isNeeded={isByPost} max={18} />
          <Form.Item name="isNoOpponent" valuePropName="checked" rules={[{ required: true }]}>
            <Checkbox>{t('service.fields.isOpposingParty')}</Checkbox>
          </Form.Item>
        </>
      )}
    </>
  );
}

type Name =
  | 'place'
  | 'signerName'
  | 'relation'
  | 'signerNumber'
  | 'witness'
  | 'trackingNumber'
  | 'receiptNumber'
  | 'entrustedTo'
  | 'electronicAddress'
  | 'reason';

interface LineProps {
  name: Name;
  label?: 'refusedBy';
  isNeeded?: boolean;
  max: number;
}

function Line({ name, label, isNeeded = false, max }: LineProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={t(`service.fields.${label ?? name}`)}
      rules={[{ required: isNeeded, whitespace: true }]}
    >
      <Input maxLength={max} />
    </Form.Item>
  );
}

function Day({ name }: { name: 'consentOn' }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={t(`service.fields.${name}`)} rules={[{ required: true }]}>
      <DayControl />
    </Form.Item>
  );
}
