import { App, Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { endDelegation } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { Mark } from '../../../shared/Mark.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import type { DelegationLine } from './useAbsence.query.js';

const tones = { active: 'good', planned: 'info', ended: 'plain' } as const;

/** Delegations, the latest first; whoever is part of one, or may, ends it here. */
export function DelegationList({
  rows,
  mayEnd,
}: {
  rows: readonly DelegationLine[];
  mayEnd: boolean;
}) {
  const { t } = useTranslation();
  const { id: me } = useAccount();
  const end = useEnd();
  const canEnd = ({ state, principal, delegate }: DelegationLine) =>
    state !== 'ended' && (mayEnd || [principal.id, delegate.id].includes(me));
  return (
    <Table<DelegationLine>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={rows}
      locale={{ emptyText: t('absence.noDelegations') }}
      columns={[
        {
          key: 'principal',
          title: t('absence.principal'),
          width: 96,
          render: (_, { principal }) => principal.name,
        },
        {
          key: 'delegate',
          title: t('absence.delegate'),
          width: 96,
          render: (_, { delegate }) => delegate.name,
        },
        {
          key: 'roles',
          title: t('absence.roles'),
          render: (_, { roles, reason }) => (
            <>
              {roles.map(({ name }) => name).join('、')}
              <span className="quiet"> {reason}</span>
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
          key: 'state',
          title: t('absence.state'),
          width: 130,
          render: (_, { state, withLeave }) => (
            <span className="people-marks">
              <Mark tone={tones[state]}>{t(`absence.states.${state}`)}</Mark>
              {withLeave && <Mark>{t('absence.withLeave')}</Mark>}
            </span>
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
                {t('absence.end')}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** Asks first: it takes effect at once. */
function useEnd(): (row: DelegationLine) => void {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const problemText = useProblemText();
  const end = usePeopleChange((id: string) => call(endDelegation, { params: { id } }));
  return ({ id, principal, delegate }) => {
    void modal.confirm({
      title: t('absence.endAsk', { delegate: delegate.name, principal: principal.name }),
      content: t('absence.endHint'),
      okText: t('absence.end'),
      onOk: async () => {
        try {
          await end.mutateAsync(id);
          void message.success(t('absence.ended'));
        } catch (error) {
          void message.error(problemText(error));
        }
      },
    });
  };
}
