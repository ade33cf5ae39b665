import type { Deps } from '../../../deps.js';
import { addNotice } from '../../../notices/add-notice.js';
import type { AlertDelivery } from '../alert-delivery.entity.js';
import type { AlertReceiver } from '../api.js';
import { noticeOf } from '../message-text.js';

type InApp = Extract<AlertReceiver, { way: 'notice' | 'person' }>;

/** A notice of the product, once however often it is tried. */
export async function deliverNotice(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { id, message }: Pick<AlertDelivery, 'id' | 'message'>,
  receiver: InApp,
): Promise<void> {
  const notice = {
    ...{ effectKey: `alert:${id}`, kind: 'alert', caseId: null, now: clock.now() },
    text: noticeOf(message),
  };
  await dataSource.transaction(async (em) => {
    if (receiver.way === 'notice') {
      const { officeId, role } = receiver;
      await addNotice(em, { ...notice, officeId, role });
      return;
    }
    const rows: { id: string; officeId: string | null }[] = await em.query(
      `SELECT account.id, COALESCE(account.office_id, (SELECT role_assignment.office_id
         FROM role_assignment WHERE role_assignment.account_id = account.id
         ORDER BY role_assignment.id LIMIT 1)) AS officeId
       FROM account WHERE account.username = ?`,
      [receiver.username],
    );
    const [person] = rows;
    if (!person?.officeId) throw new Error(`没有“${receiver.username}”这个账号`);
    await addNotice(em, { ...notice, officeId: person.officeId, accountId: person.id });
  });
}
