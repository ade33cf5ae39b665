import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeOwnPassword,
  confirmOwnSecondFactor,
  endOwnOtherSessions,
  endOwnSession,
  removeOwnSecondFactor,
  renewOwnRecoveryCodes,
  startOwnSecondFactor,
} from '../../../../../server/accounts/own-account-api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { ownAccountKey } from './useOwnAccount.query.js';
import { ownSessionsKey } from './useOwnSessions.query.js';

type Code = BodyOf<typeof confirmOwnSecondFactor>;

/** A change of the own account; what the page shows is read anew. */
function useOwnChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ownAccountKey });
      await queryClient.invalidateQueries({ queryKey: ownSessionsKey });
    },
  });
}

export const useChangePassword = () =>
  useOwnChange((body: BodyOf<typeof changeOwnPassword>) => call(changeOwnPassword, { body }));

export const useStartFactor = () =>
  useOwnChange((body: BodyOf<typeof startOwnSecondFactor>) => call(startOwnSecondFactor, { body }));

export const useConfirmFactor = () =>
  useOwnChange((body: Code) => call(confirmOwnSecondFactor, { body }));

export const useRenewCodes = () =>
  useOwnChange((body: Code) => call(renewOwnRecoveryCodes, { body }));

export const useRemoveFactor = () =>
  useOwnChange((body: Code) => call(removeOwnSecondFactor, { body }));

export const useEndSession = () =>
  useOwnChange((id: string) => call(endOwnSession, { params: { id } }));

export const useEndOtherSessions = () => useOwnChange(() => call(endOwnOtherSessions, {}));
