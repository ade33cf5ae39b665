import type { Fault } from '../basics/errors.js';
import type { LocalDate } from '../basics/local-date.js';

/**
 * 走访笔录. Two officials or more, the record read by or to who was heard and signed, a refusal to sign noted with its reason: relief rules
 * ask for 调查核实 without its form; applied by analogy (confidence M): 人民检察院刑事诉讼规则 (高检发释字〔2019〕4号) Art. 187, 188 and 192
 * (text: https://github.com/LawRefBook/Laws , 司法解释). Times are of Shanghai, to the minute.
 */
export const visitWays = { home: '入户走访', talk: '当面谈话' } as const;
export type VisitWay = keyof typeof visitWays;

/** Officials at a visit, at least. */
export const leastVisitStaff = 2;

/** What one looks at where the applicant lives. */
export const livingItems = {
  housing: '住房',
  income: '收入来源',
  health: '健康和劳动能力',
  dependants: '需要供养的人',
  schooling: '子女就学',
  debts: '欠债',
  assistance: '已享受的社会救助',
  property: '车辆、商铺等较大财产',
  neighbours: '邻里、村（居）民委员会的反映',
} as const;
export type LivingItem = keyof typeof livingItems;

/** How a living condition is known. */
export const livingStates = { seen: '现场查看', told: '听其陈述', unclear: '未能查明' } as const;
export type LivingState = keyof typeof livingStates;

/** How who was heard came to know the record. */
export const visitReadings = { self: '经本人阅读', aloud: '已向本人宣读' } as const;
export type VisitReading = keyof typeof visitReadings;

/** As whom somebody signs the record. */
export const visitPosts = {
  subject: '被走访人',
  present: '在场人',
  asker: '询问人',
  recorder: '记录人',
  staff: '走访人员',
} as const;
export type VisitPost = keyof typeof visitPosts;

export interface VisitSignature {
  post: VisitPost;
  name: string;
  /** Base64 of a PNG; null: not signed, for the reason that stands beside. */
  image: string | null;
  reason: string | null;
}

export interface VisitRecord {
  way: VisitWay;
  heldOn: LocalDate;
  /** `HH:mm`. */
  startedAt: string;
  endedAt: string;
  place: string;
  subject: { name: string; relation: string; identity: string | null; phone: string | null };
  askerName: string;
  recorderName: string;
  otherStaffNames: string[];
  presentNames: string[];
  talk: { question: string; answer: string }[];
  conditions: { item: LivingItem; state: LivingState; note: string }[];
  observation: string | null;
  readBy: VisitReading;
  /** Does the heard person say that it is what was said? */
  isAgreed: boolean;
  remark: string | null;
  signatures: VisitSignature[];
}

type Staff = Pick<VisitRecord, 'askerName' | 'recorderName' | 'otherStaffNames'>;

/** The officials of a visit, each once. */
export function visitStaff({ askerName, recorderName, otherStaffNames }: Staff): string[] {
  const names = [askerName, recorderName, ...otherStaffNames].map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

type Signers = Staff & Pick<VisitRecord, 'presentNames'> & { subject: { name: string } };

/** Whose signature the record asks for, in the order of the paper; who has no name yet is left out. */
export function visitSigners(record: Signers): { post: VisitPost; name: string }[] {
  const { subject, presentNames, askerName, recorderName, otherStaffNames } = record;
  return [
    { post: 'subject' as const, name: subject.name.trim() },
    ...presentNames.map((name) => ({ post: 'present' as const, name: name.trim() })),
    { post: 'asker' as const, name: askerName.trim() },
    { post: 'recorder' as const, name: recorderName.trim() },
    ...otherStaffNames.map((name) => ({ post: 'staff' as const, name: name.trim() })),
  ].filter(({ name }) => name !== '');
}

/** Questions that were answered: the others were not put. */
export const answeredTalk = (talk: VisitRecord['talk']): VisitRecord['talk'] =>
  talk.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== '');

/** Everything that keeps the record from being finished; none: it may be signed off and synced. `today`: of whoever asks. */
export function visitFaults(record: VisitRecord, today: LocalDate): Fault[] {
  return [
    ...missing(record),
    ...timeFaults(record, today),
    ...staffFaults(record),
    ...(answeredTalk(record.talk).length === 0
      ? [{ pointer: '/talk', detail: '至少记录一问一答' }]
      : []),
    ...(record.isAgreed || hasText(record.remark)
      ? []
      : [{ pointer: '/remark', detail: '被走访人不认可笔录的，写明其意见' }]),
    ...signatureFaults(record),
  ];
}

function missing({ place, subject }: VisitRecord): Fault[] {
  return [
    ...(hasText(place) ? [] : [{ pointer: '/place', detail: '地点必填' }]),
    ...(hasText(subject.name) ? [] : [{ pointer: '/subject/name', detail: '被走访人必填' }]),
    ...(hasText(subject.relation)
      ? []
      : [{ pointer: '/subject/relation', detail: '身份、关系必填' }]),
  ];
}

function timeFaults({ heldOn, startedAt, endedAt }: VisitRecord, today: LocalDate): Fault[] {
  return [
    ...(heldOn > today ? [{ pointer: '/heldOn', detail: '走访日期不能晚于今天' }] : []),
    ...(startedAt < endedAt ? [] : [{ pointer: '/endedAt', detail: '结束时间应晚于开始时间' }]),
  ];
}

function staffFaults(record: VisitRecord): Fault[] {
  const { askerName, recorderName } = record;
  return [
    ...(hasText(askerName) ? [] : [{ pointer: '/askerName', detail: '询问人必填' }]),
    ...(hasText(recorderName) ? [] : [{ pointer: '/recorderName', detail: '记录人必填' }]),
    ...(visitStaff(record).length >= leastVisitStaff
      ? []
      : [{ pointer: '/recorderName', detail: '走访人员不少于二人，询问和记录由不同的人担任' }]),
    ...(hasText(askerName) && askerName.trim() === recorderName.trim()
      ? [{ pointer: '/recorderName', detail: '询问人和记录人不能是同一人' }]
      : []),
  ];
}

/** Each person signs once, or it says why not; nobody else does. */
function signatureFaults(record: VisitRecord): Fault[] {
  const wanted = visitSigners(record);
  const { signatures } = record;
  const open = wanted.filter(({ post, name }) => {
    const own = signatures.filter((one) => one.post === post && one.name === name);
    return !own.some(({ image, reason }) => image !== null || hasText(reason));
  });
  const strangers = signatures.filter(
    (one) => !wanted.some(({ post, name }) => one.post === post && one.name === name),
  );
  return [
    ...open.map(({ post, name }) => ({
      ...{ pointer: '/signatures', detail: `${visitPosts[post]}${name}没有签名，也没有写明原因` },
    })),
    ...strangers.map(({ name }) => ({
      ...{ pointer: '/signatures', detail: `${name}不在笔录的人员之中，不能签名` },
    })),
  ];
}

const hasText = (text: string | null): boolean => text !== null && text.trim() !== '';

/** The living conditions as the paper tells them, one a line, then what else was seen; null: nothing was. */
export function observationText({
  conditions,
  observation,
}: Pick<VisitRecord, 'conditions' | 'observation'>): string | null {
  const lines = conditions.map(({ item, state, note }) => {
    const told = note.trim() === '' ? '' : `：${note.trim()}`;
    return `${livingItems[item]}（${livingStates[state]}）${told}`;
  });
  const text = [...lines, ...(hasText(observation) ? [observation] : [])].join('\n');
  return text === '' ? null : text;
}
