import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  actionsOf,
  auditGroups,
  auditWord,
  type AuditGroup,
} from '../../../../server/domain/access/audit-actions.js';
import { useWord } from '../../i18n/use-word.js';

const groups = Object.keys(auditGroups) as AuditGroup[];

/** What the list shows, kept in the address of the page. */
export function AuditFilters() {
  const { t } = useTranslation();
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const set = (changes: Record<string, string | null>) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  };
  const group = groups.find((one) => one === params.get('group'));
  return (
    <div className="audit-filters" role="search" aria-label={t('audit.title')}>
      <Day name="from" value={params.get('from')} onChange={set} />
      <Day name="to" value={params.get('to')} onChange={set} />
      <Text name="person" value={params.get('person')} onChange={set} />
      <Text name="case" value={params.get('case')} onChange={set} />
      <Select
        className="filter"
        aria-label={t('audit.group')}
        allowClear
        placeholder={t('audit.group')}
        value={group ?? null}
        options={groups.map((value) => ({ value, label: word(auditGroups[value].name) }))}
        onChange={(value: string | null | undefined) => {
          set({ group: value ?? null, action: null });
        }}
      />
      <Select
        className="filter filter-wide"
        aria-label={t('audit.action')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('audit.action')}
        value={params.get('action')}
        options={(group === undefined ? groups : [group]).map((of) => ({
          label: word(auditGroups[of].name),
          options: actionsOf(of).map((value) => ({ value, label: word(auditWord(value)) })),
        }))}
        onChange={(value: string | null | undefined) => {
          set({ action: value ?? null });
        }}
      />
      <Text name="address" value={params.get('address')} onChange={set} />
    </div>
  );
}

interface Field<Name extends string> {
  name: Name;
  value: string | null;
  onChange: (changes: Record<string, string | null>) => void;
}

function Day({ name, value, onChange }: Field<'from' | 'to'>) {
  const { t } = useTranslation();
  return (
    <DatePicker
      aria-label={t(`audit.${name}`)}
      placeholder={t(`audit.${name}`)}
      value={value === null ? null : dayjs(value)}
      onChange={(picked: dayjs.Dayjs | null) => {
        onChange({ [name]: picked === null ? null : picked.format('YYYY-MM-DD') });
      }}
    />
  );
}

function Text({ name, value, onChange }: Field<'person' | 'case' | 'address'>) {
  const { t } = useTranslation();
  return (
    <Input
      className="filter filter-text"
      allowClear
      maxLength={name === 'address' ? 45 : 80}
      aria-label={t(`audit.${name}`)}
      placeholder={t(`audit.${name}`)}
      value={value ?? ''}
      onChange={({ target }) => {
        onChange({ [name]: target.value });
      }}
    />
  );
}
