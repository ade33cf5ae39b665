import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { voidPartnerRelief, type PartnerReliefView } from '../../../../server/duplicates/api.js';
import { call } from '../../api/client.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { usePartnerChange } from './usePartnerChange.mutation.js';

/** A wrong record stops counting, with the reason. */
export function VoidPartnerDialog({
  relief: { id, agency, personName },
  onClose,
}: {
  relief: PartnerReliefView;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const send = usePartnerChange((body: { reason: string }) =>
    call(voidPartnerRelief, { params: { id }, body }),
  );
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      title={t('partner.voidTitle', { agency, name: personName })}
      onCancel={onClose}
    >
      <Form<{ reason: string }>
        layout="vertical"
        onFinish={(body) => {
          send.mutate(body, {
            onSuccess: () => {
              void message.success(t('partner.voidDone'));
              onClose();
            },
          });
        }}
      >
        <Form.Item
          name="reason"
          label={t('partner.voidReason')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={400} />
        </Form.Item>
        <DialogFoot error={send.error} isPending={send.isPending} />
      </Form>
    </Modal>
  );
}
