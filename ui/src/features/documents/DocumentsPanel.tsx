import { EditOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isStanding,
  type DocumentState,
} from '../../../../server/domain/papers/document-states.js';
import type { Case } from '../cases/useCase.query.js';
import { CheckPanel } from '../document-checks/CheckPanel.js';
import { VolumesButton } from '../volumes/VolumesButton.js';
import { DocumentList, type CaseDocument } from './DocumentList.js';
import { DraftList } from './drafts/DraftList.js';
import { HelpPanel } from './drafts/HelpPanel.js';
import { useCaseDrafts } from './drafts/useDraft.query.js';
import { WriteDialog } from './drafts/WriteDialog.js';

type Filter = 'filterAll' | 'filterStanding' | 'filterEnded';
const filters: readonly Filter[] = ['filterAll', 'filterStanding', 'filterEnded'];

/** The papers of a case: what is being drafted, what was issued, and what can be done with all of them. */
export function DocumentsPanel({ found }: { found: Case }) {
  const { t } = useTranslation();
  const drafts = useCaseDrafts(found.id);
  const [filter, setFilter] = useState<Filter>('filterAll');
  const [isChoosing, setIsChoosing] = useState(false);
  const shown = found.documents.filter((document) => passes(document, filter));
  return (
    <>
      <div className="documents-bar">
        <Segmented
          aria-label={t('documents.filterState')}
          value={filter}
          onChange={setFilter}
          options={filters.map((value) => ({ value, label: t(`documents.${value}`) }))}
        />
        <div className="documents-acts">
          <VolumesButton caseId={found.id} />
          {drafts.data?.mayDraft === true && (
            <Button
              type="primary"
              icon={<EditOutlined />}
              onClick={() => {
                setIsChoosing(true);
              }}
            >
              {t('documents.write')}
            </Button>
          )}
        </div>
      </div>
      <HelpPanel caseId={found.id} />
      {drafts.data !== undefined && <DraftList items={drafts.data.items} />}
      {found.documents.length > 0 && shown.length === 0 ? (
        <p className="quiet">{t('documents.filterEmpty')}</p>
      ) : (
        <DocumentList items={shown} />
      )}
      <CheckPanel caseId={found.id} />
      {isChoosing && (
        <WriteDialog
          caseId={found.id}
          onClose={() => {
            setIsChoosing(false);
          }}
        />
      )}
    </>
  );
}

function passes({ state }: CaseDocument, filter: Filter): boolean {
  if (filter === 'filterAll') return true;
  return isStanding(state as DocumentState) === (filter === 'filterStanding');
}
