import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../../../server/document-templates/api.js';
import { phrasesIn } from '../../i18n/code-phrases.js';
import { createCodeEditor, type CodeEditor as Editor } from './create-code-editor.js';

/** What the page around may ask of the editor. */
export type EditorHandle = Pick<Editor, 'insert' | 'goTo'>;

interface Props {
  text: string;
  isReadOnly: boolean;
  findings: readonly FindingView[];
  ref: Ref<EditorHandle>;
  onChange: (text: string) => void;
  onSave: () => void;
}

/** The text of a template; React is only the shell of the editor. */
export function CodeEditor({ text, isReadOnly, findings, ref, onChange, onSave }: Props) {
  const { t, i18n } = useTranslation();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ onChange, onSave });
  useEffect(() => {
    latest.current = { onChange, onSave };
  });
  const first = useRef({
    ...{ text, isReadOnly },
    label: t('templates.editor'),
    phrases: phrasesIn(i18n.language),
  });
  useEffect(() => {
    if (parent.current === null) return undefined;
    const made = createCodeEditor({
      ...first.current,
      parent: parent.current,
      onChange: (typed) => {
        latest.current.onChange(typed);
      },
      onSave: () => {
        latest.current.onSave();
      },
    });
    editor.current = made;
    return () => {
      made.destroy();
      editor.current = null;
    };
  }, []);
  useEffect(() => {
    editor.current?.setText(text);
  }, [text]);
  useEffect(() => {
    editor.current?.setReadOnly(isReadOnly);
  }, [isReadOnly]);
  useEffect(() => {
    editor.current?.setFindings(findings);
  }, [findings]);
  useImperativeHandle(ref, () => ({
    insert: (piece) => editor.current?.insert(piece),
    goTo: (finding) => editor.current?.goTo(finding),
  }));
  return <div ref={parent} className="template-code" />;
}
