import { useTranslation } from 'react-i18next';
import { isMinor } from '../../../../../server/domain/people/identity-number.js';
import { AttachmentView } from '../../attachments/AttachmentPreview.js';
import { IdentityCheckField } from '../identity/IdentityCheckField.js';
import { IdentityFields } from './IdentityFields.js';
import { IntakeField } from './IntakeField.js';
import { birthOf } from './kept-application.js';
import type { StepProps } from './StepBody.js';

const relations = ['self', 'spouse', 'parent', 'child', 'guardian', 'other'] as const;

/** Who asks for relief, and who stands for that person; the scan of the document, once there is one, beside the fields. */
export function PeopleSection({ kept, today, roomOf, onCheck }: StepProps) {
  const { t } = useTranslation();
  const birthOn = birthOf(kept.body);
  const isYoung = birthOn !== null && isMinor(birthOn, today);
  const room = roomOf('identity');
  const scan = room.files.find(({ id }) => kept.list.identity?.scanIds?.includes(id));
  return (
    <>
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
        </div>
        <IdentityCheckField draft={kept.body} kept={kept.check} onChecked={onCheck} />
        {scan !== undefined && (
          <div className="intake-scan">
            <h3>{t('wizard.compare')}</h3>
            <AttachmentView file={scan} room={room} />
          </div>
        )}
      </fieldset>
      {(isYoung || kept.body['guardianName'] !== undefined) && <Guardian isRequired={isYoung} />}
      {kept.body['form'] === 'on-behalf' && <Agent />}
    </>
  );
}

function Guardian({ isRequired }: { isRequired: boolean }) {
  const { t } = useTranslation();
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.guardian')}</legend>
      {isRequired && <p className="quiet">{t('wizard.minor')}</p>}
      <div className="form-grid">
        <IntakeField path="guardianName" isRequired={isRequired} label={t('wizard.guardianName')} />
        <IntakeField
          path="guardianRelation"
          isRequired={isRequired}
          label={t('wizard.guardianRelation')}
        />
      </div>
    </fieldset>
  );
}

function Agent() {
  const { t } = useTranslation();
  return (
    <fieldset className="panel intake-section">
      <legend>{t('intake.agent')}</legend>
      <div className="form-grid">
        <IntakeField path="agentName" isRequired label={t('wizard.agentName')} />
        <IntakeField path="agentRelation" isRequired label={t('wizard.agentRelation')} />
        <IntakeField
          path="agentAuthority"
          kind="choice"
          isWide
          isRequired
          label={t('wizard.authority')}
          options={(['statutory', 'entrusted'] as const).map((value) => ({
            value,
            label: t(`wizard.authorities.${value}`),
          }))}
        />
      </div>
    </fieldset>
  );
}
