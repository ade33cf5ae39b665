import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { ElementEdits } from '../element-edits.js';
import type { ProcessEditor } from '../ProcessEditor.js';
import { isA, isConnection, type Drawn } from '../services.js';
import { CallFields } from './CallFields.js';
import { ConditionFields } from './ConditionFields.js';
import { EventFields } from './EventFields.js';
import { JobFields } from './JobFields.js';
import { kindOf } from './kind-of.js';
import { NameField } from './NameField.js';
import { PanelContext, type PanelWork } from './panel-context.js';
import { ReasonFields } from './ReasonFields.js';
import { TaskFields } from './TaskFields.js';

interface Props extends Omit<PanelWork, 'edits'> {
  editor: ProcessEditor;
  isReadOnly: boolean;
  /** Counts changes of the diagram: what the fields show is read from it. */
  version: number;
}

/** What can be said of the selected element, in the words of the office; of the whole process where nothing is selected. */
export function ElementPanel({ editor, isReadOnly, version, ...work }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { element } = work;
  const edits = useMemo(
    () => (isReadOnly ? null : new ElementEdits(editor, element)),
    [editor, element, isReadOnly],
  );
  const found = work.findings.filter(({ elementId }) => elementId === element.id);
  return (
    <PanelContext value={{ ...work, edits }}>
      <div className="element-panel" data-version={version}>
        <p className="panel-kind">{t(`modeler.kind.${kindOf(element)}`)}</p>
        {found.map(({ rule, message, severity }) => (
          <p key={`${rule} ${message}`} role="alert" className={`panel-finding is-${severity}`}>
            {word(message)}
          </p>
        ))}
        <NameField key={`${element.id} name`} />
        <Fields element={element} />
        <ReasonFields key={`${element.id} reason`} />
      </div>
    </PanelContext>
  );
}

function Fields({ element }: { element: Drawn }) {
  if (isConnection(element)) return <ConditionFields />;
  if (isA(element, 'bpmn:UserTask')) return <TaskFields />;
  if (isA(element, 'bpmn:ServiceTask')) return <JobFields />;
  if (isA(element, 'bpmn:CallActivity')) return <CallFields />;
  if (isA(element, 'bpmn:CatchEvent')) return <EventFields />;
  return null;
}
