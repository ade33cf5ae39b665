import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { useAccount } from '../../accounts/useAccount.js';
import { IntakeField } from './IntakeField.js';
import { useIntake } from './intake-draft.js';

const origins = ['application', 'ex-officio', 'clue-transfer'];

/** How the case begins. */
export function BasicsSection() {
  const { t } = useTranslation();
  const label = useLabel();
  const { roles } = useAccount();
  const { draft, set } = useIntake();
  const offices = [...new Map(roles.map(({ officeId, officeName }) => [officeId, officeName]))];
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.basics')}</legend>
      <div className="form-grid">
        <IntakeField
          path="officeId"
          kind="select"
          isRequired
          label={t('intake.office')}
          options={offices.map(([value, name]) => ({ value, label: name }))}
        />
        <IntakeField
          path="externalNumber"
          label={t('intake.external')}
          description={t('intake.externalHint')}
        />
        <IntakeField
          path="origin"
          kind="choice"
          isRequired
          label={t('intake.origin')}
          options={origins.map((value) => ({ value, label: label('origin', value) }))}
        />
        {draft['origin'] !== 'application' && (
          <IntakeField path="clueSource" label={t('intake.clueSource')} />
        )}
        {draft['origin'] === 'clue-transfer' && (
          <IntakeField path="clueFoundOn" kind="date" label={t('intake.clueFoundOn')} />
        )}
        <Checkbox
          checked={draft['urgent'] === true}
          onChange={({ target }) => {
            set('urgent', target.checked);
          }}
        >
          {t('intake.urgent')}
        </Checkbox>
      </div>
    </fieldset>
  );
}
