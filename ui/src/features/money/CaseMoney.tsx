import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { custodyWords } from '../../../../server/domain/amount/custody.js';
import { custodyKinds } from '../../../../server/domain/forms/form-people.js';
import { useLabel } from '../../i18n/use-label.js';
import { useWord } from '../../i18n/use-word.js';
import { Money } from '../../shared/Money.js';
import { When } from '../../shared/When.js';
import { Facts } from '../cases/facts/Facts.js';
import type { Case } from '../cases/useCase.query.js';
import { Mark } from '../../shared/Mark.js';

type Disbursement = Case['disbursements'][number];

/** What was and will be paid, by which office, to whom, with every order to the bank. */
export function CaseMoney({ found }: { found: Case }) {
  const { t } = useTranslation();
  const { money, disbursements } = found;
  if (disbursements.length === 0) return <p className="quiet">{t('case.moneyEmpty')}</p>;
  return (
    <>
      <Facts
        items={[
          [t('case.decided'), <Money key="decided" fen={found.decidedFen} />],
          [t('case.advance'), <Money key="advance" fen={money.advancePaidFen} />],
          [t('case.paid'), <Money key="paid" fen={money.paidFen} />],
          [
            t('case.recovered'),
            money.recoveredFen === 0 ? null : <Money key="recovered" fen={money.recoveredFen} />,
          ],
        ]}
      />
      {disbursements.map((disbursement) => (
        <Payments key={disbursement.id} disbursement={disbursement} />
      ))}
    </>
  );
}

function Payments({ disbursement }: { disbursement: Disbursement }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <section className="payments">
      <h3>
        {label('purpose', disbursement.purpose)} <Money fen={disbursement.amountFen} isStrong />
        <Mark tone={disbursement.state === 'paid' ? 'good' : 'info'}>
          {label('disbursementState', disbursement.state)}
        </Mark>
        <span className="quiet">
          {disbursement.office.name} · {label('fundSource', disbursement.fundSource)}
          {disbursement.deductedFen > 0 && (
            <>
              {' '}
              · {t('funds.deducted')} <Money fen={disbursement.deductedFen} />
            </>
          )}
        </span>
      </h3>
      <PayeeTable payees={disbursement.payees} />
      {disbursement.orders.length > 0 && <OrderList orders={disbursement.orders} />}
    </section>
  );
}

function PayeeTable({ payees }: { payees: Disbursement['payees'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={payees}
      columns={[
        { title: t('form.payee'), dataIndex: 'holder', width: 90 },
        {
          title: t('form.account'),
          key: 'account',
          render: (_, { bank, accountMasked }) => `${bank} ${accountMasked}`,
        },
        {
          title: t('funds.part'),
          key: 'part',
          width: 90,
          render: (_, { instalment, dueOn }) =>
            dueOn === null ? '—' : `${t('form.instalment', { n: instalment })} ${dueOn}`,
        },
        {
          title: t('form.custody'),
          key: 'custody',
          width: 70,
          render: (_, { custodyKind, custodian, custodyUntil }) =>
            custodyKind === null
              ? '—'
              : custodyWords(word(custodyName(custodyKind)), custodian ?? '', custodyUntil),
        },
        {
          title: t('funds.amount'),
          key: 'amount',
          align: 'right',
          width: 120,
          render: (_, { amountFen }) => <Money fen={amountFen} />,
        },
        {
          title: t('case.status'),
          key: 'state',
          width: 80,
          render: (_, { state }) => label('shareState', state),
        },
      ]}
    />
  );
}

function OrderList({ orders }: { orders: Disbursement['orders'] }) {
  const label = useLabel();
  return (
    <ul className="orders">
      {orders.map(({ id, amountFen, state, bankReference, failure, orderedAt, settledAt }) => (
        <li key={id}>
          <When at={settledAt ?? orderedAt} /> <Money fen={amountFen} />{' '}
          <Mark tone={state === 'failed' ? 'bad' : state === 'paid' ? 'good' : 'info'}>
            {label('orderState', state)}
          </Mark>
          <span className="quiet">{failure ?? bankReference}</span>
        </li>
      ))}
    </ul>
  );
}

function custodyName(kind: string): string {
  return (custodyKinds as Record<string, string>)[kind] ?? kind;
}
