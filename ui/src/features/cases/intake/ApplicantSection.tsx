import { useTranslation } from 'react-i18next';
import { birthDateOf, identityFault, sexOf } from '../../../../../server/domain/identity-number.js';
import { useLabel } from '../../../i18n/use-label.js';
import { IntakeField } from './IntakeField.js';
import { useIntake, valueAt } from './intake-draft.js';

const forms = ['written', 'oral', 'on-behalf', 'none'];
const relations = ['self', 'spouse', 'parent', 'child', 'guardian', 'other'] as const;

/** Who asks for relief. With an identity number, birth date and sex follow from it. */
export function ApplicantSection() {
  const { t } = useTranslation();
  const label = useLabel();
  const { draft } = useIntake();
  const identity = valueAt(draft, 'applicant/identityNumber');
  const derived =
    typeof identity === 'string' && identityFault(identity) === null ? identity : null;
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.applicant')}</legend>
      <div className="form-grid">
        <IntakeField path="applicant/name" isRequired label={t('intake.name')} />
        <IntakeField
          path="applicant/identityNumber"
          label={t('intake.identity')}
          description={
            derived === null
              ? t('intake.identityHint')
              : `${t(`intake.${sexOf(derived)}`)} · ${birthDateOf(derived)}`
          }
        />
        {derived === null && (
          <>
            <IntakeField path="applicant/birthOn" kind="date" label={t('intake.birthOn')} />
            <IntakeField
              path="applicant/sex"
              kind="choice"
              label={t('intake.sex')}
              options={(['male', 'female'] as const).map((value) => ({
                value,
                label: t(`intake.${value}`),
              }))}
            />
          </>
        )}
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
