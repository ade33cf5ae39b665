import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { usePackage } from '../draft-context.js';
import { filesOf, outlinePackage, type OutlineFile } from './package-outline.js';

/** What a file of the package is called on the screen; one without a name by its path. */
export function useFileNames(): (file: string) => string {
  const outline = useOutline();
  const { t } = useTranslation();
  const word = useWord();
  return (file) => {
    const found = outline.find((one) => one.file === file);
    if (found === undefined || found.name === '') return file;
    return found.kind === 'form'
      ? t('designer.files.formOf', { tasks: word(found.name) })
      : word(found.name);
  };
}

/** The forms and processes an element can be given, by id, with the name people read. */
export function useOutlineChoices() {
  const outline = useOutline();
  return useMemo(() => {
    const ofKind = (kind: OutlineFile['kind']) =>
      outline
        .filter((file) => file.kind === kind)
        .map(({ id, name }) => ({ id, name: name === '' ? id : name }));
    return { forms: ofKind('form'), processes: ofKind('process') };
  }, [outline]);
}

function useOutline(): OutlineFile[] {
  const { files } = usePackage();
  return useMemo(() => filesOf(outlinePackage(files)), [files]);
}
