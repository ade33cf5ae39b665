import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MendRow } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';

interface Props {
  rows: MendRow[];
  onOpen: (id: string) => void;
}

/** A row each: what was ordered, about what, by whom, and how it stands. */
export function MendTable({ rows, onOpen }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Table<MendRow>
      size="small"
      rowKey="id"
      dataSource={rows}
      pagination={false}
      scroll={{ x: 820 }}
      locale={{ emptyText: t('mend.none') }}
      columns={[
        {
          title: t('mend.askedAt'),
          width: 150,
          render: (_, { askedAt }) => <When at={askedAt} />,
        },
        {
          title: t('mend.act'),
          width: 130,
          render: (_, { id, actName }) => (
            <Button
              type="link"
              size="small"
              className="mend-open"
              onClick={() => {
                onOpen(id);
              }}
            >
              {word(actName)}
            </Button>
          ),
        },
        { title: t('mend.subject'), render: (_, { subject }) => word(subject) },
        { title: t('mend.askedBy'), width: 110, dataIndex: 'askedBy' },
        { title: t('mend.secondBy'), width: 110, render: (_, { secondBy }) => secondBy ?? '—' },
        {
          title: t('mend.state'),
          width: 220,
          render: (_, { state, result }) => (
            <>
              <span className={`mend-${state}`}>{t(`mend.states.${state}`)}</span>
              {result !== null && <div className="quiet">{word(result)}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
