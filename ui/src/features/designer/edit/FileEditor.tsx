import { Switch } from 'antd';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { Loading } from '../../../shared/Loading.js';
import { usePackage } from '../draft-context.js';
import { useRemarks } from '../comments/use-remarks.js';
import { useOutlineChoices } from '../files/use-file-names.js';

// The libraries of the editors are large; each is loaded when a file of its kind is first opened.
const ProcessModeler = lazy(async () => ({
  default: (await import('../../../bpmn/modeler/ProcessModeler.js')).ProcessModeler,
}));
const TableEditor = lazy(async () => ({
  default: (await import('../../../bpmn/table/TableEditor.js')).TableEditor,
}));
const FormEditor = lazy(async () => ({
  default: (await import('../../../bpmn/form-editor/FormEditor.js')).FormEditor,
}));

interface Props {
  file: PackageFile;
  isTechnical: boolean;
  onTechnical: (isTechnical: boolean) => void;
}

/** The editor that fits the file. */
export function FileEditor({ file, isTechnical, onTechnical }: Props) {
  const { t } = useTranslation();
  const isNational = usePackage().nationalFiles.includes(file.name);
  return (
    <section className="studio-editor panel">
      <header>
        <code className="quiet">{file.name}</code>
        {isNational && <span className="quiet">{t('designer.national')}</span>}
        <span className="spread" />
        {file.name.endsWith('.bpmn') && (
          <label className="quiet">
            <Switch size="small" checked={isTechnical} onChange={onTechnical} />{' '}
            {t('designer.technical')}
          </label>
        )}
      </header>
      <Suspense fallback={<Loading />}>
        <EditorOf file={file} isTechnical={isTechnical} isNational={isNational} />
      </Suspense>
    </section>
  );
}

function EditorOf({
  file: { name, content },
  isTechnical,
  isNational,
}: Pick<Props, 'file' | 'isTechnical'> & { isNational: boolean }) {
  const { facts, findings, isEditable, focus, noteSelected, setFile } = usePackage();
  const { forms, processes } = useOutlineChoices();
  const { remarks, onRemarks } = useRemarks(name);
  const onChange = useCallback(
    (text: string) => {
      setFile(name, text);
    },
    [setFile, name],
  );
  const own = useMemo(() => findings.filter(({ file }) => file === name), [findings, name]);
  const shared = {
    ...{ file: name, facts, findings: own, focus, onChange },
    isReadOnly: !isEditable || isNational,
  };
  if (name.endsWith('.dmn')) return <TableEditor {...shared} content={content} />;
  if (name.endsWith('.form')) return <FormEditor {...shared} content={content} />;
  return (
    <ProcessModeler
      {...shared}
      xml={content}
      {...{ forms, processes, isTechnical, remarks, onRemarks }}
      onSelect={noteSelected}
    />
  );
}
