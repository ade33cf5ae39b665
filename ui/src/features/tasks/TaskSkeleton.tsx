import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import './task.css';

/** The panes of a task before they are there, of the size they will have. */
export function PanesSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="task-skeleton" role="status" aria-label={t('app.loading')}>
      <div className="panel">
        <Skeleton active paragraph={{ rows: 12 }} />
      </div>
      <div className="task-work">
        <Skeleton active paragraph={{ rows: 8 }} />
        <Skeleton.Button active block />
      </div>
    </div>
  );
}

/** A task page before it is there. */
export function TaskSkeleton() {
  return (
    <article className="task-page">
      <div className="task-head task-head-skeleton">
        <Skeleton.Input active />
        <Skeleton.Input active size="small" />
      </div>
      <PanesSkeleton />
    </article>
  );
}
