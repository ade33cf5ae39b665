import { useTranslation } from 'react-i18next';
import { eventOf, textOf } from '../element-values.js';
import { Field } from './Field.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';

/** Of a wait: for which message, or until when. */
export function EventFields() {
  const { t } = useTranslation();
  const { element, edits, facts } = usePanel();
  const event = eventOf(element);
  if (event === null) return null;
  const { definition, reference } = event;
  if (definition.$type === 'bpmn:TimerEventDefinition') {
    return (
      <Group title={t('modeler.group.event')}>
        <Field label={t('modeler.timer')} hint={t('modeler.timerHint')}>
          <span />
        </Field>
      </Group>
    );
  }
  if (definition.$type !== 'bpmn:MessageEventDefinition') return null;
  return (
    <Group title={t('modeler.group.event')}>
      <Picker
        label={t('modeler.message')}
        value={textOf(reference?.['name'])}
        choices={facts.messages}
        isRequired
        onChange={(id) => {
          if (id !== undefined) edits?.await(id);
        }}
      />
    </Group>
  );
}
