import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { decideRoleRequest, peopleApi } from '../../../../server/people/api.js';
import { call } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useAccount } from '../accounts/useAccount.js';
import { usePeopleChange } from './usePeopleChange.mutation.js';
import { useRoleRequests } from './useRoleRequests.query.js';

/** Administrators' roles that wait for a second person; nothing where none waits. */
export function RoleRequests() {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { hasRole } = useAccount();
  const mayRead = hasRole(...(peopleApi.listRoleRequests.roles as readonly string[]));
  const requests = useRoleRequests(mayRead);
  const decide = usePeopleChange(({ id, grant }: { id: string; grant: boolean }) =>
    call(decideRoleRequest, { params: { id }, body: { grant } }),
  );
  const items = requests.data?.items ?? [];
  if (items.length === 0) return null;
  const settle = (id: string, grant: boolean) => {
    decide.mutate(
      { id, grant },
      {
        onSuccess: () => void message.success(t('people.decided')),
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <section className="panel people-requests">
      <h2>{t('people.requests')}</h2>
      <ul>
        {items.map(({ id, person, office, roleName, askedBy, mayDecide }) => (
          <li key={id}>
            <span>
              {t('people.requestText', {
                ...{
                  person: person.name,
                  office: office.name,
                  role: word(roleName),
                  by: askedBy.name,
                },
              })}
            </span>
            {mayDecide && (
              <span className="people-marks">
                <Button
                  size="small"
                  disabled={decide.isPending}
                  onClick={() => {
                    settle(id, false);
                  }}
                >
                  {t('people.refuse')}
                </Button>
                <Button
                  size="small"
                  type="primary"
                  disabled={decide.isPending}
                  onClick={() => {
                    settle(id, true);
                  }}
                >
                  {t('people.confirm')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
