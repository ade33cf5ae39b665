import { App, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { sealIds, seals, type SealId } from '../../../../server/domain/papers/seals.js';
import { useWord } from '../../i18n/use-word.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useSealStep } from './useSealStep.mutation.js';

interface Ask {
  seal: SealId;
  purpose: string;
  copies: number;
}

/** 申请用印. */
export function AskSealDialog({
  documentId,
  onClose,
}: {
  documentId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useSealStep(documentId);
  const [form] = Form.useForm<Ask>();
  const ask = (body: Ask) => {
    step.mutate(
      { step: 'ask', body },
      {
        onSuccess: () => {
          void message.success(t('seals.asked'));
          onClose();
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <Modal
      open
      title={t('seals.askTitle')}
      okText={t('seals.ask')}
      confirmLoading={step.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t('seals.askHint')}</p>
      <Form<Ask>
        form={form}
        layout="vertical"
        initialValues={{ seal: 'office', copies: 2 }}
        onFinish={ask}
      >
        <Form.Item name="seal" label={t('seals.seal')} rules={[{ required: true }]}>
          <Select options={sealIds.map((value) => ({ value, label: word(seals[value]) }))} />
        </Form.Item>
        <Form.Item
          name="purpose"
          label={t('seals.purpose')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={200} placeholder={t('seals.purposeHint')} />
        </Form.Item>
        <Form.Item name="copies" label={t('seals.copies')} rules={[{ required: true }]}>
          <InputNumber min={1} max={999} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
