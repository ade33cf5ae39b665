import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { terms } from '../../../../../server/domain/terms/terms.js';
import { wageRecords } from '../../../../../server/domain/amount/wages-data.js';
import { wageSeries } from '../../../../../server/domain/amount/wages.js';
import { numberedDocuments } from '../../../../../server/domain/cases/numbered-documents.js';
import type { SettingKey } from '../../../../../server/settings/api.js';
import { Field } from '../../../form/Field.js';
import { useWord } from '../../../i18n/use-word.js';

interface Props {
  settingKey: SettingKey;
  item: string;
  onPick: (item: string) => void;
}

/** Which of several values of a setting: a year, a term, a kind of document, a published wage. */
export function ItemPicker({ settingKey, item, onPick }: Props) {
  const { t } = useTranslation();
  switch (settingKey) {
    case 'calendarYear':
      return (
        <YearField
          label={t('change.item.year')}
          year={Number(item)}
          onPick={(year) => {
            onPick(String(year));
          }}
        />
      );
    case 'wage':
      return <WageFields item={item} onPick={onPick} />;
    case 'term':
      return (
        <Choice
          label={t('change.item.term')}
          value={item}
          options={namesOf(terms)}
          onPick={onPick}
        />
      );
    default:
      return (
        <Choice
          label={t('change.item.document')}
          value={item}
          options={[['', t('change.item.allDocuments')], ...titlesOf(numberedDocuments)]}
          onPick={onPick}
        />
      );
  }
}

const provinces = [...new Map(wageRecords.map(({ gb2260, province }) => [gb2260, province]))].sort(
  ([a], [b]) => a.localeCompare(b),
);

function WageFields({ item, onPick }: Pick<Props, 'item' | 'onPick'>) {
  const { t } = useTranslation();
  const [place = '', series = '', year = ''] = item.split(':');
  return (
    <>
      <Choice
        label={t('wages.province')}
        value={place}
        options={provinces}
        onPick={(next) => {
          onPick([next, series, year].join(':'));
        }}
      />
      <Choice
        label={t('wages.series')}
        value={series}
        options={Object.entries(wageSeries)}
        onPick={(next) => {
          onPick([place, next, year].join(':'));
        }}
      />
      <YearField
        label={t('wages.year')}
        year={Number(year)}
        onPick={(next) => {
          onPick([place, series, next].join(':'));
        }}
      />
    </>
  );
}

function YearField({
  label,
  year,
  onPick,
}: {
  label: string;
  year: number;
  onPick: (year: number) => void;
}) {
  return (
    <Field isShort isRequired label={label}>
      {(control) => (
        <InputNumber<number>
          {...control}
          className="field-number"
          min={2004}
          max={2100}
          precision={0}
          value={year}
          onChange={(next) => {
            if (next !== null) onPick(next);
          }}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  const word = useWord();
  return (
    <Field isShort isGroup isRequired label={label}>
      {(control) => (
        <Select<string>
          aria-labelledby={control['aria-labelledby']}
          className="field-select"
          showSearch={{ optionFilterProp: 'label' }}
          value={value}
          options={options.map(([each, text]) => ({ value: each, label: word(text) }))}
          onChange={onPick}
        />
      )}
    </Field>
  );
}

function namesOf(table: Record<string, { name: string }>): [string, string][] {
  return Object.entries(table).map(([id, { name }]) => [id, name]);
}

function titlesOf(table: Record<string, { title: string }>): [string, string][] {
  return Object.entries(table).map(([id, { title }]) => [id, title]);
}
