import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isLocalDate } from '../../../../server/domain/basics/local-date.js';
import { DateInput } from '../../form/DateInput.js';
import { today } from '../../shared/today.js';
import { useManagedOffices } from './use-managed-offices.js';

export interface SettingsFilter {
  officeId: string;
  on: string;
  q: string;
  offices: readonly { id: string; name: string }[];
  /** Why the offices could not be read; null: they were, or are on their way. */
  error: unknown;
  isPending: boolean;
  set: (name: 'officeId' | 'on' | 'q', value: string | undefined) => void;
}

/** Which office, which day, which words: all in the address, so that a page can be sent to somebody. */
export function useSettingsFilter(
  action: 'see-settings' | 'see-templates' = 'see-settings',
): SettingsFilter {
  const [params, setParams] = useSearchParams();
  const { offices, error, isPending } = useManagedOffices(action);
  const on = params.get('on') ?? '';
  return {
    officeId: params.get('officeId') ?? offices[0]?.id ?? '',
    on: isLocalDate(on) ? on : today(),
    q: params.get('q') ?? '',
    ...{ offices, error, isPending },
    set: (name, value) => {
      const next = new URLSearchParams(params);
      if (value) next.set(name, value);
      else next.delete(name);
      setParams(next, { replace: true });
    },
  };
}

export function SettingsFilters({ filter }: { filter: SettingsFilter }) {
  const { t } = useTranslation();
  return (
    <>
      <OfficeSelect
        label={t('settings.office')}
        value={filter.officeId}
        offices={filter.offices}
        onChange={(officeId) => {
          filter.set('officeId', officeId);
        }}
      />
      <span className="settings-day">
        <span id="settings-day">{t('settings.on')}</span>
        <DateInput
          aria-labelledby="settings-day"
          value={filter.on}
          onChange={(on) => {
            filter.set('on', on);
          }}
        />
      </span>
      <Input.Search
        className="settings-search"
        allowClear
        aria-label={t('settings.search')}
        placeholder={t('settings.search')}
        value={filter.q}
        onChange={({ target }) => {
          filter.set('q', target.value);
        }}
      />
    </>
  );
}

/** One of several offices; with only one its name. */
export function OfficeSelect({
  label,
  value,
  offices,
  onChange,
}: {
  label: string;
  value: string;
  offices: readonly { id: string; name: string }[];
  onChange: (officeId: string) => void;
}) {
  if (offices.length === 1) return <span className="quiet">{offices[0]?.name}</span>;
  return (
    <Select<string>
      aria-label={label}
      className="filter-wide"
      value={value}
      onChange={onChange}
      options={offices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
