import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormData } from '../../form/form-data.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useReturnTask } from './useReturnTask.mutation.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  data: FormData;
  onDone: () => void;
}

/** The short way back: opinion and what is missing, without going through the form. */
export function ReturnButton({ task, data, onDone }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ opinion: string; missing: string }>();
  const giveBack = useReturnTask();
  return (
    <>
      <Button
        size="large"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('task.return')}
      </Button>
      <Modal
        open={isOpen}
        title={t('task.returnTitle')}
        okText={t('task.return')}
        cancelText={t('action.cancel')}
        confirmLoading={giveBack.isPending}
        onCancel={() => {
          setIsOpen(false);
        }}
        onOk={() => {
          form.submit();
        }}
      >
        {giveBack.error && <Alert type="error" showIcon title={problemText(giveBack.error)} />}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ opinion: data['opinion'], missing: data['missing'] }}
          onFinish={(values) => {
            giveBack.mutate(
              { id: task.id, version: task.version, ...values },
              { onSuccess: onDone },
            );
          }}
        >
          <Form.Item
            name="missing"
            label={t('task.returnMissing')}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input.TextArea rows={3} maxLength={4000} />
          </Form.Item>
          <Form.Item
            name="opinion"
            label={t('task.returnOpinion')}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
