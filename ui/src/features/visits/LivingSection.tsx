import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  livingItems,
  livingStates,
  type LivingItem,
  type LivingState,
} from '../../../../server/domain/cases/visit-record.js';
import { useWord } from '../../i18n/use-word.js';
import type { PartProps } from './FactsSection.js';

const items = Object.keys(livingItems) as LivingItem[];
const states = Object.entries(livingStates).map(([value, label]) => ({ value, label }));

/** The living conditions by a list, then whatever else was seen. */
export function LivingSection({ record, isLocked, onChange }: PartProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { conditions } = record;
  const write = (item: LivingItem, state: LivingState | null, note: string) => {
    const others = conditions.filter((one) => one.item !== item);
    const next = state === null ? others : [...others, { item, state, note }];
    onChange({
      conditions: next.sort((a, b) => items.indexOf(a.item) - items.indexOf(b.item)),
    });
  };
  return (
    <section className="panel" aria-labelledby="visit-living">
      <h2 id="visit-living">{t('visits.living')}</h2>
      {items.map((item) => {
        const known = conditions.find((one) => one.item === item);
        const name = word(livingItems[item]);
        return (
          <div key={item} className="visits-living">
            <span>{name}</span>
            <Select<LivingState | ''>
              aria-label={t('visits.livingState', { item: name })}
              value={known?.state ?? ''}
              disabled={isLocked}
              options={
                [
                  { value: '', label: t('visits.notSeen') },
                  ...states.map(({ value, label }) => ({ value, label: word(label) })),
                ] as never
              }
              onChange={(state) => {
                write(item, state === '' ? null : state, known?.note ?? '');
              }}
            />
            <Input
              aria-label={t('visits.livingNote', { item: name })}
              value={known?.note ?? ''}
              disabled={isLocked}
              maxLength={500}
              onChange={({ target }) => {
                write(item, known?.state ?? 'seen', target.value);
              }}
            />
          </div>
        );
      })}
      <Input.TextArea
        autoSize={{ minRows: 2 }}
        aria-label={t('visits.observation')}
        placeholder={t('visits.observation')}
        value={record.observation ?? ''}
        disabled={isLocked}
        maxLength={4_000}
        onChange={({ target }) => {
          onChange({ observation: target.value === '' ? null : target.value });
        }}
      />
    </section>
  );
}
