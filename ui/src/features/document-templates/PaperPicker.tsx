import { Alert, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperRow } from '../../../../server/document-templates/api.js';
import { useLabel } from '../../i18n/use-label.js';
import { Loading } from '../../shared/Loading.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useTemplatePapers } from './useTemplatePapers.query.js';

interface Props {
  kind: string;
  /** Null: none chosen yet. */
  documentId: string | null;
  onChoose: (documentId: string) => void;
}

/** Chooses the paper of a case whose data a text is shown with, or says why there is none to choose. */
export function PaperPicker({ kind, documentId, onChoose }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [q, setQ] = useState('');
  const papers = useTemplatePapers(kind, q);
  const optionOf = usePaperOption();
  if (papers.isPending) return <Loading />;
  if (papers.isError) return <Alert type="error" showIcon title={problemText(papers.error)} />;
  const { mayRead, items } = papers.data;
  if (!mayRead) return <Alert type="info" showIcon title={t('templates.paper.notAllowed')} />;
  if (items.length === 0 && q === '') {
    return <Alert type="info" showIcon title={t('templates.paper.none')} />;
  }
  return (
    <div className="template-paper">
      <Select
        aria-label={t('templates.paper.label')}
        placeholder={t('templates.paper.placeholder')}
        value={documentId}
        loading={papers.isFetching}
        showSearch={{ filterOption: false, onSearch: setQ }}
        notFoundContent={t('templates.paper.noMatch')}
        options={items.map(optionOf)}
        optionRender={({ data }) => (
          <>
            <span>{data.caseTitle}</span>
            <span className="quiet">{data.facts}</span>
          </>
        )}
        classNames={{ popup: { root: 'template-paper-options' } }}
        onChange={onChoose}
      />
      <p className="quiet">{t('templates.paper.hint')}</p>
    </div>
  );
}

/** What one knows a paper by: its case; number, day and state below. One that is never numbered is known by its day. */
function usePaperOption() {
  const label = useLabel();
  return ({ id, number, caseTitle, issuedOn, state }: PaperRow) => {
    const facts = [number, issuedOn, label('documentState', state)];
    return {
      ...{ value: id, caseTitle, label: `${number ?? issuedOn}　${caseTitle}` },
      facts: facts.filter((fact) => fact !== null).join(' · '),
    };
  };
}
