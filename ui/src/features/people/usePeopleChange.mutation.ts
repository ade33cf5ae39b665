import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionKey } from '../accounts/useSession.query.js';
import { peopleKey } from './usePeople.query.js';

/** Changes something about people, offices, leave or delegations; afterwards all of it is read anew. */
export function usePeopleChange<Body, Answer>(send: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: peopleKey });
      await queryClient.invalidateQueries({ queryKey: ['offices'] });
      // whom the person represents stands in the session
      await queryClient.invalidateQueries({ queryKey: sessionKey });
    },
  });
}
