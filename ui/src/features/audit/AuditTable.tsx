import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../../server/audit/api.js';
import { auditWord } from '../../../../server/domain/access/audit-actions.js';
import { subjectWord } from '../../../../server/domain/access/audit-subjects.js';
import { useWord } from '../../i18n/use-word.js';
import { When } from '../../shared/When.js';
import { AuditDetail } from './AuditDetail.js';

/** Entries, one a row; everything of one opens below it. */
export function AuditTable({
  rows,
  isLoading,
  empty,
}: {
  rows: AuditEntryView[];
  isLoading: boolean;
  empty: ReactNode;
}) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Table<AuditEntryView>
      className="audit-table"
      size="small"
      rowKey="id"
      dataSource={rows}
      loading={isLoading}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: isLoading ? '　' : empty }}
      expandable={{
        expandedRowRender: (row) => <AuditDetail entry={row} />,
        expandIcon: ({ expanded, record, onExpand }) => (
          <Button
            type="text"
            size="small"
            aria-expanded={expanded}
            aria-label={t(expanded ? 'audit.close' : 'audit.open', {
              act: word(auditWord(record.action)),
            })}
            onClick={(event) => {
              onExpand(record, event);
            }}
          >
            {expanded ? '−' : '+'}
          </Button>
        ),
      }}
      columns={[
        { title: t('audit.at'), render: (_, { at }) => <When at={at} /> },
        { title: t('audit.who'), render: (_, row) => <Who entry={row} /> },
        { title: t('audit.act'), render: (_, { action }) => word(auditWord(action)) },
        { title: t('audit.case'), render: (_, row) => <CaseNumber entry={row} /> },
        {
          title: t('audit.subject'),
          render: (_, { subjectType }) => word(subjectWord(subjectType)),
        },
        {
          title: t('audit.times'),
          render: (_, { times }) => (times === 1 ? '' : t('audit.timesOf', { count: times })),
        },
        { title: t('audit.address'), render: (_, { address }) => address ?? '—' },
        { title: t('audit.seal'), render: (_, row) => <Seal entry={row} /> },
      ]}
    />
  );
}

function Who({ entry: { person, officeName, address } }: { entry: AuditEntryView }) {
  const { t } = useTranslation();
  if (person === null) {
    return <span className="quiet">{t(address === null ? 'audit.system' : 'audit.unknown')}</span>;
  }
  return (
    <>
      {person.name} <span className="quiet">{person.username}</span>
      {officeName !== null && <div className="quiet audit-office">{officeName}</div>}
    </>
  );
}

function CaseNumber({ entry }: { entry: AuditEntryView }) {
  const { t } = useTranslation();
  if (entry.case === null) return '—';
  return entry.case.number ?? <span className="quiet">{t('audit.noNumber')}</span>;
}

function Seal({ entry: { seq } }: { entry: AuditEntryView }) {
  const { t } = useTranslation();
  if (seq === null) return <span className="quiet">{t('audit.waiting')}</span>;
  return t('audit.seq', { seq });
}
