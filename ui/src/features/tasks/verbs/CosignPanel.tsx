import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../shared/When.js';
import { CosignAnswer } from './CosignAnswer.js';
import { ReasonDialog } from './ReasonDialog.js';
import type { Standing } from './useTaskStanding.query.js';
import { useTaskVerb } from './useTaskVerb.mutation.js';

type Cosign = Standing['cosigns'][number];

/** Opinions asked in a task: what was asked, what was said, and the field to answer for whoever is asked. */
export function CosignPanel({ cosigns }: { cosigns: readonly Cosign[] }) {
  const { t } = useTranslation();
  const [dropped, setDropped] = useState<Cosign | null>(null);
  const act = useTaskVerb();
  return (
    <section className="cosigns" aria-label={t('verbs.cosigns')}>
      <h3>{t('verbs.cosigns')}</h3>
      <ul className="who-list">
        {cosigns.map((cosign) => (
          <li key={cosign.id}>
            <p>
              <When at={cosign.askedAt} />{' '}
              {t('verbs.cosignAskedBy', {
                name: cosign.byName,
                person: cosign.personName,
                question: cosign.question,
              })}
            </p>
            <CosignState cosign={cosign} />
            {cosign.mayAnswer && <CosignAnswer id={cosign.id} />}
            {cosign.mayWithdraw && (
              <Button
                size="small"
                onClick={() => {
                  setDropped(cosign);
                }}
              >
                {t('verbs.cosignDrop')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dropped !== null && (
        <ReasonDialog
          title={t('verbs.cosignDropTitle', { person: dropped.personName })}
          hint={null}
          label={t('verbs.reason')}
          isRequired
          maxLength={400}
          error={act.error}
          isBusy={act.isPending}
          onCancel={() => {
            setDropped(null);
            act.reset();
          }}
          onOk={(reason) => {
            act.mutate(
              { verb: 'withdraw-cosign', id: dropped.id, reason },
              {
                onSuccess: () => {
                  setDropped(null);
                },
              },
            );
          }}
        />
      )}
    </section>
  );
}

function CosignState({
  cosign: { state, stance, opinion, endReason, endedAt },
}: {
  cosign: Cosign;
}) {
  const { t } = useTranslation();
  if (state === 'asked') return <p className="quiet">{t('verbs.cosignWaiting')}</p>;
  return (
    <p>
      {state === 'withdrawn'
        ? t('verbs.cosignWithdrawn', { reason: endReason ?? '' })
        : `${stance === null ? '' : t(`verbs.stances.${stance}`)}。${opinion ?? ''}`}{' '}
      <When at={endedAt} />
    </p>
  );
}
