import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { translateTemplate } from '../../i18n/modeler/translate-template.js';
import { translatorOf } from '../../i18n/translators.js';
import type { DesignerMode } from './modules/designer-words.js';
import { ProcessEditor } from './ProcessEditor.js';

interface Wanted {
  isReadOnly: boolean;
  isTechnical: boolean;
  onChange: (xml: string) => void;
  onSelect: (elementId: string | null) => void;
}

/** The modeler in its container: made once, and anew when it becomes read-only or may be drawn in again. */
export function useProcessEditor(
  container: RefObject<HTMLDivElement | null>,
  wanted: Wanted,
): ProcessEditor | null {
  const { isReadOnly, isTechnical } = wanted;
  const { t, i18n } = useTranslation();
  const [editor, setEditor] = useState<ProcessEditor | null>(null);
  const latest = useRef({ ...wanted, t, language: i18n.language });
  const mode = useRef<DesignerMode>({ isTechnical });
  useLayoutEffect(() => {
    latest.current = { ...wanted, t, language: i18n.language };
  });
  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const made = new ProcessEditor({
      ...{ container: container.current, isReadOnly, mode: mode.current },
      translate: (template, replacements) =>
        translateTemplate(latest.current.language, template, replacements),
      words: {
        word: (chinese) => translatorOf(latest.current.language)?.(chinese) ?? chinese,
        text: (key) => latest.current.t(`modeler.pad.${key}`),
      },
      onChange: (xml) => {
        latest.current.onChange(xml);
      },
      onSelect: (elementId) => {
        latest.current.onSelect(elementId);
      },
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [container, isReadOnly]);
  useEffect(() => {
    mode.current.isTechnical = isTechnical;
    editor?.refresh();
  }, [editor, isTechnical, i18n.language]);
  // The one before is gone only after this drawing, and has not the tools that are asked for now.
  return editor?.isReadOnly === isReadOnly ? editor : null;
}
