import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { approvingComponents } from '../../../../../server/domain/cases/phone-approval.js';
import type { FormSchema } from '../../../../../server/domain/forms/form-schema.js';
import type { FormData } from '../../../form/form-data.js';
import { FormFactsContext } from '../../../form/form-facts.js';
import { FormView } from '../../../form/FormView.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { formContext } from '../../tasks/form-context.js';
import { useTask } from '../../tasks/useTask.query.js';
import { useTaskFacts } from '../../tasks/useTaskFacts.js';
import type { Case } from '../useCase.query.js';

interface Props {
  taskId: string;
  reliefCase: Case;
  data: FormData;
  faults?: readonly Fault[];
  /** Only the answers an approval by telephone can have. */
  isByPhone?: boolean;
  /** Absent: to be read only. */
  onChange?: (data: FormData) => void;
}

/** The form of a task as it stands on a paper. */
export function PaperForm({
  taskId,
  reliefCase,
  data,
  faults = [],
  isByPhone = false,
  onChange,
}: Props) {
  const task = useTask(taskId);
  const facts = useTaskFacts(reliefCase);
  if (task.isPending) return <Loading />;
  if (task.isError) return <ProblemView error={task.error} onRetry={() => void task.refetch()} />;
  const { components } = task.data.form as unknown as FormSchema;
  return (
    <FormFactsContext value={facts}>
      <FormView
        components={isByPhone ? approvingComponents(task.data.act, components) : components}
        level={data}
        root={data}
        pointer=""
        faults={faults}
        context={formContext(facts.today)}
        isReadOnly={onChange === undefined}
        onChange={(next) => onChange?.(next)}
      />
    </FormFactsContext>
  );
}
