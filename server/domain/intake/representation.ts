import type { Fault } from '../basics/errors.js';
import type { LocalDate } from '../basics/local-date.js';
import { isMinor } from '../people/identity-number.js';

export interface Represented {
  form: 'written' | 'oral' | 'on-behalf' | 'none';
  /** Null: not known. */
  birthOn: LocalDate | null;
  agentName?: string | undefined;
  agentRelation?: string | undefined;
  agentAuthority?: 'statutory' | 'entrusted' | undefined;
  guardianName?: string | undefined;
  guardianRelation?: string | undefined;
}

/**
 * Who must stand for an applicant. A minor has a guardian as representative by law (民法典 第十九、二十、二十三条, H); who files for another
 * says who, what the tie is and by which authority: by law, or by a power of attorney that is handed in (2016 细则 第四章, M).
 */
export function representationFaults(given: Represented, on: LocalDate): Fault[] {
  const { form, birthOn } = given;
  const isYoung = birthOn !== null && isMinor(birthOn, on);
  const needs: [isNeeded: boolean, field: keyof Represented, detail: string][] = [
    [isYoung, 'guardianName', '申请人未满18周岁，监护人姓名必填'],
    [isYoung, 'guardianRelation', '申请人未满18周岁，监护人与申请人的关系必填'],
    [form === 'on-behalf', 'agentName', '代为申请，代理人姓名必填'],
    [form === 'on-behalf', 'agentRelation', '代为申请，代理人与申请人的关系必填'],
    [form === 'on-behalf', 'agentAuthority', '代为申请，代理权限必填'],
  ];
  return needs
    .filter(([isNeeded, field]) => isNeeded && given[field] === undefined)
    .map(([, field, detail]) => ({ pointer: `/${field}`, detail }));
}
