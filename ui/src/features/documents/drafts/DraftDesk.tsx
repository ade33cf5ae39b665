import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import type { DraftView } from '../../../../../server/documents/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Mark } from '../../../shared/Mark.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { DraftActions } from './DraftActions.js';
import { DraftWay } from './DraftWay.js';
import { EntryForm } from './EntryForm.js';
import { PreviewPane } from './PreviewPane.js';
import { SaveNote } from './SaveNote.js';
import { StaleEntries } from './StaleEntries.js';
import { useEntries } from './useEntries.js';

interface Props {
  draft: DraftView;
  onReload: () => Promise<{ data: DraftView | undefined }>;
}

/** The form at the left, the paper it makes at the right. */
export function DraftDesk({ draft, onReload }: Props) {
  const { t } = useTranslation();
  const entries = useEntries(draft);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const mayWrite = draft.refusals.save === null;
  usePageTitle(`${t('drafts.title')} ${draft.title}`);
  return (
    <article className="document-page">
      <DraftHead draft={draft} />
      {entries.state.kind === 'stale' && (
        <StaleEntries draft={draft} entries={entries} onReload={onReload} />
      )}
      <div className="draft-columns">
        <section className="panel">
          <div className="draft-bar">
            <h2>{t('drafts.entries')}</h2>
            {mayWrite && <SaveNote state={entries.state} isRestored={entries.isRestored} />}
          </div>
          <EntryForm
            schema={draft.schema}
            entered={mayWrite ? entries.entered : draft.entered}
            faults={faults}
            isDisabled={!mayWrite}
            onChange={entries.set}
          />
          <DraftActions draft={draft} flush={entries.flush} onFaults={setFaults} />
          <DraftWay draft={draft} />
        </section>
        <PreviewPane draft={draft} onFaults={setFaults} />
      </div>
    </article>
  );
}

function DraftHead({ draft }: { draft: DraftView }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { corrects } = draft;
  return (
    <header className="document-head">
      <div>
        <p className="document-of">
          <Link to={`/cases/${draft.case.id}?tab=documents`}>
            {draft.case.number ?? draft.case.title}
          </Link>
          <span>{t('drafts.purpose', { purpose: draft.purpose })}</span>
          {corrects !== null && (
            <Link to={`/documents/${corrects.id}`}>
              {t('drafts.correctsOf', { title: corrects.title, number: corrects.number ?? '' })}
            </Link>
          )}
        </p>
        <h1>
          {draft.title}
          <Mark tone={draft.state === 'discarded' ? 'bad' : 'info'}>
            {label('draftState', draft.state)}
          </Mark>
          {draft.isInternal && <Mark>{t('documents.internal')}</Mark>}
        </h1>
      </div>
    </header>
  );
}
