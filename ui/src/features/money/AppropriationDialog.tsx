import { Alert, App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FundSource, type AppropriationBody } from '../../../../server/money/api.js';
import { formatYuan } from '../../../../server/domain/basics/money.js';
import { MoneyControl } from '../../form/MoneyControl.js';
import { useLabel } from '../../i18n/use-label.js';
import { useWord } from '../../i18n/use-word.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useRecordAppropriation } from './useRecordAppropriation.mutation.js';

/** Money came in: it is booked, and waiting disbursements are served by urgency. */
export function AppropriationDialog({
  officeId,
  onClose,
}: {
  officeId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [form] = Form.useForm<AppropriationBody>();
  const record = useRecordAppropriation(officeId);
  return (
    <Modal
      open
      title={t('funds.record')}
      confirmLoading={record.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {record.error && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(record.error)} />
      )}
      <Form<AppropriationBody>
        form={form}
        layout="vertical"
        initialValues={{ fundSource: 'own-budget' }}
        onFinish={(body) => {
          record.mutate(body, {
            onSuccess: ({ availableFen, servedDisbursementIds }) => {
              void message.success(
                `${t('funds.recorded', { amount: word(formatYuan(availableFen)) })}，${t('funds.served', { count: servedDisbursementIds.length })}`,
              );
              onClose();
            },
          });
        }}
      >
        <Form.Item name="fundSource" label={t('funds.source')} rules={[{ required: true }]}>
          <Select
            options={FundSource.options.map((value) => ({
              value,
              label: label('fundSource', value),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="amountFen"
          label={t('funds.amount')}
          rules={[
            { required: true },
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
        <Form.Item
          name="voucherNumber"
          label={t('funds.voucher')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={80} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
