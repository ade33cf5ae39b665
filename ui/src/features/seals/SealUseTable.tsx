import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { seals } from '../../../../server/domain/papers/seals.js';
import type { SealUseView } from '../../../../server/seals/api.js';
import { useWord } from '../../i18n/use-word.js';

/** Uses of seals, one a row; the paper is a link. */
export function SealUseTable({ rows, isLoading }: { rows: SealUseView[]; isLoading: boolean }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Table<SealUseView>
      size="small"
      rowKey="id"
      dataSource={rows}
      loading={isLoading}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('seals.empty') }}
      columns={[
        { title: t('seals.usedOn'), dataIndex: 'usedOn' },
        { title: t('seals.seal'), render: (_, { seal }) => word(seals[seal]) },
        { title: t('seals.paper'), render: (_, row) => <Paper row={row} /> },
        { title: t('seals.purpose'), dataIndex: 'purpose' },
        { title: t('seals.copies'), render: (_, { copies }) => copies ?? '—' },
        { title: t('seals.sealedBy'), dataIndex: 'sealedBy' },
        { title: t('seals.recordedBy'), dataIndex: 'recordedBy' },
        { title: t('seals.approvedBy'), render: (_, { approvedBy }) => approvedBy ?? '—' },
        { title: t('seals.basis'), dataIndex: 'basis' },
        { title: t('seals.office'), dataIndex: 'officeName' },
      ]}
    />
  );
}

function Paper({ row: { documentId, documentTitle, documentNumber } }: { row: SealUseView }) {
  return (
    <Link to={`/documents/${documentId}`}>
      {documentTitle} {documentNumber}
    </Link>
  );
}
