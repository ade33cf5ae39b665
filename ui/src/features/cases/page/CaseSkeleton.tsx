import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** A case page before it is there: head, diagram, tabs and side of the size they will have. */
export function CaseSkeleton() {
  const { t } = useTranslation();
  return (
    <article className="case-page" role="status" aria-label={t('app.loading')}>
      <div className="case-head case-head-skeleton">
        <Skeleton active paragraph={{ rows: 2 }} />
      </div>
      <div className="case-columns">
        <div className="case-main">
          <DiagramSkeleton />
          <div className="panel">
            <Skeleton active paragraph={{ rows: 8 }} />
          </div>
        </div>
        <div className="case-side">
          <div className="panel">
            <Skeleton active paragraph={{ rows: 2 }} />
          </div>
        </div>
      </div>
    </article>
  );
}

/** Where the diagram will stand. */
export function DiagramSkeleton() {
  return (
    <div className="panel">
      <div className="diagram-frame diagram-frame-skeleton">
        <Skeleton.Node active />
      </div>
    </div>
  );
}
