import { Alert } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { StudioFacts } from '../../../../server/designer/api.js';
import { useWord } from '../../i18n/use-word.js';
import { ModelerTools } from './ModelerTools.js';
import { ElementPanel } from './panel/ElementPanel.js';
import type { Choice } from './panel/panel-context.js';
import type { ProcessEditor } from './ProcessEditor.js';
import type { Remark } from './remark-badges.js';
import { TechnicalPanel } from './TechnicalPanel.js';
import { useProcessEditor } from './use-process-editor.js';

export interface ProcessModelerProps {
  /** Path of the diagram in its package. */
  file: string;
  xml: string;
  facts: StudioFacts;
  /** What can be chosen of the package itself: by the id of the file, with the name people read. */
  forms: readonly Choice[];
  processes: readonly Choice[];
  /** What the rules say of this file, or of all files of the package. */
  findings: readonly Finding[];
  /** What people still discuss, by element of this file. */
  remarks: readonly Remark[];
  isReadOnly: boolean;
  /** Shows ids, headers, mappings and FEEL as well. */
  isTechnical: boolean;
  /** Selects an element and brings it into view; told again with another number. */
  focus: { elementId: string; nonce: number } | null;
  onChange: (xml: string) => void;
  onSelect: (elementId: string | null) => void;
  onRemarks: (elementId: string) => void;
}

/** Draws a process from the steps officials know; what is selected is described beside it. */
export function ProcessModeler(props: ProcessModelerProps) {
  const { file, xml, findings, remarks, isReadOnly, isTechnical, focus } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const editor = useProcessEditor(container, props);
  const [hasFailed, setHasFailed] = useState(false);
  // A new editor has no diagram yet, though the file is the same.
  const [shown, setShown] = useState<{ editor: ProcessEditor; file: string } | null>(null);
  const isShown = editor !== null && shown?.editor === editor && shown.file === file;

  useEffect(() => {
    if (editor === null) return;
    editor.show(xml).then(
      () => {
        setHasFailed(false);
        setShown({ editor, file });
      },
      () => {
        setHasFailed(true);
      },
    );
  }, [editor, xml, file]);
  useWordedFindings(editor, file, findings);
  useEffect(() => {
    editor?.showRemarks(remarks);
  }, [editor, remarks]);
  useEffect(() => {
    if (isShown && focus !== null) editor.focus(focus.elementId);
  }, [editor, focus, isShown]);
  useLayoutEffect(() => {
    if (container.current === null || editor === null) return undefined;
    const watch = new ResizeObserver(() => {
      editor.resized();
    });
    watch.observe(container.current);
    return () => {
      watch.disconnect();
    };
  }, [editor]);

  return (
    <div ref={frame} className="process-modeler">
      <div className="modeler-drawing">
        {editor !== null && <ModelerTools editor={editor} frame={frame} isReadOnly={isReadOnly} />}
        <div
          ref={container}
          className={`modeler-canvas${isReadOnly ? ' is-read-only' : ''}`}
          aria-label={t('modeler.canvas')}
          role="application"
        />
        {hasFailed && <Alert type="error" showIcon title={t('modeler.failed')} />}
      </div>
      {isShown && (
        <aside className="modeler-panel" aria-label={t('modeler.panel')}>
          <SelectedPanel {...props} editor={editor} />
          {isTechnical && !isReadOnly && <TechnicalPanel editor={editor} />}
        </aside>
      )}
    </div>
  );
}

/** The panel of whatever is selected; of the process where nothing or several elements are. */
function SelectedPanel({ editor, ...props }: ProcessModelerProps & { editor: ProcessEditor }) {
  const { file, facts, forms, processes, isReadOnly, isTechnical } = props;
  const version = useSyncExternalStore(editor.subscribe, editor.version);
  const [first, ...others] = editor.selected();
  const chosen = first === undefined || others.length > 0 ? editor.root() : first;
  const element = chosen.labelTarget ?? chosen;
  const findings = props.findings.filter((finding) => finding.file === file);
  return (
    <ElementPanel
      {...{ editor, version, element, isReadOnly, isTechnical, facts, forms, processes, findings }}
    />
  );
}

/** Badges speak the language of the screens. */
function useWordedFindings(
  editor: ProcessEditor | null,
  file: string,
  findings: readonly Finding[],
): void {
  const word = useWord();
  useEffect(() => {
    const own = findings.filter((finding) => finding.file === file);
    editor?.showFindings(own.map((finding) => ({ ...finding, message: word(finding.message) })));
  });
}
