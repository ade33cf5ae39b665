import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackage } from '../draft-context.js';
import type { ReleaseTabProps } from '../release-tabs.js';
import { useReleaseFiles } from '../useReleaseFiles.query.js';
import { CompareView } from './CompareView.js';
import { releaseBefore, useVersions } from './use-versions.js';
import { VersionChoice } from './VersionChoice.js';

/** A release beside the one before it, or any two of the package and the national one. */
export function ReleaseCompareTab({ releaseId }: ReleaseTabProps) {
  const { t } = useTranslation();
  const { facts } = usePackage();
  const own = useReleaseFiles(releaseId);
  const versions = useVersions(own.data?.package);
  const options = versions.groups.flatMap((group) => group.options);
  const [left, setLeft] = useState<string | null>(null);
  const [right, setRight] = useState(releaseId);
  const beforeId = left ?? releaseBefore(versions.groups, releaseId);
  const before = useReleaseFiles(beforeId);
  const after = useReleaseFiles(right);
  const nameOf = (id: string | null) => options.find(({ value }) => value === id)?.label ?? '';
  return (
    <CompareView
      facts={facts.facts}
      before={{ name: nameOf(beforeId), files: before.data?.files ?? null }}
      after={{ name: nameOf(right), files: after.data?.files ?? null }}
      error={versions.error ?? before.error ?? after.error}
      isWithout={!versions.isPending && beforeId === null}
      choice={
        <>
          <VersionChoice
            label={t('designerCompare.earlier')}
            value={beforeId}
            groups={versions.groups}
            onChange={setLeft}
          />
          <VersionChoice
            label={t('designerCompare.later')}
            value={right}
            groups={versions.groups}
            onChange={setRight}
          />
        </>
      }
    />
  );
}
