import { Empty } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedFacts } from '../../../../../processes/handbook/package-names.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { ChangeList } from './ChangeList.js';
import { ChangePrint } from './ChangePrint.js';
import { CompareBar } from './CompareBar.js';
import { CompareStage } from './CompareStage.js';
import { shownChanges, type ChangeFilter } from './shown-changes.js';
import { useComparison } from './use-comparison.js';
import { useSteps } from './use-steps.js';
import './compare.css';

/** One of the two versions; `files` is null while they are on their way. */
export interface ComparedVersion {
  name: string;
  files: readonly PackageFile[] | null;
}

interface Props {
  before: ComparedVersion;
  after: ComparedVersion;
  facts: NamedFacts;
  error: unknown;
  /** There is nothing to compare with. */
  isWithout: boolean;
  /** Where the versions are chosen. */
  choice: ReactNode;
}

/** Two versions: every change in a list beside both diagrams, one after the other. */
export function CompareView({ before, after, facts, error, isWithout, choice }: Props) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ChangeFilter>({
    isTechnicalShown: false,
    isLayoutShown: false,
  });
  const comparison = useComparison(before.files, after.files, facts);
  const all = comparison.data;
  const files = useMemo(() => shownChanges(all ?? [], filter), [all, filter]);
  const steps = useSteps(files);
  const problem = error ?? comparison.error ?? null;
  if (problem !== null) return <ProblemView error={problem} />;
  const names = { before: before.name, after: after.name };
  return (
    <section className="panel compare">
      <CompareBar {...{ choice, filter, files, names, steps }} onFilter={setFilter} />
      {isWithout ? (
        <Empty description={t('designerCompare.without')} />
      ) : all === undefined ? (
        <Loading />
      ) : files.length === 0 ? (
        <Empty
          description={t(all.length === 0 ? 'designerCompare.same' : 'designerCompare.sameShown')}
        />
      ) : (
        <div className="compare-body">
          <CompareStage {...{ before, after, files, steps }} />
          <ChangeList files={files} steps={steps} />
        </div>
      )}
      <ChangePrint files={files} names={names} />
    </section>
  );
}
