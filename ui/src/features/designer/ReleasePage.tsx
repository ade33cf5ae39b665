import { Segmented } from 'antd';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { PackageView, ReleaseView, StudioFacts } from '../../../../server/designer/api.js';
import { useLint } from '../../lint/use-lint.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { releaseBefore, useVersions } from './compare/use-versions.js';
import { PackageContext, usePackage, type PackageWork } from './draft-context.js';
import { PackageName } from './PackageName.js';
import { releaseTabs } from './release-tabs.js';
import { ReleaseActions } from './list/ReleaseActions.js';
import { usePackages } from './usePackages.query.js';
import { useReleaseFiles } from './useReleaseFiles.query.js';
import { useSelection } from './use-selection.js';
import { useShowTab } from './use-show-tab.js';
import { useStudioFacts } from './useStudioFacts.query.js';
import './designer.css';

/** A release: read, compared, printed; never changed. */
export function ReleasePage() {
  const { id = '' } = useParams();
  const files = useReleaseFiles(id);
  const facts = useStudioFacts(files.data?.package);
  const packages = usePackages();
  const failed = [files, facts, packages].find(({ isError }) => isError);
  if (failed !== undefined) {
    return <ProblemView error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const row = packages.data?.packages.find((one) => one.package === files.data?.package);
  const release = row?.releases.find((one) => one.id === id);
  if (files.data === undefined || facts.data === undefined || packages.isPending) {
    return <Loading isPage />;
  }
  return (
    <ReleaseStudio
      releaseId={id}
      files={files.data.files}
      packageName={files.data.package}
      facts={facts.data}
      row={row}
      release={release}
    />
  );
}

interface Props {
  releaseId: string;
  files: { name: string; content: string; isNational: boolean }[];
  packageName: string;
  facts: StudioFacts;
  /** Undefined: this person sees the release, and not the list of its package. */
  row: PackageView | undefined;
  release: ReleaseView | undefined;
}

const nothing = () => undefined;

function ReleaseStudio({ releaseId, files, packageName, facts, row, release }: Props) {
  const { t } = useTranslation();
  usePageTitle(
    release === undefined ? releaseId : t('designer.version', { version: release.version }),
  );
  const { findings, isChecking } = useLint(files, facts.facts);
  const selection = useSelection(files);
  const work = useMemo<PackageWork>(
    () => ({
      ...{ packageName, files, findings, isChecking, facts, ...selection },
      nationalFiles: files.filter(({ isNational }) => isNational).map(({ name }) => name),
      ...{ isEditable: false, setFile: nothing },
    }),
    [packageName, files, findings, isChecking, facts, selection],
  );
  return (
    <PackageContext value={work}>
      <article className="studio">
        <header className="studio-head">
          <div className="studio-title">
            <p className="quiet">
              <Link to="/designer">{t('designer.title')}</Link>
              {row !== undefined && (
                <>
                  {' / '}
                  <PackageName of={row} />
                </>
              )}
            </p>
            <h1>
              {release === undefined
                ? releaseId
                : t('designer.version', { version: release.version })}
            </h1>
          </div>
          {release !== undefined && (
            <span className="quiet">
              {t(`designer.list.states.${release.state}`)} ·{' '}
              {t('designer.list.since', { from: release.effectiveOn })}
            </span>
          )}
          <span className="spread" />
          {row !== undefined && release !== undefined && (
            <ReleaseActions row={row} release={release} />
          )}
        </header>
        <ReleaseTabs releaseId={releaseId} />
      </article>
    </PackageContext>
  );
}

function ReleaseTabs({ releaseId }: { releaseId: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const showTab = useShowTab();
  const first = useFirstTab(releaseId);
  const asked = params.get('tab') ?? (params.has('file') ? 'view' : first);
  const open = releaseTabs.find(({ key }) => key === asked);
  if (open === undefined) return <Loading />;
  return (
    <>
      <Segmented
        className="studio-tabs"
        value={open.key}
        onChange={showTab}
        options={releaseTabs.map(({ key }) => ({ value: key, label: t(`designer.tab.${key}`) }))}
      />
      <Suspense fallback={<Loading />}>
        <open.Body releaseId={releaseId} />
      </Suspense>
    </>
  );
}

/** What changed, where there is a release before; null: not known yet. An element that is gone to is always seen in its diagram. */
function useFirstTab(releaseId: string): 'view' | 'compare' | null {
  const { packageName } = usePackage();
  const { groups, isPending } = useVersions(packageName);
  if (isPending) return null;
  return releaseBefore(groups, releaseId) === null ? 'view' : 'compare';
}
