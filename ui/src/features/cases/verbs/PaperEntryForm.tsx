import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { enterPaperApproval, type PaperTask } from '../../../../../server/paper-approvals/api.js';
import { call } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import type { FormData } from '../../../form/form-data.js';
import { AttachmentInput } from '../../attachments/AttachmentInput.js';
import type { Case } from '../useCase.query.js';
import { formFaults } from './form-faults.js';
import { PaperForm } from './PaperForm.js';
import { chosen } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Values {
  taskId: string;
  signerId: string;
  signedOn: string;
}

interface Props {
  tasks: readonly z.infer<typeof PaperTask>[];
  reliefCase: Case;
  onClose: () => void;
}

/** 登记线下签批: the scan, who signed, when, and the form of the task as the paper has it. */
export function PaperEntryForm({ tasks, reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [scans, setScans] = useState<string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [data, setData] = useState<FormData>({});
  const [first] = tasks;
  const taskId = (Form.useWatch('taskId', form) as string | undefined) ?? first?.id ?? '';
  const [attachmentId = ''] = scans;
  const enter = useCaseChange(
    ({ signerId, signedOn }: Values) =>
      call(enterPaperApproval, {
        params: { id: taskId },
        body: { signerId, signedOn, attachmentId, data },
      }),
    { done: t('caseVerbs.paper.entered'), onDone: onClose },
  );
  const signers = tasks.find(({ id }) => id === taskId)?.signers ?? [];
  return (
    <VerbForm<Values>
      form={form}
      initialValues={{ taskId }}
      error={enter.error}
      isPending={enter.isPending}
      isBlocked={isBusy || attachmentId === ''}
      submit={t('caseVerbs.paper.enter')}
      onCancel={onClose}
      onSubmit={(values) => {
        enter.mutate(values);
      }}
    >
      <Form.Item name="taskId" label={t('caseVerbs.paper.task')} rules={chosen}>
        <Select options={tasks.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        required
        label={t('caseVerbs.paper.scan')}
        {...(attachmentId === '' ? { extra: t('caseVerbs.paper.scanMissing') } : {})}
      >
        <AttachmentInput
          caseId={reliefCase.id}
          kind="paper-approval"
          max={1}
          isSmall
          label={t('caseVerbs.paper.scan')}
          value={scans}
          onChange={setScans}
          onBusyChange={setIsBusy}
        />
      </Form.Item>
      <Form.Item name="signerId" label={t('caseVerbs.paper.signer')} rules={chosen}>
        <Select options={signers.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="signedOn" label={t('caseVerbs.paper.signedOn')} rules={chosen}>
        <DayControl />
      </Form.Item>
      {taskId !== '' && (
        <PaperForm
          key={taskId}
          taskId={taskId}
          reliefCase={reliefCase}
          data={data}
          faults={formFaults(enter.error)}
          onChange={setData}
        />
      )}
    </VerbForm>
  );
}
