import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readerList } from '../../templates/kinds/file/reader-list.js';
import { renderDefinition } from '../../templates/render/render-html.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { findCaseOwner } from '../cases/find-case-owner.js';
import { applicantsOf } from '../cases/has-minor.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { auditWord, lookingActions } from '../domain/access/audit-actions.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { shanghaiMinute } from '../domain/basics/local-date.js';
import { findOffice } from '../offices/find-office.js';
import { recordAudit } from './record-audit.js';

type ListData = z.input<typeof readerList.data>;

export interface ReaderListAsked {
  caseId: string;
  /** For one applicant: what was revealed of others stays out. */
  personId?: string | undefined;
  actor: Actor;
  requestId: string;
}

interface Row {
  at: Date;
  accountId: string;
  officeId: string | null;
  action: string;
  times: number;
}

/** 知情清单 as HTML to print: who looked at the data of a person, when, and at what kind of thing. Printing it is on record. */
export async function printCaseReaders(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, personId, actor, requestId }: ReaderListAsked,
): Promise<string> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'print-case-readers', holder, clock.today());
  const subjectName = personId === undefined ? null : await nameOf(em, caseId, personId);
  const { number, officeId } = await findCaseOwner(em, caseId);
  const { name, shortName } = await findOffice(em, officeId);
  const readings = await readingsOf(em, { caseId, personId, office: name });
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'print-case-readers', caseId },
    ...{ subjectType: 'case', subjectId: caseId, requestId },
    detail: { personId: personId ?? null, rows: readings.length },
  });
  const data: ListData = {
    ...{ office: { name, shortName }, caseNumber: number, subjectName, readings },
    ...{ printedOn: clock.today(), printedBy: actor.displayName },
  };
  return renderDefinition(readerList, data).html;
}

async function nameOf(em: EntityManager, caseId: string, personId: string): Promise<string> {
  const person = (await applicantsOf(em, caseId)).find(({ id }) => id === personId);
  if (!person) throw new RuleError('NOT_FOUND', '本案没有这个申请人');
  return person.name;
}

async function readingsOf(
  em: EntityManager,
  given: { caseId: string; personId: string | undefined; office: string },
): Promise<ListData['readings']> {
  const { caseId, personId = null, office } = given;
  const rows = await em.query<Row[]>(
    `SELECT at, account_id AS accountId, office_id AS officeId, action, times FROM audit_entry
     WHERE case_id = ? AND account_id IS NOT NULL AND action IN (?)
       AND (? IS NULL OR subject_type <> 'person' OR subject_id = ?)
     ORDER BY at, id`,
    [caseId, lookingActions, personId, personId],
  );
  const [names, offices] = await Promise.all([
    accountNames(
      em,
      rows.map(({ accountId }) => accountId),
    ),
    officeNames(
      em,
      rows.map(({ officeId }) => officeId),
    ),
  ]);
  return rows.map(({ at, accountId, officeId, action, times }) => ({
    ...{ at: shanghaiMinute(at), times, what: auditWord(action) },
    name: names.get(accountId) ?? '（已注销人员）',
    officeName: (officeId === null ? undefined : offices.get(officeId)) ?? office,
  }));
}
