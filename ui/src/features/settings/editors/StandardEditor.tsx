import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  hardshipGradeIds,
  hardshipGrades,
  weighedFactorIds,
  weighedFactors,
} from '../../../../../server/domain/amount/amount-standard.js';
import { Field } from '../../../form/Field.js';
import { MoneyInput } from '../../../form/MoneyInput.js';
import { useWord } from '../../../i18n/use-word.js';
import { valueAt, withValue } from '../../cases/intake/intake-draft.js';
import { FaultLines } from './FaultLines.js';
import { faultsAt, faultsElsewhere, recordOf, type EditorProps } from './read-value.js';

const numbers = [
  'fullLossMonths',
  'enoughIncomePercent',
  'fullMinors',
  'monthsPerMinor',
  'maxMonthsForMinors',
  'furtherPayeePercent',
  'faultWeightPercent',
] as const;
const amounts = ['minimumLivingCostFen', 'floorFen', 'perPayeeCapFen', 'roundToFen'] as const;

interface PartProps extends EditorProps {
  set: (path: string, value: unknown) => void;
}

/** 测算标准: months by grade of hardship, weights of the factors, figures of the place. */
export function StandardEditor(props: EditorProps) {
  const { value, faults, onChange } = props;
  const set = (path: string, next: unknown) => {
    onChange(withValue(recordOf(value), path, next));
  };
  const part = { ...props, set };
  const places = [...hardshipGradeIds.map((grade) => `/months/${grade}`), '/weights'];
  return (
    <div className="rows-editor">
      <MonthsTable {...part} />
      <WeightFields {...part} />
      <FigureFields {...part} />
      <FaultLines
        faults={faultsElsewhere(faults, [
          ...places,
          ...[...numbers, ...amounts].map((name) => `/${name}`),
        ])}
      />
    </div>
  );
}

function MonthsTable({ value, faults, set }: PartProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <table className="rows-table">
      <caption>{t('editor.standard.months')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('editor.standard.grade')}</th>
          <th scope="col">{t('editor.standard.low')}</th>
          <th scope="col">{t('editor.standard.high')}</th>
        </tr>
      </thead>
      <tbody>
        {hardshipGradeIds.map((grade) => (
          <tr key={grade}>
            <th scope="row">{word(hardshipGrades[grade])}</th>
            {(['low', 'high'] as const).map((end) => (
              <td key={end}>
                <InputNumber<number>
                  aria-label={`${word(hardshipGrades[grade])} ${t(`editor.standard.${end}`)}`}
                  min={0}
                  step={0.5}
                  status={faultsAt(faults, `/months/${grade}/${end}`).length > 0 ? 'error' : ''}
                  value={numberAt(value, `months/${grade}/${end}`)}
                  onChange={(months) => {
                    set(`months/${grade}/${end}`, months);
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeightFields({ value, faults, set }: PartProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <fieldset className="form-group">
      <legend>{t('editor.standard.weights')}</legend>
      <div className="weights">
        {weighedFactorIds.map((factor) => (
          <Field
            key={factor}
            label={word(weighedFactors[factor])}
            faults={faultsAt(faults, `/weights/${factor}`)}
          >
            {(control) => (
              <InputNumber<number>
                {...control}
                className="field-number"
                min={0}
                max={100}
                precision={0}
                value={numberAt(value, `weights/${factor}`)}
                onChange={(weight) => {
                  set(`weights/${factor}`, weight);
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function FigureFields({ value, faults, set }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      {amounts.map((name) => (
        <Field
          key={name}
          isShort
          isRequired={name !== 'perPayeeCapFen'}
          label={t(`editor.standard.${name}`)}
          faults={faultsAt(faults, `/${name}`)}
        >
          {(control) => (
            <MoneyInput
              {...control}
              value={valueAt(recordOf(value), name) ?? undefined}
              onChange={(amount) => {
                set(name, amount ?? (name === 'perPayeeCapFen' ? null : ''));
              }}
            />
          )}
        </Field>
      ))}
      {numbers.map((name) => (
        <Field
          key={name}
          isShort
          isRequired
          label={t(`editor.standard.${name}`)}
          faults={faultsAt(faults, `/${name}`)}
        >
          {(control) => (
            <InputNumber<number>
              {...control}
              className="field-number"
              min={0}
              value={numberAt(value, name)}
              onChange={(figure) => {
                set(name, figure);
              }}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function numberAt(value: unknown, path: string): number | null {
  const found = valueAt(recordOf(value), path);
  return typeof found === 'number' ? found : null;
}
