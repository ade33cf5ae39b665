import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { When } from '../../../shared/When.js';
import { FaultLines } from '../editors/FaultLines.js';
import { ChangeActions } from './ChangeActions.js';
import { ChangeStateMark } from './ChangeStateMark.js';
import { ItemComparison } from './ItemComparison.js';
import { PreviewPanel } from './PreviewPanel.js';
import { useReleaseNote } from './use-release-note.js';

/** A change for who judges it, and as a record afterwards: what it replaces, what it would do, what was decided. */
export function ChangeDetail({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  const isWaiting = change.state === 'submitted';
  const note = useReleaseNote(change);
  usePageTitle(change.title);
  return (
    <>
      <div className="page-head">
        <h1>{change.title}</h1>
        <ChangeStateMark state={change.state} />
        <span className="quiet">{change.officeName}</span>
        <span className="spread" />
        <ChangeActions
          change={change}
          onPreview={() => {
            setIsAsked(true);
          }}
        />
      </div>
      {note !== null && <Alert className="change-part" type="info" showIcon title={note} />}
      <section className="panel change-part">
        <p className="prose">{change.reason}</p>
        <ChangeRecord change={change} />
      </section>
      {change.faults.length > 0 && (
        <section className="panel change-part">
          <h2>{t('change.faults')}</h2>
          <FaultLines faults={change.faults} />
        </section>
      )}
      <section className="panel change-part">
        <h2>{t('change.items')}</h2>
        <ItemComparison items={change.items} />
      </section>
      {(isAsked || (isWaiting && change.may.release)) && <PreviewPanel change={change} />}
    </>
  );
}

function ChangeRecord({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const steps = [
    { what: t('change.draftedBy'), who: change.createdByName, at: change.createdAt },
    { what: t('change.submittedBy'), who: change.submittedByName, at: change.submittedAt },
    { what: t('change.decidedBy'), who: change.decidedByName, at: change.decidedAt },
  ];
  return (
    <dl className="change-record">
      {steps
        .filter(({ who }) => who !== null)
        .map(({ what, who, at }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {who} <When at={at} />
            </dd>
          </div>
        ))}
      {change.decisionNote !== null && (
        <div>
          <dt>{t('change.note')}</dt>
          <dd>{change.decisionNote}</dd>
        </div>
      )}
    </dl>
  );
}
