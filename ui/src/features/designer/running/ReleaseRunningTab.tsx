import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { ReleaseTabProps } from '../release-tabs.js';
import { useReleaseFiles } from '../useReleaseFiles.query.js';
import { RunningView } from './RunningView.js';
import { versionIn } from './version-in.js';

/** Cases that run on the releases of this package, and can be moved to this one. */
export function ReleaseRunningTab({ releaseId }: ReleaseTabProps) {
  const { t } = useTranslation();
  const release = useReleaseFiles(releaseId);
  if (release.isPending) return <Loading />;
  if (release.isError) {
    return <ProblemView error={release.error} onRetry={() => void release.refetch()} />;
  }
  const targetName = t('designer.version', { version: versionIn(releaseId) });
  return (
    <RunningView
      packageName={release.data.package}
      target={{ releaseId }}
      targetName={targetName}
    />
  );
}
