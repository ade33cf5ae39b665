import { InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TaskHeader } from '../../../../../processes/contract.js';
import { headersOf } from '../element-values.js';
import { Field } from './Field.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';

/** Either the term of law the task lies in, or working days of the office and the role that is told when they are over. */
export function TermFields() {
  const { t } = useTranslation();
  const { element, edits, facts } = usePanel();
  const headers = headersOf(element);
  const days = headers[TaskHeader.limitWorkingDays];
  const isOwn = days !== undefined;
  const term = headers[TaskHeader.term];
  const change = (kind: 'law' | 'own') =>
    edits?.setHeaders(
      kind === 'own'
        ? { term: undefined, limitWorkingDays: '5', overdue: 'department-head' }
        : { term: 'decision', limitWorkingDays: undefined, overdue: undefined },
    );
  const chosen = isOwn ? 'own' : term === undefined ? null : 'law';
  return (
    <Group title={t('modeler.group.term')}>
      <Radio.Group
        size="small"
        value={chosen}
        disabled={edits === null}
        options={[
          { value: 'law', label: t('modeler.termOfLaw') },
          { value: 'own', label: t('modeler.termOwn') },
        ]}
        onChange={({ target }) => change(target.value as 'law' | 'own')}
      />
      {chosen === 'law' && (
        <Picker
          label={t('modeler.term')}
          value={term}
          choices={facts.terms}
          isRequired
          onChange={(id) => edits?.setHeaders({ term: id })}
        />
      )}
      {isOwn && <OwnDays days={days} />}
    </Group>
  );
}

function OwnDays({ days }: { days: string }) {
  const { t } = useTranslation();
  const { element, edits, facts } = usePanel();
  return (
    <>
      <Field label={t('modeler.days')}>
        <InputNumber
          aria-label={t('modeler.days')}
          size="small"
          min={1}
          max={99}
          precision={0}
          value={Number(days)}
          disabled={edits === null}
          onChange={(count) => {
            if (count !== null) edits?.setHeaders({ limitWorkingDays: String(count) });
          }}
        />
      </Field>
      <Picker
        label={t('modeler.overdue')}
        value={headersOf(element)[TaskHeader.overdue]}
        choices={facts.roles}
        isRequired
        onChange={(id) => edits?.setHeaders({ overdue: id })}
      />
    </>
  );
}
