import { useTranslation } from 'react-i18next';
import {
  identityKindIds,
  identityKinds,
  type IdentityReading,
} from '../../../../../server/domain/people/identity-document.js';
import { useWord } from '../../../i18n/use-word.js';
import { IntakeField } from './IntakeField.js';
import { identityOf, useIntake, valueAt } from './intake-draft.js';

/** The document and what it tells; birth date and sex are asked for when its number does not tell them, or tells otherwise. */
export function IdentityFields() {
  const { t } = useTranslation();
  const word = useWord();
  const { draft } = useIntake();
  const { number, reading } = identityOf(draft);
  const asks = (field: 'birthOn' | 'sex') => {
    const typed = valueAt(draft, `applicant/${field}`);
    const told = reading?.[field] ?? null;
    return told === null || (typed !== undefined && typed !== told);
  };
  return (
    <>
      <IntakeField
        path="applicant/identityKind"
        kind="select"
        label={t('intake.identityKind')}
        options={identityKindIds.map((value) => ({
          value,
          label: word(identityKinds[value].name),
        }))}
      />
      <IntakeField
        path="applicant/identityNumber"
        label={t('intake.identity')}
        description={useTold(reading)}
      />
      {asks('birthOn') && (
        <IntakeField
          path="applicant/birthOn"
          kind="date"
          isRequired={number !== ''}
          label={t('intake.birthOn')}
        />
      )}
      {asks('sex') && (
        <IntakeField
          path="applicant/sex"
          kind="choice"
          isRequired={number !== ''}
          label={t('intake.sex')}
          options={(['male', 'female'] as const).map((value) => ({
            value,
            label: t(`intake.${value}`),
          }))}
        />
      )}
    </>
  );
}

/** What the number tells, in words. */
function useTold(reading: IdentityReading | null): string {
  const { t } = useTranslation();
  if (reading === null) return t('intake.identityHint');
  const { number, birthOn, sex, isOldForm } = reading;
  if (birthOn === null || sex === null) return t('intake.identityUntold');
  const told = `${t(`intake.${sex}`)} · ${birthOn}`;
  return isOldForm ? `${told} · ${t('intake.identityConverted', { number })}` : told;
}
