import { moneyApi } from '../../../server/money/api.js';
import type { Break } from '../break.js';
import { soon } from '../world.js';

const NEEDED_FEN = 500_000_000;

/** The money of an office is spent elsewhere before a decision is paid. */
export const drainFunds: Break = {
  name: '资金被抽空',
  kinds: ['funds-short'],
  desk: 'case',
  besides: ['funds-'],
  make: async (world) => {
    const { people, rows, today } = world;
    const decided = await world.caseAt('chief', 'county-c');
    const { officeId, id } = decided;
    const own = [officeId, 'own-budget'];
    await rows(
      `INSERT INTO ledger_entry (entry_key, office_id, fund_source, kind, debit_account, credit_account,
         amount_fen, booked_on, created_at)
       SELECT CONCAT('drill:', ?), office_id, fund_source, 'drill', 'appropriated', 'available', available_fen, ?, NOW(3)
       FROM fund_balance WHERE office_id = ? AND fund_source = ? AND available_fen > 0`,
      [id, today, ...own],
    );
    await rows(
      'UPDATE fund_balance SET available_fen = 0 WHERE office_id = ? AND fund_source = ?',
      own,
    );
    const isWaiting = async (): Promise<boolean> =>
      (await rows(`SELECT id FROM disbursement WHERE case_id = ? AND state = 'waiting'`, [id]))
        .length > 0;
    await world.work(decided, ['finance-clerk', 'finance-reviewer'], isWaiting);
    await soon(isWaiting, 'the payment waits');
    return {
      isAbout: (row) => row.case?.id === id,
      mend: async ({ acts }) => {
        const funds = acts.find(({ to }) => to === '/funds');
        if (!funds) throw new Error('no suggestion leads to the funds');
        const clerk = await people.of('finance-clerk', officeId);
        await clerk.call(moneyApi.recordAppropriation, {
          params: { id: officeId },
          body: { fundSource: 'own-budget', amountFen: NEEDED_FEN, voucherNumber: `演练-${id}` },
        });
        return funds.label;
      },
    };
  },
};
