import { z } from 'zod';
import { Hearing } from '../../../cases/hearing.entity.js';
import { RuleError } from '../../../domain/basics/errors.js';
import type { Assembly } from '../../assembly.js';
import { linesOf } from '../text-lines.js';

/** What is heard where nobody entered the questions: what every relief depends on. */
const usualTopics = ['申请人是否符合国家司法救助条件', '申请人家庭生活困难程度和救助金额'];

const Lines = z.string().transform(linesOf).optional();

const Plan = z
  .object({
    heldOn: z.string(),
    heldAt: z.string(),
    place: z.string(),
    host: z.string(),
    recorder: z.string().optional(),
    listeners: z.array(z.string()),
    isPublic: z.boolean(),
    noticeOn: z.string().optional(),
    topics: Lines,
    others: Lines,
  })
  .transform(({ topics = [], others = [], recorder, noticeOn, ...plan }) => ({
    ...plan,
    ...{ others, noticeOn, recorderName: recorder?.trim() || null },
    topics: topics.length === 0 ? usualTopics : topics,
  }));
export type PlanOfHearing = z.infer<typeof Plan>;

/** The plan of a hearing as its papers need it; WRONG_STATE before there is one. */
export function parsePlan(data: unknown): PlanOfHearing {
  const plan = Plan.safeParse(data);
  if (!plan.success) throw new RuleError('WRONG_STATE', '尚未制定听证方案');
  return plan.data;
}

/** The hearing a step is about (`extra.hearingId`). */
export async function hearingOf({ em, file, extra }: Assembly): Promise<Hearing> {
  const id = z.string().parse(extra['hearingId']);
  return em.findOneByOrFail(Hearing, { id, caseId: file.row.id });
}

/** The official who handles the case, as records of a hearing name one. */
export const handlerOf = ({ file }: Assembly): string => file.handlerName ?? file.createdByName;
