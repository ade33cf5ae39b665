import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { SignInCard } from '../accounts/administration/SignInCard.js';
import { DelegationList } from './absence/DelegationList.js';
import { LeaveList } from './absence/LeaveList.js';
import { WorkList } from './absence/WorkList.js';
import { PersonActs } from './PersonActs.js';
import { PostList } from './PostList.js';
import { usePerson, type Person } from './usePerson.query.js';
import './people.css';

/** One person beside the list: posts, absences, delegations, open work, and what was changed by whom. */
export function PersonDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const person = usePerson(id);
  return (
    <Drawer
      open
      size="min(880px, 94vw)"
      destroyOnHidden
      onClose={onClose}
      title={person.data?.name ?? t('app.loading')}
      extra={person.data && <PersonActs person={person.data} />}
    >
      {person.isPending && <Loading />}
      {person.isError && <ProblemView error={person.error} onRetry={() => void person.refetch()} />}
      {person.data && <PersonBody person={person.data} />}
    </Drawer>
  );
}

function PersonBody({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <div className="person-body">
      <p className="person-facts">
        <span>{person.username}</span>
        <span>{person.office?.name}</span>
        {person.disabledAt !== null && <Mark tone="bad">{t('people.disabled')}</Mark>}
      </p>
      <PostList person={person} />
      <section>
        <h3>{t('absence.leaves')}</h3>
        {person.leaves.length === 0 ? (
          <p className="quiet">{t('absence.noLeaves')}</p>
        ) : (
          <LeaveList rows={person.leaves} mayEnd={person.may.absence} />
        )}
      </section>
      <section>
        <h3>{t('absence.delegations')}</h3>
        {person.delegations.length === 0 ? (
          <p className="quiet">{t('absence.noDelegations')}</p>
        ) : (
          <DelegationList rows={person.delegations} mayEnd={person.may.absence} />
        )}
      </section>
      <section>
        <h3>{t('people.work')}</h3>
        <WorkList work={person.work} empty={t('people.workNone')} />
      </section>
      {person.may.signIn && <SignInCard accountId={person.id} />}
      <section>
        <h3>{t('people.history')}</h3>
        <History entries={person.history} />
      </section>
    </div>
  );
}

function History({ entries }: { entries: Person['history'] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="quiet">{t('people.noHistory')}</p>;
  return (
    <ol className="person-history">
      {entries.map(({ at, by, text }) => (
        <li key={`${at}/${text}`}>
          <When at={at} />
          <span className="person-history-who">{by ?? t('people.bySystem')}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
