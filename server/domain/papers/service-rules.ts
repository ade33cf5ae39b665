import type { Fault } from '../basics/errors.js';
import type { LocalDate } from '../basics/local-date.js';
import { isMinor } from '../people/identity-number.js';
import { postDeliveryTries } from '../terms/terms.js';
import {
  serviceWays,
  signers,
  type NamedSigner,
  type ServiceOutcome,
  type ServiceWay,
} from './service-words.js';

/** One try to serve a paper, as it is about to be written down. */
export interface ServiceTry {
  way: ServiceWay;
  outcome: ServiceOutcome;
  /** Day of the try; of one that succeeded the day of service. */
  triedOn: LocalDate;
  place: string | null;
  signer: NamedSigner | null;
  signerName: string | null;
  /** To the addressee, of who signs for another. */
  relation: string | null;
  hasSignerNumber: boolean;
  /** By the identity number; null when it is not known. */
  signerBirthOn: LocalDate | null;
  /** Is who signs the opposing party of the addressee? Null: not answered. */
  isOpposingParty: boolean | null;
  witness: string | null;
  trackingNumber: string | null;
  entrustedTo: string | null;
  electronicAddress: string | null;
  consentOn: LocalDate | null;
  reason: string | null;
}

/** A try that stands in the record already. */
export type EarlierTry = Pick<ServiceTry, 'way' | 'outcome' | 'triedOn'>;

export interface ServiceMoment {
  /** From when the paper may be served: sealed, or issued where it takes no seal. */
  readyOn: LocalDate;
  today: LocalDate;
  /** In the order of the record. */
  earlier: readonly EarlierTry[];
}

/** Every reason why the try cannot have been so, or lacks what its proof must state; empty: it is good. Fault pointers name the fields. */
export function serviceFaults(given: ServiceTry, moment: ServiceMoment): Fault[] {
  const { way, outcome } = given;
  const allowed: readonly ServiceOutcome[] = serviceWays[way].outcomes;
  if (!allowed.includes(outcome)) {
    return [{ pointer: '/outcome', detail: `${serviceWays[way].name}没有这种结果` }];
  }
  return [
    ...dayFaults(given, moment),
    ...(outcome === 'served' ? [...signerFaults(given), ...servedFaults[way](given)] : []),
    ...(outcome === 'refused' ? needed(given, 'reason', '拒绝签收的，应当写明事由') : []),
    ...(way === 'post' ? postFaults(given, moment.earlier) : []),
    ...(way === 'entrusted' ? needed(given, 'entrustedTo', '委托送达的，应当写明受托单位') : []),
  ];
}

/** Absent tries and refusals of the mailing that is out, from its posting on; null when none is. */
export function openMailing(
  earlier: readonly EarlierTry[],
): { postedOn: LocalDate; failedTries: number } | null {
  const byPost = earlier.filter(({ way }) => way === 'post');
  const posted = byPost.findLastIndex(({ outcome }) => outcome === 'pending');
  const since = byPost.slice(posted);
  const [posting] = since;
  if (posted < 0 || posting === undefined) return null;
  if (since.some(({ outcome }) => endsMailing(outcome))) return null;
  return {
    postedOn: posting.triedOn,
    failedTries: since.filter(({ outcome }) => outcome === 'absent').length,
  };
}

/** The letter is signed for, refused, or back. */
export function endsMailing(outcome: ServiceOutcome): boolean {
  return outcome === 'served' || outcome === 'refused' || outcome === 'returned';
}

function dayFaults({ triedOn }: ServiceTry, { readyOn, today, earlier }: ServiceMoment): Fault[] {
  const pointer = '/triedOn';
  if (triedOn > today) return [{ pointer, detail: '日期不能晚于今天' }];
  if (triedOn < readyOn) return [{ pointer, detail: `文书${readyOn}才可以送达，日期不能更早` }];
  const last = earlier.at(-1);
  return last !== undefined && triedOn < last.triedOn
    ? [{ pointer, detail: `上一次送达登记在${last.triedOn}，日期不能更早` }]
    : [];
}

/** Who signs, and in which quality: 最高检 2014-12-30 (post, H), 刑事诉讼法 第一百零七条, for the other ways by analogy (M). */
function signerFaults(given: ServiceTry): Fault[] {
  const { way, signer, triedOn, signerBirthOn, isOpposingParty, hasSignerNumber } = given;
  if (!serviceWays[way].isSigned) return [];
  const name = needed(given, 'signerName', '应当写明签收人');
  if (signer === null) return [...name, { pointer: '/signer', detail: '应当写明由谁签收' }];
  if (signer === 'self') return name;
  const faults = [...name, ...needed(given, 'relation', '代收的，应当写明代收人与受送达人的关系')];
  if (isOpposingParty !== false) {
    const detail = isOpposingParty
      ? '代收人是对方当事人的，不能代收'
      : '应当核对代收人不是对方当事人';
    faults.push({ pointer: '/isOpposingParty', detail });
  }
  if (way === 'post' && !hasSignerNumber) {
    faults.push({
      pointer: '/signerNumber',
      detail: '邮寄送达由他人代收的，应当写明代收人的身份证件号码',
    });
  }
  if (signer === 'household' && signerBirthOn !== null && isMinor(signerBirthOn, triedOn)) {
    faults.push({ pointer: '/signer', detail: `${signers.household}应当年满十八周岁` });
  }
  return faults;
}

/** What the proof of each way must state besides who signed. */
const servedFaults: Record<ServiceWay, (given: ServiceTry) => Fault[]> = {
  direct: () => [],
  post: () => [],
  entrusted: () => [],
  left: (given) => [
    ...needed(given, 'signerName', '留置送达的，应当写明拒绝签收的人'),
    ...needed(given, 'reason', '留置送达的，应当写明拒绝的事由'),
    ...needed(given, 'witness', '留置送达的，应当有见证人'),
    ...needed(given, 'place', '留置送达的，应当写明留置的处所'),
  ],
  electronic: (given) => [
    ...needed(given, 'electronicAddress', '电子送达的，应当写明受送达人确认的电子地址'),
    ...consentFaults(given),
  ],
};

/** Only with consent, given before. */
function consentFaults({ consentOn, triedOn }: ServiceTry): Fault[] {
  const pointer = '/consentOn';
  if (consentOn === null) return [{ pointer, detail: '电子送达应当经受送达人同意' }];
  return consentOn > triedOn ? [{ pointer, detail: '应当先经受送达人同意，再电子送达' }] : [];
}

/** Three tries, then it is returned; before that only for a reason, such as an address that does not exist. */
function postFaults(given: ServiceTry, earlier: readonly EarlierTry[]): Fault[] {
  const { outcome } = given;
  const mailing = openMailing(earlier);
  if (outcome === 'pending') {
    return mailing === null
      ? needed(given, 'trackingNumber', '交邮的，应当写明邮件号码')
      : [{ pointer: '/outcome', detail: '上一次邮寄还没有结果，不能再次交邮' }];
  }
  if (mailing === null) return [{ pointer: '/outcome', detail: '应当先登记交邮' }];
  if (outcome === 'absent' && mailing.failedTries >= postDeliveryTries) {
    return [{ pointer: '/outcome', detail: `已经投递${postDeliveryTries}次，应当登记退回` }];
  }
  return outcome === 'returned' && mailing.failedTries < postDeliveryTries
    ? needed(given, 'reason', `投递不满${postDeliveryTries}次即退回的，应当写明原因`)
    : [];
}

type TextField = {
  [Key in keyof ServiceTry]: ServiceTry[Key] extends string | null ? Key : never;
}[keyof ServiceTry];

function needed(given: ServiceTry, field: TextField, detail: string): Fault[] {
  const value = given[field];
  return value === null || value.trim() === '' ? [{ pointer: `/${field}`, detail }] : [];
}
