import { useMutation, useQueryClient } from '@tanstack/react-query';
import { checkFeed } from '../../../../../server/engine/feed-api.js';
import { call } from '../../../api/client.js';
import { feedKey } from './useFeed.query.js';

/** Has the engine asked now for the next running cases. */
export function useCheckFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(checkFeed, {}),
    onSettled: () => client.invalidateQueries({ queryKey: feedKey }),
  });
}
