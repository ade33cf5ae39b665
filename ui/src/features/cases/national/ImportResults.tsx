import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { importNational } from '../../../../../server/national-import/api.js';
import { useWord } from '../../../i18n/use-word.js';

/** What became of each chosen row, and the same as a file to keep. */
export function ImportResults({ answer }: { answer: z.infer<typeof importNational.response> }) {
  const { t } = useTranslation();
  const word = useWord();
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
            {t('nationalImport.line')} {line} · {t(`nationalImport.outcomes.${outcome}`)} ·{' '}
            {word(detail)}{' '}
            {draftId !== null && (
              <Link to={`/applications/new?draft=${draftId}`}>{t('nationalImport.openDraft')}</Link>
            )}
          </li>
        ))}
      </ul>
      <Button
        onClick={() => {
          saveFile(answer.report, t('nationalImport.reportFile'));
        }}
      >
        {t('nationalImport.report')}
      </Button>
    </section>
  );
}

function saveFile(csv: string, name: string): void {
  const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  URL.revokeObjectURL(href);
}
