import { InputError, type Fault } from '../domain/basics/errors.js';
import { isLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import {
  correctableFields,
  neverEmpty,
  type CorrectableField,
} from '../domain/cases/correction.js';
import { readIdentity, type IdentityKind } from '../domain/people/identity-document.js';
import { nameFault, normaliseName } from '../domain/people/person-name.js';
import { phoneFault } from '../domain/people/phone.js';
import type { RegisteredValues } from './registered-values.js';

export interface Change {
  field: CorrectableField;
  value: string;
}

/** A change that is one: the value as it is kept. */
export interface JudgedChange {
  field: CorrectableField;
  before: string | null;
  after: string | null;
}

const namesOfPeople: ReadonlySet<CorrectableField> = new Set([
  ...(['name', 'agentName', 'guardianName', 'victimName'] as const),
]);
const longest: Partial<Record<CorrectableField, number>> = {
  ...{ relation: 40, agentRelation: 40, guardianRelation: 40, cause: 120, caseNumber: 80 },
  ...{ handledBy: 120, address: 200 },
};

/** The changes as they are kept; throws every fault at once, also when nothing would change. */
export function judgeChanges(
  values: RegisteredValues,
  changes: readonly Change[],
  { kind, today }: { kind: IdentityKind; today: LocalDate },
): JudgedChange[] {
  const faults: Fault[] = [];
  const judged = changes.map(({ field, value }, index): JudgedChange => {
    const pointer = `/changes/${index}/value`;
    const fault = faultOf(field, value, { kind, today });
    if (fault !== null) faults.push({ pointer, detail: fault });
    const twice = changes.findIndex((other) => other.field === field) < index;
    if (twice) faults.push({ pointer, detail: `${correctableFields[field].name}更正了两次` });
    return { field, before: values[field], after: keptValue(field, value, kind) };
  });
  if (faults.length > 0) throw new InputError(faults);
  const real = judged.filter(({ before, after }) => before !== after);
  if (real.length === 0) throw new InputError([{ pointer: '/changes', detail: '内容没有变化' }]);
  return real;
}

function faultOf(
  field: CorrectableField,
  value: string,
  { kind, today }: { kind: IdentityKind; today: LocalDate },
): string | null {
  const { name } = correctableFields[field];
  if (value === '') return neverEmpty.has(field) ? `${name}不能为空` : null;
  if (namesOfPeople.has(field)) return nameFault(value);
  if (field === 'phone') return phoneFault(value);
  if (field === 'identityNumber') {
    const reading = readIdentity(kind, value);
    if ('fault' in reading) return reading.fault;
    return (reading.birthOn ?? '') > today ? '号码中的出生日期不能晚于今天' : null;
  }
  if (field === 'happenedOn') {
    if (!isLocalDate(value)) return `${name}不是有效日期，应为2026-03-02的形式`;
    return value > today ? `${name}不能晚于今天` : null;
  }
  const most = longest[field] ?? 200;
  return Array.from(value).length > most ? `${name}最多${most}个字` : null;
}

function keptValue(field: CorrectableField, value: string, kind: IdentityKind): string | null {
  if (value === '') return null;
  if (namesOfPeople.has(field)) return normaliseName(value);
  if (field !== 'identityNumber') return value;
  const reading = readIdentity(kind, value);
  return 'fault' in reading ? value : reading.number;
}
