import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  rejectChange,
  releaseChange,
  submitChange,
  withdrawChange,
  type ChangeView,
} from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { settingsKey } from '../useSettings.query.js';
import { changeKey } from './useChange.query.js';
import { changesKey } from './useChanges.query.js';

export type ChangeStep =
  | { kind: 'submit' | 'withdraw'; version: number }
  | { kind: 'release'; version: number; baseHash: string; note: string }
  | { kind: 'reject'; version: number; note: string };

/** Moves a change on its way: submitted or withdrawn by who drafts, released or rejected by another. */
export function useChangeStep(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: ChangeStep) => send(id, step),
    onSuccess: async (change) => {
      queryClient.setQueryData(changeKey(id), change);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: [...changesKey, 'list'] }),
        queryClient.invalidateQueries({ queryKey: settingsKey }),
      ]);
    },
  });
}

function send(id: string, step: ChangeStep): Promise<ChangeView> {
  const params = { id };
  const { version } = step;
  switch (step.kind) {
    case 'submit':
      return call(submitChange, { params, body: { version } });
    case 'withdraw':
      return call(withdrawChange, { params, body: { version } });
    case 'release':
      return call(releaseChange, {
        params,
        body: { version, baseHash: step.baseHash, note: step.note === '' ? null : step.note },
      });
    case 'reject':
      return call(rejectChange, { params, body: { version, note: step.note } });
  }
}
