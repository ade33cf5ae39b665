import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PhoneAnswer } from '../../../../../server/domain/cases/phone-approval.js';
import { answerPhoneApproval } from '../../../../../server/paper-approvals/phone-api.js';
import { call } from '../../../api/client.js';
import type { PhoneApproval } from './PhoneRow.js';
import { chosen } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Values {
  answer: PhoneAnswer;
  note?: string;
}

/** 补签 by the approver, or his denial; after a denial the approval given anew in writing. Final: it is asked for twice. */
export function PhoneAnswerForm({ row, onClose }: { row: PhoneApproval; onClose: () => void }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [form] = Form.useForm<Values>();
  const answer = Form.useWatch('answer', form) as PhoneAnswer | undefined;
  const send = useCaseChange(
    ({ answer: chosenAnswer, note = '' }: Values) =>
      call(answerPhoneApproval, {
        params: { id: row.id },
        body: { answer: chosenAnswer, note: note.trim() === '' ? null : note },
      }),
    { done: t('caseVerbs.phone.done'), onDone: onClose },
  );
  const [only] = row.mayAnswer;
  return (
    <VerbForm<Values>
      form={form}
      initialValues={row.mayAnswer.length === 1 && only !== undefined ? { answer: only } : {}}
      error={send.error}
      isPending={send.isPending}
      isDanger={answer === 'denied'}
      submit={t('caseVerbs.phone.answer')}
      onCancel={onClose}
      onSubmit={(values) => {
        void modal.confirm({
          title: t(`caseVerbs.phone.ask.${values.answer}`),
          onOk: () => {
            send.mutate(values);
          },
        });
      }}
    >
      <Form.Item name="answer" label={t('caseVerbs.phone.yourAnswer')} rules={chosen}>
        <Radio.Group
          options={row.mayAnswer.map((value) => ({
            value,
            label: t(`caseVerbs.phone.answers.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('caseVerbs.phone.note')}
        rules={[{ required: answer !== undefined && answer !== 'signed', whitespace: true }]}
      >
        <Input.TextArea rows={2} maxLength={400} showCount />
      </Form.Item>
    </VerbForm>
  );
}
