import type { z } from 'zod';
import { assertMaySee } from '../cases/case-scope.js';
import type { Deps } from '../deps.js';
import { rolesThatMay, type Actor } from '../domain/access/permissions.js';
import type { CopyView, RecipientOffice } from './api.js';

type World = Pick<Deps, 'dataSource' | 'clock'>;

/** Who was shown a case by whom, and whether it was read; for everybody who may see the case. */
export async function listCopies(
  { dataSource, clock }: World,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: z.infer<typeof CopyView>[] }> {
  const em = dataSource.manager;
  await assertMaySee(em, actor, caseId, clock.today());
  const rows: {
    id: string;
    senderId: string;
    senderName: string;
    recipientName: string;
    message: string;
    sentAt: Date;
    readAt: Date | null;
    urgedAt: Date | null;
  }[] = await em.query(
    `SELECT copy.id, copy.sender_id AS senderId, sender.display_name AS senderName,
       recipient.display_name AS recipientName, copy.message, copy.sent_at AS sentAt,
       copy.read_at AS readAt, copy.urged_at AS urgedAt
     FROM case_copy AS copy
       JOIN account AS sender ON sender.id = copy.sender_id
       JOIN account AS recipient ON recipient.id = copy.recipient_id
     WHERE copy.case_id = ? ORDER BY copy.sent_at DESC, recipient.display_name, copy.id LIMIT 500`,
    [caseId],
  );
  const items = rows.map(({ senderId, sentAt, readAt, urgedAt, ...row }) => ({
    ...row,
    mine: senderId === actor.accountId,
    sentAt: sentAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    urgedAt: urgedAt?.toISOString() ?? null,
  }));
  return { items };
}

/** People who hold a role today in the offices taking part in a case, by office. */
export async function listRecipients(
  { dataSource, clock }: World,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: z.infer<typeof RecipientOffice>[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  await assertMaySee(em, actor, caseId, today);
  const rows: {
    officeId: string;
    officeName: string;
    accountId: string;
    displayName: string;
    role: string;
  }[] = await em.query(
    `SELECT DISTINCT office.id AS officeId, office.name AS officeName, account.id AS accountId,
       account.display_name AS displayName, held.role
     FROM case_office AS part
       JOIN office ON office.id = part.office_id
       JOIN role_assignment AS held ON held.office_id = office.id
         AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
     WHERE part.case_id = ? AND account.id <> ? AND held.role IN (?)
     ORDER BY office.name, account.display_name, account.id`,
    [today, today, caseId, actor.accountId, rolesThatMay('see-case')],
  );
  const offices = new Map<string, z.infer<typeof RecipientOffice>>();
  for (const { officeId, officeName, accountId, displayName, role } of rows) {
    const office = offices.get(officeId) ?? { officeId, officeName, people: [] };
    offices.set(officeId, office);
    const person = office.people.find((one) => one.accountId === accountId);
    if (person) person.roles.push(role);
    else office.people.push({ accountId, displayName, roles: [role] });
  }
  return { items: [...offices.values()] };
}
