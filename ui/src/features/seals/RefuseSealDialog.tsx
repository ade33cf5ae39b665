import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useSealStep } from './useSealStep.mutation.js';

/** 不批准用印, with the reason that who asked will read. */
export function RefuseSealDialog({
  documentId,
  requestId,
  onClose,
}: {
  documentId: string;
  requestId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useSealStep(documentId);
  const [form] = Form.useForm<{ reason: string }>();
  const refuse = ({ reason }: { reason: string }) => {
    step.mutate(
      { step: 'decide', requestId, body: { approve: false, reason } },
      {
        onSuccess: () => {
          void message.success(t('seals.refused'));
          onClose();
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <Modal
      open
      title={t('seals.refuseTitle')}
      okText={t('seals.refuse')}
      okButtonProps={{ danger: true }}
      confirmLoading={step.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={refuse}>
        <Form.Item
          name="reason"
          label={t('seals.reason')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
