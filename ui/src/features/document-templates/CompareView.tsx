import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { namedContent, templateLook } from './create-code-editor.js';

/** Two texts side by side with what differs; long equal passages are folded. */
export function CompareView({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const [left, right] = [t('templates.before'), t('templates.after')];
  const same = t('templates.sameLines');
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (parent.current === null) return undefined;
    const extensions = [
      ...templateLook,
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorState.phrases.of({ '$ unchanged lines': same }),
    ];
    const view = new MergeView({
      parent: parent.current,
      a: { doc: before, extensions: [...extensions, namedContent(left)] },
      b: { doc: after, extensions: [...extensions, namedContent(right)] },
      gutter: true,
      collapseUnchanged: { margin: 3, minSize: 6 },
    });
    return () => {
      view.destroy();
    };
  }, [before, after, left, right, same]);
  return <div ref={parent} className="template-compare" />;
}
