import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Mark } from '../../shared/Mark.js';
import { useDraft } from './draft-context.js';
import { DraftActions } from './release/DraftActions.js';
import { SaveNote } from './save/SaveNote.js';
import { PackageName } from './PackageName.js';

/** Which draft of which package this is, where it stands, and what one can do with it. */
export function DraftHeader() {
  const { t } = useTranslation();
  const { draft, isEditable, save } = useDraft();
  const isUnsaved = isEditable && (save.kind === 'waiting' || save.kind === 'saving');
  return (
    <>
      <header className="studio-head">
        <div className="studio-title">
          <p className="quiet">
            <Link to="/designer">{t('designer.title')}</Link> / <PackageName of={draft} />
          </p>
          <h1>{draft.title}</h1>
        </div>
        <DraftMarks isStale={isUnsaved} />
        <SaveNote />
        <span className="spread" />
        <DraftActions />
      </header>
      {draft.returnedReason !== null && draft.state === 'draft' && (
        <Alert
          type="warning"
          showIcon
          title={t('designer.returned')}
          description={draft.returnedReason}
        />
      )}
    </>
  );
}

/** What has been done with this very text; a change takes the check and the trial away. */
function DraftMarks({ isStale }: { isStale: boolean }) {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const isChecked = draft.isChecked && !isStale;
  const isTried = draft.isTried && !isStale;
  return (
    <span className="studio-marks">
      <Mark tone={draft.state === 'draft' ? 'plain' : 'info'}>
        {t(`designer.state.${draft.state}`)}
      </Mark>
      <Mark tone={isChecked ? 'good' : 'plain'}>
        {t(isChecked ? 'designer.checked' : 'designer.unchecked')}
      </Mark>
      <Mark tone={isTried ? 'good' : 'plain'}>
        {t(isTried ? 'designer.tried' : 'designer.untried')}
      </Mark>
    </span>
  );
}
