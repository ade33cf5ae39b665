import { Checkbox, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { FaultLines } from './FaultLines.js';
import { faultsAt, faultsElsewhere, recordOf, type EditorProps } from './read-value.js';

const confidences = ['H', 'M', 'L'] as const;
const places = ['/annualYuan', '/publishedOn', '/confidence'];

/** A published average wage of a year: what it was, when it was published, how sure it is. */
export function WageEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const wage = recordOf(value);
  const set = (part: Record<string, unknown>) => {
    onChange({ ...wage, ...part });
  };
  return (
    <div className="form-grid">
      <Field
        isShort
        isRequired
        label={t('editor.wage.annual')}
        faults={faultsAt(faults, '/annualYuan')}
      >
        {(control) => (
          <InputNumber<number>
            {...control}
            className="field-number"
            min={1}
            precision={0}
            suffix={t('money.yuan')}
            value={typeof wage['annualYuan'] === 'number' ? wage['annualYuan'] : null}
            onChange={(annualYuan) => {
              set({ annualYuan });
            }}
          />
        )}
      </Field>
      <Field
        isShort
        isRequired
        label={t('editor.wage.publishedOn')}
        description={t('editor.wage.publishedHint')}
        faults={faultsAt(faults, '/publishedOn')}
      >
        {(control) => (
          <DateInput
            {...control}
            value={wage['publishedOn']}
            onChange={(publishedOn) => {
              set({ publishedOn: publishedOn ?? '' });
            }}
          />
        )}
      </Field>
      <Field
        isShort
        isGroup
        label={t('editor.wage.confidence')}
        faults={faultsAt(faults, '/confidence')}
      >
        {(control) => (
          <Select<string>
            aria-labelledby={control['aria-labelledby']}
            className="field-select"
            value={typeof wage['confidence'] === 'string' ? wage['confidence'] : 'H'}
            options={confidences.map((each) => ({
              value: each,
              label: t(`editor.confidence.${each}`),
            }))}
            onChange={(confidence) => {
              set({ confidence });
            }}
          />
        )}
      </Field>
      <Checkbox
        checked={wage['approximate'] === true}
        onChange={({ target }) => {
          set({ approximate: target.checked });
        }}
      >
        {t('editor.wage.approximate')}
      </Checkbox>
      <FaultLines faults={faultsElsewhere(faults, places)} />
    </div>
  );
}
