import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatYuan, parseYuan } from '../../../server/domain/basics/money.js';
import type { ControlProps } from './Field.js';

interface Props extends Partial<ControlProps> {
  /** Fen, or the text as typed while it is no amount. */
  value: unknown;
  isFaulty?: boolean;
  disabled?: boolean;
  'aria-label'?: string;
  onChange: (value: number | string | undefined) => void;
}

/** Yuan on the screen, integer fen in the data; what is no amount stays as text, so that the check can say so. */
export function MoneyInput({ value, isFaulty = false, onChange, ...control }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...control}
      className="field-money"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? yuanText(value)}
      status={isFaulty ? 'error' : ''}
      suffix={t('money.yuan')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(amountOf(target.value));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

function yuanText(value: unknown): string {
  if (typeof value === 'number') return formatYuan(value).replace(/元$/, '');
  return typeof value === 'string' ? value : '';
}

function amountOf(text: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  try {
    return parseYuan(text);
  } catch {
    return text;
  }
}
