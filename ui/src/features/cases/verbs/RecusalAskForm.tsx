import { AutoComplete, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  recusalGroundIds,
  recusalGrounds,
  type RecusalGround,
  type RecusalOrigin,
} from '../../../../../server/domain/cases/recusal.js';
import { askRecusal, type PersonOnCase } from '../../../../../server/recusals/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { useWord } from '../../../i18n/use-word.js';
import { useAccount } from '../../accounts/useAccount.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof askRecusal>;

interface Values {
  origin: RecusalOrigin;
  accountId: string;
  ground: RecusalGround;
  reason: string;
  requestedBy: string;
  requestedForm: 'oral' | 'written';
  requestedOn: string;
  successorId?: string;
}

interface Props {
  caseId: string;
  applicants: string[];
  people: readonly z.infer<typeof PersonOnCase>[];
  onClose: () => void;
}

/** 提出回避: by oneself, for an applicant, or by the chief's order. */
export function RecusalAskForm({ caseId, applicants, people, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { hasRole } = useAccount();
  const [form] = Form.useForm<Values>();
  const origin = (Form.useWatch('origin', form) as string | undefined) ?? 'self';
  const ask = useCaseChange((body: Body) => call(askRecusal, { params: { id: caseId }, body }), {
    ...{ done: t('caseVerbs.recusal.asked'), onDone: onClose },
  });
  const origins: RecusalOrigin[] = [
    'self',
    'applied',
    ...(hasRole('chief') ? ['ordered' as const] : []),
  ];
  return (
    <VerbForm<Values>
      form={form}
      initialValues={{ origin: 'self' }}
      error={ask.error}
      isPending={ask.isPending}
      submit={t('caseVerbs.recusal.ask')}
      onCancel={onClose}
      onSubmit={(values) => {
        ask.mutate(bodyOf(values));
      }}
    >
      <Form.Item name="origin" label={t('caseVerbs.recusal.origin')}>
        <Radio.Group
          options={origins.map((id) => ({
            value: id,
            label: t(`caseVerbs.recusal.origins.${id}`),
          }))}
        />
      </Form.Item>
      {origin !== 'self' && (
        <Form.Item name="accountId" label={t('caseVerbs.recusal.person')} rules={chosen}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={people.map(({ id, name, posts }) => ({
              value: id,
              label: `${name}（${posts}）`,
            }))}
          />
        </Form.Item>
      )}
      {origin === 'applied' && <AppliedFields applicants={applicants} />}
      <Form.Item name="ground" label={t('caseVerbs.recusal.ground')} rules={chosen}>
        <Select
          options={recusalGroundIds.map((id) => ({ value: id, label: word(recusalGrounds[id]) }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('caseVerbs.recusal.reason')} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      {origin === 'ordered' && (
        <Form.Item name="successorId" label={t('caseVerbs.recusal.successor')}>
          <Select
            allowClear
            options={people.map(({ id, name, posts }) => ({
              value: id,
              label: `${name}（${posts}）`,
            }))}
          />
        </Form.Item>
      )}
    </VerbForm>
  );
}

function AppliedFields({ applicants }: { applicants: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="requestedBy" label={t('caseVerbs.recusal.requestedBy')} rules={required}>
        <AutoComplete options={applicants.map((value) => ({ value }))} maxLength={80} />
      </Form.Item>
      <Form.Item name="requestedForm" label={t('caseVerbs.recusal.form')} rules={chosen}>
        <Radio.Group
          options={(['oral', 'written'] as const).map((id) => ({
            ...{ value: id, label: t(`caseVerbs.recusal.forms.${id}`) },
          }))}
        />
      </Form.Item>
      <Form.Item name="requestedOn" label={t('caseVerbs.recusal.requestedOn')} rules={chosen}>
        <DayControl />
      </Form.Item>
    </>
  );
}

/** Only what the way of asking takes. */
function bodyOf(values: Values): Body {
  const { origin, ground, reason, accountId, successorId } = values;
  if (origin === 'self') return { origin, ground, reason };
  if (origin === 'ordered') {
    return { origin, ground, reason, accountId, successorId: successorId ?? null };
  }
  const { requestedBy, requestedForm, requestedOn } = values;
  return { origin, ground, reason, accountId, requestedBy, requestedForm, requestedOn };
}
