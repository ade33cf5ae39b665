import { App, DatePicker, Form, Input, InputNumber, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../../server/domain/basics/local-date.js';
import type { SealRequestView } from '../../../../server/seals/api.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useAccount } from '../accounts/useAccount.js';
import { useSealStep } from './useSealStep.mutation.js';

interface Use {
  usedOn: Dayjs;
  sealedBy: string;
  copies: number;
}

/** 用印登记 on an approved request. */
export function UseSealDialog({
  documentId,
  request,
  onClose,
}: {
  documentId: string;
  request: Pick<SealRequestView, 'id' | 'copies' | 'decidedAt'>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { displayName } = useAccount();
  const problemText = useProblemText();
  const step = useSealStep(documentId);
  const [form] = Form.useForm<Use>();
  // Most seals are put on the day they are approved; the days between it and today are the allowed ones.
  const approvedOn =
    request.decidedAt === null ? undefined : toLocalDate(new Date(request.decidedAt));
  const use = ({ usedOn, ...rest }: Use) => {
    const body = { ...rest, usedOn: usedOn.format('YYYY-MM-DD') };
    step.mutate(
      { step: 'use', requestId: request.id, body },
      {
        onSuccess: () => {
          void message.success(t('seals.used'));
          onClose();
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <Modal
      open
      title={t('seals.useTitle')}
      okText={t('seals.use')}
      confirmLoading={step.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Use>
        form={form}
        layout="vertical"
        initialValues={{ usedOn: dayjs(approvedOn), sealedBy: displayName, copies: request.copies }}
        onFinish={use}
      >
        <Form.Item name="usedOn" label={t('seals.usedOn')} rules={[{ required: true }]}>
          <DatePicker />
        </Form.Item>
        <Form.Item
          name="sealedBy"
          label={t('seals.sealedBy')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="copies" label={t('seals.copies')} rules={[{ required: true }]}>
          <InputNumber min={1} max={request.copies} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
