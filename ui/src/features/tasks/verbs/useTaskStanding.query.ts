import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getTaskStanding } from '../../../../../server/tasks/verbs/api.js';
import type { TaskStanding } from '../../../../../server/tasks/verbs/standing-view-api.js';
import { call } from '../../../api/client.js';

export type Standing = z.output<typeof TaskStanding>;

export const standingKey = (id: string) => ['task-standing', id] as const;

/** Who can do a task and what the reader may do about it; `isWanted` false asks nothing, as for a menu that is shut. */
export function useTaskStanding(id: string, isWanted = true) {
  return useQuery({
    queryKey: standingKey(id),
    queryFn: ({ signal }) => call(getTaskStanding, { params: { id } }, signal),
    enabled: isWanted,
  });
}
