import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { sendLetter } from '../../../../../server/inquiries/letters-api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { useOffices } from '../../offices/useOffices.query.js';
import type { Case } from '../useCase.query.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof sendLetter>;
const kinds = ['inquiry-letter', 'assistance'] as const;
const tasks = ['verify', 'serve', 'social'] as const;

/** 另行发函: to an agency, or to another office for its help. */
export function LetterSendForm({ reliefCase, onClose }: { reliefCase: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Body>();
  const kind = (Form.useWatch('kind', form) as string | undefined) ?? 'inquiry-letter';
  const send = useCaseChange(
    (body: Body) => call(sendLetter, { params: { id: reliefCase.id }, body }),
    { done: t('caseVerbs.letters.sent'), onDone: onClose },
  );
  return (
    <VerbForm<Body>
      form={form}
      initialValues={{ kind: 'inquiry-letter' }}
      error={send.error}
      isPending={send.isPending}
      submit={t('caseVerbs.letters.send')}
      onCancel={onClose}
      onSubmit={(body) => {
        send.mutate(body);
      }}
    >
      <Form.Item name="kind" label={t('caseVerbs.letters.kind')}>
        <Radio.Group
          options={kinds.map((id) => ({ value: id, label: t(`caseVerbs.letters.kinds.${id}`) }))}
        />
      </Form.Item>
      {kind === 'inquiry-letter' ? (
        <Form.Item name="agency" label={t('caseVerbs.letters.agency')} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
      ) : (
        <HelpFields ownOfficeId={reliefCase.office.id} />
      )}
    </VerbForm>
  );
}

function HelpFields({ ownOfficeId }: { ownOfficeId: string }) {
  const { t } = useTranslation();
  const offices = useOffices().data?.items ?? [];
  return (
    <>
      <Form.Item name="officeId" label={t('caseVerbs.letters.office')} rules={chosen}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={offices
            .filter(({ id }) => id !== ownOfficeId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="task" label={t('caseVerbs.letters.task')} rules={chosen}>
        <Radio.Group
          options={tasks.map((id) => ({ value: id, label: t(`caseVerbs.letters.tasks.${id}`) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('caseVerbs.letters.what')} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="replyBy" label={t('caseVerbs.letters.replyBy')} rules={chosen}>
        <DayControl />
      </Form.Item>
    </>
  );
}
