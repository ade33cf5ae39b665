import { useTranslation } from 'react-i18next';
import { calledSource } from '../../../../../processes/element-templates/element-settings.js';
import { extensionOf, textOf } from '../element-values.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';

/** Of a call: which process of the package; what is passed and taken back comes with it. */
export function CallFields() {
  const { t } = useTranslation();
  const { element, edits, processes } = usePanel();
  const reference = textOf(extensionOf(element, 'zeebe:CalledElement')?.['processId']);
  return (
    <Group title={t('modeler.group.call')}>
      <Picker
        label={t('modeler.called')}
        value={calledSource(reference) ?? reference}
        choices={processes}
        isRequired
        hint={t('modeler.calledHint')}
        onChange={(id) => {
          if (id !== undefined) edits?.call(id);
        }}
      />
    </Group>
  );
}
