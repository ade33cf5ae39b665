import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';

/** As much of a list that is being read as the drawer shows. */
interface ReadList<Row, Task> {
  data: { items: readonly Row[]; tasks: readonly Task[] } | undefined;
  isPending: boolean;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

interface Props<Row, Task> {
  /** How the approver said it. */
  way: 'paper' | 'phone';
  list: ReadList<Row, Task>;
  renderRow: (row: Row) => ReactNode;
  /** The form for another one; `close` ends entering. */
  renderEntry: (tasks: readonly Task[], close: () => void) => ReactNode;
  onClose: () => void;
}

/** Approvals of a case that were given outside of the system: those entered so far, and entering another. */
export function ApprovalDrawer<Row, Task>({
  way,
  list,
  renderRow,
  renderEntry,
  onClose,
}: Props<Row, Task>) {
  const { t } = useTranslation();
  const [isEntering, setIsEntering] = useState(false);
  const tasks = list.data?.tasks ?? [];
  return (
    <Drawer open size="large" title={t(`caseVerbs.${way}.title`)} onClose={onClose}>
      <p className="quiet">{t(`caseVerbs.${way}.hint`)}</p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="quiet">{t(`caseVerbs.${way}.none`)}</p>}
      <ul className="verb-list">{list.data?.items.map(renderRow)}</ul>
      {list.data && tasks.length === 0 && <p className="quiet">{t(`caseVerbs.${way}.noTasks`)}</p>}
      {tasks.length > 0 && !isEntering && (
        <Button
          type="primary"
          onClick={() => {
            setIsEntering(true);
          }}
        >
          {t(`caseVerbs.${way}.enter`)}
        </Button>
      )}
      {isEntering &&
        tasks.length > 0 &&
        renderEntry(tasks, () => {
          setIsEntering(false);
        })}
    </Drawer>
  );
}
