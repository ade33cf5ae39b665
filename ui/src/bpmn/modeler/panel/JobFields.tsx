import { useTranslation } from 'react-i18next';
import { JobHeader, JobType } from '../../../../../processes/contract.js';
import { extensionOf, headersOf, textOf } from '../element-values.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { Picker } from './Picker.js';

/** The header a job needs, named as what it chooses. */
const headerOf: Readonly<Record<string, keyof typeof JobHeader>> = {
  [JobType.issueDocument]: 'documentKind',
  [JobType.startTerm]: 'term',
  [JobType.stopTerm]: 'term',
  [JobType.notify]: 'notice',
};

/** Of a step the system does: what it does, and to which document, term or notice. */
export function JobFields() {
  const { t } = useTranslation();
  const { element, edits, facts } = usePanel();
  const type = textOf(extensionOf(element, 'zeebe:TaskDefinition')?.['type']);
  const header = headerOf[type];
  const choices = {
    documentKind: facts.documents,
    term: facts.terms,
    notice: facts.notices,
  };
  const changeJob = (next: string | undefined) => {
    if (next === undefined) return;
    const needed = headerOf[next];
    edits?.setJob(next, needed === undefined ? {} : { [JobHeader[needed]]: '' });
  };
  return (
    <Group title={t('modeler.group.job')}>
      <Picker
        label={t('modeler.job')}
        value={type}
        choices={facts.jobTypes}
        isRequired
        onChange={changeJob}
      />
      {header !== undefined && (
        <Picker
          label={t(`modeler.jobHeader.${header}`)}
          value={headersOf(element)[JobHeader[header]]}
          choices={choices[header]}
          isRequired
          onChange={(id) => edits?.setHeaders({ [JobHeader[header]]: id ?? '' })}
        />
      )}
    </Group>
  );
}
