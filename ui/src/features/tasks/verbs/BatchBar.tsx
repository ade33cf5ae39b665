import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { batchVerbs, type BatchVerb } from '../../../../../server/domain/tasks/batch-verbs.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useBatch } from './useTaskVerb.mutation.js';
import './verbs.css';

interface Props {
  /** The chosen rows. */
  tasks: readonly { id: string; name: string; case: { title: string } }[];
  onClear: () => void;
}

const verbs = Object.keys(batchVerbs) as BatchVerb[];

/** What may be done to the chosen tasks at once, and what became of each that did not go. */
export function BatchBar({ tasks, onClear }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const batch = useBatch();
  const failed = batch.data?.items.filter(({ done }) => !done) ?? [];
  const titleOf = (id: string): string => {
    const task = tasks.find((known) => known.id === id);
    return task === undefined ? '' : `${task.case.title} · ${word(task.name)}`;
  };
  if (tasks.length === 0) return null;
  return (
    <section className="batch-bar" aria-label={t('verbs.batch', { count: tasks.length })}>
      <span>{t('verbs.batch', { count: tasks.length })}</span>
      {verbs.map((verb) => (
        <Button
          key={verb}
          loading={batch.isPending && batch.variables.verb === verb}
          onClick={() => {
            batch.mutate({ verb, taskIds: tasks.map(({ id }) => id) });
          }}
        >
          {t(`verbs.batchNames.${verb}`)}
        </Button>
      ))}
      <Button type="link" onClick={onClear}>
        {t('verbs.batchClear')}
      </Button>
      {batch.error !== null && <Alert type="error" showIcon title={problemText(batch.error)} />}
      {batch.data !== undefined && (
        <div role="status" className="batch-result">
          {t('verbs.batchDone', { done: batch.data.items.length - failed.length })}
          {failed.length > 0 && `，${t('verbs.batchFailed', { count: failed.length })}`}
          <ul className="who-list">
            {failed.map(({ id, reason }) => (
              <li key={id}>
                {titleOf(id)}：{word(reason ?? '')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
