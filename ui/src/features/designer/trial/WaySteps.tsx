import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WayStepView, WayView } from '../../../../../server/designer/trial/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { useWord } from '../../../i18n/use-word.js';
import { usePackage } from '../draft-context.js';
import { linesOf, onlyIn, placesOf, type Place } from './way-trace.js';

interface Props {
  way: WayView;
  /** The way by the other version: what it lacks is marked. */
  other: WayView | null;
  onShow: (place: Place, elementId: string) => void;
}

/** The steps of a way with their dates, who does them and the papers they make. */
export function WaySteps({ way, other, onShow }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const places = placesOf(way);
  const lines = linesOf(way);
  const others = onlyIn(way, other);
  return (
    <ol className="way-steps">
      {lines.map((step, index) => {
        const place = places[step.frame];
        return (
          <li key={`${step.frame}/${step.elementId}/${index}`}>
            <button
              type="button"
              className={others.has(index) ? 'is-other' : ''}
              disabled={place === undefined}
              onClick={() => {
                if (place) onShow(place, step.elementId);
              }}
            >
              <time className="way-on">{step.untilOn ?? '—'}</time>
              <StepWords step={step} isOther={others.has(index)} />
            </button>
          </li>
        );
      })}
      {way.stop !== null && (
        <li className="trial-stop" role="alert">
          {t('designerTrial.stopHere', { words: word(way.stop.words) })}
        </li>
      )}
    </ol>
  );
}

function StepWords({
  step: { name, task, document, dueOn, untilOn, state },
  isOther,
}: {
  step: WayStepView;
  /** The other version lacks it. */
  isOther: boolean;
}) {
  const { t } = useTranslation();
  const label = useLabel();
  const word = useWord();
  const { roles, documents } = usePackage().facts.facts;
  if (document !== null) {
    return <span>{t('designerTrial.paper', { name: documents[document] ?? document })}</span>;
  }
  if (task === null) return <b>{word(name)}</b>;
  const verdict = task.answer['verdict'];
  const isLate = dueOn !== null && untilOn !== null && untilOn > dueOn;
  return (
    <span>
      {word(name)}
      <span className="quiet">
        {' '}
        {t('designerTrial.who', {
          office: word(task.officeName),
          role: word(roles[task.role] ?? task.role),
        })}
      </span>
      {isOther && <Tag color="orange">{t('designerTrial.onlyHere')}</Tag>}
      {typeof verdict === 'string' && <Tag>{label('verdict', verdict)}</Tag>}
      {state === 'interrupted' && <Tag color="orange">{t('designerTrial.interrupted')}</Tag>}
      {dueOn !== null && (
        <span className={isLate ? 'trial-stop' : 'quiet'}>
          {' '}
          {t(isLate ? 'designerTrial.late' : 'designerTrial.due', { on: dueOn })}
        </span>
      )}
    </span>
  );
}
