import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { settleLetter } from '../../../../server/inquiries/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { DialogFoot } from './DialogFoot.js';
import { useSettleWait } from './useSettleWait.js';

type Body = BodyOf<typeof settleLetter>;

/** The agency answered, or did not and the handler says why the case goes on. */
export function LetterForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Body>();
  const state = Form.useWatch('state', form);
  const settle = useSettleWait((body: Body) => call(settleLetter, { params: { id }, body }));
  return (
    <Form<Body>
      form={form}
      layout="vertical"
      initialValues={{ state: 'replied', foundRelief: false }}
      onFinish={(body) => {
        settle.mutate(body, {
          onSuccess: () => {
            void message.success(t('waits.letter.done'));
            onDone();
          },
        });
      }}
    >
      <Form.Item name="state" label={t('waits.letter.outcome')}>
        <Radio.Group
          options={[
            { value: 'replied', label: t('waits.letter.replied') },
            { value: 'no-reply', label: t('waits.letter.noReply') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reply"
        label={t(state === 'no-reply' ? 'waits.letter.noReplyReason' : 'waits.letter.reply')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="foundRelief" label={t('waits.letter.found')}>
        <Radio.Group
          options={[
            { value: false, label: t('waits.letter.foundNo') },
            { value: true, label: t('waits.letter.foundYes') },
          ]}
        />
      </Form.Item>
      <DialogFoot error={settle.error} isPending={settle.isPending} />
    </Form>
  );
}
