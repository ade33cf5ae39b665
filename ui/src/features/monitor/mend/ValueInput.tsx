import { Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MendPreview } from '../../../../../server/monitor/mend/api.js';
import type { MendInput } from './mend-values.js';

interface Props {
  field: NonNullable<MendPreview['field']>;
  /** Undefined: nothing was given yet. */
  value: MendInput[string] | undefined;
  onChange: (value: MendInput[string]) => void;
}

/** The new value of a variable, by its type. */
export function ValueInput({ field: { kind, options, isNullable }, value, onChange }: Props) {
  const { t } = useTranslation();
  const label = t('mend.newValue');
  if (kind === 'integer') {
    return (
      <InputNumber
        aria-label={label}
        placeholder={label}
        precision={0}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
      />
    );
  }
  if (kind === 'text') {
    return (
      <Input
        aria-label={label}
        placeholder={label}
        maxLength={400}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => {
          onChange(target.value === '' && isNullable ? null : target.value);
        }}
      />
    );
  }
  const choices =
    kind === 'boolean'
      ? [
          { value: 'true', label: t('mend.yes') },
          { value: 'false', label: t('mend.no') },
        ]
      : options.map((one) => ({ value: one, label: one }));
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear={isNullable}
      value={value === undefined || value === null ? null : String(value)}
      options={choices}
      onChange={(chosen: string | null | undefined) => {
        onChange(kind === 'boolean' ? chosen === 'true' : (chosen ?? null));
      }}
    />
  );
}
