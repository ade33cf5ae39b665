import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { getTask } from '../../../../server/tasks/api.js';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { call } from '../../api/client.js';
import type { FormData } from '../../form/form-data.js';
import { formRows } from '../../form/form-rows.js';
import { useWord } from '../../i18n/use-word.js';
import type { Task } from './useTask.query.js';
import { Loading } from '../../shared/Loading.js';
import './verbs/verbs.css';

interface Props {
  error: ApiProblem;
  task: Task;
  /** What stands in the form. */
  data: FormData;
  /** Reads the task anew; what was typed stays. */
  onReload: () => void;
  /** Writes over the other's draft; left out where there is none to write over. */
  onTakeOver?: (() => void) | undefined;
}

/** Somebody was quicker: who and when, what they wrote beside what I wrote, and mine to take along. */
export function ConflictPanel({ error, task, data, onReload, onTakeOver }: Props) {
  const { t } = useTranslation();
  const [isCompared, setIsCompared] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const { components } = task.form as unknown as FormSchema;
  const copy = () => {
    const text = formRows(components, data).map(({ label, text: value }) => `${label}：${value}`);
    void navigator.clipboard.writeText(text.join('\n')).then(() => {
      setIsCopied(true);
    });
  };
  const isOver = error.code === 'TASK_NOT_OPEN';
  return (
    <Alert
      type="warning"
      showIcon
      className="conflict-alert"
      title={error.message}
      description={
        <div className="conflict">
          <span>{t('conflict.kept')}</span>
          <span>
            <Button onClick={copy}>{t(isCopied ? 'conflict.copied' : 'conflict.copy')}</Button>{' '}
            <Button
              aria-expanded={isCompared}
              onClick={() => {
                setIsCompared(!isCompared);
              }}
            >
              {t('conflict.compare')}
            </Button>{' '}
            {onTakeOver !== undefined && (
              <Button onClick={onTakeOver}>{t('conflict.takeOver')}</Button>
            )}{' '}
            {!isOver && <Button onClick={onReload}>{t('conflict.reload')}</Button>}
          </span>
          {isCompared && (
            <Comparison
              taskId={task.id}
              name={error.conflict?.by ?? ''}
              components={components}
              mine={data}
            />
          )}
        </div>
      }
    />
  );
}

interface ComparisonProps {
  taskId: string;
  name: string;
  components: FormSchema['components'];
  mine: FormData;
}

/** Fields that differ, mine and theirs side by side. */
function Comparison({ taskId, name, components, mine }: ComparisonProps) {
  const { t } = useTranslation();
  const word = useWord();
  // a query of its own: the page's would turn to the finished task and take the form away
  const task = useQuery({
    queryKey: ['their-task', taskId],
    queryFn: ({ signal }) => call(getTask, { params: { id: taskId } }, signal),
    gcTime: 0,
  });
  const theirs = formRows(components, task.data?.submission ?? task.data?.draft ?? {});
  const own = formRows(components, mine);
  const labels = [...new Set([...own, ...theirs].map(({ label }) => label))];
  const textIn = (rows: typeof own, label: string): string =>
    rows.find((row) => row.label === label)?.text ?? '';
  if (task.isPending) return <Loading />;
  const differing = labels.filter((label) => textIn(own, label) !== textIn(theirs, label));
  if (differing.length === 0) return <span>{t('conflict.same')}</span>;
  return (
    <table className="conflict-table">
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs', { name })}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((label) => (
          <tr key={label}>
            <th scope="row">{word(label)}</th>
            <td>{word(textIn(own, label))}</td>
            <td>{word(textIn(theirs, label))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
