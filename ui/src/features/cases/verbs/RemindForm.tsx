import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { remindLetter, type OutgoingLetter } from '../../../../../server/inquiries/letters-api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof remindLetter>;

interface Props {
  letter: Pick<z.infer<typeof OutgoingLetter>, 'id' | 'kind'>;
  onClose: () => void;
}

/** 催复 of one letter, with a new day to answer by. */
export function RemindForm({ letter, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Omit<Body, 'kind'>>();
  const remind = useCaseChange(
    (body: Body) => call(remindLetter, { params: { id: letter.id }, body }),
    { done: t('caseVerbs.letters.remindDone'), onDone: onClose },
  );
  return (
    <VerbForm<Omit<Body, 'kind'>>
      form={form}
      error={remind.error}
      isPending={remind.isPending}
      submit={t('caseVerbs.letters.remind')}
      onCancel={onClose}
      onSubmit={(values) => {
        remind.mutate({ ...values, kind: letter.kind });
      }}
    >
      <Form.Item name="replyBy" label={t('caseVerbs.letters.replyBy')} rules={chosen}>
        <DayControl />
      </Form.Item>
      <Form.Item name="note" label={t('caseVerbs.note')} rules={required}>
        <Input.TextArea rows={2} maxLength={400} showCount />
      </Form.Item>
    </VerbForm>
  );
}
