import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WageView } from '../../../../../server/settings/api.js';
import { Mark, type Tone } from '../../../shared/Mark.js';
import { Money } from '../../../shared/Money.js';

const tones: Record<WageView['confidence'], Tone> = { H: 'good', M: 'warn', L: 'bad' };

/** Wages as published, each with how sure it is and the page it was read from. */
export function WageTable({ rows }: { rows: readonly WageView[] }) {
  const { t } = useTranslation();
  return (
    <Table<WageView>
      size="small"
      rowKey="item"
      dataSource={[...rows]}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('wages.empty') }}
      columns={[
        { key: 'year', width: 76, title: t('wages.year'), dataIndex: 'year' },
        { key: 'province', width: 90, title: t('wages.province'), dataIndex: 'province' },
        { key: 'series', width: 230, title: t('wages.series'), dataIndex: 'seriesName' },
        {
          key: 'annual',
          width: 140,
          align: 'right',
          title: t('wages.annual'),
          render: (_, { annualYuan }) => <Money fen={annualYuan * 100} />,
        },
        {
          key: 'monthly',
          width: 130,
          align: 'right',
          title: t('wages.monthly'),
          render: (_, { monthlyFen }) => <Money fen={monthlyFen} />,
        },
        { key: 'published', width: 116, title: t('wages.publishedOn'), dataIndex: 'publishedOn' },
        {
          key: 'confidence',
          width: 150,
          title: t('wages.confidence'),
          render: (_, { confidence, approximate }) => (
            <>
              <Mark tone={tones[confidence]}>{t(`editor.confidence.${confidence}`)}</Mark>{' '}
              {approximate && <Mark>{t('wages.approximate')}</Mark>}
            </>
          ),
        },
        {
          key: 'source',
          title: t('settings.column.source'),
          className: 'setting-source',
          dataIndex: 'source',
        },
      ]}
    />
  );
}
