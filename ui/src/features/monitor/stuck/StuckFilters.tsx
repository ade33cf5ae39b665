import { Input, Select, type InputRef } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useManagedOffices } from '../../settings/use-managed-offices.js';
import type { StuckFilter } from './useStuck.query.js';

interface Props {
  filter: StuckFilter;
  counts: readonly { kind: string; name: string; n: number }[];
  search: Ref<InputRef>;
  onChange: (change: Record<string, string | null>) => void;
}

/** Chips with the number of each kind, the office, and a text. */
export function StuckFilters({ filter, counts, search, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { offices } = useManagedOffices('see-monitor');
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  const chips = [{ kind: null, name: t('stuck.all'), n: all }, ...counts];
  return (
    <div className="stuck-filters">
      <div className="stuck-kinds" role="group" aria-label={t('stuck.kinds')}>
        {chips.map(({ kind, name, n }) => (
          <button
            key={kind ?? 'all'}
            type="button"
            className="stuck-kind"
            aria-pressed={(filter.kind ?? null) === kind}
            onClick={() => {
              onChange({ kind });
            }}
          >
            {word(name)} <b>{n}</b>
          </button>
        ))}
      </div>
      <div className="stuck-fields">
        {offices.length > 1 && (
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t('stuck.office')}
            placeholder={t('stuck.anyOffice')}
            value={filter.officeId ?? null}
            options={offices.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(officeId: string | null | undefined) => {
              onChange({ officeId: officeId ?? null });
            }}
          />
        )}
        <Input
          ref={search}
          allowClear
          aria-label={t('stuck.search')}
          placeholder={t('stuck.search')}
          value={filter.q ?? ''}
          onChange={({ target }) => {
            onChange({ q: target.value });
          }}
        />
      </div>
    </div>
  );
}
