import { useQuery } from '@tanstack/react-query';
import { listPackages } from '../../../../server/designer/api.js';
import { call } from '../../api/client.js';

export const designerKey = ['designer'] as const;
const packagesKey = [...designerKey, 'packages'] as const;

/** Every package this person may look at, with its releases and drafts. */
export function usePackages() {
  return useQuery({
    queryKey: packagesKey,
    queryFn: ({ signal }) => call(listPackages, {}, signal),
  });
}
