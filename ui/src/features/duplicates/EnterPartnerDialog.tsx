import { App, Form, Input, Modal, type FormItemProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { enterPartnerRelief } from '../../../../server/duplicates/api.js';
import type { PartnerEntry } from '../../../../server/duplicates/partner-entry-api.js';
import { identityDocumentFault } from '../../../../server/domain/people/identity-document.js';
import { isLocalDate } from '../../../../server/domain/basics/local-date.js';
import { call } from '../../api/client.js';
import { MoneyControl } from '../../form/MoneyControl.js';
import { useWord } from '../../i18n/use-word.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { usePartnerChange } from './usePartnerChange.mutation.js';

/** One record, as a paper of the other agency tells it. */
export function EnterPartnerDialog({
  officeId,
  onClose,
}: {
  officeId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const enter = usePartnerChange((entry: PartnerEntry) =>
    call(enterPartnerRelief, { body: { officeId, ...entry } }),
  );
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      width={640}
      title={t('partner.title')}
      onCancel={onClose}
    >
      <Form<PartnerEntry>
        layout="vertical"
        onFinish={(entry) => {
          enter.mutate(filled(entry), {
            onSuccess: () => {
              void message.success(t('partner.entered'));
              onClose();
            },
          });
        }}
      >
        <TextItem isRequired name="agency" label={t('partner.agency')} max={120} />
        <TextItem isRequired name="personName" label={t('partner.person')} max={80} />
        <TextItem
          name="identityNumber"
          label={t('partner.identity')}
          extra={t('partner.identityHint')}
          max={18}
          faultOf={(text) => identityDocumentFault('resident-id', text.toUpperCase())}
        />
        <TextItem name="birthOn" label={t('partner.birthOn')} max={10} faultOf={useDayFault()} />
        <TextItem name="caseNumber" label={t('partner.caseNumber')} max={80} />
        <Form.Item
          name="amountFen"
          label={t('partner.amount')}
          rules={[
            {
              validator: (_, value: unknown) =>
                value === undefined || typeof value === 'number'
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('form.moneyWrong'))),
            },
          ]}
        >
          <MoneyControl />
        </Form.Item>
        <TextItem
          name="decidedOn"
          label={t('partner.decidedOn')}
          max={10}
          faultOf={useDayFault()}
        />
        <TextItem name="note" label={t('partner.note')} max={400} />
        <DialogFoot error={enter.error} isPending={enter.isPending} />
      </Form>
    </Modal>
  );
}

interface TextItemProps {
  name: keyof PartnerEntry;
  label: string;
  extra?: string;
  max: number;
  isRequired?: boolean;
  /** What is wrong with a filled-in text, or null. */
  faultOf?: (text: string) => string | null;
}

function TextItem({ name, label, extra, max, isRequired = false, faultOf }: TextItemProps) {
  const word = useWord();
  const rules: NonNullable<FormItemProps['rules']> = [
    { required: isRequired, whitespace: isRequired },
    {
      validator: (_, value: unknown) => {
        const text = typeof value === 'string' ? value.trim() : '';
        const fault = text === '' ? null : (faultOf?.(text) ?? null);
        return fault === null ? Promise.resolve() : Promise.reject(new Error(word(fault)));
      },
    },
  ];
  return (
    <Form.Item name={name} label={label} extra={extra} rules={rules}>
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

function useDayFault() {
  const { t } = useTranslation();
  return (text: string) => (isLocalDate(text) ? null : t('partner.dayHint'));
}

/** What was left empty is not told. */
function filled(entry: PartnerEntry): PartnerEntry {
  const told = Object.entries(entry).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(told) as PartnerEntry;
}
