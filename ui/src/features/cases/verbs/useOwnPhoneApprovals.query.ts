import { useQuery } from '@tanstack/react-query';
import { listOwnPhoneApprovals } from '../../../../../server/paper-approvals/phone-api.js';
import { call } from '../../../api/client.js';
import { tasksKey } from '../../tasks/useTasks.query.js';

/** What waits for the signature of who is signed in; read anew with the tasks, of which one has just been done for him. */
export function useOwnPhoneApprovals() {
  return useQuery({
    queryKey: [...tasksKey, 'own-phone-approvals'],
    queryFn: ({ signal }) => call(listOwnPhoneApprovals, {}, signal),
  });
}
