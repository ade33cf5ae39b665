import { useTranslation } from 'react-i18next';
import type { NextSteps, WaitingStep } from '../../bpmn/next-steps.js';
import { useWord } from '../../i18n/use-word.js';
import { Deadline } from '../../shared/Deadline.js';
import { useRoleHolders } from '../offices/useRoleHolders.query.js';
import { chosenSteps, type Ways } from './use-ways.js';
import type { Task } from './useTask.query.js';

/** What submitting does, in a sentence beside its button: whose turn it is then, and how long the term still runs. */
export function Consequence({ task, ways }: { task: Task; ways: Ways | null }) {
  const { t } = useTranslation();
  const words = useStepWords(task.officeId);
  if (ways === null) return null;
  const steps = chosenSteps(ways);
  return (
    <p className="task-consequence" aria-live="polite">
      {steps === null ? (
        t('taskPage.chooseFirst')
      ) : (
        <>
          <span className="quiet">{t('taskPage.after')}</span> {words(steps)}
        </>
      )}
      {task.standing !== null && (
        <>
          {'，'}
          <span className="quiet">{t('taskPage.term')}</span> <Deadline term={task} />
        </>
      )}
    </p>
  );
}

/** Steps with who gets them, as one phrase. */
export function useStepWords(officeId: string): (steps: NextSteps) => string {
  const { t } = useTranslation();
  const official = useWord();
  const holders = useRoleHolders(officeId);
  const word = ({ name, role, isHere }: WaitingStep): string => {
    const names = isHere && role !== null ? holders.get(role) : undefined;
    if (names === undefined) return official(name);
    const who = names.length > 3 ? t('task.nextMany', { count: names.length }) : names.join('、');
    return t('taskPage.step', { name: official(name), who });
  };
  return ({ waiting, mayEnd }) =>
    [...waiting.map(word), ...(mayEnd ? [t('task.nextEnd')] : [])].join(t('taskPage.or'));
}
