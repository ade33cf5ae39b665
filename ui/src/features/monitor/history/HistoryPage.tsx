import { PrinterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  historyKinds,
  type CaseHistoryView,
  type HistoryEvent,
} from '../../../../../server/monitor/case-history/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { axisOf, type AxisFilter } from './axis.js';
import { HistoryAxis } from './HistoryAxis.js';
import { InstanceTree } from './InstanceTree.js';
import { useCaseHistory } from './useCaseHistory.query.js';
import './history.css';

/** What the engine did for a case beside what people did, on one axis of time. */
export function HistoryPage() {
  const { t } = useTranslation();
  usePageTitle(t('history.title'));
  const { id = '' } = useParams();
  const history = useCaseHistory(id);
  if (history.isPending) return <Loading isPage />;
  if (history.isError) {
    return <ProblemView error={history.error} onRetry={() => void history.refetch()} />;
  }
  return <History history={history.data} />;
}

/** Flows say little that the steps do not: shown when they are asked for. */
const usual: readonly HistoryEvent['kind'][] = historyKinds.filter((kind) => kind !== 'flow');

function History({ history }: { history: CaseHistoryView }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AxisFilter>({ kinds: usual, instanceKey: null, text: '' });
  const days = useMemo(() => axisOf(history, filter), [history, filter]);
  const { id, number, title, officeName } = history.case;
  return (
    <section className="panel history">
      <header className="history-head">
        <div>
          <h2>{title ?? number ?? t('history.noNumber')}</h2>
          <p className="quiet">
            {number ?? t('history.noNumber')} · {officeName}
          </p>
        </div>
        {title !== null && <Link to={`/cases/${id}`}>{t('history.openCase')}</Link>}
        <Button
          className="no-print"
          size="small"
          icon={<PrinterOutlined aria-hidden />}
          onClick={() => {
            window.print();
          }}
        >
          {t('overview.print')}
        </Button>
      </header>
      {history.instances.length === 0 ? (
        <p className="quiet">{t('history.noEngine')}</p>
      ) : (
        <InstanceTree instances={history.instances} />
      )}
      <AxisBar filter={filter} onFilter={setFilter} instances={history.instances} />
      <HistoryAxis days={days} hasTimeline={history.timeline !== null} />
    </section>
  );
}

function AxisBar({
  filter,
  onFilter,
  instances,
}: {
  filter: AxisFilter;
  onFilter: (filter: AxisFilter) => void;
  instances: CaseHistoryView['instances'];
}) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="history-bar no-print">
      <Checkbox.Group<HistoryEvent['kind']>
        aria-label={t('history.kinds')}
        value={[...filter.kinds]}
        options={historyKinds.map((value) => ({ value, label: t(`history.kind.${value}`) }))}
        onChange={(kinds) => {
          onFilter({ ...filter, kinds });
        }}
      />
      <Select
        className="history-instance"
        aria-label={t('history.instances')}
        allowClear
        placeholder={t('history.all')}
        value={filter.instanceKey}
        onChange={(instanceKey: string | undefined) => {
          onFilter({ ...filter, instanceKey: instanceKey ?? null });
        }}
        options={instances.map(({ key, name }) => ({
          value: key,
          label: `${word(name)} ${key}`,
        }))}
      />
      <Input
        className="history-text"
        allowClear
        aria-label={t('history.filter')}
        placeholder={t('history.filter')}
        value={filter.text}
        onChange={({ target }) => {
          onFilter({ ...filter, text: target.value });
        }}
      />
    </div>
  );
}
