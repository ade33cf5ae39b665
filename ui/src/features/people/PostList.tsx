import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { EndPostDialog } from './dialogs/EndPostDialog.js';
import { GrantDialog } from './dialogs/GrantDialog.js';
import type { Person } from './usePerson.query.js';

type Post = Person['posts'][number];
const tones = { active: 'good', planned: 'info', ended: 'plain' } as const;

/** Every post the person ever held, the latest first, secondments marked. */
export function PostList({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Post | 'grant' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <section>
      <div className="person-head">
        <h3>{t('people.role')}</h3>
        {person.may.grant && person.disabledAt === null && (
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setOpen('grant');
            }}
          >
            {t('people.grant')}
          </Button>
        )}
      </div>
      {person.posts.length === 0 && <p className="quiet">{t('people.noPost')}</p>}
      <ul className="person-posts">
        {person.posts.map((post) => (
          <li key={post.id} className={post.state === 'ended' ? 'is-over' : ''}>
            <PostText post={post} />
            {person.may.grant && post.state !== 'ended' && (
              <Button
                size="small"
                onClick={() => {
                  setOpen(post);
                }}
              >
                {t('people.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open === 'grant' && <GrantDialog person={person} onClose={close} />}
      {open !== null && open !== 'grant' && (
        <EndPostDialog person={person} post={open} onClose={close} />
      )}
    </section>
  );
}

function PostText({ post }: { post: Post }) {
  const { t } = useTranslation();
  const word = useWord();
  const { office, roleName, from, to, state, secondedFrom, reference, grantedBy, confirmedBy } =
    post;
  const notes = [
    to === null ? t('people.until', { from }) : t('people.span', { from, to }),
    ...(secondedFrom === null ? [] : [t('people.secondedFrom', { office: secondedFrom.name })]),
    ...(reference === '' ? [] : [reference]),
    ...(grantedBy === null ? [] : [t('people.grantedBy', { name: grantedBy })]),
    ...(confirmedBy === null ? [] : [t('people.confirmedBy', { name: confirmedBy })]),
    ...(post.endReason === null ? [] : [post.endReason]),
  ];
  return (
    <div className="person-post">
      <span>
        <strong>{word(roleName)}</strong> {office.name}{' '}
        <Mark tone={tones[state]}>{t(`people.postStates.${state}`)}</Mark>
        {secondedFrom !== null && <Mark tone="info">{t('people.seconded')}</Mark>}
      </span>
      <span className="quiet">{notes.join(' · ')}</span>
    </div>
  );
}
