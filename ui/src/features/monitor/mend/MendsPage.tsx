import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { mendStates, type MendState } from '../../../../../server/domain/monitor/mend-acts.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { MendDrawer } from './MendDrawer.js';
import { MendTable } from './MendTable.js';
import { useMends } from './useMends.query.js';
import './mend.css';

const states = Object.keys(mendStates) as MendState[];

/** 处置单: everything that was ordered to be mended, who agreed and what came of it. The state and the open order stand in the address. */
export function MendsPage() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.mends'));
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state')) ?? null;
  const opened = params.get('order');
  const mends = useMends(state);
  const set = (name: 'state' | 'order', value: string | null) => {
    setParams(
      (before) => {
        if (value === null) before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  };
  return (
    <section className="panel mends" aria-label={t('monitor.tab.mends')}>
      <Segmented
        aria-label={t('mend.state')}
        value={state ?? 'all'}
        options={[
          { value: 'all', label: t('mend.all') },
          ...states.map((one) => ({ value: one, label: t(`mend.states.${one}`) })),
        ]}
        onChange={(value) => {
          set('state', value === 'all' ? null : value);
        }}
      />
      {mends.isPending && <Loading />}
      {mends.isError && <ProblemView error={mends.error} onRetry={() => void mends.refetch()} />}
      {mends.data && (
        <MendTable
          rows={mends.data.pages.flatMap(({ items }) => items)}
          onOpen={(id) => {
            set('order', id);
          }}
        />
      )}
      {mends.hasNextPage && (
        <Button loading={mends.isFetchingNextPage} onClick={() => void mends.fetchNextPage()}>
          {t('mend.more')}
        </Button>
      )}
      {opened !== null && (
        <MendDrawer
          key={opened}
          id={opened}
          onClose={() => {
            set('order', null);
          }}
        />
      )}
    </section>
  );
}
