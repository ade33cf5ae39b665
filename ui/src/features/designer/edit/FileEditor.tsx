import { Switch } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { Loading } from '../../../shared/Loading.js';
import { usePackage } from '../draft-context.js';
import { SourceView } from './SourceView.js';

interface Props {
  file: PackageFile;
  isTechnical: boolean;
  onTechnical: (isTechnical: boolean) => void;
}

/** The editor that fits the file. */
export function FileEditor({ file, isTechnical, onTechnical }: Props) {
  const { t } = useTranslation();
  const isNational = usePackage().nationalFiles.includes(file.name);
  return (
    <section className="studio-editor panel">
      <header>
        <code className="quiet">{file.name}</code>
        {isNational && <span className="quiet">{t('designer.national')}</span>}
        <span className="spread" />
        <label className="quiet">
          <Switch size="small" checked={isTechnical} onChange={onTechnical} />{' '}
          {t('designer.technical')}
        </label>
      </header>
      <Suspense fallback={<Loading />}>
        <SourceView file={file} />
      </Suspense>
    </section>
  );
}
