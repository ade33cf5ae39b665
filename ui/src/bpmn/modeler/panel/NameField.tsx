import { useTranslation } from 'react-i18next';
import { textOf } from '../element-values.js';
import { usePanel } from './panel-context.js';
import { TextField } from './TextField.js';

/** What the element is called in the diagram. */
export function NameField() {
  const { t } = useTranslation();
  const { element, edits } = usePanel();
  return (
    <TextField
      label={t('modeler.name')}
      value={textOf(element.businessObject['name'])}
      maxLength={60}
      onChange={(name) => edits?.rename(name)}
    />
  );
}
