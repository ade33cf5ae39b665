import { z } from 'zod';
import { InputError, RuleError, type Fault } from '../../domain/basics/errors.js';
import { formatChineseDate } from '../../domain/basics/local-date.js';
import { dueOn, termSpan } from '../../domain/terms/term-days.js';
import { termInForce } from '../../deadlines/term-in-force.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { concernsMinor } from '../has-minor.js';
import { Hearing } from '../hearing.entity.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';
import { hearingOf } from '../task-row.js';

const Data = z.object({
  heldOn: z.string(),
  heldAt: z.string(),
  place: z.string(),
  host: z.string(),
  recorder: z.string().optional(),
  listeners: z.string(),
  others: z.string().optional(),
  topics: z.string().optional(),
  isPublic: z.boolean(),
  noticeOn: z.string(),
});
type Data = z.infer<typeof Data>;

/**
 * 制定听证方案 by 人民检察院审查案件听证工作规定 (高检发办字〔2020〕53号): 3 to 7 listeners, notice at least three days before
 * (Art. 10), minors not in public (Art. 5). Source: https://falv119.net/xingshifalv/bumenguizhang/5680.html . Its paper comes with
 * it, and the public notice of a hearing in public.
 */
export async function planHearing(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  const listeners = listenersOf(data.listeners);
  const faults = await planFaults(context, data, listeners);
  if (faults.length > 0) throw new InputError(faults);
  await assertNoticeInTime(context, data);
  const hearing = await hearingOf(context);
  const plan = { ...data, listeners };
  await context.em.update(Hearing, { id: hearing.id }, { state: 'planned', plan });
  await addFinding(context, 'hearing', { step: 'planned', hearingId: hearing.id, ...plan });
  const issue = { extra: { hearingId: hearing.id } };
  await issuePapers(context, { ...issue, kind: 'hearing-plan' });
  if (data.isPublic) await issuePapers(context, { ...issue, kind: 'hearing-announcement' });
  return {};
}

async function assertNoticeInTime(context: ActContext, data: Data): Promise<void> {
  const { value } = await termInForce(
    context.em,
    context.case.officeId,
    'hearing-notice',
    context.today,
  );
  const latestNoticeOn = dueOn(
    data.heldOn,
    termSpan({ count: value.count, unit: 'days-before' }),
    context.deps.calendar,
  );
  if (data.noticeOn > latestNoticeOn) {
    throw new RuleError(
      'HEARING_NOTICE_TOO_SHORT',
      `听证通知最迟应在${formatChineseDate(latestNoticeOn)}发出（听证${value.count}日前）`,
      { latestNoticeOn },
    );
  }
}

/** Names of listeners as people type them: separated by comma, 、, semicolon, space or line, unless it stands in brackets. */
export function listenersOf(text: string): string[] {
  return text.split(/[、，,；;\s]+(?![^（(]*[）)])/u).filter((name) => name !== '');
}

async function planFaults(
  { em, case: row, today }: ActContext,
  { heldOn, isPublic }: Data,
  listeners: string[],
): Promise<Fault[]> {
  const minor = isPublic && (await concernsMinor(em, row, today));
  return [
    ...(heldOn < today ? [{ pointer: '/heldOn', detail: '听证日期不能早于今天' }] : []),
    ...(listeners.length >= 3 && listeners.length <= 7
      ? []
      : [{ pointer: '/listeners', detail: '听证员应为三至七人，请逐一填写姓名' }]),
    ...(minor ? [{ pointer: '/isPublic', detail: '涉及未成年人的案件一般不公开听证' }] : []),
  ];
}
