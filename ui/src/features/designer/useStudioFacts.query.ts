import { useQuery } from '@tanstack/react-query';
import { getStudioFacts } from '../../../../server/designer/api.js';
import { call } from '../../api/client.js';
import { designerKey } from './usePackages.query.js';

/** What a package may refer to: roles, papers, terms, messages, and the offices it is for. It changes rarely. */
export function useStudioFacts(packageName: string | undefined) {
  return useQuery({
    queryKey: [...designerKey, 'facts', packageName],
    enabled: packageName !== undefined,
    staleTime: 300_000,
    queryFn: ({ signal }) =>
      call(getStudioFacts, { query: { package: packageName ?? '' } }, signal),
  });
}
