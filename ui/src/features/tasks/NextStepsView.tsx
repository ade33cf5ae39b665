import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roles } from '../../../../server/domain/access/roles.js';
import type { FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { nextChoices, type NextChoice } from '../../bpmn/next-choices.js';
import { stepsAfter, type NextSteps, type WaitingStep } from '../../bpmn/next-steps.js';
import type { FormData } from '../../form/form-data.js';
import { useCaseDiagrams, type Diagram } from '../cases/useCaseDiagrams.query.js';
import { useRoleHolders } from '../offices/useRoleHolders.query.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  data: FormData;
  isLive: boolean;
}

/** What happens for each answer once this is submitted, and whose turn it is then: read from the case's own diagram. */
export function NextStepsView({ task, data, isLive }: Props) {
  const { t } = useTranslation();
  const diagrams = useCaseDiagrams(task.case.id, isLive);
  const all = diagrams.data?.items;
  const ways = useMemo(() => waysOf(task, data, all ?? []), [task, data, all]);
  if (ways === null) return null;
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
            <Waiting officeId={task.officeId} steps={ways.steps} />
          </p>
        </>
      ) : (
        <Choices officeId={task.officeId} choices={ways.choices} />
      )}
    </aside>
  );
}

/** One line an answer; the one that is chosen stands out. */
function Choices({ officeId, choices }: { officeId: string; choices: NextChoice[] }) {
  return (
    <ul className="next-choices">
      {choices.map(({ label, isChosen, steps }) => (
        <li
          key={label}
          className={isChosen ? 'next-choice next-choice-chosen' : 'next-choice'}
          aria-current={isChosen ? 'step' : undefined}
        >
          <strong>{label}</strong>
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
  if (automatic.length === 0) return null;
  return (
    <p className="next-automatic">
      <span className="quiet">{t('task.nextAutomatic')}</span> {automatic.join('、')}
    </p>
  );
}

function Waiting({ officeId, steps }: { officeId: string; steps: NextSteps }) {
  const { t } = useTranslation();
  return (
    <>
      {steps.waiting.map((step) => (
        <span key={step.name} className="next-step">
          {step.name}
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
  const holders = useRoleHolders(officeId);
  if (!isHere || role === null || holders.size === 0) return null;
  const names = holders.get(role);
  if (names === undefined) {
    const name = (roles as Partial<Record<string, { name: string }>>)[role]?.name ?? role;
    return <span className="next-nobody">{t('task.nextNobody', { role: name })}</span>;
  }
  return (
    <span className="next-who">
      {names.length > 3 ? t('task.nextMany', { count: names.length }) : names.join('、')}
    </span>
  );
}

interface Ways {
  steps: NextSteps;
  /** Null: no answer of the form changes the way. */
  choices: NextChoice[] | null;
}

function waysOf(task: Task, data: FormData, all: Diagram[]): Ways | null {
  const diagram = diagramOf(task, all);
  if (diagram === undefined) return null;
  const stepsWith = (given: FormData) => stepsAfter(diagram, task.elementId, given, all);
  const form = task.form as unknown as FormSchema;
  return { steps: stepsWith(data), choices: nextChoices(form, data, stepsWith) };
}

const namesOf = ({ waiting, mayEnd }: NextSteps): string[] => [
  ...waiting.map(({ name }) => name),
  ...(mayEnd ? [''] : []),
];

function diagramOf(task: Task, diagrams: Diagram[]): Diagram | undefined {
  const base = (id: string) => id.replace(/--.*$/, '');
  const same = diagrams.filter(({ processId }) => base(processId) === base(task.processId));
  return same.find(({ active }) => active.includes(task.elementId)) ?? same.at(-1);
}
