import { Button, Input, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSetupState } from './useListSetup.js';
import './views.css';

/** The calendar weighs more than a list: it comes when somebody filters by days. */
const DateInput = lazy(async () => ({
  default: (await import('../../../form/DateInput.js')).DateInput,
}));

interface Option {
  value: string;
  label: string;
}

/** One thing a list is narrowed by: a choice, a day, or an amount, which the person types in yuan and the address keeps in fen. */
export type FilterField = { label: string; name: string } & (
  { kind: 'choice'; options: readonly Option[] } | { kind: 'day' } | { kind: 'yuan' }
);

interface Props {
  fields: readonly FilterField[];
  state: ListSetupState;
}

/** The filter of a list: folded away while none is set, so that the list has the room. */
export function FilterBar({ fields, state }: Props) {
  const { t } = useTranslation();
  const set = fields.filter(({ name }) => (state.setup.filter[name] ?? '') !== '').length;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        aria-expanded={isOpen}
        type={set > 0 ? 'primary' : 'default'}
        ghost={set > 0}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {set > 0 ? t('desk.filterCount', { count: set }) : t('desk.filters')}
      </Button>
      {isOpen && (
        <div className="filter-panel" role="group" aria-label={t('desk.filters')}>
          {fields.map((field) => (
            <label key={field.name} className="filter-field">
              <span>{field.label}</span>
              <FilterInput field={field} state={state} />
            </label>
          ))}
          <Button
            type="link"
            disabled={set === 0}
            onClick={() => {
              state.change({ filter: {} });
            }}
          >
            {t('desk.clear')}
          </Button>
        </div>
      )}
    </>
  );
}

function FilterInput({ field, state }: { field: FilterField; state: ListSetupState }) {
  const { t } = useTranslation();
  const { name } = field;
  const value = state.setup.filter[name] ?? '';
  const set = (next: string) => {
    state.setFilter(name, next);
  };
  if (field.kind === 'choice') {
    return (
      <Select<string>
        aria-label={field.label}
        value={value}
        onChange={set}
        options={[{ value: '', label: t('desk.any') }, ...field.options]}
      />
    );
  }
  if (field.kind === 'day') {
    return (
      <Suspense fallback={<Input disabled aria-label={field.label} />}>
        <DateInput
          aria-label={field.label}
          value={value}
          onChange={(day) => {
            set(day ?? '');
          }}
        />
      </Suspense>
    );
  }
  return (
    <Input
      inputMode="numeric"
      aria-label={field.label}
      value={value === '' ? '' : String(Number(value) / 100)}
      onChange={({ target }) => {
        const digits = target.value.replace(/\D/g, '').slice(0, 10);
        set(digits === '' ? '' : `${digits}00`);
      }}
    />
  );
}
