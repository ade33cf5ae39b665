import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { ReleaseTabProps } from '../release-tabs.js';
import { useReleaseFiles } from '../useReleaseFiles.query.js';
import { CommentsView } from './CommentsView.js';

/** The same beside a release. */
export function ReleaseCommentsTab({ releaseId }: ReleaseTabProps) {
  const release = useReleaseFiles(releaseId);
  if (release.isPending) return <Loading />;
  if (release.isError) {
    return <ProblemView error={release.error} onRetry={() => void release.refetch()} />;
  }
  return <CommentsView packageName={release.data.package} on={{ releaseId }} />;
}
