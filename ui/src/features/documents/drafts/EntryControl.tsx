import { Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { DateInput } from '../../../form/DateInput.js';
import { Field, type ControlProps } from '../../../form/Field.js';
import { MoneyInput } from '../../../form/MoneyInput.js';
import { bareField, controlOf, type EntryField } from './entry-schema.js';
import { LinesControl } from './LinesControl.js';
import { RowsControl } from './RowsControl.js';

export interface EntryControlProps {
  name: string;
  field: EntryField;
  isRequired: boolean;
  value: unknown;
  /** Pointers below the field; '' is the field itself. */
  faults: readonly Fault[];
  isDisabled: boolean;
  onChange: (value: unknown) => void;
}

const shortControls: readonly string[] = ['date', 'time', 'money', 'number', 'choice', 'yes-no'];

/** One field of the form of a paper, with its label and what is wrong with it. */
export function EntryControl(props: EntryControlProps) {
  const { name, isRequired, faults } = props;
  const { field, isOptional } = bareField(props.field);
  const control = controlOf(field);
  const isList = control === 'lines' || control === 'rows';
  return (
    <Field
      label={field.title ?? name}
      description={field.description}
      isRequired={isRequired && !isOptional}
      isShort={shortControls.includes(control)}
      isGroup={isList || control === 'yes-no'}
      faults={isList ? faults.filter(({ pointer }) => pointer === '') : faults}
    >
      {(aria) => <Control {...props} field={field} isOptional={isOptional} aria={aria} />}
    </Field>
  );
}

interface ControlOwnProps extends EntryControlProps {
  isOptional: boolean;
  aria: ControlProps;
}

function Control(props: ControlOwnProps) {
  const { field, value, faults, isDisabled, isOptional, aria, onChange } = props;
  const { t } = useTranslation();
  const shared = { ...aria, disabled: isDisabled };
  const isFaulty = faults.length > 0;
  const empty = isOptional ? null : undefined;
  const orEmpty = (next: unknown) => {
    onChange(next ?? empty);
  };
  switch (controlOf(field)) {
    case 'date':
    case 'time':
      return (
        <DateInput
          {...{ ...shared, value, isFaulty, onChange: orEmpty }}
          part={controlOf(field) === 'time' ? 'time' : 'date'}
        />
      );
    case 'money':
      return <MoneyInput {...{ ...shared, value, isFaulty, onChange: orEmpty }} />;
    case 'number':
      return (
        <InputNumber
          {...shared}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => {
            orEmpty(next ?? undefined);
          }}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          className="entry-choice"
          allowClear={isOptional}
          value={typeof value === 'string' ? value : null}
          options={(field.enum ?? []).map((text) => ({ value: text, label: text }))}
          onChange={(next: string | undefined) => {
            orEmpty(next);
          }}
        />
      );
    case 'yes-no':
      return (
        <Radio.Group
          {...shared}
          value={value}
          options={[
            { value: true, label: t('drafts.yes') },
            { value: false, label: t('drafts.no') },
          ]}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      );
    case 'lines':
      return <LinesControl {...{ value, faults, isDisabled, onChange }} />;
    case 'rows':
      return <RowsControl {...{ field, value, faults, isDisabled, onChange }} />;
    default:
      return <TextControl {...props} />;
  }
}

function TextControl({ field, value, isDisabled, isOptional, aria, onChange }: ControlOwnProps) {
  const shared = {
    ...aria,
    disabled: isDisabled,
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { target: { value: string } }) => {
      onChange(target.value === '' && isOptional ? null : target.value);
    },
  };
  return controlOf(field) === 'prose' ? (
    <Input.TextArea {...shared} autoSize={{ minRows: 3, maxRows: 14 }} />
  ) : (
    <Input {...shared} autoComplete="off" />
  );
}
