import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Props {
  send: (body: { note: string }) => Promise<unknown>;
  onClose: () => void;
}

/** 退回登记, with the reason the person who entered it reads. */
export function RejectEntryForm({ send, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ note: string }>();
  const reject = useCaseChange(send, { done: t('caseVerbs.paper.rejected'), onDone: onClose });
  return (
    <VerbForm<{ note: string }>
      form={form}
      error={reject.error}
      isPending={reject.isPending}
      submit={t('caseVerbs.paper.reject')}
      onCancel={onClose}
      onSubmit={(body) => {
        reject.mutate(body);
      }}
    >
      <Form.Item name="note" label={t('caseVerbs.paper.rejectNote')} rules={required}>
        <Input.TextArea rows={2} maxLength={400} showCount />
      </Form.Item>
    </VerbForm>
  );
}
