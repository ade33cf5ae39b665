import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  decideRecusal,
  type PersonOnCase,
  type RecusalView,
} from '../../../../../server/recusals/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof decideRecusal>;

interface Props {
  row: z.infer<typeof RecusalView>;
  people: readonly z.infer<typeof PersonOnCase>[];
  onClose: () => void;
}

/** 决定回避, or registering what the committee decided on the chief, with who takes over. */
export function RecusalDecideForm({ row, people, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Body>();
  const verdict = (Form.useWatch('verdict', form) as string | undefined) ?? 'granted';
  const decide = useCaseChange(
    (body: Body) => call(decideRecusal, { params: { id: row.id }, body }),
    { done: t('caseVerbs.recusal.decideDone'), onDone: onClose },
  );
  const successors = people.filter(({ id }) => id !== row.person.id);
  return (
    <VerbForm<Body>
      form={form}
      initialValues={{ verdict: 'granted' }}
      error={decide.error}
      isPending={decide.isPending}
      submit={t('caseVerbs.recusal.decide')}
      onCancel={onClose}
      onSubmit={(body) => {
        decide.mutate(body);
      }}
    >
      <Form.Item name="verdict" label={t('caseVerbs.recusal.verdict')}>
        <Radio.Group
          options={[
            { value: 'granted', label: t('caseVerbs.recusal.states.granted') },
            {
              value: 'rejected',
              label: t('caseVerbs.recusal.states.rejected'),
              disabled: row.origin !== 'applied',
            },
          ]}
        />
      </Form.Item>
      {row.body === 'committee' && (
        <Form.Item name="decidedOn" label={t('caseVerbs.recusal.decidedOn')}>
          <DayControl />
        </Form.Item>
      )}
      {verdict === 'granted' && (
        <Form.Item
          name="successorId"
          label={t('caseVerbs.recusal.successor')}
          extra={t('caseVerbs.recusal.successorHint')}
        >
          <Select
            allowClear
            options={successors.map(({ id, name, posts }) => ({
              ...{ value: id, label: `${name}（${posts}）` },
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('caseVerbs.recusal.note')} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
    </VerbForm>
  );
}
