import { Empty, Segmented, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  TrialRowView,
  TrialView,
  WayBriefView,
} from '../../../../../server/designer/trial/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { usePackage } from '../draft-context.js';
import { DaysMore } from './TrialSentence.js';
import type { TrialFilter } from './useTrial.js';
import { useWayWords } from './use-way-words.js';

export interface TrialPage {
  filter: TrialFilter;
  offset: number;
  limit: number;
}

interface Props {
  trial: TrialView;
  page: TrialPage;
  onPage: (page: TrialPage) => void;
  chosen: number | null;
  onChoose: (index: number) => void;
}

/** The cases of a trial, those that changed first. */
export function TrialTable({ trial, page, onPage, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { isCompared, rows, rowCount, summary } = trial;
  const columns = useColumns(isCompared, onChoose);
  const counts = {
    all: summary?.count ?? 0,
    changed: summary?.compared?.changed ?? 0,
    stopped: summary?.stopped ?? 0,
  };
  const filters = (['all', 'changed', 'stopped'] as const).filter(
    (one) => isCompared || one !== 'changed',
  );
  return (
    <section>
      <Segmented<TrialFilter>
        value={page.filter}
        options={filters.map((value) => ({
          value,
          label: t(`designerTrial.filter.${value}`, { count: counts[value] }),
        }))}
        onChange={(filter) => {
          onPage({ ...page, filter, offset: 0 });
        }}
      />
      <Table<TrialRowView>
        className="trial-table"
        size="small"
        rowKey="index"
        dataSource={rows}
        columns={columns}
        scroll={{ x: 880 }}
        rowClassName={({ index }) => (index === chosen ? 'trial-chosen' : '')}
        onRow={({ index }) => ({
          onClick: () => {
            onChoose(index);
          },
        })}
        locale={{ emptyText: <Empty description={t('designerTrial.noRows')} /> }}
        pagination={{
          ...{ current: page.offset / page.limit + 1, pageSize: page.limit, total: rowCount },
          ...{ showSizeChanger: false, hideOnSinglePage: true },
          onChange: (current) => {
            onPage({ ...page, offset: (current - 1) * page.limit });
          },
        }}
      />
    </section>
  );
}

function useColumns(isCompared: boolean, onChoose: (index: number) => void) {
  const { t } = useTranslation();
  const way = useWayWords();
  const column = (key: 'case' | 'then' | 'now' | 'days' | 'documents') => ({
    key,
    title: t(`designerTrial.column.${key}`),
  });
  return [
    {
      ...column('case'),
      render: (_: unknown, { index, label, officeName, filedOn }: TrialRowView) => (
        <>
          <button
            type="button"
            className="trial-open"
            onClick={() => {
              onChoose(index);
            }}
          >
            {way(label)}
          </button>
          <div className="quiet">{t('designerTrial.filed', { officeName, filedOn })}</div>
        </>
      ),
    },
    ...(isCompared
      ? [
          {
            ...column('then'),
            render: (_: unknown, { then }: TrialRowView) => then && <Way way={then} />,
          },
        ]
      : []),
    {
      ...column('now'),
      render: (_: unknown, { now, isChanged }: TrialRowView) => (
        <>
          {isChanged && <Tag color="orange">{t('designerTrial.otherWay')}</Tag>}
          <Way way={now} />
        </>
      ),
    },
    {
      ...column('days'),
      width: 150,
      render: (_: unknown, { now, then }: TrialRowView) => (
        <>
          {t('designerTrial.days', { days: now.days })}
          {then !== null && (
            <div>
              <DaysMore days={now.days - then.days} />
            </div>
          )}
        </>
      ),
    },
    ...(isCompared
      ? [
          {
            ...column('documents'),
            width: 190,
            render: (_: unknown, row: TrialRowView) => <Documents row={row} />,
          },
        ]
      : []),
  ];
}

function Way({ way: { path, end, isStopped } }: { way: WayBriefView }) {
  const word = useWord();
  const words = useWayWords();
  return (
    <span className={isStopped ? 'trial-stop' : ''}>
      {words(path)}
      {path !== '' && end !== '' && <br />}
      <span className={isStopped ? '' : 'quiet'}>{word(end)}</span>
    </span>
  );
}

function Documents({ row: { documentsMore, documentsLess } }: { row: TrialRowView }) {
  const { documents } = usePackage().facts.facts;
  const name = (kind: string): string => documents[kind] ?? kind;
  return (
    <>
      {documentsMore.map((kind, index) => (
        <div key={`+${kind}${index}`}>+ {name(kind)}</div>
      ))}
      {documentsLess.map((kind, index) => (
        <div key={`-${kind}${index}`}>− {name(kind)}</div>
      ))}
    </>
  );
}
