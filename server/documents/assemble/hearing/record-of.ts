import { z } from 'zod';
import type { Hearing } from '../../../cases/hearing.entity.js';
import { RuleError } from '../../../domain/basics/errors.js';

const Record = z.object({
  record: z.string(),
  endedAt: z.string().optional(),
  attendees: z.string().optional(),
  listenerOpinions: z.string().optional(),
  majorityOpinion: z.string(),
  supportVotes: z.int(),
  opposeVotes: z.int(),
  departureReason: z.string().optional(),
});
export type RecordOfHearing = z.infer<typeof Record>;

/** What was recorded of a hearing, as its papers need it; WRONG_STATE before it was held. */
export function parseRecord({ record }: Hearing): RecordOfHearing {
  const parsed = Record.safeParse(record);
  if (!parsed.success) throw new RuleError('WRONG_STATE', '尚未登记听证笔录');
  return parsed.data;
}
