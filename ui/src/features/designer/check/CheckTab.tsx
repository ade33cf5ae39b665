import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft-context.js';
import { useFileNames } from '../files/use-file-names.js';
import { FindingList } from './FindingList.js';
import { ReasonField } from './ReasonField.js';

/** All findings of the package by file; a warning may stay for a reason. */
export function CheckTab() {
  const { t } = useTranslation();
  const { findings, isChecking, select } = useDraft();
  const nameOf = useFileNames();
  const files = [...new Set(findings.map(({ file }) => file))];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="studio-check" aria-busy={isChecking}>
      <Alert
        type={
          isChecking ? 'info' : errors > 0 ? 'error' : findings.length > 0 ? 'warning' : 'success'
        }
        showIcon
        title={
          isChecking
            ? t('designer.check.running')
            : t('designer.check.found', { errors, warnings: findings.length - errors })
        }
        description={t('designer.check.hint')}
      />
      {files.length === 0 && !isChecking && (
        <Empty className="panel" description={t('designer.check.none')} />
      )}
      {files.map((file) => (
        <section key={file} className="panel">
          <h2>
            {nameOf(file)} <code className="quiet">{file}</code>
          </h2>
          <FindingList
            findings={findings.filter((finding) => finding.file === file)}
            onOpen={({ elementId }) => {
              select(file, elementId);
            }}
            below={(finding) => finding.severity === 'warning' && <ReasonField finding={finding} />}
          />
        </section>
      ))}
    </section>
  );
}
