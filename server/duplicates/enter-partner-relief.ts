import type { Deps } from '../deps.js';
import { InputError, RuleError, type Fault } from '../domain/basics/errors.js';
import { birthDateOf } from '../domain/people/identity-number.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { addPartnerRelief, recordOf } from './add-partner-relief.js';
import type { PartnerEntry } from './partner-entry-api.js';

export interface PartnerEntering {
  officeId: string;
  entry: PartnerEntry;
  actor: Actor;
  requestId: string;
}

/** 登记其他单位救助记录, from the form; one that is there already is refused, so that nobody thinks it counts twice. */
export async function enterPartnerRelief(
  deps: Deps,
  { officeId, entry, actor, requestId }: PartnerEntering,
): Promise<{ id: string }> {
  const today = deps.clock.today();
  const em = deps.dataSource.manager;
  await assertMayInOffice(em, actor, 'enter-partner-relief', officeId, today);
  const faults = entryFaults(entry, today);
  if (faults.length > 0) throw new InputError(faults);
  return deps.dataSource.transaction(async (em) => {
    const record = recordOf(deps, entry, { officeId, source: 'form' });
    const { accountId } = actor;
    const { id, isNew } = await addPartnerRelief(em, deps, record, { accountId, requestId });
    if (!isNew) throw new RuleError('WRONG_STATE', '这条救助记录已经登记过', { id });
    return { id };
  });
}

/** What a schema cannot see: the future, and a birth date beside a number that says another. */
export function entryFaults(entry: PartnerEntry, today: LocalDate): Fault[] {
  const { identityNumber, birthOn, decidedOn } = entry;
  const isOther =
    identityNumber !== undefined &&
    birthOn !== undefined &&
    birthDateOf(identityNumber) !== birthOn;
  return [
    ...(birthOn !== undefined && birthOn > today
      ? [{ pointer: '/birthOn', detail: '出生日期不能晚于今天' }]
      : []),
    ...(isOther ? [{ pointer: '/birthOn', detail: '出生日期与身份证号码不一致' }] : []),
    ...(decidedOn !== undefined && decidedOn > today
      ? [{ pointer: '/decidedOn', detail: '决定日期不能晚于今天' }]
      : []),
  ];
}
