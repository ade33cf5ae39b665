import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { importNational } from '../../../../../server/national-import/api.js';

/** What became of each chosen row, and the same as a file to keep. */
export function ImportResults({ answer }: { answer: z.infer<typeof importNational.response> }) {
  const { t } = useTranslation();
  const count = answer.results.filter(({ outcome }) => outcome === 'draft').length;
  return (
    <section className="panel" aria-live="polite">
      <h2>{t('nationalImport.results')}</h2>
      <Alert
        type={count === 0 ? 'warning' : 'success'}
        showIcon
        title={count === 0 ? t('nationalImport.doneNone') : t('nationalImport.done', { count })}
      />
      <ul className="national-results">
        {answer.results.map(({ line, outcome, detail, draftId }) => (
          <li key={line}>
            {t('nationalImport.line')} {line} · {t(`nationalImport.outcomes.${outcome}`)} · {detail}{' '}
            {draftId !== null && (
              <Link to={`/applications/new?draft=${draftId}`}>{t('nationalImport.openDraft')}</Link>
            )}
          </li>
        ))}
      </ul>
      <Button
        onClick={() => {
          saveFile(answer.report);
        }}
      >
        {t('nationalImport.report')}
      </Button>
    </section>
  );
}

function saveFile(csv: string): void {
  const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = '导入结果.csv';
  link.click();
  URL.revokeObjectURL(href);
}
