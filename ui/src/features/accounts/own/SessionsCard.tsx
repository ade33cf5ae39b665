import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { SessionTable } from '../SessionTable.js';
import { useEndOtherSessions, useEndSession } from './useOwnChange.mutation.js';
import { useOwnSessions } from './useOwnSessions.query.js';

/** Where I am signed in; what I do not know I end. */
export function SessionsCard() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const sessions = useOwnSessions();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const fail = (error: Error) => void message.error(problemText(error));
  if (sessions.isPending) return <Loading />;
  if (sessions.isError) {
    return <ProblemView error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  const { items } = sessions.data;
  return (
    <section className="panel account-wide" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('ownAccount.sessions.title')}</h2>
      <p className="quiet">{t('ownAccount.sessions.why')}</p>
      <SessionTable
        sessions={items}
        onEnd={(id) => {
          end.mutate(id, {
            onSuccess: () => void message.success(t('ownAccount.sessions.ended')),
            onError: fail,
          });
        }}
      />
      {items.length > 1 && (
        <Popconfirm
          title={t('ownAccount.sessions.endOthersAsk')}
          onConfirm={() => {
            endOthers.mutate(undefined, {
              onSuccess: ({ ended }) =>
                void message.success(t('ownAccount.sessions.othersEnded', { count: ended })),
              onError: fail,
            });
          }}
        >
          <Button className="end-others">{t('ownAccount.sessions.endOthers')}</Button>
        </Popconfirm>
      )}
    </section>
  );
}
