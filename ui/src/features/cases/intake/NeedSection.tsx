import { useTranslation } from 'react-i18next';
import { IntakeField } from './IntakeField.js';

/** How the applicant lives and what is asked for. */
export function NeedSection() {
  const { t } = useTranslation();
  return (
    <fieldset className="panel intake-section">
      <legend>{t('wizard.steps.need')}</legend>
      <div className="form-grid">
        <IntakeField
          path="hardship"
          kind="prose"
          label={t('wizard.hardship')}
          description={t('wizard.hardshipHint')}
        />
        <IntakeField path="request" kind="prose" isRequired label={t('intake.request')} />
        <IntakeField path="requestedFen" kind="money" label={t('intake.requested')} />
      </div>
    </fieldset>
  );
}
