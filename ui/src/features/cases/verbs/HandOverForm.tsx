import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { getDocument } from '../../../../../server/documents/api.js';
import { signers, type NamedSigner } from '../../../../../server/domain/papers/service-words.js';
import { handOverSupplementNotice } from '../../../../../server/supplements/api.js';
import { call, urlOf, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { useWord } from '../../../i18n/use-word.js';
import { today } from '../../../shared/today.js';
import type { Case } from '../useCase.query.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof handOverSupplementNotice>;
type Values = Omit<Body, 'isOpposingParty'> & { isNoOpponent?: boolean };
type Notice = NonNullable<Case['supplements'][number]['notice']>;

interface Props {
  supplementId: string;
  notice: Notice;
  /** Of the applicants. */
  names: readonly string[];
  onDone: () => void;
}

/** The paper to print, and who signed for it at the desk. */
export function HandOverForm({ supplementId, notice, names, onDone }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const [form] = Form.useForm<Values>();
  const signer = Form.useWatch<NamedSigner | undefined>('signer', form);
  const handOver = useCaseChange(
    (body: Body) => call(handOverSupplementNotice, { params: { id: supplementId }, body }),
    { done: t('supplementNotice.done'), onDone },
  );
  return (
    <VerbForm<Values>
      form={form}
      initialValues={{ handedOn: today(), signer: 'self', signerName: names[0] ?? '' }}
      error={handOver.error}
      isPending={handOver.isPending}
      submit={t('supplementNotice.handOver')}
      onCancel={onDone}
      onSubmit={(values) => {
        handOver.mutate(bodyOf(values));
      }}
    >
      <p>
        {notice.number}{' '}
        <Button
          icon={<FilePdfOutlined />}
          href={urlOf(getDocument.path, { id: notice.documentId }, { format: 'pdf' })}
          target="_blank"
          rel="noreferrer"
        >
          {t('supplementNotice.print')}
        </Button>
      </p>
      <p className="quiet">{t('supplementNotice.handOverHint')}</p>
      <Form.Item name="handedOn" label={t('supplementNotice.handedOn')} rules={chosen}>
        <DayControl notAfter={today()} />
      </Form.Item>
      <Form.Item name="signer" label={t('service.fields.signer')} rules={chosen}>
        <Select
          options={Object.entries(signers).map(([value, label]) => ({ value, label: word(label) }))}
        />
      </Form.Item>
      <Form.Item name="signerName" label={t('service.fields.signerName')} rules={required}>
        <Input maxLength={50} />
      </Form.Item>
      {signer !== undefined && signer !== 'self' && <ForAnother />}
      <Form.Item name="receiptNumber" label={t('service.fields.receiptNumber')}>
        <Input maxLength={80} />
      </Form.Item>
    </VerbForm>
  );
}

/** What is asked of somebody who signs for the addressee. */
function ForAnother() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="relation" label={t('service.fields.relation')} rules={required}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="isNoOpponent" valuePropName="checked" rules={chosen}>
        <Checkbox>{t('service.fields.isOpposingParty')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** The tick that somebody is not the opposing party is the answer to whether. */
function bodyOf({ isNoOpponent, relation, receiptNumber, ...told }: Values): Body {
  return {
    ...told,
    ...(told.signer === 'self' || relation === undefined ? {} : { relation }),
    ...(told.signer !== 'self' && isNoOpponent === true ? { isOpposingParty: false } : {}),
    ...(receiptNumber === undefined || receiptNumber === '' ? {} : { receiptNumber }),
  };
}
