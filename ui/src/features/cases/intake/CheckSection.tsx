import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../../server/domain/basics/money.js';
import { useWord } from '../../../i18n/use-word.js';
import { valueAt } from './intake-draft.js';
import { neededMaterials, type KeptApplication, type StepId } from './kept-application.js';
import type { StepProps } from './StepBody.js';

/** What is shown of each step before it is filed: the label and where it stands in the body. */
const shown: Partial<Record<StepId, readonly (readonly [label: string, path: string])[]>> = {
  way: [
    ['intake.external', 'externalNumber'],
    ['intake.clueSource', 'clueSource'],
  ],
  people: [
    ['intake.name', 'applicant/name'],
    ['intake.identity', 'applicant/identityNumber'],
    ['intake.phone', 'applicant/phone'],
    ['intake.address', 'applicant/address'],
    ['intake.relation', 'relation'],
    ['wizard.guardianName', 'guardianName'],
    ['wizard.guardianRelation', 'guardianRelation'],
    ['wizard.agentName', 'agentName'],
    ['wizard.agentRelation', 'agentRelation'],
  ],
  original: [
    ['intake.cause', 'originalCase/cause'],
    ['intake.caseNumber', 'originalCase/caseNumber'],
    ['intake.handledBy', 'originalCase/handledBy'],
    ['intake.happenedOn', 'originalCase/happenedOn'],
    ['intake.victim', 'originalCase/victimName'],
    ['intake.facts', 'originalCase/facts'],
  ],
  need: [
    ['wizard.hardship', 'hardship'],
    ['intake.request', 'request'],
    ['intake.requested', 'requestedFen'],
  ],
};

/** Everything once more before it is filed, each part with the way back to it. */
export function CheckSection({ kept, today, steps, onGo }: StepProps) {
  const { t } = useTranslation();
  return (
    <section className="panel intake-section intake-check">
      <h2>{t('wizard.checkTitle')}</h2>
      {steps
        .filter((step) => step !== 'check')
        .map((step) => (
          <div key={step} className="intake-check-part">
            <div className="intake-check-head">
              <h3>{t(`wizard.steps.${step}`)}</h3>
              <button
                type="button"
                className="link-button"
                aria-label={t('wizard.mendOf', { step: t(`wizard.steps.${step}`) })}
                onClick={() => {
                  onGo(step);
                }}
              >
                {t('wizard.mend')}
              </button>
            </div>
            {step === 'materials' ? (
              <Papers kept={kept} today={today} />
            ) : (
              <Values kept={kept} step={step} />
            )}
          </div>
        ))}
      <p className="quiet">{t('wizard.afterFiling')}</p>
    </section>
  );
}

function Values({ kept, step }: { kept: KeptApplication; step: StepId }) {
  const { t } = useTranslation();
  const word = useWord();
  const rows = (shown[step] ?? []).flatMap(([label, path]) => {
    const value = valueAt(kept.body, path);
    const text = typeof value === 'number' ? word(formatYuan(value)) : value;
    return typeof text === 'string' && text !== '' ? [{ label, text }] : [];
  });
  const { origin, form } = kept.body;
  const way = origin === 'application' ? form : origin === 'clue-transfer' ? 'clue' : origin;
  return (
    <dl className="intake-values">
      {step === 'way' && (
        <div>
          <dt>{t('wizard.wayTitle')}</dt>
          <dd>{t(`wizard.ways.${way as 'oral'}`)}</dd>
        </div>
      )}
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{t(label as 'intake.name')}</dt>
          <dd className="prose">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Papers({ kept, today }: { kept: KeptApplication; today: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const rows = neededMaterials(kept, today).map((row) => ({ ...row, ...kept.list[row.key] }));
  return (
    <ul className="intake-papers">
      {rows.flatMap(({ key, name, state, copies = 1, scanIds = [] }) =>
        state === undefined
          ? []
          : [
              <li key={key}>
                <strong>{t(`wizard.states.${state}`)}</strong> {word(name)}{' '}
                {state === 'received' && (
                  <span className="quiet">
                    {t('wizard.paperOf', { copies, scans: scanIds.length })}
                  </span>
                )}
              </li>,
            ],
      )}
    </ul>
  );
}
