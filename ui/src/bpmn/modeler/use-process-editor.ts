import type { TFunction } from 'i18next';
import { use, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { translateTemplate } from '../../i18n/modeler/translate-template.js';
import { translatorOf } from '../../i18n/translators.js';
import { ShelvesContext } from '../shelves.js';
import type { DesignerMode } from './modules/designer-words.js';
import { ProcessEditor } from './ProcessEditor.js';

interface Wanted {
  file: string;
  isReadOnly: boolean;
  isTechnical: boolean;
  onChange: (xml: string) => void;
  onSelect: (elementId: string | null) => void;
  onRemarks: (elementId: string) => void;
}

type Latest = Pick<Wanted, 'onChange' | 'onSelect' | 'onRemarks'> & {
  t: TFunction;
  language: string;
};

/** An editor with what it was made to listen to: whoever shows it next is told, in the language of then. */
export interface EditorDesk {
  editor: ProcessEditor;
  mode: DesignerMode;
  heard: { by: RefObject<Latest> };
}

/**
 * The modeler in its container: the one kept for the file where there is one, so that undo goes on where it was; made anew when it
 * becomes read-only or may be drawn in again.
 */
export function useProcessEditor(
  container: RefObject<HTMLDivElement | null>,
  wanted: Wanted,
): ProcessEditor | null {
  const { file, isReadOnly, isTechnical } = wanted;
  const { t, i18n } = useTranslation();
  const shelf = use(ShelvesContext)?.diagrams;
  const [desk, setDesk] = useState<EditorDesk | null>(null);
  const latest = useRef<Latest>({ ...wanted, t, language: i18n.language });
  useLayoutEffect(() => {
    latest.current = { ...wanted, t, language: i18n.language };
  });
  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const kept = shelf?.take(file);
    const isFit = kept?.editor.isReadOnly === isReadOnly;
    if (!isFit) kept?.editor.destroy();
    const made =
      kept !== undefined && isFit ? kept : makeDesk(container.current, isReadOnly, latest);
    made.heard.by = latest;
    if (made === kept) made.editor.attachTo(container.current);
    setDesk(made);
    return () => {
      setDesk(null);
      if (shelf === undefined) {
        made.editor.destroy();
        return;
      }
      made.editor.detach();
      shelf.put(file, made);
    };
  }, [container, file, isReadOnly, shelf]);
  useEffect(() => {
    if (desk === null) return;
    desk.mode.isTechnical = isTechnical;
    desk.editor.refresh();
  }, [desk, isTechnical, i18n.language]);
  // The one before is gone only after this drawing, and has not the tools that are asked for now.
  return desk?.editor.isReadOnly === isReadOnly ? desk.editor : null;
}

function makeDesk(
  container: HTMLElement,
  isReadOnly: boolean,
  latest: RefObject<Latest>,
): EditorDesk {
  const mode: DesignerMode = { isTechnical: false };
  const heard = { by: latest };
  const told = (): Latest => heard.by.current;
  const editor = new ProcessEditor({
    ...{ container, isReadOnly, mode },
    translate: (template, replacements) =>
      translateTemplate(told().language, template, replacements),
    words: {
      word: (chinese) => translatorOf(told().language)?.(chinese) ?? chinese,
      text: (key) => told().t(`modeler.pad.${key}`),
    },
    onChange: (xml) => {
      told().onChange(xml);
    },
    onSelect: (elementId) => {
      told().onSelect(elementId);
    },
    onRemarks: (elementId) => {
      told().onRemarks(elementId);
    },
  });
  return { editor, mode, heard };
}
