import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import type { FindingView } from '../../../../server/document-templates/api.js';

export interface CodeEditorOptions {
  parent: HTMLElement;
  text: string;
  isReadOnly: boolean;
  /** What a screen reader calls it. */
  label: string;
  /** What the library says, in the language of the screens. */
  phrases: Readonly<Record<string, string>>;
  onChange: (text: string) => void;
  onSave: () => void;
}

export interface CodeEditor {
  /** Takes another text, when it is another. */
  setText: (text: string) => void;
  setReadOnly: (isReadOnly: boolean) => void;
  setFindings: (findings: readonly FindingView[]) => void;
  /** Puts a piece where the cursor is. */
  insert: (piece: string) => void;
  /** Shows a place and puts the cursor there. */
  goTo: (finding: Pick<FindingView, 'line' | 'column'>) => void;
  destroy: () => void;
}

/** The one place that knows CodeMirror: an editor of HTML with mustaches and marks of the check. */
export function createCodeEditor(options: CodeEditorOptions): CodeEditor {
  const writing = new Compartment();
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        ...templateLook,
        history(),
        lintGutter(),
        highlightActiveLine(),
        keymap.of([
          {
            key: 'Mod-s',
            preventDefault: true,
            run: () => {
              options.onSave();
              return true;
            },
          },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        namedContent(options.label),
        EditorState.phrases.of(options.phrases),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        writing.of(readOnly(options.isReadOnly)),
      ],
    }),
  });
  return {
    setText: (text) => {
      if (view.state.doc.toString() === text) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setReadOnly: (isReadOnly) => {
      view.dispatch({ effects: writing.reconfigure(readOnly(isReadOnly)) });
    },
    setFindings: (findings) => {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, findings)));
    },
    insert: (piece) => {
      if (view.state.readOnly) return;
      view.dispatch(view.state.replaceSelection(piece), { scrollIntoView: true });
      view.focus();
    },
    goTo: ({ line, column }) => {
      const anchor = offsetOf(view.state, line, column);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}

const mustaches = new MatchDecorator({
  regexp: /\{\{[^}]*\}\}/g,
  decoration: Decoration.mark({ class: 'template-mustache' }),
});

const markMustaches = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = mustaches.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = mustaches.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** How a template looks, wherever one is shown. */
export const templateLook: Extension[] = [
  lineNumbers(),
  html({ autoCloseTags: false, matchClosingTags: true }),
  syntaxHighlighting(defaultHighlightStyle),
  markMustaches,
  EditorView.lineWrapping,
];

/** Named, and reached by the keyboard, also where nothing can be written. */
export const namedContent = (label: string): Extension =>
  EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' });

const readOnly = (isReadOnly: boolean): Extension => [
  EditorState.readOnly.of(isReadOnly),
  EditorView.editable.of(!isReadOnly),
];

function diagnosticsOf(state: EditorState, findings: readonly FindingView[]): Diagnostic[] {
  return findings.map(({ severity, message, line, column, endLine, endColumn }) => {
    const from = offsetOf(state, line, column);
    return { severity, message, from, to: Math.max(from, offsetOf(state, endLine, endColumn)) };
  });
}

/** The text may have moved on since it was checked. */
function offsetOf({ doc }: EditorState, line: number, column: number): number {
  if (line > doc.lines) return doc.length;
  const found = doc.line(line);
  return Math.min(found.from + column - 1, found.to);
}
