import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { settlePayments } from '../../../../server/money/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { Money } from '../../shared/Money.js';
import { DialogFoot } from './DialogFoot.js';
import { useSettleWait } from './useSettleWait.js';
import type { Wait } from './useWaits.query.js';

type Body = BodyOf<typeof settlePayments>;

interface Props {
  id: string;
  orders: Wait['orders'];
  onDone: () => void;
}

/** What the bank or treasury reported on each order of a batch. */
export function PaymentResultForm({ id, orders, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const settle = useSettleWait((body: Body) => call(settlePayments, { params: { id }, body }));
  return (
    <Form<Body>
      layout="vertical"
      initialValues={{ results: orders.map(({ orderId }) => ({ orderId, state: 'paid' })) }}
      onFinish={({ results }) => {
        const named = results.map((result, index) => ({
          ...result,
          orderId: orders[index]?.orderId ?? '',
        }));
        settle.mutate(
          { results: named },
          {
            onSuccess: () => {
              void message.success(t('waits.payment.done'));
              onDone();
            },
          },
        );
      }}
    >
      {orders.map(({ orderId, personName, amountFen }, index) => (
        <fieldset key={orderId} className="dialog-group">
          <legend>
            {personName} <Money fen={amountFen} isStrong />
          </legend>
          <Result index={index} />
        </fieldset>
      ))}
      <DialogFoot error={settle.error} isPending={settle.isPending} />
    </Form>
  );
}

function Result({ index }: { index: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Body>();
  const state = Form.useWatch(['results', index, 'state'], form) as unknown;
  return (
    <>
      <Form.Item name={['results', index, 'state']} label={t('waits.payment.result')}>
        <Radio.Group
          options={[
            { value: 'paid', label: t('waits.payment.paid') },
            { value: 'failed', label: t('waits.payment.failed') },
          ]}
        />
      </Form.Item>
      {state === 'failed' ? (
        <Form.Item
          name={['results', index, 'failure']}
          label={t('waits.payment.failure')}
          rules={[{ required: true, whitespace: true, message: t('waits.payment.failureMissing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <Form.Item name={['results', index, 'bankReference']} label={t('waits.payment.reference')}>
          <Input maxLength={80} />
        </Form.Item>
      )}
    </>
  );
}
