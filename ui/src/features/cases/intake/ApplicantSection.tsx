import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { IdentityFields } from './IdentityFields.js';
import { IntakeField } from './IntakeField.js';

const forms = ['written', 'oral', 'on-behalf', 'none'];
const relations = ['self', 'spouse', 'parent', 'child', 'guardian', 'other'] as const;

/** Who asks for relief. */
export function ApplicantSection() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.applicant')}</legend>
      <div className="form-grid">
        <IntakeField path="applicant/name" isRequired label={t('intake.name')} />
        <IdentityFields />
        <IntakeField path="applicant/phone" label={t('intake.phone')} />
        <IntakeField
          path="relation"
          kind="choice"
          isWide
          isRequired
          label={t('intake.relation')}
          options={relations.map((key) => ({
            value: t(`intake.relations.${key}`),
            label: t(`intake.relations.${key}`),
          }))}
        />
        <IntakeField path="applicant/address" isWide label={t('intake.address')} />
        <IntakeField
          path="form"
          kind="choice"
          isWide
          isRequired
          label={t('intake.form')}
          options={forms.map((value) => ({ value, label: label('form', value) }))}
        />
        <IntakeField path="request" kind="prose" isRequired label={t('intake.request')} />
        <IntakeField path="requestedFen" kind="money" label={t('intake.requested')} />
        <IntakeField path="guardianName" label={t('intake.guardian')} />
        <IntakeField path="agentName" label={t('intake.agent')} />
      </div>
    </fieldset>
  );
}
