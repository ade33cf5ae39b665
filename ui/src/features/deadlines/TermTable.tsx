import { Button, Table } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getTermProof } from '../../../../server/deadlines/api.js';
import { termStateNames, type TermState } from '../../../../server/domain/terms/term-states.js';
import { urlOf } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { Deadline } from '../../shared/Deadline.js';
import type { Case } from '../cases/useCase.query.js';

/** The history of a term is opened now and then: it is no part of what every case loads. */
const TermDrawer = lazy(async () => ({
  default: (await import('./TermDrawer.js')).TermDrawer,
}));

/** The terms of law of the case; each opens with its history, and all of them print as one proof. */
export function TermTable({ items }: { items: Case['terms'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const [openId, setOpenId] = useState<string | null>(null);
  const [first] = items;
  return (
    <>
      {first !== undefined && (
        <div className="term-actions">
          <Button
            size="small"
            href={urlOf(getTermProof.path, { id: first.id }, { scope: 'case' })}
            target="_blank"
            rel="noreferrer"
          >
            {t('term.proofOfCase')}
          </Button>
        </div>
      )}
      <Table
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={items}
        locale={{ emptyText: t('case.termsEmpty') }}
        columns={[
          {
            title: t('term.name'),
            dataIndex: 'name',
            render: (name: string, { id }) => (
              <Button
                type="link"
                size="small"
                className="term-name"
                onClick={() => {
                  setOpenId(id);
                }}
              >
                {word(name)}
              </Button>
            ),
          },
          { title: t('term.startedOn'), dataIndex: 'startedOn', width: 130 },
          {
            title: t('term.dueOn'),
            dataIndex: 'dueOn',
            width: 130,
            render: (on: string | null) => on ?? t('deadline.pending'),
          },
          {
            title: t('term.state'),
            dataIndex: 'state',
            width: 110,
            render: (state: TermState) => word(termStateNames[state]),
          },
          {
            title: t('term.left'),
            key: 'left',
            width: 150,
            render: (_, term) => term.standing !== 'ended' && <Deadline term={term} />,
          },
        ]}
      />
      {openId !== null && (
        <Suspense fallback={null}>
          <TermDrawer
            termId={openId}
            onClose={() => {
              setOpenId(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
