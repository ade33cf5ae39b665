import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { mostCopies } from '../../../../../server/inbox/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { CaseBoxRow } from '../useCaseBox.query.js';
import { useReadCopies } from '../useReadCopies.mutation.js';
import './copies.css';

interface Props {
  rows: readonly CaseBoxRow[];
  /** Ids of the ticked copies. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Over the box 抄送我的 once something is ticked: what is unread of it is marked as read at once. */
export function ReadBar({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const read = useReadCopies();
  const ticked = rows.flatMap(({ copy }) =>
    copy !== null && chosen.includes(copy.id) ? [copy] : [],
  );
  const unread = ticked.filter(({ readAt }) => readAt === null).slice(0, mostCopies);
  if (ticked.length === 0) return null;
  const mark = () => {
    read.mutate(
      unread.map(({ id }) => id),
      {
        onSuccess: ({ read: count }) => {
          onChoose([]);
          void message.success(t('desk.readMany.done', { count }));
        },
      },
    );
  };
  return (
    <section className="copies-bar" aria-label={t('desk.readMany.bar')}>
      <span role="status">
        {t('desk.readMany.chosen', { count: ticked.length, unread: unread.length })}
      </span>
      <Button type="primary" disabled={unread.length === 0} loading={read.isPending} onClick={mark}>
        {t('desk.readMany.mark')}
      </Button>
      <Button
        type="link"
        onClick={() => {
          onChoose([]);
        }}
      >
        {t('desk.readMany.clear')}
      </Button>
      {read.error !== null && <Alert type="error" showIcon title={problemText(read.error)} />}
    </section>
  );
}
