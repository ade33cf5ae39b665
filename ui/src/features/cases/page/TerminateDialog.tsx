import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { terminateCase } from '../../../../../server/cases/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { caseRootKey } from '../useCase.query.js';

type Body = BodyOf<typeof terminateCase>;
const kinds = ['withdrawn', 'death', 'compensated', 'other'] as const;

/** Ends a case before its decision, for good: with a reason, and the word typed to confirm. */
export function TerminateDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Body & { word: string }>();
  const word = t('caseVerbs.terminateWord');
  const terminate = useMutation({
    mutationFn: (body: Body) => call(terminateCase, { params: { id: caseId }, body }),
    onSuccess: async () => {
      void message.success(t('case.terminateDone'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: caseRootKey });
    },
  });
  return (
    <Modal
      open
      title={t('case.terminateTitle')}
      okText={t('case.terminate')}
      okButtonProps={{ danger: true }}
      confirmLoading={terminate.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p className="quiet">{t('case.terminateHint')}</p>
      {terminate.error && (
        <Alert
          className="dialog-alert"
          type="error"
          showIcon
          title={problemText(terminate.error)}
        />
      )}
      <Form<Body & { word: string }>
        form={form}
        layout="vertical"
        onFinish={({ kind, reason }) => {
          terminate.mutate({ kind, reason });
        }}
      >
        <Form.Item name="kind" label={t('case.terminateKind')} rules={[{ required: true }]}>
          <Select
            options={kinds.map((kind) => ({ value: kind, label: t(`case.kinds.${kind}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('case.terminateReason')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={300} showCount />
        </Form.Item>
        <Form.Item
          name="word"
          label={t('caseVerbs.terminateType', { word })}
          rules={[
            {
              required: true,
              enum: [word],
              type: 'enum',
              message: t('caseVerbs.terminateWrong', { word }),
            },
          ]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
