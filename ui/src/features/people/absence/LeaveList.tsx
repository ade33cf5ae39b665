import { App, Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { endLeave } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { LeaveLine } from './useAbsence.query.js';

const tones = { active: 'warn', planned: 'info', ended: 'plain', cancelled: 'plain' } as const;

/** Leave, the latest first, with who acts meanwhile. */
export function LeaveList({ rows, mayEnd }: { rows: readonly LeaveLine[]; mayEnd: boolean }) {
  const { t } = useTranslation();
  const word = useWord();
  const { id: me } = useAccount();
  const end = useEnd();
  const canEnd = ({ state, person }: LeaveLine) =>
    (state === 'active' || state === 'planned') && (mayEnd || person.id === me);
  return (
    <Table<LeaveLine>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={rows}
      locale={{ emptyText: t('absence.noLeaves') }}
      columns={[
        {
          key: 'person',
          title: t('absence.person'),
          width: 96,
          render: (_, { person }) => person.name,
        },
        {
          key: 'kind',
          title: t('absence.kind'),
          render: (_, { kindName, note }) => (
            <>
              {word(kindName)}
              <span className="quiet"> {note}</span>
            </>
          ),
        },
        {
          key: 'days',
          title: t('absence.days'),
          width: 190,
          render: (_, { from, to }) => t('people.span', { from, to }),
        },
        {
          key: 'deputy',
          title: t('absence.deputy'),
          width: 96,
          render: (_, { deputy }) =>
            deputy?.name ?? <span className="quiet">{t('absence.noDeputy')}</span>,
        },
        {
          key: 'state',
          title: t('absence.state'),
          width: 130,
          render: (_, { state }) => (
            <Mark tone={tones[state]}>{t(`absence.leaveStates.${state}`)}</Mark>
          ),
        },
        {
          key: 'end',
          title: <span className="visually-hidden">{t('absence.act')}</span>,
          width: 100,
          render: (_, row) =>
            canEnd(row) && (
              <Button
                size="small"
                onClick={() => {
                  end(row);
                }}
              >
                {t(row.state === 'planned' ? 'absence.cancel' : 'absence.back')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function useEnd(): (row: LeaveLine) => void {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const problemText = useProblemText();
  const end = usePeopleChange((id: string) => call(endLeave, { params: { id } }));
  return ({ id, person }) => {
    void modal.confirm({
      title: t('absence.backAsk', { name: person.name }),
      content: t('absence.backHint'),
      okText: t('absence.back'),
      onOk: async () => {
        try {
          await end.mutateAsync(id);
          void message.success(t('absence.backDone'));
        } catch (error) {
          void message.error(problemText(error));
        }
      },
    });
  };
}
