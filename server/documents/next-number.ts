import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { formatDocumentNumber } from '../domain/cases/document-number.js';
import { patternOf } from '../domain/cases/numbered-documents.js';
import { yearOf, type LocalDate } from '../domain/basics/local-date.js';
import { findOffice } from '../offices/find-office.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { findSetting, settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { DocumentCounter } from './document-counter.entity.js';

/**
 * The next number of an office for a kind in this year, without gaps: the counter's row stays locked until the transaction
 * of the issue ends. `kind` is a document kind or `case` (案号). The case keeps which pattern it was.
 */
export async function nextNumber(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { caseId, officeId, kind }: { caseId: string; officeId: string; kind: string },
): Promise<string> {
  const on = clock.today();
  const year = yearOf(on);
  const { pattern, ref } = await patternFor(em, officeId, kind, on);
  await keepSettingRefs(em, { caseId, usedFor: 'number', refs: [ref], on, now: clock.now() });
  const { shortName } = await findOffice(em, officeId);
  // Takes the row's lock and makes the row in one statement: two first issues of a year cannot both see none.
  await em.query(
    `INSERT INTO document_counter (office_id, kind, year, last_number) VALUES (?, ?, ?, 1)
     ON DUPLICATE KEY UPDATE last_number = last_number + 1`,
    [officeId, kind, year],
  );
  const { lastNumber: n } = await em.findOneByOrFail(DocumentCounter, { officeId, kind, year });
  return formatDocumentNumber(pattern, { office: shortName, year, n });
}

/** The pattern the office has set for the kind itself, as it is; else that of all its documents, with the word of the kind. */
async function patternFor(
  em: EntityManager,
  officeId: string,
  kind: string,
  on: LocalDate,
): Promise<{ pattern: string; ref: SettingRef }> {
  if (kind === 'case') {
    const { value, ref } = await settingWithRef(em, officeId, 'caseNumberPattern', on);
    return { pattern: value, ref };
  }
  const own = await findSetting(em, officeId, 'documentNumberPattern', on, kind);
  if (own !== null) return { pattern: own.value, ref: own.ref };
  const { value, ref } = await settingWithRef(em, officeId, 'documentNumberPattern', on);
  return { pattern: patternOf(value, kind), ref };
}
