import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { askSupplement } from '../../../../../server/supplements/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { useLabel } from '../../../i18n/use-label.js';
import type { Case } from '../useCase.query.js';
import { chosen } from './required.js';
import { useCaseChange } from './useCaseChange.mutation.js';
import { VerbForm } from './VerbForm.js';

type Body = BodyOf<typeof askSupplement>;
type Item = Body['missing'][number];

const items: readonly Item[] = [
  'application',
  'identity',
  'harm',
  'hardship',
  'compensation',
  'other',
];

interface Props {
  reliefCase: Case;
  /** Told the id of the paper. */
  onAsked: (documentId: string) => void;
  onCancel: () => void;
}

/** What is missing, ticked as the list of materials stands; one press makes the paper. */
export function AskSupplementForm({ reliefCase, onAsked, onCancel }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [form] = Form.useForm<Body>();
  const ask = useCaseChange(
    async (body: Body) => {
      const { documentId } = await call(askSupplement, { params: { id: reliefCase.id }, body });
      onAsked(documentId);
    },
    { done: t('supplementNotice.made') },
  );
  return (
    <VerbForm<Body>
      form={form}
      initialValues={{ missing: missingOf(reliefCase) }}
      error={ask.error}
      isPending={ask.isPending}
      submit={t('supplementNotice.make')}
      onCancel={onCancel}
      onSubmit={(body) => {
        ask.mutate(body);
      }}
    >
      <p className="quiet">{t('supplementNotice.hint')}</p>
      <Form.Item name="missing" label={t('supplementNotice.missing')} rules={chosen}>
        <Checkbox.Group
          className="verb-checks"
          options={items.map((value) => ({ value, label: label('material', value) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('supplementNotice.note')}>
        <Input.TextArea rows={2} maxLength={4000} />
      </Form.Item>
    </VerbForm>
  );
}

/** What no applicant has handed in; other papers are never demanded by themselves. */
function missingOf({ applicants }: Case): Item[] {
  const received = new Set<string>(
    applicants.flatMap(({ materials }) => materials.map(({ item }) => item)),
  );
  return items.filter((item) => item !== 'other' && !received.has(item));
}
