import { useTranslation } from 'react-i18next';
import { roles } from '../../../../server/domain/access/roles.js';
import type { NextChoice } from '../../bpmn/next-choices.js';
import type { NextSteps, WaitingStep } from '../../bpmn/next-steps.js';
import { useRoleHolders } from '../offices/useRoleHolders.query.js';
import type { Ways } from './use-ways.js';
import { useWord } from '../../i18n/use-word.js';

interface Props {
  officeId: string;
  ways: Ways;
}

/** What happens for each answer once this is submitted, and whose turn it is then: read from the case's own diagram. */
export function NextStepsView({ officeId, ways }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="next-steps" aria-label={t('task.next')}>
      <h2>{t('task.next')}</h2>
      {ways.choices === null ? (
        <>
          <Automatic steps={ways.steps} />
          <p>
            <span className="quiet">
              {t(namesOf(ways.steps).length > 1 ? 'task.nextChoose' : 'task.nextOne')}
            </span>{' '}
            <Waiting officeId={officeId} steps={ways.steps} />
          </p>
        </>
      ) : (
        <Choices officeId={officeId} choices={ways.choices} />
      )}
    </aside>
  );
}

/** One line an answer; the one that is chosen stands out. */
function Choices({ officeId, choices }: { officeId: string; choices: NextChoice[] }) {
  const word = useWord();
  return (
    <ul className="next-choices">
      {choices.map(({ label, isChosen, steps }) => (
        <li
          key={label}
          className={isChosen ? 'next-choice next-choice-chosen' : 'next-choice'}
          aria-current={isChosen ? 'step' : undefined}
        >
          <strong>{word(label)}</strong>
          <span>
            <Waiting officeId={officeId} steps={steps} />
            <Automatic steps={steps} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Automatic({ steps: { automatic } }: { steps: NextSteps }) {
  const { t } = useTranslation();
  const word = useWord();
  if (automatic.length === 0) return null;
  return (
    <p className="next-automatic">
      <span className="quiet">{t('task.nextAutomatic')}</span> {automatic.map(word).join('、')}
    </p>
  );
}

function Waiting({ officeId, steps }: { officeId: string; steps: NextSteps }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      {steps.waiting.map((step) => (
        <span key={step.name} className="next-step">
          {word(step.name)}
          <Who officeId={officeId} step={step} />
        </span>
      ))}
      {steps.mayEnd && <span className="next-step">{t('task.nextEnd')}</span>}
    </>
  );
}

/** Who will get the step, as far as it lies in the same office: names, or that nobody holds the role. */
function Who({ officeId, step: { role, isHere } }: { officeId: string; step: WaitingStep }) {
  const { t } = useTranslation();
  const word = useWord();
  const holders = useRoleHolders(officeId);
  if (!isHere || role === null || holders.size === 0) return null;
  const names = holders.get(role);
  if (names === undefined) {
    const name = (roles as Partial<Record<string, { name: string }>>)[role]?.name ?? role;
    return <span className="next-nobody">{t('task.nextNobody', { role: word(name) })}</span>;
  }
  return (
    <span className="next-who">
      {names.length > 3 ? t('task.nextMany', { count: names.length }) : names.join('、')}
    </span>
  );
}

const namesOf = ({ waiting, mayEnd }: NextSteps): string[] => [
  ...waiting.map(({ name }) => name),
  ...(mayEnd ? [''] : []),
];
