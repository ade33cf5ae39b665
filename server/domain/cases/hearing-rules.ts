import { addDays, compareDates, type LocalDate } from '../basics/local-date.js';
import type { Refusal } from '../access/permissions.js';
import { terms } from '../terms/terms.js';

export interface HearingPlan {
  /** Day on which participants are told. */
  noticeOn: LocalDate;
  heldOn: LocalDate;
  /** Names of the listeners (听证员). */
  listeners: readonly string[];
  isPublic: boolean;
}

/** As papers cite it; in force since 2020-09-14. */
export const hearingRulesTitle = '《人民检察院审查案件听证工作规定》';

/** Fewest and most listeners of a hearing, inclusive. */
export const listenerBounds = { min: 3, max: 7 } as const;

/**
 * Everything that stands against a plan: notice at least three days before, three to seven listeners, each once, no
 * public hearing when a minor is concerned. 《人民检察院审查案件听证工作规定》（高检发办字〔2020〕53号）第五、七、十条, confidence H:
 * https://falv119.net/xingshifalv/bumenguizhang/5680.html . The rule says minors' hearings are generally (一般) not public; an
 * exception is not offered here.
 */
export function hearingPlanFaults(plan: HearingPlan, concernsMinor: boolean): Refusal[] {
  return [
    ...noticeFaults(plan),
    ...listenerFaults(plan.listeners),
    ...(plan.isPublic && concernsMinor
      ? [{ code: 'WRONG_STATE' as const, detail: '涉及未成年人的案件，听证一般不公开' }]
      : []),
  ];
}

/** The latest day on which notice of a hearing on `heldOn` may be given. */
export function latestNoticeOn(heldOn: LocalDate): LocalDate {
  return addDays(heldOn, -terms['hearing-notice'].count);
}

function noticeFaults({ noticeOn, heldOn }: HearingPlan): Refusal[] {
  const latestOn = latestNoticeOn(heldOn);
  if (compareDates(noticeOn, latestOn) <= 0) return [];
  return [
    {
      code: 'HEARING_NOTICE_TOO_SHORT',
      detail: `听证应至少提前三日通知，最迟于${latestOn}通知`,
    },
  ];
}

function listenerFaults(listeners: readonly string[]): Refusal[] {
  const { min, max } = listenerBounds;
  const isRepeated = new Set(listeners).size < listeners.length;
  return [
    ...(listeners.length < min || listeners.length > max
      ? [{ code: 'WRONG_STATE' as const, detail: `听证员应为${min}至${max}人` }]
      : []),
    ...(isRepeated ? [{ code: 'WRONG_STATE' as const, detail: '听证员不能重复' }] : []),
  ];
}
