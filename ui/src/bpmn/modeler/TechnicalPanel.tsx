import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessEditor } from './ProcessEditor.js';

const drawnMs = 100;

/** The panel of the library: ids, headers, mappings and FEEL, for whoever reads them. */
export function TechnicalPanel({ editor }: { editor: ProcessEditor }) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = editor.get('propertiesPanel');
    if (place.current === null) return undefined;
    panel.attachTo(place.current);
    // It begins with the process, and listens to what is selected only after it was drawn.
    const again = setTimeout(() => {
      editor.tellSelection();
    }, drawnMs);
    return () => {
      clearTimeout(again);
      panel.detach();
    };
  }, [editor, i18n.language]);
  return (
    <section className="technical-panel" aria-label={t('modeler.technical')}>
      <h3>{t('modeler.technical')}</h3>
      <div ref={place} />
    </section>
  );
}
