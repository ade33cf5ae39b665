import { useMutation } from '@tanstack/react-query';
import { checkCompletion } from '../../../../server/document-checks/api.js';
import { mayCloseReview } from '../../../../server/domain/tasks/decision-next.js';
import { issuesPapers } from '../../../../server/domain/tasks/issuing-acts.js';
import { call } from '../../api/client.js';
import type { Finding } from '../document-checks/useCaseCheck.query.js';
import type { Task } from './useTask.query.js';

type Answers = Record<string, unknown>;

export interface PaperCheck {
  /** About the papers that submitting would issue; empty: nothing, or not asked yet. */
  findings: readonly Finding[];
  /** About the decision that is put on paper right after; it does not hold the submission up. */
  decision: readonly Finding[];
  isPending: boolean;
  /** Goes on at once where nothing was found; else the findings are shown and nothing happens. */
  ask: (answers: Answers, onClear: () => void) => void;
  /** What was filled in is another now. */
  forget: () => void;
}

/** Has the papers of a submission checked before it is sent. A check that does not answer holds nothing up: the submission is judged anyway. */
export function usePaperCheck({ id, act, role }: Pick<Task, 'id' | 'act' | 'role'>): PaperCheck {
  const check = useMutation({
    mutationFn: (data: Answers) => call(checkCompletion, { params: { id }, body: { data } }),
  });
  return {
    findings: check.data?.findings ?? [],
    decision: check.data?.decision ?? [],
    isPending: check.isPending,
    ask: (answers, onClear) => {
      if (!issuesPapers(act) && !mayCloseReview({ act, role })) {
        onClear();
        return;
      }
      check.mutate(answers, {
        onSuccess: ({ findings, decision }) => {
          if (findings.length === 0 && (decision ?? []).length === 0) onClear();
        },
        onError: onClear,
      });
    },
    forget: check.reset,
  };
}
