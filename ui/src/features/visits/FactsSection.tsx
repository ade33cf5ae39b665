import { AutoComplete, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  visitWays,
  type VisitRecord,
  type VisitWay,
} from '../../../../server/domain/cases/visit-record.js';
import { useWord } from '../../i18n/use-word.js';

export interface PartProps {
  record: VisitRecord;
  isLocked: boolean;
  onChange: (part: Partial<VisitRecord>) => void;
}

const wayOptions = Object.entries(visitWays).map(([value, label]) => ({ value, label }));

/** When, where, who with whom. */
export function FactsSection({
  record,
  isLocked,
  onChange,
  staffNames,
}: PartProps & { staffNames: readonly string[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const { subject } = record;
  const known = staffNames.map((value) => ({ value }));
  const text = (label: string, value: string, set: (text: string) => void, type = 'text') => (
    <Field label={label}>
      <Input
        {...{ type, value, disabled: isLocked }}
        aria-label={label}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
    </Field>
  );
  const heard = (part: Partial<VisitRecord['subject']>) => {
    onChange({ subject: { ...subject, ...part } });
  };
  const official = (label: string, value: string, set: (text: string) => void) => (
    <Field label={label}>
      <AutoComplete
        {...{ value, options: known, disabled: isLocked }}
        aria-label={label}
        onChange={set}
      />
    </Field>
  );
  const people = (label: string, value: string[], set: (names: string[]) => void) => (
    <Field label={label}>
      <Select
        mode="tags"
        open={false}
        suffix={null}
        {...{ value, disabled: isLocked }}
        aria-label={label}
        placeholder={isLocked ? null : t('visits.names')}
        tokenSeparators={['、', '，', ',', ' ']}
        onChange={set}
      />
    </Field>
  );
  return (
    <section className="panel" aria-labelledby="visit-facts">
      <h2 id="visit-facts">{t('visits.facts')}</h2>
      <Radio.Group
        aria-label={t('visits.way')}
        options={wayOptions.map(({ value, label }) => ({ value, label: word(label) }))}
        value={record.way}
        disabled={isLocked}
        onChange={({ target }) => {
          onChange({ way: target.value as VisitWay });
        }}
      />
      <div className="visits-grid">
        {text(
          t('visits.heldOn'),
          record.heldOn,
          (heldOn) => {
            onChange({ heldOn });
          },
          'date',
        )}
        {text(
          t('visits.startedAt'),
          record.startedAt,
          (startedAt) => {
            onChange({ startedAt });
          },
          'time',
        )}
        {text(
          t('visits.endedAt'),
          record.endedAt,
          (endedAt) => {
            onChange({ endedAt });
          },
          'time',
        )}
        {text(t('visits.place'), record.place, (place) => {
          onChange({ place });
        })}
        {text(t('visits.subjectName'), subject.name, (name) => {
          heard({ name });
        })}
        {text(t('visits.subjectRelation'), subject.relation, (relation) => {
          heard({ relation });
        })}
        {text(t('visits.subjectIdentity'), subject.identity ?? '', (identity) => {
          heard({ identity: identity === '' ? null : identity });
        })}
        {text(t('visits.subjectPhone'), subject.phone ?? '', (phone) => {
          heard({ phone: phone === '' ? null : phone });
        })}
        {official(t('visits.asker'), record.askerName, (askerName) => {
          onChange({ askerName });
        })}
        {official(t('visits.recorder'), record.recorderName, (recorderName) => {
          onChange({ recorderName });
        })}
        {people(t('visits.otherStaff'), record.otherStaffNames, (otherStaffNames) => {
          onChange({ otherStaffNames });
        })}
        {people(t('visits.present'), record.presentNames, (presentNames) => {
          onChange({ presentNames });
        })}
      </div>
    </section>
  );
}

/** A field under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="visits-field">
      <span>{label}</span>
      {children}
    </div>
  );
}
