import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claimTask, releaseTask } from '../../../../../server/tasks/api.js';
import {
  answerCosign,
  askCosign,
  batchTasks,
  urgeTask,
  withdrawCosign,
  withdrawTask,
} from '../../../../../server/tasks/verbs/api.js';
import { changeCaseHandler } from '../../../../../server/cases/handler-api.js';
import type { BatchVerb } from '../../../../../server/domain/tasks/batch-verbs.js';
import type { CosignStance } from '../../../../../server/domain/tasks/cosigning.js';
import { inboxKey } from '../../inbox/useInboxCounts.query.js';
import { call } from '../../../api/client.js';

/** What is done about a task, each with what it takes. */
export type VerbOrder =
  | { verb: 'claim' | 'release'; id: string }
  | { verb: 'withdraw'; id: string; reason: string }
  | { verb: 'urge'; id: string; text: string }
  | { verb: 'cosign'; id: string; personIds: string[]; question: string }
  | { verb: 'answer-cosign'; id: string; stance: CosignStance; opinion: string }
  | { verb: 'withdraw-cosign'; id: string; reason: string };

/** Does it, and has every list and view that may show it read anew. Answers the names of who was told, for urging. */
export function useTaskVerb() {
  const onSettled = useRefresh();
  return useMutation({ mutationFn: send, onSettled });
}

async function send(order: VerbOrder): Promise<string[]> {
  const params = { id: order.id };
  switch (order.verb) {
    case 'claim':
      await call(claimTask, { params });
      return [];
    case 'release':
      await call(releaseTask, { params });
      return [];
    case 'withdraw':
      await call(withdrawTask, { params, body: { reason: order.reason } });
      return [];
    case 'urge':
      return (await call(urgeTask, { params, body: { text: order.text } })).told;
    case 'cosign': {
      const { personIds, question } = order;
      await call(askCosign, { params, body: { personIds, question } });
      return [];
    }
    case 'answer-cosign': {
      const { stance, opinion } = order;
      await call(answerCosign, { params, body: { stance, opinion } });
      return [];
    }
    case 'withdraw-cosign':
      await call(withdrawCosign, { params, body: { reason: order.reason } });
      return [];
  }
}

export type HandlerChoice = { way: 'lot' } | { way: 'name'; accountId: string };

/** Gives a case to a handler by name or by lot; answers who has it now. */
export function useChangeHandler(caseId: string) {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: (body: { choice: HandlerChoice; reason: string }) =>
      call(changeCaseHandler, { params: { id: caseId }, body }),
    onSettled,
  });
}

/** The same to several tasks; answers what became of each. */
export function useBatch() {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: (body: { verb: BatchVerb; taskIds: string[] }) => call(batchTasks, { body }),
    onSettled,
  });
}

/** Nobody waits for what is read anew: the act is done when the server says so, and a slow list must not hide that. */
function useRefresh(): () => void {
  const queryClient = useQueryClient();
  return () => {
    const keys = ['task', 'tasks', 'task-standing', 'cosigns', 'case', 'handlers', ...inboxKey];
    for (const key of keys) void queryClient.invalidateQueries({ queryKey: [key] });
  };
}
