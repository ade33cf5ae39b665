import { Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeAdministrationApi } from '../../../../../server/offices/administration-api.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useAccount } from '../../accounts/useAccount.js';
import { PeopleNav } from '../PeopleNav.js';
import { CloseOfficeDialog } from './CloseOfficeDialog.js';
import { OfficeDialog } from './OfficeDialog.js';
import { officeTree, type OfficeBranch } from './office-tree.js';
import { useOfficeRegister, type ManagedOffice } from './useOfficeRegister.query.js';
import '../../cases/case.css';
import '../people.css';

type Open = { act: 'create' } | { act: 'edit' | 'close'; office: ManagedOffice };

/** 检察院名录: the tree of offices, with what stands against closing each. */
export function OfficesPage() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [open, setOpen] = useState<Open | null>(null);
  usePageTitle(t('offices.title'));
  const { listManagedOffices, createOffice } = officeAdministrationApi;
  if (!hasRole(...(listManagedOffices.roles as readonly string[]))) {
    return <p className="panel">{t('people.noAccess')}</p>;
  }
  const mayCreate = hasRole(...(createOffice.roles as readonly string[]));
  const close = () => {
    setOpen(null);
  };
  return (
    <section>
      <PeopleNav />
      <div className="panel">
        <div className="page-head">
          <h1>{t('offices.title')}</h1>
          <span className="spread" />
          {mayCreate && (
            <Button
              type="primary"
              onClick={() => {
                setOpen({ act: 'create' });
              }}
            >
              {t('offices.create')}
            </Button>
          )}
        </div>
        <p className="quiet">{t('offices.hint')}</p>
        <Register mayAct={mayCreate} onOpen={setOpen} />
      </div>
      {open?.act === 'create' && <OfficeDialog onClose={close} />}
      {open?.act === 'edit' && <OfficeDialog office={open.office} onClose={close} />}
      {open?.act === 'close' && <CloseOfficeDialog office={open.office} onClose={close} />}
    </section>
  );
}

function Register({ mayAct, onOpen }: { mayAct: boolean; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  const register = useOfficeRegister();
  if (register.isError) {
    return <ProblemView error={register.error} onRetry={() => void register.refetch()} />;
  }
  const tree = officeTree(register.data?.items ?? []);
  return (
    <Table<OfficeBranch>
      key={tree.length === 0 ? 'empty' : 'filled'}
      size="middle"
      rowKey="id"
      loading={register.isPending}
      pagination={false}
      scroll={{ x: 900 }}
      expandable={{ defaultExpandAllRows: true }}
      dataSource={tree}
      locale={{ emptyText: t('offices.none') }}
      columns={[
        {
          key: 'name',
          title: t('offices.name'),
          render: (_, { name, shortName }) => (
            <>
              {name} <span className="quiet">{shortName}</span>
            </>
          ),
        },
        { key: 'id', title: t('offices.id'), width: 130, dataIndex: 'id' },
        {
          key: 'level',
          title: t('offices.level'),
          width: 90,
          render: (_, { level }) => t(`offices.levels.${level}`),
        },
        { key: 'people', title: t('offices.people'), width: 90, dataIndex: 'peopleCount' },
        { key: 'cases', title: t('offices.cases'), width: 90, dataIndex: 'caseCount' },
        {
          key: 'state',
          title: t('offices.state'),
          width: 150,
          render: (_, { closedOn }) =>
            closedOn === null ? (
              <Mark tone="good">{t('offices.standing')}</Mark>
            ) : (
              <Mark>{t('offices.closed', { day: closedOn })}</Mark>
            ),
        },
        ...(mayAct
          ? [
              {
                key: 'acts',
                title: t('offices.actions'),
                width: 150,
                render: (_: unknown, office: OfficeBranch) => (
                  <Acts office={office} onOpen={onOpen} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Acts({ office, onOpen }: { office: ManagedOffice; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  if (!office.mayChange || office.closedOn !== null) return null;
  return (
    <Space>
      <Button
        size="small"
        onClick={() => {
          onOpen({ act: 'edit', office });
        }}
      >
        {t('offices.edit')}
      </Button>
      {office.parentId !== null && (
        <Button
          size="small"
          danger
          onClick={() => {
            onOpen({ act: 'close', office });
          }}
        >
          {t('offices.close')}
        </Button>
      )}
    </Space>
  );
}
