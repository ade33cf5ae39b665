import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { usePackages } from '../usePackages.query.js';
import { useProcessDraft } from '../useProcessDraft.query.js';
import { useReleaseFiles } from '../useReleaseFiles.query.js';
import { useStudioFacts } from '../useStudioFacts.query.js';
import { HandbookSheet } from './HandbookSheet.js';
import { useHandbook } from './use-handbook.js';
import '../studio-words.js';

/** 流程说明书 of a draft, as it was saved last. */
export function DraftHandbookPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const draft = useProcessDraft(id);
  return (
    <Handbook
      source={draft}
      back={`/designer/drafts/${id}`}
      packageName={draft.data?.package}
      version={
        draft.data &&
        t('handbook.ofDraft', { title: draft.data.title, revision: draft.data.revision })
      }
    />
  );
}

/** 流程说明书 of a release. */
export function ReleaseHandbookPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const release = useReleaseFiles(id);
  const packages = usePackages();
  const isNamed = !packages.isPending;
  const found = packages.data?.packages
    .flatMap(({ releases }) => releases)
    .find((one) => one.id === id);
  return (
    <Handbook
      source={release}
      back={`/designer/releases/${id}`}
      packageName={release.data?.package}
      version={
        found
          ? t('handbook.ofRelease', { version: found.version, on: found.effectiveOn })
          : isNamed
            ? id
            : undefined
      }
    />
  );
}

interface Props {
  /** The page it was opened from. */
  back: string;
  source: Pick<ReturnType<typeof useReleaseFiles>, 'error' | 'refetch'> & {
    data: { files: readonly { name: string; content: string }[] } | undefined;
  };
  packageName: string | undefined;
  version: string | undefined;
}

function Handbook({ back, source, packageName, version }: Props) {
  const { t } = useTranslation();
  const facts = useStudioFacts(packageName);
  const packages = usePackages();
  const files = source.data?.files ?? null;
  const handbook = useHandbook(files, facts.data?.facts ?? null);
  usePageTitle(t('handbook.title'));
  const error = source.error ?? facts.error ?? handbook.error;
  if (error !== null) return <ProblemView error={error} onRetry={() => void source.refetch()} />;
  // it is named by its package: a title that changes while it is printed would be wrong on paper
  const isComplete = !packages.isPending && version !== undefined;
  if (files === null || handbook.data === undefined || !isComplete) return <Loading isPage />;
  const row = packages.data?.packages.find((one) => one.package === packageName);
  const title =
    packageName === 'standard' || row === undefined
      ? t('designer.standard')
      : t('designer.ofOffice', { office: row.officeName });
  return <HandbookSheet handbook={handbook.data} {...{ back, files, title, version }} />;
}
