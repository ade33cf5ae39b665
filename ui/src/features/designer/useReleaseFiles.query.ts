import { useQuery } from '@tanstack/react-query';
import { getReleaseFiles } from '../../../../server/designer/api.js';
import { call } from '../../api/client.js';
import { designerKey } from './usePackages.query.js';

/** The files of a release by their source names; a release never changes. */
export function useReleaseFiles(releaseId: string | null) {
  return useQuery({
    queryKey: [...designerKey, 'release', releaseId],
    enabled: releaseId !== null,
    staleTime: Infinity,
    queryFn: ({ signal }) => call(getReleaseFiles, { params: { id: releaseId ?? '' } }, signal),
  });
}
