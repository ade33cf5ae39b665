import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateView, VersionView } from '../../../../server/document-templates/api.js';
import { DecideDialog, type Decision } from './DecideDialog.js';
import { TemplateHead } from './TemplateHead.js';
import type { TemplateDuties } from './use-template-duties.js';
import { Workbench, type WorkbenchView } from './Workbench.js';

interface Props {
  template: TemplateView;
  version: VersionView | null;
  duties: TemplateDuties;
  view: WorkbenchView;
  isCreating: boolean;
  onView: (view: WorkbenchView) => void;
  onOpen: (versionId: string | null) => void;
  /** Begins a draft; null: not now, or not by this person. */
  onBegin: ((from: string) => void) | null;
}

const nothing = () => undefined;

/** A text that is not written in here: in force, waiting to be released, or of the past. */
export function ReadWorkbench({ template, version, duties, isCreating, onBegin, ...rest }: Props) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<Decision | null>(null);
  const ask = (next: Decision) => () => {
    setDecision(next);
  };
  const mayDecide = version?.state === 'tried' && duties.mayReleaseThis(version);
  return (
    <>
      <Workbench
        {...rest}
        template={template}
        body={version?.body ?? template.packagedBody}
        isReadOnly
        onChange={nothing}
        onSave={nothing}
        onRestore={onBegin}
        head={
          <TemplateHead template={template} version={version}>
            {version?.state === 'tried' && duties.mayRelease && !mayDecide && (
              <span className="quiet">{t('templates.notYours')}</span>
            )}
            {mayDecide && (
              <Button onClick={ask('give-back')}>{t('templates.act.give-back')}</Button>
            )}
            {mayDecide && (
              <Button type="primary" onClick={ask('release')}>
                {t('templates.act.release')}
              </Button>
            )}
            {version?.state === 'released' &&
              duties.mayRelease &&
              version.officeId === template.officeId && (
                <Button danger onClick={ask('archive')}>
                  {t('templates.act.archive')}
                </Button>
              )}
            {onBegin !== null && (
              <Button
                type="primary"
                loading={isCreating}
                onClick={() => {
                  onBegin(version === null ? 'in-force' : version.id);
                }}
              >
                {t(version?.state === 'archived' ? 'templates.restore' : 'templates.begin')}
              </Button>
            )}
          </TemplateHead>
        }
      />
      {decision !== null && version !== null && (
        <DecideDialog
          version={version}
          decision={decision}
          onClose={() => {
            setDecision(null);
          }}
        />
      )}
    </>
  );
}
