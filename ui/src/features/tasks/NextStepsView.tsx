import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stepsAfter, type NextSteps } from '../../bpmn/next-steps.js';
import type { FormData } from '../../form/form-data.js';
import { useCaseDiagrams, type Diagram } from '../cases/useCaseDiagrams.query.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  data: FormData;
  isLive: boolean;
}

/** What happens once this is submitted, read from the case's own diagram with the answers given so far. */
export function NextStepsView({ task, data, isLive }: Props) {
  const { t } = useTranslation();
  const diagrams = useCaseDiagrams(task.case.id, isLive);
  const all = diagrams.data?.items;
  const steps = useMemo(() => {
    const diagram = diagramOf(task, all ?? []);
    return diagram === undefined ? null : stepsAfter(diagram, task.elementId, data, all ?? []);
  }, [task, all, data]);
  if (steps === null) return null;
  return (
    <aside className="next-steps" aria-label={t('task.next')}>
      <h2>{t('task.next')}</h2>
      {steps.automatic.length > 0 && (
        <p>
          <span className="quiet">{t('task.nextAutomatic')}</span> {steps.automatic.join('、')}
        </p>
      )}
      <Waiting steps={steps} />
    </aside>
  );
}

function Waiting({ steps: { waiting, mayEnd } }: { steps: NextSteps }) {
  const { t } = useTranslation();
  const names = [...waiting, ...(mayEnd ? [t('task.nextEnd')] : [])];
  return (
    <p>
      <span className="quiet">{t(names.length > 1 ? 'task.nextChoose' : 'task.nextOne')}</span>{' '}
      {names.map((name) => (
        <span key={name} className="next-step">
          {name}
        </span>
      ))}
    </p>
  );
}

function diagramOf(task: Task, diagrams: Diagram[]): Diagram | undefined {
  const base = (id: string) => id.replace(/--.*$/, '');
  const same = diagrams.filter(({ processId }) => base(processId) === base(task.processId));
  return same.find(({ active }) => active.includes(task.elementId)) ?? same.at(-1);
}
