import { Segmented } from 'antd';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, TemplateView } from '../../../../server/document-templates/api.js';
import { Loading } from '../../shared/Loading.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import type { EditorHandle } from './CodeEditor.js';
import { ComparePane } from './ComparePane.js';
import { FindingList } from './FindingList.js';
import { sourceOf, type PreviewChoice } from './preview-choice.js';
import { PreviewPane } from './PreviewPane.js';
import { useTemplatePreview } from './useTemplatePreview.query.js';
import { VersionList } from './VersionList.js';
import { WordPanel } from './WordPanel.js';

// CodeMirror is a chunk of its own, loaded only here.
const CodeEditor = lazy(() =>
  import('./CodeEditor.js').then((module) => ({ default: module.CodeEditor })),
);

export type WorkbenchView = 'edit' | 'compare' | 'versions';

interface Props {
  template: TemplateView;
  body: string;
  isReadOnly: boolean;
  /** Title, state and acts of the version. */
  head: ReactNode;
  view: WorkbenchView;
  onView: (view: WorkbenchView) => void;
  onChange: (body: string) => void;
  onSave: () => void;
  onRestore: ((from: string) => void) | null;
  onOpen: (versionId: string | null) => void;
}

const none: readonly FindingView[] = [];

/** Words at the left, text in the middle, the printed page at the right; or two versions side by side; or all of them. */
export function Workbench(props: Props) {
  const { template, body, isReadOnly, head, view, onView, onRestore, onOpen } = props;
  const { t } = useTranslation();
  return (
    <article className="template-page">
      {head}
      <Segmented<WorkbenchView>
        value={view}
        onChange={onView}
        options={[
          { value: 'edit', label: t(isReadOnly ? 'templates.view.read' : 'templates.view.edit') },
          { value: 'compare', label: t('templates.view.compare') },
          { value: 'versions', label: t('templates.view.versions') },
        ]}
      />
      {view === 'edit' && <EditView {...props} />}
      {view === 'compare' && <ComparePane template={template} body={body} />}
      {view === 'versions' && (
        <VersionList template={template} onRestore={onRestore} onOpen={onOpen} />
      )}
    </article>
  );
}

function EditView({ template, body, isReadOnly, onChange, onSave }: Props) {
  const editor = useRef<EditorHandle>(null);
  const [choice, setChoice] = useState<PreviewChoice>({ on: 'full', documentId: null });
  const preview = useTemplatePreview(template.kind, body, sourceOf(choice));
  const problemText = useProblemText();
  const findings = preview.data?.findings ?? none;
  const insert = (piece: string) => editor.current?.insert(piece);
  return (
    <div className="template-columns">
      <WordPanel template={template} onInsert={isReadOnly ? null : insert} />
      <div className="template-middle">
        <Suspense fallback={<Loading />}>
          <CodeEditor
            ref={editor}
            text={body}
            isReadOnly={isReadOnly}
            findings={findings}
            onChange={onChange}
            onSave={onSave}
          />
        </Suspense>
        <FindingList findings={findings} onGoTo={(finding) => editor.current?.goTo(finding)} />
      </div>
      <PreviewPane
        kind={template.kind}
        preview={preview.data}
        isFetching={preview.isFetching}
        problem={preview.error === null ? null : problemText(preview.error)}
        choice={choice}
        onChoice={setChoice}
      />
    </div>
  );
}
