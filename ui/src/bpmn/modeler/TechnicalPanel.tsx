import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { translateExpressionWord } from '../../i18n/modeler/expression-words.js';
import { watchWords } from '../watch-words.js';
import type { ProcessEditor } from './ProcessEditor.js';

const drawnMs = 100;

const told =
  '.technical-panel .bio-properties-panel, .bio-properties-panel-popup, .cm-tooltip, .cm-announced';
/** What people wrote is no word of the library: expressions, names offered for them, names of elements and of what lists hold. */
const written = [
  ...['.cm-content', '.cm-completionLabel', '.cm-completionInfo', 'option', 'textarea'],
  ...['.bio-properties-panel-collapsible-entry-header-title', '.bio-properties-panel-header-label'],
].join(', ');

const isOfPanel = (place: Element): boolean =>
  place.closest(told) !== null && place.closest(written) === null;

/** The panel of the library: ids, headers, mappings and FEEL, for whoever reads them. */
export function TechnicalPanel({ editor }: { editor: ProcessEditor }) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = editor.get('propertiesPanel');
    if (place.current === null) return undefined;
    panel.attachTo(place.current);
    // Windows and hints of its expressions stand at the end of the page.
    const stopWords = watchWords(document.body, translateExpressionWord, isOfPanel);
    // It begins with the process, and listens to what is selected only after it was drawn.
    const again = setTimeout(() => {
      editor.tellSelection();
    }, drawnMs);
    return () => {
      clearTimeout(again);
      stopWords();
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
