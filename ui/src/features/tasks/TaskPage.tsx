import { ArrowLeftOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemView } from '../../shared/ProblemView.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { When } from '../../shared/When.js';
import { Deadline } from '../../shared/Deadline.js';
import { useWord } from '../../i18n/use-word.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useCase } from '../cases/useCase.query.js';
import { StepLimit } from './StepLimit.js';
import { TaskKeysHint } from './TaskKeysHint.js';
import { TaskPanes } from './TaskPanes.js';
import { PanesSkeleton, TaskSkeleton } from './TaskSkeleton.js';
import { useTask, type Task } from './useTask.query.js';
import { TaskVerbs } from './verbs/TaskVerbs.js';
import './task.css';

/** One task: what the case says at the left, what is to be done at the right, a paper between them when one is opened. */
export function TaskPage() {
  const { id = '' } = useParams();
  return <OneTask key={id} id={id} />;
}

function OneTask({ id }: { id: string }) {
  const task = useTask(id);
  const found = useCase(task.data?.case.id, { isAskedAnew: true });
  // The case as the page before knew it lacks what the last step entered, and the form begins with that.
  const isUpToDate = found.data !== undefined && (found.isFetchedAfterMount || !found.isFetching);
  // Once it stands there it stays: nothing that is read again takes a form from under the hands.
  const [isShown, setIsShown] = useState(false);
  if (isUpToDate && !isShown) setIsShown(true);
  if (task.isPending) return <TaskSkeleton />;
  // A reading anew that failed takes nothing away: what stands there is worked on.
  if (task.data === undefined)
    return <ProblemView error={task.error} onRetry={() => void task.refetch()} />;
  return (
    <article className="task-page">
      <TaskHead task={task.data} />
      {found.isError && <ProblemView error={found.error} onRetry={() => void found.refetch()} />}
      {isShown && found.data ? (
        <TaskPanes task={task.data} found={found.data} onReload={() => void task.refetch()} />
      ) : (
        !found.isError && <PanesSkeleton />
      )}
    </article>
  );
}

function TaskHead({ task }: { task: Task }) {
  const { t } = useTranslation();
  const word = useWord();
  usePageTitle(`${word(task.name)} · ${task.case.title}`);
  return (
    <header className="task-head">
      <Link to="/tasks" className="task-back">
        <ArrowLeftOutlined aria-hidden /> {t('task.back')}
      </Link>
      <h1>
        <CaseMarks marked={task.case} /> {word(task.name)}
      </h1>
      <span className="task-head-case">
        <Link to={`/cases/${task.case.id}`}>{task.case.title}</Link>
        <span className="quiet">{task.case.number ?? t('inbox.noNumber')}</span>
      </span>
      <span className="task-head-facts">
        {task.standing !== null && <Deadline term={task} />}
        <StepLimit limit={task.limit} />
        <span className="quiet">
          {task.officeName} · <When at={task.openedAt} />
        </span>
        {task.state === 'open' && <TaskKeysHint />}
        <TaskVerbs task={task} />
      </span>
    </header>
  );
}
