import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../check/FindingList.js';
import { usePackage } from '../draft-context.js';
import { FileTree } from '../files/FileTree.js';
import { FileEditor } from './FileEditor.js';

/** Files at the left, the editor of the open one in the middle, what the rules say of it below. */
export function EditTab() {
  const { t } = useTranslation();
  const { files, findings, selected, isChecking, select } = usePackage();
  const file = files.find(({ name }) => name === selected.file);
  const [isTechnical, setIsTechnical] = useState(false);
  const found = findings.filter((finding) => finding.file === selected.file);
  return (
    <div className="studio-columns">
      <FileTree />
      <div className="studio-middle">
        {file === undefined ? (
          <Empty className="panel" description={t('designer.files.none')} />
        ) : (
          <FileEditor
            key={file.name}
            file={file}
            isTechnical={isTechnical}
            onTechnical={setIsTechnical}
          />
        )}
        <section className="studio-strip panel" aria-label={t('designer.check.ofFile')}>
          <h2 role="status">
            {isChecking ? t('designer.check.running') : t('designer.check.found', countOf(found))}
          </h2>
          <FindingList
            findings={found}
            onOpen={({ elementId }) => {
              select(selected.file, elementId);
            }}
          />
        </section>
      </div>
    </div>
  );
}

function countOf(findings: readonly { severity: string }[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
