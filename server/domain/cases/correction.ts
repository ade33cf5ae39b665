import type { CaseStatus } from './case-status.js';

export interface CorrectableEntry {
  /** In Chinese, as on the case page. */
  name: string;
  /** Whose it is: of the person, of the application, of the original case (then of every applicant). */
  of: 'person' | 'application' | 'original';
  /** How it is shown in histories: not at all personal, or veiled as on the case page. */
  mask: 'plain' | 'name' | 'identity' | 'phone' | 'address';
  /** What the rules rest on it; told before it is saved. */
  rests: readonly Resting[];
}

export type Resting =
  'duplicates' | 'identity-check' | 'age' | 'eligibility' | 'search' | 'household';

/** What can be put right in an application after it was filed; what was decided or found later is corrected where it was found. */
export const correctableFields = {
  name: {
    ...{ name: '姓名', of: 'person', mask: 'name' },
    rests: ['duplicates', 'identity-check', 'search'],
  },
  identityNumber: {
    ...{ name: '证件号码', of: 'person', mask: 'identity' },
    rests: ['duplicates', 'identity-check', 'age'],
  },
  phone: { name: '联系电话', of: 'person', mask: 'phone', rests: [] },
  address: { name: '住址', of: 'person', mask: 'address', rests: ['duplicates', 'household'] },
  relation: {
    ...{ name: '与被害人关系', of: 'application', mask: 'plain' },
    rests: ['eligibility', 'duplicates'],
  },
  agentName: { name: '代理人姓名', of: 'application', mask: 'name', rests: [] },
  agentRelation: { name: '代理人与申请人的关系', of: 'application', mask: 'plain', rests: [] },
  guardianName: { name: '监护人姓名', of: 'application', mask: 'name', rests: [] },
  guardianRelation: { name: '监护人与申请人的关系', of: 'application', mask: 'plain', rests: [] },
  cause: { name: '案由', of: 'original', mask: 'plain', rests: ['duplicates'] },
  caseNumber: { name: '原案案号', of: 'original', mask: 'plain', rests: ['duplicates'] },
  handledBy: { name: '原案办理机关', of: 'original', mask: 'plain', rests: ['duplicates'] },
  happenedOn: {
    ...{ name: '案发日期', of: 'original', mask: 'plain' },
    rests: ['eligibility', 'duplicates'],
  },
  victimName: {
    ...{ name: '被害人姓名', of: 'original', mask: 'name' },
    rests: ['duplicates', 'search'],
  },
} as const satisfies Record<string, CorrectableEntry>;

export type CorrectableField = keyof typeof correctableFields;
export const correctableFieldIds = Object.keys(correctableFields) as CorrectableField[];

/** What may not be left empty. */
export const neverEmpty: ReadonlySet<CorrectableField> = new Set([
  ...(['name', 'relation', 'cause', 'handledBy'] as const),
]);

export interface CorrectedCase {
  status: CaseStatus;
  decidedOn: string | null;
  closedAt: Date | null;
  terminatedAt: Date | null;
}

/** Why an application of this case is no longer corrected; null while it is. */
export function correctionRefusal({ closedAt, terminatedAt }: CorrectedCase): string | null {
  if (terminatedAt !== null) return '案件已终止办理，登记信息不再更正';
  return closedAt === null ? null : '案件已办结归档，登记信息不再更正';
}

/** From the decision on a second person confirms: the letter stands on what was registered. */
export function needsSecondPerson({ decidedOn }: Pick<CorrectedCase, 'decidedOn'>): boolean {
  return decidedOn !== null;
}
