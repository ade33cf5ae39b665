import { adultFrom } from '../people/identity-number.js';
import { addDays, formatChineseDate, type LocalDate } from '../basics/local-date.js';

/** Somebody else keeps the money of a payee. */
export interface Custody<Kind> {
  kind: Kind;
  custodian: string;
}

export interface CustodyQuestion {
  /** Null: not known. */
  birthOn: LocalDate | null;
  /** The day that is asked about: of the decision, the plan, the check. */
  on: LocalDate;
  /** Day on which the share falls due; null: at once. */
  dueOn: LocalDate | null;
}

/**
 * Last day on which somebody else keeps the money of a minor: the eighteenth birthday, the day before the payee is of age (民法典第十七条,
 * 第三十五条: a guardian keeps the property of a minor; H), whoever the custodian is. Null for whoever is of age or of unknown
 * age: their custody ends as agreed.
 */
export function custodyUntil({ birthOn, on }: Omit<CustodyQuestion, 'dueOn'>): LocalDate | null {
  if (birthOn === null) return null;
  const grownOn = adultFrom(birthOn);
  return on < grownOn ? addDays(grownOn, -1) : null;
}

/** Custody of one share with its last day; none of a share that a minor gets only when of age. */
export function custodyOfShare<Kind>(
  custody: Custody<Kind> | null,
  question: CustodyQuestion,
): (Custody<Kind> & { until: LocalDate | null }) | null {
  if (custody === null) return null;
  const until = custodyUntil(question);
  const { dueOn } = question;
  return until !== null && dueOn !== null && dueOn > until ? null : { ...custody, until };
}

/** Custody in words: kind, custodian, and until when. */
export function custodyWords(kind: string, custodian: string, until: LocalDate | null): string {
  const end = until === null ? '' : `，至${formatChineseDate(until)}（年满十八周岁）止`;
  return `${kind}：${custodian}${end}`;
}
