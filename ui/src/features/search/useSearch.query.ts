import { useQuery } from '@tanstack/react-query';
import { search } from '../../../../server/search/api.js';
import { call } from '../../api/client.js';

/** Cases and own tasks that a text finds; asked once it has stood still. */
export function useSearch(q: string) {
  return useQuery({
    queryKey: ['search', q],
    enabled: q !== '',
    queryFn: ({ signal }) => call(search, { query: { q } }, signal),
    placeholderData: (before) => before,
  });
}
