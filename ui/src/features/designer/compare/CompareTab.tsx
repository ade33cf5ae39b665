import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft-context.js';
import type { TabProps } from '../tabs.js';
import { CompareView } from './CompareView.js';
import { useReleaseFiles } from '../useReleaseFiles.query.js';
import { useVersions } from './use-versions.js';
import { VersionChoice } from './VersionChoice.js';

/** The draft beside the release it is based on, or any other; what is typed and not saved yet counts. */
export function CompareTab(_: TabProps) {
  const { t } = useTranslation();
  const { draft, files, facts } = useDraft();
  const versions = useVersions(draft.package);
  const [chosen, setChosen] = useState<string | null>(null);
  const newest = versions.groups[0]?.options[0]?.value ?? null;
  const releaseId = chosen ?? draft.basedOn ?? draft.latestReleaseId ?? newest;
  const before = useReleaseFiles(releaseId);
  const name = versions.groups
    .flatMap(({ options }) => options)
    .find(({ value }) => value === releaseId)?.label;
  return (
    <CompareView
      facts={facts.facts}
      before={{ name: name ?? t('designerCompare.earlier'), files: before.data?.files ?? null }}
      after={{ name: t('designerCompare.thisDraft'), files }}
      error={versions.error ?? before.error}
      isWithout={!versions.isPending && releaseId === null}
      choice={
        <VersionChoice
          label={t('designerCompare.with')}
          value={releaseId}
          groups={versions.groups}
          onChange={setChosen}
        />
      }
    />
  );
}
