import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { usePackage } from '../draft-context.js';
import { filesOf, outlinePackage } from './package-outline.js';

/** What a file of the draft is called on the screen; one without a name by its path. */
export function useFileNames(): (file: string) => string {
  const { files } = usePackage();
  const { t } = useTranslation();
  const word = useWord();
  const outline = useMemo(() => filesOf(outlinePackage(files)), [files]);
  return (file) => {
    const found = outline.find((one) => one.file === file);
    if (found === undefined || found.name === '') return file;
    return found.kind === 'form'
      ? t('designer.files.formOf', { tasks: word(found.name) })
      : word(found.name);
  };
}
