import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleApi } from '../../../../../server/people/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useAccount } from '../../accounts/useAccount.js';
import { PeopleNav } from '../PeopleNav.js';
import { AppointDialog } from './AppointDialog.js';
import { DelegationList } from './DelegationList.js';
import { LeaveDialog } from './LeaveDialog.js';
import { LeaveList } from './LeaveList.js';
import { TodayStrip } from './TodayStrip.js';
import { useDelegations, useLeaves, useVacantWork } from './useAbsence.query.js';
import { WorkList } from './WorkList.js';
import '../../cases/case.css';
import '../people.css';

/** 代理与请假: who acts for whom, who is away; for a leader those of the office, and what waits for somebody new. */
export function AbsencePage() {
  const { t } = useTranslation();
  const { id, hasRole, roles } = useAccount();
  const [open, setOpen] = useState<'appoint' | 'leave' | null>(null);
  usePageTitle(t('absence.title'));
  const leads = peopleApi.listVacantWork.roles as readonly string[];
  const isLeader = hasRole(...leads);
  const led = roles.find(({ role }) => leads.includes(role))?.officeId;
  const close = () => {
    setOpen(null);
  };
  return (
    <section>
      <PeopleNav />
      <div className="page-head">
        <h1>{t('absence.title')}</h1>
        <span className="spread" />
        <Button
          disabled={roles.length === 0}
          onClick={() => {
            setOpen('leave');
          }}
        >
          {t('absence.enter')}
        </Button>
        <Button
          type="primary"
          disabled={roles.length === 0}
          onClick={() => {
            setOpen('appoint');
          }}
        >
          {t('absence.appoint')}
        </Button>
      </div>
      <TodayStrip />
      {isLeader && led !== undefined ? (
        <Tabs
          items={[
            { key: 'mine', label: t('absence.mine'), children: <Lists mine={id} /> },
            { key: 'office', label: t('absence.office'), children: <Lists mine={null} /> },
            { key: 'vacant', label: t('absence.vacant'), children: <Vacant officeId={led} /> },
          ]}
        />
      ) : (
        <Lists mine={id} />
      )}
      {open === 'appoint' && <AppointDialog onClose={close} />}
      {open === 'leave' && <LeaveDialog isLeader={isLeader} onClose={close} />}
    </section>
  );
}

/** Delegations and leave of one person, or all the reader may see. */
function Lists({ mine }: { mine: string | null }) {
  const { t } = useTranslation();
  const delegations = useDelegations();
  const leaves = useLeaves();
  const error = delegations.error ?? leaves.error;
  if (error !== null) {
    return (
      <ProblemView
        error={error}
        onRetry={() => {
          void delegations.refetch();
          void leaves.refetch();
        }}
      />
    );
  }
  if (delegations.data === undefined || leaves.data === undefined) return <Loading />;
  const isMine = (...ids: string[]) => mine === null || ids.includes(mine);
  return (
    <div className="absence-lists">
      <section className="panel">
        <h2>{t('absence.delegations')}</h2>
        <p className="quiet">{t('absence.hint')}</p>
        <DelegationList
          mayEnd
          rows={delegations.data.items.filter(({ principal, delegate }) =>
            isMine(principal.id, delegate.id),
          )}
        />
      </section>
      <section className="panel">
        <h2>{t('absence.leaves')}</h2>
        <LeaveList mayEnd rows={leaves.data.items.filter(({ person }) => isMine(person.id))} />
      </section>
    </div>
  );
}

function Vacant({ officeId }: { officeId: string }) {
  const { t } = useTranslation();
  const work = useVacantWork(officeId);
  if (work.isPending) return <Loading />;
  if (work.isError) {
    return <ProblemView error={work.error} onRetry={() => void work.refetch()} />;
  }
  return (
    <section className="panel">
      <p className="quiet">{t('absence.vacantHint')}</p>
      <WorkList isLinked work={work.data} empty={t('absence.vacantNone')} />
    </section>
  );
}
