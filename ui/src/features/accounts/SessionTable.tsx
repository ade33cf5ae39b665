import { Button, Popconfirm, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { listOwnSessions } from '../../../../server/accounts/own-account-api.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { When } from '../../shared/When.js';

type OwnLine = z.output<typeof listOwnSessions.response>['items'][number];
type Line = Omit<OwnLine, 'isCurrent'> & { isCurrent?: boolean };

interface Props {
  sessions: readonly Line[];
  /** Absent: to be read only. */
  onEnd?: (id: string) => void;
}

/** Browsers that are signed in. */
export function SessionTable({ sessions, onEnd }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const columns: TableColumnsType<Line> = [
    {
      key: 'device',
      title: t('ownAccount.sessions.device'),
      render: (_, { device, isCurrent }) => (
        <>
          {word(device)}{' '}
          {isCurrent === true && <Mark tone="good">{t('ownAccount.sessions.current')}</Mark>}
        </>
      ),
    },
    { key: 'address', title: t('ownAccount.sessions.address'), dataIndex: 'address' },
    {
      key: 'method',
      title: t('ownAccount.sessions.method'),
      render: (_, { method }) => t(`ownAccount.sessions.by.${method}`),
    },
    {
      key: 'signedInAt',
      title: t('ownAccount.sessions.signedInAt'),
      render: (_, { signedInAt }) => <When at={signedInAt} />,
    },
    {
      key: 'lastSeenAt',
      title: t('ownAccount.sessions.lastSeenAt'),
      render: (_, { lastSeenAt }) => <When at={lastSeenAt} />,
    },
    {
      key: 'end',
      title: '',
      render: (_, line) =>
        onEnd !== undefined && line.isCurrent !== true && <EndButton line={line} onEnd={onEnd} />,
    },
  ];
  return (
    <Table<Line>
      size="middle"
      rowKey="id"
      columns={onEnd === undefined ? columns.slice(0, -1) : columns}
      dataSource={[...sessions]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('ownAccount.sessions.none') }}
    />
  );
}

function EndButton({ line, onEnd }: { line: Line; onEnd: (id: string) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Popconfirm
      title={t('ownAccount.sessions.endAsk')}
      onConfirm={() => {
        onEnd(line.id);
      }}
    >
      <Button
        size="small"
        aria-label={t('ownAccount.sessions.endNamed', { device: word(line.device) })}
      >
        {t('ownAccount.sessions.end')}
      </Button>
    </Popconfirm>
  );
}
