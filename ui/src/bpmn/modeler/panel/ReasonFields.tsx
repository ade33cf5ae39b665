import { useTranslation } from 'react-i18next';
import { documentationOf, propertiesOf } from '../element-values.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { TextField } from './TextField.js';

/** What is to be said of an element, and the text of law it follows from. */
export function ReasonFields() {
  const { t } = useTranslation();
  const { element, edits } = usePanel();
  return (
    <Group title={t('modeler.group.reason')}>
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
