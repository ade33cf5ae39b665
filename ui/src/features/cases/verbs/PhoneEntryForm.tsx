import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PaperTask } from '../../../../../server/paper-approvals/api.js';
import { enterPhoneApproval } from '../../../../../server/paper-approvals/phone-api.js';
import { call } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import type { FormData } from '../../../form/form-data.js';
import type { Case } from '../useCase.query.js';
import { formFaults } from './form-faults.js';
import { PaperForm } from './PaperForm.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Values {
  taskId: string;
  signerId: string;
  calledAt: string;
  words: string;
  reason: string;
}

interface Props {
  tasks: readonly z.infer<typeof PaperTask>[];
  reliefCase: Case;
  onClose: () => void;
}

/** 登记电话审批: who was called when, what he said, why it could not wait, and the form of the task as he decided it. */
export function PhoneEntryForm({ tasks, reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [data, setData] = useState<FormData>({});
  const [first] = tasks;
  const taskId = (Form.useWatch('taskId', form) as string | undefined) ?? first?.id ?? '';
  const task = tasks.find(({ id }) => id === taskId);
  const enter = useCaseChange(
    ({ signerId, calledAt, words, reason }: Values) =>
      call(enterPhoneApproval, {
        params: { id: taskId },
        body: { signerId, calledAt, words, reason, data },
      }),
    { done: t('caseVerbs.phone.entered'), onDone: onClose },
  );
  return (
    <VerbForm<Values>
      form={form}
      initialValues={{ taskId }}
      error={enter.error}
      isPending={enter.isPending}
      submit={t('caseVerbs.phone.enter')}
      onCancel={onClose}
      onSubmit={(values) => {
        enter.mutate(values);
      }}
    >
      <Form.Item name="taskId" label={t('caseVerbs.paper.task')} rules={chosen}>
        <Select options={tasks.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="signerId" label={t('caseVerbs.phone.approver')} rules={chosen}>
        <Select
          options={(task?.signers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="calledAt"
        label={t('caseVerbs.phone.calledAt')}
        extra={t('caseVerbs.phone.notBefore', { at: task?.openedAt ?? '' })}
        rules={chosen}
      >
        <DayControl
          part="datetime"
          {...(task === undefined ? {} : { notBefore: task.openedAt.slice(0, 10) })}
        />
      </Form.Item>
      <Form.Item name="words" label={t('caseVerbs.phone.words')} rules={required}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="reason" label={t('caseVerbs.phone.reason')} rules={required}>
        <Input.TextArea rows={2} maxLength={400} showCount />
      </Form.Item>
      {taskId !== '' && (
        <PaperForm
          key={taskId}
          taskId={taskId}
          reliefCase={reliefCase}
          data={data}
          isByPhone
          faults={formFaults(enter.error)}
          onChange={setData}
        />
      )}
    </VerbForm>
  );
}
