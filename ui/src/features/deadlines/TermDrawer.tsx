import { PrinterOutlined } from '@ant-design/icons';
import { Button, Drawer, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getTermProof } from '../../../../server/deadlines/api.js';
import { urlOf } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { Deadline } from '../../shared/Deadline.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { TermDialog, type TermAction } from './TermDialog.js';
import { useTerm, type TermDetail } from './useTerm.query.js';
import './deadlines.css';

/** A term beside the page: how it is counted, what happened to it, and what this person may do to it. */
export function TermDrawer({ termId, onClose }: { termId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const term = useTerm(termId);
  return (
    <Drawer
      open
      size="min(860px, 94vw)"
      destroyOnHidden
      onClose={onClose}
      title={term.data ? t('term.title', { name: word(term.data.name) }) : t('app.loading')}
      extra={
        <Button
          icon={<PrinterOutlined />}
          href={urlOf(getTermProof.path, { id: termId }, {})}
          target="_blank"
          rel="noreferrer"
        >
          {t('term.proof')}
        </Button>
      }
    >
      {term.isPending && <Loading />}
      {term.isError && <ProblemView error={term.error} onRetry={() => void term.refetch()} />}
      {term.data && <TermBody term={term.data} />}
    </Drawer>
  );
}

function TermBody({ term }: { term: TermDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <dl className="term-facts">
        <Fact name={t('term.span')}>{t(`term.units.${term.unit}`, { count: term.count })}</Fact>
        <Fact name={t('term.startedOn')}>
          {term.startedOn}（{word(term.startsWith)}）
        </Fact>
        <Fact name={t('term.dueOn')}>
          {term.dueOn ?? t('deadline.pending')} <Deadline term={term} />
        </Fact>
        <Fact name={t('term.endsWith')}>{word(term.endsWith)}</Fact>
        <Fact name={t('term.source')}>{term.source}</Fact>
      </dl>
      <TermActions term={term} />
      <h3>{t('term.history')}</h3>
      <Table
        size="small"
        rowKey="seq"
        pagination={false}
        dataSource={term.events}
        columns={[
          { title: t('term.event.on'), dataIndex: 'on', width: 110 },
          {
            title: t('term.event.name'),
            dataIndex: 'name',
            width: 150,
            render: (name: string) => word(name),
          },
          { title: t('term.event.text'), dataIndex: 'text' },
          {
            title: t('term.event.who'),
            dataIndex: 'who',
            width: 90,
            render: (who: string | null) => who ?? t('term.system'),
          },
          {
            title: t('term.event.at'),
            dataIndex: 'at',
            width: 150,
            render: (at: string) => <When at={at} />,
          },
        ]}
      />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const actions = ['suspend', 'resume', 'extend', 'complete'] as const;

function TermActions({ term }: { term: TermDetail }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<TermAction | null>(null);
  const open = actions.filter((action) => term.may[action]);
  if (open.length === 0) return null;
  return (
    <div className="term-actions">
      {open.map((action) => (
        <Button
          key={action}
          onClick={() => {
            setChosen(action);
          }}
        >
          {t(`term.actions.${action}`)}
        </Button>
      ))}
      {chosen !== null && (
        <TermDialog
          term={term}
          action={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}
