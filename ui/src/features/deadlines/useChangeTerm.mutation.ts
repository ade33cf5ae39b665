import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  completeTerm,
  extendTerm,
  resumeTerm,
  suspendTerm,
} from '../../../../server/deadlines/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { caseRootKey } from '../cases/useCase.query.js';
import { tasksKey } from '../tasks/useTasks.query.js';
import { termRootKey } from './useTerm.query.js';
import { termsKey } from './useTerms.query.js';

export type TermChange =
  | { action: 'suspend'; body: BodyOf<typeof suspendTerm> }
  | { action: 'resume'; body: BodyOf<typeof resumeTerm> }
  | { action: 'extend'; body: BodyOf<typeof extendTerm> }
  | { action: 'complete'; body: BodyOf<typeof completeTerm> };

/** Changes a term; afterwards the term, its case and the boxes are read anew. */
export function useChangeTerm(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: TermChange) => send(id, change),
    onSuccess: () =>
      Promise.all(
        [termRootKey, termsKey, caseRootKey, tasksKey].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

function send(id: string, change: TermChange) {
  const params = { id };
  switch (change.action) {
    case 'suspend':
      return call(suspendTerm, { params, body: change.body });
    case 'resume':
      return call(resumeTerm, { params, body: change.body });
    case 'extend':
      return call(extendTerm, { params, body: change.body });
    case 'complete':
      return call(completeTerm, { params, body: change.body });
  }
}
