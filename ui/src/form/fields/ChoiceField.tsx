import { Checkbox, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Field, type ControlProps } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { fieldProps } from './field-props.js';

/** One of several, several of several, or yes and no. */
export function ChoiceField(props: FieldProps) {
  const { component, faults } = props;
  return (
    <Field {...fieldProps(component)} faults={faults} isGroup={component.type !== 'select'}>
      {(control) => <Choices {...props} control={control} />}
    </Field>
  );
}

function Choices({
  component,
  value,
  faults,
  isReadOnly,
  onChange,
  control,
}: FieldProps & { control: ControlProps }) {
  const { t } = useTranslation();
  const word = useWord();
  const options = (component.values ?? []).map((option) => ({
    ...option,
    label: word(option.label),
  }));
  const group = { ...namesOf(control), disabled: isReadOnly };
  switch (component.type) {
    case 'select':
      return (
        <Select<string>
          {...control}
          className="field-select"
          value={typeof value === 'string' ? value : null}
          options={options}
          allowClear
          disabled={isReadOnly}
          status={faults.length > 0 ? 'error' : ''}
          placeholder={t('form.choose')}
          onChange={onChange}
        />
      );
    case 'checklist':
      return (
        <div {...namesOf(control)} role="group">
          <Checkbox.Group
            className="field-choices"
            disabled={isReadOnly}
            value={Array.isArray(value) ? (value as string[]) : []}
            options={options}
            onChange={onChange}
          />
        </div>
      );
    case 'yesno':
      return (
        <Radio.Group
          {...group}
          value={value}
          options={[
            { label: t('form.yes'), value: true },
            { label: t('form.no'), value: false },
          ]}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
    default:
      return (
        <Radio.Group
          {...group}
          className={isLong(options) ? 'field-choices' : ''}
          value={value}
          options={options}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
  }
}

/** Names of a group: a group has no single control that could be invalid or take the label's click. */
function namesOf(control: ControlProps) {
  return {
    'aria-labelledby': control['aria-labelledby'],
    'aria-describedby': control['aria-describedby'],
  };
}

/** Choices that do not fit on one line stand under one another. */
function isLong(options: { label: string }[]): boolean {
  return options.reduce((sum, { label }) => sum + widthOf(label) + 6, 0) > 80;
}

/** In half widths: a Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1),
    0,
  );
}
