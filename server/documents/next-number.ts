import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { formatDocumentNumber } from '../domain/document-number.js';
import { yearOf } from '../domain/local-date.js';
import { findOffice } from '../offices/find-office.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { DocumentCounter } from './document-counter.entity.js';
import { patternOf } from './number-words.js';

/**
 * The next number of an office for a kind in this year, without gaps: the counter's row stays locked until the transaction
 * of the issue ends. `kind` is a document kind or `case` (案号).
 */
export async function nextNumber(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { officeId, kind }: { officeId: string; kind: string },
): Promise<string> {
  const year = yearOf(clock.today());
  const key = kind === 'case' ? 'caseNumberPattern' : 'documentNumberPattern';
  const pattern = await settingInForce(em, officeId, key, clock.today());
  const { shortName } = await findOffice(em, officeId);
  // Takes the row's lock and makes the row in one statement: two first issues of a year cannot both see none.
  await em.query(
    `INSERT INTO document_counter (office_id, kind, year, last_number) VALUES (?, ?, ?, 1)
     ON DUPLICATE KEY UPDATE last_number = last_number + 1`,
    [officeId, kind, year],
  );
  const { lastNumber: n } = await em.findOneByOrFail(DocumentCounter, { officeId, kind, year });
  return formatDocumentNumber(patternOf(pattern, kind), { office: shortName, year, n });
}
