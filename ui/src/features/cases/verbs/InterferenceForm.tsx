import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  interferenceSides,
  interferenceWays,
} from '../../../../../server/domain/cases/interference.js';
import {
  recordInterference,
  type InterferenceView,
} from '../../../../../server/interferences/api.js';
import { listRecusals } from '../../../../../server/recusals/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DayControl } from '../../../form/DayControl.js';
import { useWord } from '../../../i18n/use-word.js';
import { AttachmentInput } from '../../attachments/AttachmentInput.js';
import { chosen, required } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { useCasePart } from './useCasePart.query.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof recordInterference>;

interface Props {
  caseId: string;
  /** The record this one adds to; null: one of its own. */
  supplements: z.infer<typeof InterferenceView> | null;
  onClose: () => void;
}

const optionsOf = (words: Record<string, string>, word: (text: string) => string) =>
  Object.entries(words).map(([value, label]) => ({ value, label: word(label) }));

/** 记录过问: who, of what post, when, how and what; kept for good once sent. */
export function InterferenceForm({ caseId, supplements, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const [form] = Form.useForm<Body>();
  const [scans, setScans] = useState<string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const people = useCasePart(listRecusals, caseId).data?.people ?? [];
  const isInside = Form.useWatch('side', form) === 'inside';
  const record = useCaseChange(
    (body: Body) => call(recordInterference, { params: { id: caseId }, body }),
    { done: t('caseVerbs.interference.recorded'), onDone: onClose },
  );
  return (
    <VerbForm<Body>
      form={form}
      initialValues={supplements === null ? {} : knownOf(supplements)}
      error={record.error}
      isPending={record.isPending}
      isBlocked={isBusy}
      submit={t('caseVerbs.interference.record')}
      onCancel={onClose}
      onSubmit={(body) => {
        const [attachmentId = null] = scans;
        record.mutate({ ...body, attachmentId, supplementsId: supplements?.id ?? null });
      }}
    >
      <Form.Item name="side" label={t('caseVerbs.interference.side')} rules={chosen}>
        <Radio.Group options={optionsOf(interferenceSides, word)} />
      </Form.Item>
      <Form.Item name="personName" label={t('caseVerbs.interference.person')} rules={required}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="post" label={t('caseVerbs.interference.post')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
      {isInside && (
        <Form.Item name="aboutAccountId" label={t('caseVerbs.interference.account')}>
          <Select
            allowClear
            options={people.map(({ id, name, posts }) => ({
              value: id,
              label: `${name}（${posts}）`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="happenedOn" label={t('caseVerbs.interference.happenedOn')} rules={chosen}>
        <DayControl />
      </Form.Item>
      <Form.Item name="way" label={t('caseVerbs.interference.way')} rules={chosen}>
        <Radio.Group options={optionsOf(interferenceWays, word)} />
      </Form.Item>
      <Form.Item name="content" label={t('caseVerbs.interference.content')} rules={required}>
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item label={t('caseVerbs.interference.scan')}>
        <AttachmentInput
          caseId={caseId}
          kind="inner-record"
          max={1}
          isSmall
          label={t('caseVerbs.interference.scan')}
          value={scans}
          onChange={setScans}
          onBusyChange={setIsBusy}
        />
      </Form.Item>
    </VerbForm>
  );
}

const knownOf = ({
  side,
  personName,
  post,
  happenedOn,
  way,
}: z.infer<typeof InterferenceView>) => ({
  ...{ side, personName, post, happenedOn, way },
});
