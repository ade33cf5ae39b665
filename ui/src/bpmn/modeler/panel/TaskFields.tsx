import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { handlerOfCase } from '../../../../../processes/element-templates/element-settings.js';
import { extensionOf, headersOf, textOf } from '../element-values.js';
import { ApprovalFields } from './ApprovalFields.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';
import { TermFields } from './TermFields.js';

/** Of a task of a person: what is done, by whom, on which form, within what time. */
export function TaskFields() {
  const { t } = useTranslation();
  const { element, edits, facts, forms } = usePanel();
  const { act } = headersOf(element);
  const form = textOf(extensionOf(element, 'zeebe:FormDefinition')?.['formKey']);
  const changeAct = (next: string | undefined) => {
    const isOwnForm = form === '' || form === act;
    const nextForm = isOwnForm && forms.some(({ id }) => id === next) ? next : form;
    edits?.setAct(next, nextForm === '' ? undefined : nextForm);
  };
  return (
    <>
      <Group title={t('modeler.group.who')}>
        <Picker
          label={t('modeler.act')}
          value={act}
          choices={facts.acts}
          hint={t('modeler.actHint')}
          onChange={changeAct}
        />
        <RoleFields />
      </Group>
      <Group title={t('modeler.group.form')}>
        <Picker
          label={t('modeler.form')}
          value={form}
          choices={forms}
          isRequired
          onChange={(id) => edits?.setForm(id)}
        />
      </Group>
      <TermFields />
      <ApprovalFields />
    </>
  );
}

/** The role, of those that may do the act; the handler's own tasks go to the handler of the case. */
function RoleFields() {
  const { t } = useTranslation();
  const { element, edits, facts } = usePanel();
  const { act } = headersOf(element);
  const assignment = extensionOf(element, 'zeebe:AssignmentDefinition');
  const role = textOf(assignment?.['candidateGroups']);
  const assignee = textOf(assignment?.['assignee']);
  const able = facts.acts.find(({ id }) => id === act)?.roles;
  const choices = facts.roles.filter(({ id }) => able?.includes(id) ?? true);
  const assign = (nextRole: string | undefined, isHandlers: boolean) =>
    edits?.assign({ role: nextRole, assignee: isHandlers ? handlerOfCase : undefined });
  return (
    <>
      <Picker
        label={t('modeler.role')}
        value={role}
        choices={choices}
        isRequired
        {...(able === undefined ? {} : { hint: t('modeler.roleHint') })}
        onChange={(id) => assign(id, id === 'handler')}
      />
      {role === 'handler' && (
        <Checkbox
          checked={assignee === handlerOfCase}
          disabled={edits === null}
          onChange={({ target }) => assign(role, target.checked)}
        >
          {t('modeler.handlerOnly')}
        </Checkbox>
      )}
    </>
  );
}
