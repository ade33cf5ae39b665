import { Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartnerReliefView } from '../../../../server/duplicates/api.js';
import { Money } from '../../shared/Money.js';
import { When } from '../../shared/When.js';

interface Props {
  rows: PartnerReliefView[];
  isLoading: boolean;
  onVoid?: (relief: PartnerReliefView) => void;
}

/** Records of other agencies' reliefs; identity numbers are masked, as they are kept. */
export function PartnerReliefTable({ rows, isLoading, onVoid }: Props) {
  const { t } = useTranslation();
  return (
    <Table<PartnerReliefView>
      size="medium"
      rowKey="id"
      loading={isLoading}
      pagination={false}
      dataSource={rows}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('partner.none')} />,
      }}
      columns={[
        {
          key: 'person',
          title: t('partner.person'),
          render: (_, { personName, identityMasked, birthOn }) => (
            <div className="task-case">
              <span>{personName}</span>
              <span className="task-case-number">{identityMasked ?? birthOn}</span>
            </div>
          ),
        },
        { key: 'agency', title: t('partner.agency'), dataIndex: 'agency' },
        { key: 'caseNumber', title: t('partner.caseNumber'), dataIndex: 'caseNumber' },
        {
          key: 'amount',
          width: 140,
          align: 'right',
          title: t('partner.amount'),
          render: (_, { amountFen }) => amountFen !== null && <Money fen={amountFen} />,
        },
        {
          key: 'decidedOn',
          width: 120,
          title: t('partner.decidedOn'),
          dataIndex: 'decidedOn',
        },
        {
          key: 'entered',
          title: t('partner.enteredBy'),
          render: (_, row) => <Entered row={row} />,
        },
        {
          key: 'void',
          width: 90,
          title: '',
          render: (_, row) =>
            onVoid !== undefined &&
            row.voided === null && (
              <Button
                size="small"
                onClick={() => {
                  onVoid(row);
                }}
              >
                {t('partner.void')}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** Who wrote it down, from what, and whether it still counts. */
function Entered({ row }: { row: PartnerReliefView }) {
  const { t } = useTranslation();
  const { source, office, enteredBy, enteredAt, note, voided } = row;
  return (
    <div className="task-case">
      <span>
        {t(`partner.sources.${source}`)} · {enteredBy} · {office.name}
      </span>
      <span className="task-case-number">
        <When at={enteredAt} />
        {note !== null && ` · ${note}`}
      </span>
      {voided !== null && (
        <span className="rule-missing">{t('partner.voided', { reason: voided.reason })}</span>
      )}
    </div>
  );
}
