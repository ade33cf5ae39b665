import { Empty, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateView } from '../../../../server/document-templates/api.js';
import { Loading } from '../../shared/Loading.js';
import { useTemplateVersion } from './useTemplateVersion.query.js';

const CompareView = lazy(() =>
  import('./CompareView.js').then((module) => ({ default: module.CompareView })),
);

const standing = ['in-force', 'packaged'];

/** The text on the page beside that in force, the packaged one or any version. */
export function ComparePane({ template, body }: { template: TemplateView; body: string }) {
  const { t } = useTranslation();
  const [with_, setWith] = useState('in-force');
  const version = useTemplateVersion(standing.includes(with_) ? null : with_);
  const before = bodyOf(template, with_) ?? version.data?.body;
  const names = [
    { value: 'in-force', label: t('templates.inForceText') },
    { value: 'packaged', label: t('templates.packaged', { version: template.packagedVersion }) },
    ...template.versions.map(({ id, officeName, number }) => ({
      value: id,
      label: t('templates.numberOf', { office: officeName, number }),
    })),
  ];
  return (
    <section className="panel template-compare-pane">
      <header>
        <Select
          aria-label={t('templates.compareWith')}
          className="filter-wide"
          value={with_}
          options={names}
          onChange={setWith}
        />
        <span className="quiet">{t('templates.compareHint')}</span>
      </header>
      {before === undefined ? (
        <Loading />
      ) : before === body ? (
        <Empty description={t('templates.same')} />
      ) : (
        <Suspense fallback={<Loading />}>
          <CompareView before={before} after={body} />
        </Suspense>
      )}
    </section>
  );
}

function bodyOf(template: TemplateView, which: string): string | undefined {
  if (which === 'in-force') return template.inForceBody;
  return which === 'packaged' ? template.packagedBody : undefined;
}
