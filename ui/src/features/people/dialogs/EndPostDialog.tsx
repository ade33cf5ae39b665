import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../../server/domain/basics/local-date.js';
import { endRole } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { today } from '../../../shared/today.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { Person } from '../usePerson.query.js';
import { DayItem } from './DayItem.js';
import { PeopleDialog } from './PeopleDialog.js';
import { ReasonItem } from './ReasonItem.js';
import { WorkItems } from './WorkItems.js';

interface Values {
  on: string;
  reason: string;
  successorId?: string;
  leaveUnassigned?: boolean;
}

/** The last day of a post. */
export function EndPostDialog({
  person,
  post,
  onClose,
}: {
  person: Person;
  post: Person['posts'][number];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const params = { id: person.id, postId: post.id };
  const end = usePeopleChange((body: Values) => call(endRole, { params, body }));
  return (
    <PeopleDialog<Values>
      title={t('people.endTitle', { name: person.name, role: word(post.roleName) })}
      error={end.error}
      isPending={end.isPending}
      initial={{ on: today() }}
      onSend={(values) => {
        end.mutate(values, {
          onSuccess: () => {
            void message.success(t('people.ended'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <DayItem
        name="on"
        label={t('people.to')}
        extra={t('people.endHint')}
        notBefore={addDays(today(), -1)}
      />
      <WorkItems person={person} />
      <ReasonItem />
    </PeopleDialog>
  );
}
