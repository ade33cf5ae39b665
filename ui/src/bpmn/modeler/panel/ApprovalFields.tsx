import { useTranslation } from 'react-i18next';
import { ResumeAt } from '../../../../../processes/contract.js';
import { resumeWords } from '../../../../../processes/element-templates/variable-words.js';
import { headersOf } from '../element-values.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';

/** Acts whose answer can send a case back or change its amount. */
const approvals = ['give-opinion', 'record-collective-decision', 'review-dissent'];

const levels = ResumeAt.options.map((id) => ({ id, name: resumeWords[id] ?? id }));

/** Of an approval: where the case begins again after a return, and goes on after an adjustment. */
export function ApprovalFields() {
  const { t } = useTranslation();
  const { element, edits } = usePanel();
  const { act = '', step, nextStep } = headersOf(element);
  if (!approvals.includes(act) && step === undefined) return null;
  return (
    <Group title={t('modeler.group.approval')}>
      <Picker
        label={t('modeler.step')}
        value={step}
        choices={levels}
        isRequired
        hint={t('modeler.stepHint')}
        onChange={(id) => edits?.setHeaders({ step: id })}
      />
      <Picker
        label={t('modeler.nextStep')}
        value={nextStep}
        choices={levels}
        isRequired
        onChange={(id) => edits?.setHeaders({ nextStep: id })}
      />
    </Group>
  );
}
