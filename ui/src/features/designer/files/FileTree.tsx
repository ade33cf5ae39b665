import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { usePackage } from '../draft-context.js';
import { FileActions } from './FileActions.js';
import { NewFileMenu } from './NewFileMenu.js';
import { outlinePackage, type OutlineFile, type ProcessNode } from './package-outline.js';

/** The files by what they are: processes with those they call, tables, forms. */
export function FileTree() {
  const { t } = useTranslation();
  const { files, isEditable } = usePackage();
  const outline = useMemo(() => outlinePackage(files), [files]);
  return (
    <nav className="studio-files panel" aria-label={t('designer.files.title')}>
      <Group title={t('designer.files.processes')} extra={isEditable && <NewFileMenu />}>
        {outline.roots.map((root) => (
          <ProcessItem key={root.file} node={root} />
        ))}
      </Group>
      <Group title={t('designer.files.tables')}>
        {outline.tables.map((table) => (
          <FileItem key={table.file} file={table} />
        ))}
      </Group>
      <Group title={t('designer.files.forms', { count: outline.forms.length })}>
        {outline.forms.map((form) => (
          <FileItem key={form.file} file={form} />
        ))}
      </Group>
    </nav>
  );
}

function Group({
  title,
  extra,
  children,
}: {
  title: string;
  extra?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section>
      <h2>
        {title}
        {extra}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function ProcessItem({ node }: { node: ProcessNode }) {
  return (
    <FileItem file={node}>
      {node.calls.length > 0 && (
        <ul>
          {node.calls.map((called) => (
            <ProcessItem key={called.file} node={called} />
          ))}
        </ul>
      )}
    </FileItem>
  );
}

function FileItem({ file, children }: { file: OutlineFile; children?: ReactNode }) {
  const { t } = useTranslation();
  const word = useWord();
  const { nationalFiles, findings, selected, select, isEditable } = usePackage();
  const isOpen = selected.file === file.file;
  const isNational = nationalFiles.includes(file.file);
  const found = findings.filter((finding) => finding.file === file.file);
  const hasError = found.some(({ severity }) => severity === 'error');
  return (
    <li>
      <span className={isOpen ? 'studio-file studio-file-open' : 'studio-file'}>
        <button
          type="button"
          aria-current={isOpen || undefined}
          title={file.file}
          onClick={() => {
            select(file.file);
          }}
        >
          {file.name === '' ? file.id : word(file.name)}
        </button>
        {isNational && <span className="quiet">{t('designer.files.readOnly')}</span>}
        {found.length > 0 && (
          <span
            className={hasError ? 'studio-count studio-count-error' : 'studio-count'}
            title={t('designer.files.findings', { count: found.length })}
          >
            {found.length}
          </span>
        )}
        {isEditable && !isNational && <FileActions file={file} />}
      </span>
      {children}
    </li>
  );
}
