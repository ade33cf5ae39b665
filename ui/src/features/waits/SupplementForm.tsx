import { App, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { receiveSupplement } from '../../../../server/supplements/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { MaterialsInput } from '../cases/MaterialsInput.js';
import { DialogFoot } from './DialogFoot.js';
import { useSettleWait } from './useSettleWait.js';

type Body = BodyOf<typeof receiveSupplement>;

/** Supplementary materials came in, or the office collects them itself. */
export function SupplementForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Body>();
  const outcome = Form.useWatch('outcome', form);
  const settle = useSettleWait((body: Body) => call(receiveSupplement, { params: { id }, body }));
  return (
    <Form<Body>
      form={form}
      layout="vertical"
      initialValues={{ outcome: 'supplied', note: '', materials: [] }}
      onFinish={(body) => {
        settle.mutate(body, {
          onSuccess: () => {
            void message.success(t('waits.supplement.done'));
            onDone();
          },
        });
      }}
    >
      <Form.Item name="outcome" label={t('waits.supplement.outcome')}>
        <Radio.Group
          vertical
          options={[
            { value: 'supplied', label: t('waits.supplement.supplied') },
            { value: 'office-collects', label: t('waits.supplement.officeCollects') },
          ]}
        />
      </Form.Item>
      {outcome === 'office-collects' && (
        <Form.Item
          name="expectedDays"
          label={t('waits.supplement.expectedDays')}
          extra={t('waits.supplement.expectedDaysHint')}
        >
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      )}
      <Form.Item name="materials" label={t('waits.supplement.materials')}>
        <MaterialsInput />
      </Form.Item>
      <Form.Item name="note" label={t('waits.supplement.note')}>
        <Input.TextArea rows={2} maxLength={400} showCount />
      </Form.Item>
      <DialogFoot error={settle.error} isPending={settle.isPending} />
    </Form>
  );
}
