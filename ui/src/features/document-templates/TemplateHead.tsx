import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateView, VersionView } from '../../../../server/document-templates/api.js';
import { TemplateStateMark } from './TemplateStateMark.js';

interface Props {
  template: TemplateView;
  /** Null: the packaged text. */
  version: VersionView | null;
  /** Acts at the right. */
  children: ReactNode;
}

/** Which text of which paper this is, where it stands and what comes next. */
export function TemplateHead({ template, version, children }: Props) {
  const { t } = useTranslation();
  const { title, officeName, officeId, inForce } = template;
  return (
    <>
      <div className="page-head template-head">
        <Link to={`/templates?officeId=${officeId}`}>{t('templates.title')}</Link>
        <h1>{title}</h1>
        {version === null ? (
          <span className="quiet">
            {t('templates.packaged', { version: template.packagedVersion })}
          </span>
        ) : (
          <>
            <span className="quiet">
              {t('templates.numberOf', { office: version.officeName, number: version.number })}
            </span>
            <TemplateStateMark state={version.state} />
          </>
        )}
        <span className="spread" />
        {children}
      </div>
      <p className="quiet template-origin">
        {inForce.versionId === null
          ? t('templates.usesPackaged', { office: officeName })
          : t('templates.uses', {
              office: officeName,
              from: inForce.officeName ?? '',
              version: inForce.version,
              since: inForce.since ?? '',
            })}
        {version !== null && ` · ${t('templates.base', { base: version.base })}`}
      </p>
      {inForce.fault !== null && (
        <Alert type="error" showIcon title={t('templates.leftAside')} description={inForce.fault} />
      )}
    </>
  );
}
