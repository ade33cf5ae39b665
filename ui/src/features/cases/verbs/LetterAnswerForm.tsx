import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { settleLetter } from '../../../../../server/inquiries/api.js';
import {
  settleAssistance,
  type OutgoingLetter,
} from '../../../../../server/inquiries/letters-api.js';
import { call } from '../../../api/client.js';
import { AttachmentInput } from '../../attachments/AttachmentInput.js';
import { required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

interface Values {
  state: 'reported' | 'returned';
  result: string;
}

interface Props {
  letter: Pick<z.infer<typeof OutgoingLetter>, 'id' | 'kind'>;
  caseId: string;
  onClose: () => void;
}

/** 登记答复 of what was sent by hand, with the scan of the letter. Relief that was found is registered among the waits, with its amount. */
export function LetterAnswerForm({ letter, caseId, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [scans, setScans] = useState<string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const isHelp = letter.kind === 'assistance';
  const settle = useCaseChange(
    ({ state, result }: Values) => {
      const [attachmentId = null] = scans;
      const params = { id: letter.id };
      return isHelp
        ? call(settleAssistance, { params, body: { state, result, attachmentId } })
        : call(settleLetter, {
            params,
            body: { state: 'replied', reply: result, foundRelief: false, attachmentId },
          });
    },
    { done: t('caseVerbs.letters.answerDone'), onDone: onClose },
  );
  return (
    <VerbForm<Values>
      form={form}
      initialValues={{ state: 'reported' }}
      error={settle.error}
      isPending={settle.isPending}
      isBlocked={isBusy}
      submit={t('caseVerbs.letters.answer')}
      onCancel={onClose}
      onSubmit={(values) => {
        settle.mutate(values);
      }}
    >
      {isHelp ? (
        <Form.Item name="state" label={t('caseVerbs.letters.outcome')}>
          <Radio.Group
            options={(['reported', 'returned'] as const).map((id) => ({
              ...{ value: id, label: t(`caseVerbs.letters.outcomes.${id}`) },
            }))}
          />
        </Form.Item>
      ) : (
        <p className="quiet">{t('caseVerbs.letters.foundYes')}</p>
      )}
      <Form.Item name="result" label={t('caseVerbs.letters.result')} rules={required}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item label={t('caseVerbs.letters.scan')}>
        <AttachmentInput
          caseId={caseId}
          kind="record"
          max={1}
          isSmall
          label={t('caseVerbs.letters.scan')}
          value={scans}
          onChange={setScans}
          onBusyChange={setIsBusy}
        />
      </Form.Item>
    </VerbForm>
  );
}
