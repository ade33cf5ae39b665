import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../accounts/useAccount.js';
import { IntakeField } from './IntakeField.js';
import { useIntake } from './intake-draft.js';

/** The ways a case begins, each an origin and a form of application. */
const ways = {
  written: { origin: 'application', form: 'written' },
  oral: { origin: 'application', form: 'oral' },
  'on-behalf': { origin: 'application', form: 'on-behalf' },
  'ex-officio': { origin: 'ex-officio', form: 'none' },
  clue: { origin: 'clue-transfer', form: 'none' },
} as const;
type Way = keyof typeof ways;
const wayIds = Object.keys(ways) as Way[];

/** How the case begins. */
export function WaySection() {
  const { t } = useTranslation();
  const { roles } = useAccount();
  const { draft, set } = useIntake();
  const offices = [...new Map(roles.map(({ officeId, officeName }) => [officeId, officeName]))];
  const { origin, form } = draft;
  const isApplied = origin === 'application';
  const way = wayIds.find(
    (id) => ways[id].origin === origin && (!isApplied || ways[id].form === form),
  );
  return (
    <fieldset className="panel intake-section">
      <legend>{t('wizard.wayTitle')}</legend>
      <Radio.Group
        className="intake-ways"
        aria-label={t('wizard.wayTitle')}
        value={way}
        onChange={({ target }) => {
          const chosen = ways[target.value as Way];
          set('origin', chosen.origin);
          set('form', chosen.form);
        }}
      >
        {wayIds.map((id) => (
          <Radio key={id} value={id} className="intake-way">
            <strong>{t(`wizard.ways.${id}`)}</strong>
            <span className="quiet">{t(`wizard.wayHints.${id}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
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
        {!isApplied && <IntakeField path="clueSource" label={t('intake.clueSource')} />}
        {origin === 'clue-transfer' && (
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
