import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { roleIds, roles as roleEntries } from '../../../../server/domain/access/roles.js';
import { peopleApi } from '../../../../server/people/api.js';
import { useWord } from '../../i18n/use-word.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { ImportPeopleDialog } from './dialogs/ImportPeopleDialog.js';
import { NewPersonDialog } from './dialogs/NewPersonDialog.js';
import { OfficeTree } from './OfficeTree.js';
import { PeopleNav } from './PeopleNav.js';
import { PeopleTable } from './PeopleTable.js';
import { PersonDrawer } from './PersonDrawer.js';
import { RoleRequests } from './RoleRequests.js';
import { usePeople, type PeopleFilter } from './usePeople.query.js';
import '../cases/case.css';
import './people.css';

const states = ['active', 'disabled', 'all'] as const;

/** 人员: the offices at the left, their people at the right, one person in a drawer. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  usePageTitle(t('people.title'));
  if (!hasRole(...(peopleApi.listPeople.roles as readonly string[]))) {
    return <p className="panel">{t('people.noAccess')}</p>;
  }
  return (
    <section>
      <PeopleNav />
      <RoleRequests />
      <People />
    </section>
  );
}

function People() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<'create' | 'import' | null>(null);
  const mayCreate = hasRole(...(peopleApi.createPerson.roles as readonly string[]));
  const set = (change: Record<string, string | undefined>) => {
    const next = { ...Object.fromEntries(params), ...change };
    const filled = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
    setParams(Object.fromEntries(filled) as Record<string, string>, { replace: true });
  };
  const close = () => {
    setOpen(null);
  };
  const person = params.get('person');
  return (
    <div className="people-page">
      <aside className="panel people-offices" aria-label={t('people.tree')}>
        <OfficeTree
          selected={params.get('officeId')}
          onSelect={(officeId) => {
            set({ officeId: officeId ?? undefined });
          }}
        />
      </aside>
      <div className="panel people-list">
        <div className="page-head">
          <h1>{t('people.title')}</h1>
          <Filters params={params} onChange={set} />
          <span className="spread" />
          {mayCreate && (
            <>
              <Button
                onClick={() => {
                  setOpen('import');
                }}
              >
                {t('people.import')}
              </Button>
              <Button
                type="primary"
                onClick={() => {
                  setOpen('create');
                }}
              >
                {t('people.create')}
              </Button>
            </>
          )}
        </div>
        <Found
          params={params}
          onOpen={(id) => {
            set({ person: id });
          }}
        />
      </div>
      {open === 'create' && <NewPersonDialog officeId={params.get('officeId')} onClose={close} />}
      {open === 'import' && <ImportPeopleDialog onClose={close} />}
      {person !== null && (
        <PersonDrawer
          id={person}
          onClose={() => {
            set({ person: undefined });
          }}
        />
      )}
    </div>
  );
}

function Filters({
  params,
  onChange,
}: {
  params: URLSearchParams;
  onChange: (change: Record<string, string | undefined>) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <Input.Search
        className="people-search"
        allowClear
        maxLength={60}
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        value={params.get('q') ?? ''}
        onChange={({ target }) => {
          onChange({ q: target.value });
        }}
      />
      <Select
        className="people-role"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('people.role')}
        placeholder={t('people.anyRole')}
        value={params.get('role')}
        options={roleIds.map((value) => ({ value, label: word(roleEntries[value].name) }))}
        onChange={(role: string | undefined) => {
          onChange({ role });
        }}
      />
      <Select
        aria-label={t('people.state')}
        value={params.get('state') ?? 'active'}
        options={states.map((value) => ({ value, label: t(`people.states.${value}`) }))}
        onChange={(state) => {
          onChange({ state: state === 'active' ? undefined : state });
        }}
      />
    </>
  );
}

function Found({ params, onOpen }: { params: URLSearchParams; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const people = usePeople(filterOf(useDebounced(params.toString(), 250)));
  if (people.isError) {
    return <ProblemView error={people.error} onRetry={() => void people.refetch()} />;
  }
  return (
    <>
      <PeopleTable
        rows={people.data?.pages.flatMap(({ items }) => items) ?? []}
        isLoading={people.isPending}
        onOpen={onOpen}
      />
      {people.hasNextPage && (
        <div className="inbox-foot">
          <Button size="small" onClick={() => void people.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the address asks for; whoever is open in the drawer is no filter. */
function filterOf(search: string): PeopleFilter {
  const asked = new URLSearchParams(search);
  asked.delete('person');
  return Object.fromEntries(asked);
}
