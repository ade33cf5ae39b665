import { useTranslation } from 'react-i18next';
import { IntakeField } from './IntakeField.js';

/** The case the harm comes from. */
export function OriginalSection() {
  const { t } = useTranslation();
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.original')}</legend>
      <div className="form-grid">
        <IntakeField path="originalCase/cause" isRequired label={t('intake.cause')} />
        <IntakeField path="originalCase/caseNumber" label={t('intake.caseNumber')} />
        <IntakeField path="originalCase/handledBy" isRequired label={t('intake.handledBy')} />
        <IntakeField path="originalCase/happenedOn" kind="date" label={t('intake.happenedOn')} />
        <IntakeField path="originalCase/victimName" label={t('intake.victim')} />
        <IntakeField path="originalCase/facts" kind="prose" isRequired label={t('intake.facts')} />
        <IntakeField path="originalCase/liableAbility" kind="prose" label={t('intake.liable')} />
      </div>
    </fieldset>
  );
}
