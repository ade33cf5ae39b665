import { z } from 'zod';

const Instant = z.iso.datetime();

/** What may be done to a task beside completing it. */
export const taskVerbIds = ['claim', 'release', 'withdraw', 'urge', 'cosign', 'assign'] as const;
export type TaskVerbId = (typeof taskVerbIds)[number];

export const VerbView = z.object({
  verb: z.enum(taskVerbIds),
  allowed: z.boolean(),
  /** Why not, for a person. */
  reason: z.string().nullable(),
});

export const HolderView = z.object({
  accountId: z.string(),
  name: z.string(),
  canAct: z.boolean(),
  /** 请假，由某某代理; 提出意见的人不得审批… */
  note: z.string().nullable(),
});

export const CosignView = z.object({
  id: z.string(),
  byName: z.string(),
  personId: z.string(),
  personName: z.string(),
  question: z.string(),
  askedAt: Instant,
  state: z.enum(['asked', 'answered', 'withdrawn']),
  stance: z.enum(['agree', 'disagree', 'remark']).nullable(),
  opinion: z.string().nullable(),
  endedAt: Instant.nullable(),
  endReason: z.string().nullable(),
  /** The reader is asked and may answer. */
  mayAnswer: z.boolean(),
  /** The reader asked and may take the question back. */
  mayWithdraw: z.boolean(),
});

/** How a task stands beside its form: who can do it, what was done about it. */
export const TaskStanding = z.object({
  verbs: z.array(VerbView),
  /** Nobody can do it today: why, and what to do. */
  hindrance: z.object({ cause: z.string(), text: z.string() }).nullable(),
  /** Why the reader may not; null: may. */
  whyNotMe: z.string().nullable(),
  holders: z.array(HolderView),
  urges: z.array(z.object({ at: Instant, byName: z.string(), text: z.string() })),
  cosigns: z.array(CosignView),
  /** Whom the reader may ask for an opinion. */
  askable: z.array(
    z.object({ accountId: z.string(), name: z.string(), refusal: z.string().nullable() }),
  ),
  withdrawal: z.object({ at: Instant, byName: z.string(), reason: z.string() }).nullable(),
});
export type TaskStanding = z.infer<typeof TaskStanding>;
