import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { usePackages } from '../usePackages.query.js';
import '../designer.css';
import { ImportButton } from './ImportButton.js';
import { NewDraftButton } from './NewDraftButton.js';
import { PackageCard } from './PackageCard.js';

/** 流程设计: every package this person may see, what is in force, what comes and what is being drawn. */
export function PackageListPage() {
  const { t } = useTranslation();
  usePageTitle(t('designer.title'));
  const packages = usePackages();
  const [isPastShown, setIsPastShown] = useState(false);
  if (packages.isPending) return <Loading isPage />;
  if (packages.isError) {
    return <ProblemView error={packages.error} onRetry={() => void packages.refetch()} />;
  }
  const { packages: rows, offices } = packages.data;
  const mayDraft = offices.length > 0 || rows.some(({ isOwn }) => isOwn);
  return (
    <section>
      <div className="page-head">
        <h1>{t('designer.title')}</h1>
        <button
          type="button"
          className="link-button"
          aria-pressed={isPastShown}
          onClick={() => {
            setIsPastShown(!isPastShown);
          }}
        >
          {t(isPastShown ? 'designer.list.hidePast' : 'designer.list.showPast')}
        </button>
        <span className="spread" />
        {mayDraft && (
          <>
            <ImportButton view={packages.data} />
            <NewDraftButton view={packages.data} />
          </>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty className="panel" description={t('designer.list.none')} />
      ) : (
        <div className="studio-packages">
          {rows.map((row) => (
            <PackageCard key={row.package} row={row} isPastShown={isPastShown} />
          ))}
        </div>
      )}
    </section>
  );
}
