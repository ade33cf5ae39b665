import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../form/Field.js';
import { FaultLines } from './FaultLines.js';
import { faultsAt, faultsElsewhere, recordOf, type EditorProps } from './read-value.js';

const units = ['working-days', 'days', 'days-before'] as const;
const places = ['/count', '/unit', '/soonWorkingDays'];

/** How long a term is, in what it is counted, and from when its end is near. */
export function TermEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const term = recordOf(value);
  const set = (part: Record<string, unknown>) => {
    onChange({ ...term, ...part });
  };
  const number = (name: 'count' | 'soonWorkingDays', label: string, hint?: string) => (
    <Field
      isShort
      isRequired
      label={label}
      description={hint}
      faults={faultsAt(faults, `/${name}`)}
    >
      {(control) => (
        <InputNumber<number>
          {...control}
          className="field-number"
          min={0}
          precision={0}
          value={typeof term[name] === 'number' ? term[name] : null}
          onChange={(count) => {
            set({ [name]: count });
          }}
        />
      )}
    </Field>
  );
  return (
    <div className="form-grid">
      {number('count', t('editor.term.count'))}
      <Field isShort isGroup label={t('editor.term.unit')} faults={faultsAt(faults, '/unit')}>
        {(control) => (
          <Select<string>
            aria-labelledby={control['aria-labelledby']}
            className="field-select"
            value={typeof term['unit'] === 'string' ? term['unit'] : 'working-days'}
            options={units.map((unit) => ({ value: unit, label: t(`editor.unit.${unit}`) }))}
            onChange={(unit) => {
              set({ unit });
            }}
          />
        )}
      </Field>
      {number('soonWorkingDays', t('editor.term.soon'), t('editor.term.soonHint'))}
      <FaultLines faults={faultsElsewhere(faults, places)} />
    </div>
  );
}
