import { Input, Radio, Select } from 'antd';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { MoneyInput } from '../../../form/MoneyInput.js';
import { useIntake, valueAt } from './intake-draft.js';

interface Props {
  path: string;
  label: string;
  kind?: 'text' | 'prose' | 'date' | 'money' | 'choice' | 'select';
  options?: { value: string; label: string }[];
  description?: string;
  isRequired?: boolean;
  isWide?: boolean;
  placeholder?: string;
}

/** One field of the application, bound to its place in the body and to the faults found there. */
export function IntakeField({ path, label, kind = 'text', isWide = false, ...rest }: Props) {
  const { draft, set, faults } = useIntake();
  const { options = [], description, isRequired = false, placeholder } = rest;
  const own = faults.filter(({ pointer }) => pointer === `/${path}`);
  const value = valueAt(draft, path);
  const text = typeof value === 'string' ? value : '';
  const status = own.length > 0 ? ('error' as const) : ('' as const);
  const change = (next: unknown) => {
    set(path, next);
  };
  return (
    <Field
      label={label}
      description={description}
      isRequired={isRequired}
      isShort={!isWide && kind !== 'prose'}
      isGroup={kind === 'choice'}
      faults={own}
    >
      {(control) => {
        switch (kind) {
          case 'prose':
            return (
              <Input.TextArea
                {...control}
                value={text}
                status={status}
                autoSize={{ minRows: 3, maxRows: 12 }}
                onChange={({ target }) => {
                  change(target.value);
                }}
              />
            );
          case 'date':
            return (
              <DateInput {...control} value={value} isFaulty={own.length > 0} onChange={change} />
            );
          case 'money':
            return (
              <MoneyInput {...control} value={value} isFaulty={own.length > 0} onChange={change} />
            );
          case 'choice':
            return (
              <Radio.Group
                aria-labelledby={control['aria-labelledby']}
                value={value}
                options={options}
                onChange={({ target }) => {
                  change(target.value);
                }}
              />
            );
          case 'select':
            return (
              <Select<string>
                {...control}
                className="field-select"
                value={text}
                status={status}
                options={options}
                onChange={change}
              />
            );
          default:
            return (
              <Input
                {...control}
                value={text}
                status={status}
                {...(placeholder === undefined ? {} : { placeholder })}
                autoComplete="off"
                onChange={({ target }) => {
                  change(target.value);
                }}
              />
            );
        }
      }}
    </Field>
  );
}
