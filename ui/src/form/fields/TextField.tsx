import { Input } from 'antd';
import { Field } from '../Field.js';
import type { FieldProps } from '../FormField.js';
import { useFormFacts } from '../form-facts.js';
import { fieldProps, textOf } from './field-props.js';

/** One line or several; an identity number is one line of 18 characters. */
export function TextField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const isIdentity = component.type === 'identity';
  const limit = component.validate?.maxLength;
  const { Phrases } = useFormFacts();
  const hasPhrases = !isReadOnly && component.properties?.['phrases'] === 'true';
  const text = textOf(value);
  return (
    <Field
      {...fieldProps(component)}
      faults={faults}
      isShort={component.type !== 'textarea'}
      extra={
        hasPhrases &&
        Phrases !== undefined && (
          <Phrases
            text={text}
            onInsert={(phrase) => {
              onChange(text.trim() === '' ? phrase : `${text.trimEnd()}\n${phrase}`);
            }}
          />
        )
      }
    >
      {(control) => {
        const shared = {
          ...control,
          value: text,
          disabled: isReadOnly,
          ...(limit === undefined ? {} : { maxLength: limit }),
          status: faults.length > 0 ? ('error' as const) : ('' as const),
        };
        return component.type === 'textarea' ? (
          <Input.TextArea
            {...shared}
            autoSize={{ minRows: 2, maxRows: 14 }}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        ) : (
          <Input
            {...shared}
            maxLength={isIdentity ? 18 : (limit ?? 500)}
            autoComplete="off"
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        );
      }}
    </Field>
  );
}
