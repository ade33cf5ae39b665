import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../shared/Mark.js';
import type { PersonLine } from './usePeople.query.js';
import { useWord } from '../../i18n/use-word.js';

/** One line a person: who, where, with which posts, and whether away or gone. */
export function PeopleTable({
  rows,
  isLoading,
  onOpen,
}: {
  rows: readonly PersonLine[];
  isLoading: boolean;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Table<PersonLine>
      size="middle"
      rowKey="id"
      loading={isLoading}
      pagination={false}
      dataSource={rows}
      locale={{ emptyText: isLoading ? ' ' : t('people.none') }}
      onRow={({ id }) => ({
        className: 'people-row',
        onClick: () => {
          onOpen(id);
        },
      })}
      columns={[
        {
          key: 'name',
          title: t('people.name'),
          width: 210,
          render: (_, person) => <Name person={person} onOpen={onOpen} />,
        },
        {
          key: 'office',
          title: t('people.office'),
          width: 190,
          render: (_, { office }) => office?.name ?? <span className="quiet">—</span>,
        },
        {
          key: 'posts',
          title: t('people.posts'),
          render: (_, person) => <Posts person={person} />,
        },
        {
          key: 'state',
          title: t('people.state'),
          width: 190,
          render: (_, person) => <State person={person} />,
        },
      ]}
    />
  );
}

function Name({ person, onOpen }: { person: PersonLine; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const { id, name, username } = person;
  return (
    <>
      <button
        type="button"
        className="people-name"
        aria-label={t('people.open', { name })}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(id);
        }}
      >
        {name}
      </button>
      <span className="people-username">{username}</span>
    </>
  );
}

function Posts({ person: { posts, office } }: { person: PersonLine }) {
  const { t } = useTranslation();
  const word = useWord();
  if (posts.length === 0) return <span className="quiet">{t('people.noPost')}</span>;
  return (
    <ul className="people-posts">
      {posts.map((post) => (
        <li key={`${post.office.id}/${post.role}`}>
          {post.office.id !== office?.id && <span className="quiet">{post.office.name} </span>}
          {word(post.roleName)}
          {post.secondedFrom !== null && <Mark tone="info">{t('people.seconded')}</Mark>}
        </li>
      ))}
    </ul>
  );
}

function State({ person: { isDisabled, absentUntil, deputy } }: { person: PersonLine }) {
  const { t } = useTranslation();
  return (
    <span className="people-marks">
      {isDisabled && <Mark tone="bad">{t('people.disabled')}</Mark>}
      {absentUntil !== null && <Mark tone="warn">{t('people.absent', { day: absentUntil })}</Mark>}
      {deputy !== null && <Mark tone="info">{t('people.deputy', { name: deputy })}</Mark>}
    </span>
  );
}
