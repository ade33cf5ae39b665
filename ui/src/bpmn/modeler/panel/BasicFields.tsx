import { useTranslation } from 'react-i18next';
import { documentationOf, propertiesOf, textOf } from '../element-values.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { TextField } from './TextField.js';

/** What every element has: its name, what is to be said of it, and the text of law it follows from. */
export function BasicFields() {
  const { t } = useTranslation();
  const { element, edits } = usePanel();
  return (
    <Group title={t('modeler.group.basic')}>
      <TextField
        label={t('modeler.name')}
        value={textOf(element.businessObject['name'])}
        maxLength={60}
        onChange={(name) => edits?.rename(name)}
      />
      <TextField
        label={t('modeler.documentation')}
        value={documentationOf(element)}
        maxLength={2000}
        rows={2}
        onChange={(text) => edits?.explain(text)}
      />
      <TextField
        label={t('modeler.legalBasis')}
        value={propertiesOf(element)['legalBasis'] ?? ''}
        maxLength={500}
        rows={2}
        hint={t('modeler.legalBasisHint')}
        onChange={(text) => edits?.setProperty('legalBasis', text)}
      />
    </Group>
  );
}
