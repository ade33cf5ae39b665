import { endOfDay } from '../domain/basics/local-date.js';
import { formatYuan } from '../domain/basics/money.js';
import type { CaseView } from './case-view-api.js';
import type { TimelineEntry } from './progress-view-api.js';
import type { TimelineKind } from '../domain/cases/timeline-kinds.js';
import { stepNames, verdictNames } from './decision-words.js';

type Parts = Pick<
  CaseView,
  | 'filedOn'
  | 'acceptedOn'
  | 'number'
  | 'office'
  | 'terminatedAt'
  | 'terminationReason'
  | 'closedAt'
  | 'decisions'
  | 'documents'
  | 'findings'
  | 'supplements'
  | 'inquiries'
  | 'hearings'
  | 'assistances'
  | 'disbursements'
> & {
  createdAt: string;
  /** What was done to the case beside its process. */
  verbs?: Entry[];
};

type Entry = TimelineEntry;

/** What happened in a case, the oldest first, made of its parts. */
export function caseTimeline(parts: Parts): Entry[] {
  const entries = [
    ...milestones(parts),
    ...parts.decisions.map(decisionEntry),
    ...parts.documents.flatMap((document) => documentEntries(document)),
    ...parts.disbursements.flatMap((disbursement) => paymentEntries(disbursement)),
    ...workEntries(parts),
    ...(parts.verbs ?? []),
  ];
  return entries.sort((a, b) => a.at.localeCompare(b.at));
}

function entry(at: string, kind: TimelineKind, text: string): Entry {
  return { at, kind, text, who: null, office: null };
}

function milestones(parts: Parts): Entry[] {
  const { createdAt, acceptedOn, number, terminatedAt, terminationReason, closedAt } = parts;
  return [
    { ...entry(createdAt, 'filed', '登记救助申请'), office: parts.office.name },
    ...(acceptedOn === null
      ? []
      : [entry(dayOf(acceptedOn), 'accepted', `受理，案号${number ?? ''}`)]),
    ...(terminatedAt === null
      ? []
      : [entry(terminatedAt, 'terminated', `终止办理（${terminationReason ?? ''}）`)]),
    ...(closedAt === null ? [] : [entry(closedAt, 'closed', '结案归档')]),
  ];
}

function decisionEntry(decision: CaseView['decisions'][number]): Entry {
  const { kind, verdict, amountFen, opinion, state, by, office, decidedAt } = decision;
  const amount = amountFen === null ? '' : `，${formatYuan(amountFen)}`;
  const fate = { pending: '（待流程确认）', effective: '', void: '（已作废）' }[state];
  const text = `${stepNames[kind] ?? kind}：${verdictNames[verdict] ?? verdict}${amount}${fate}`;
  const reason = opinion === '' ? '' : `。${opinion}`;
  return { at: decidedAt, kind: 'decision', text: text + reason, who: by, office: office.name };
}

function documentEntries(document: CaseView['documents'][number]): Entry[] {
  const { title, number, issuedOn, servedOn } = document;
  const name = `${title}${number === null ? '' : `（${number}）`}`;
  return [
    entry(dayOf(issuedOn), 'document', `出具${name}`),
    ...(servedOn === null ? [] : [entry(dayOf(servedOn), 'service', `送达${name}`)]),
  ];
}

/** Money as the bank has settled it; what is only ordered has not happened yet. */
function paymentEntries({ purpose, office, orders }: CaseView['disbursements'][number]): Entry[] {
  const what = purpose === 'advance' ? '先行救助金' : '救助金';
  return orders.flatMap(({ settledAt, state, amountFen, failure }) => {
    if (settledAt === null) return [];
    const text =
      state === 'paid'
        ? `${what}${formatYuan(amountFen)}到账`
        : `${what}${formatYuan(amountFen)}支付失败（${failure ?? ''}）`;
    return [{ ...entry(settledAt, 'payment', text), office: office.name }];
  });
}

function workEntries({ supplements, inquiries, hearings, assistances, findings }: Parts): Entry[] {
  const verified = findings.find(({ kind }) => kind === 'verification');
  return [
    ...supplements.flatMap(({ requestedAt, settledAt, state }) => [
      entry(requestedAt, 'supplement', '通知补充材料'),
      ...(settledAt === null ? [] : [entry(settledAt, 'supplement', supplementEnds[state] ?? '')]),
    ]),
    ...inquiries.flatMap(({ agency, sentAt, settledAt, state }) => [
      entry(sentAt, 'inquiry', `向${agency}发函询问`),
      ...(settledAt === null
        ? []
        : [
            entry(
              settledAt,
              'inquiry',
              `${agency}${state === 'replied' ? '已回复' : '未回复，已说明'}`,
            ),
          ]),
    ]),
    ...hearings.map(({ createdAt }) => entry(createdAt, 'hearing', '提起听证')),
    ...assistances.flatMap(({ office, createdAt, settledAt, state }) => [
      entry(createdAt, 'assistance', `委托${office.name}协助`),
      ...(settledAt === null
        ? []
        : [
            entry(
              settledAt,
              'assistance',
              `${office.name}${state === 'reported' ? '反馈协助结果' : '退回委托'}`,
            ),
          ]),
    ]),
    ...(verified === undefined
      ? []
      : [{ ...entry(verified.at, 'verification', '审查核实'), who: verified.by }]),
  ];
}

const supplementEnds: Record<string, string> = {
  supplied: '收到补充材料',
  'office-collects': '由本院依职权调取证明',
  lapsed: '逾期未补充，视为放弃申请',
};

/** A date without time stands at the end of its day, after what is known to the minute. */
function dayOf(on: string): string {
  return new Date(endOfDay(on).getTime() - 1).toISOString();
}
