import { Alert, App } from 'antd';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  validateSubmission,
  type FormSchema,
} from '../../../../server/domain/forms/form-schema.js';
import type { Fault } from '../../../../server/domain/basics/errors.js';
import { initialData, keepKnownFields, type FormData } from '../../form/form-data.js';
import { FormFactsContext } from '../../form/form-facts.js';
import { FormView } from '../../form/FormView.js';
import { useAccount } from '../accounts/useAccount.js';
import type { Case } from '../cases/useCase.query.js';
import { keptInBrowser } from './browser-draft.js';
import { formContext } from './form-context.js';
import { knownValues } from './known-values.js';
import { NextStepsView } from './NextStepsView.js';
import { PaperFindings } from './PaperFindings.js';
import { Processing } from './Processing.js';
import { SubmitBar } from './SubmitBar.js';
import { SubmitProblem } from './SubmitProblem.js';
import { serverFaults } from './server-faults.js';
import { useConfirmFinal } from './use-confirm-final.js';
import { useTaskKeys } from './use-task-keys.js';
import { useWays } from './use-ways.js';
import { useCompleteTask } from './useCompleteTask.mutation.js';
import { useNextTask } from './useNextTask.js';
import { useSending } from './use-sending.js';
import { usePaperCheck } from './usePaperCheck.js';
import { useTaskDraft } from './useTaskDraft.js';
import { useTaskFacts } from './useTaskFacts.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  found: Case;
  isReadOnly: boolean;
  onReload: () => void;
}

/** The form of an open task, from the first key to the next task. What was typed outlives every refusal. */
export function TaskForm({ task, found, isReadOnly, onReload }: Props) {
  const { t } = useTranslation();
  const schema = task.form as unknown as FormSchema;
  const { message } = App.useApp();
  const account = useAccount();
  const [kept] = useState(() => keptInBrowser(account.id, task.id));
  const [data, setData] = useState<FormData>(() =>
    keepKnownFields(schema, initialData(schema, kept ?? knownValues(task, found))),
  );
  const [isTouched, setIsTouched] = useState(kept !== null);
  const [isJudged, setIsJudged] = useState(false);
  const known = useTaskFacts(found);
  const { onSending, isSending } = useSending();
  const facts = useMemo(() => ({ ...known, onSending }), [known, onSending]);
  const context = formContext(facts.today);
  const draft = useTaskDraft(task, data, isTouched && !isReadOnly);
  const goOn = useNextTask();
  const complete = useCompleteTask((id, state) => {
    // A task that was taken back by the engine meanwhile is shown as it is now.
    if (!isDone(state)) {
      onReload();
      return;
    }
    draft.forget();
    void goOn(id);
  });
  const ways = useWays(task, data, found);
  const confirmFinal = useConfirmFinal({ task, found, ways });
  const papers = usePaperCheck(task);
  const faults = faultsOf(schema, data, context, isJudged);

  const send = (answers: FormData) => {
    draft.stop();
    complete.mutate(
      { id: task.id, data: answers, version: task.version },
      { onError: focusFirstFault },
    );
  };
  const submit = () => {
    setIsJudged(true);
    if (isSending()) {
      void message.warning(t('form.stillSending'));
      return;
    }
    const judged = validateSubmission(schema, data, context);
    if (!judged.ok) {
      focusFirstFault();
      return;
    }
    papers.ask(judged.data, () => {
      confirmAndSend(judged.data);
    });
  };
  const confirmAndSend = (answers: FormData) => {
    confirmFinal(answers, () => {
      send(answers);
    });
  };
  const goOnDespite = () => {
    const judged = validateSubmission(schema, data, context);
    if (judged.ok) confirmAndSend(judged.data);
  };

  const save = () => {
    draft.saveNow(() => void message.success(t('taskPage.saved')));
  };
  useTaskKeys({ submit, save }, !isReadOnly && !complete.isPending && !papers.isPending);

  if (complete.isPending || isDone(complete.data)) return <Processing />;
  return (
    <FormFactsContext value={facts}>
      <form
        className="task-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={keepEnter}
      >
        <FormView
          components={schema.components}
          level={data}
          root={data}
          pointer=""
          faults={[...faults, ...serverFaults(complete.error)]}
          context={context}
          isReadOnly={isReadOnly}
          onChange={(next) => {
            setIsTouched(true);
            papers.forget();
            setData(next);
          }}
        />
        {kept !== null && <Alert type="info" showIcon title={t('conflict.recovered')} />}
        <SubmitProblem
          error={complete.error}
          faultCount={faults.length}
          {...{ task, found, data, draft, onReload }}
        />
        <PaperFindings findings={papers.findings} decision={papers.decision} onGoOn={goOnDespite} />
        {!isReadOnly && (
          <SubmitBar
            {...{ task, data, ways }}
            draft={draft.state}
            onReturned={() => void goOn(task.id)}
          />
        )}
      </form>
      {ways !== null && <NextStepsView officeId={task.officeId} ways={ways} />}
    </FormFactsContext>
  );
}

function isDone(state: string | undefined): boolean {
  return state === 'completed' || state === 'completing';
}

/** Faults are shown once somebody tried to submit, and from then on as they come and go. */
function faultsOf(
  schema: FormSchema,
  data: FormData,
  context: ReturnType<typeof formContext>,
  isJudged: boolean,
): Fault[] {
  if (!isJudged) return [];
  const judged = validateSubmission(schema, data, context);
  return judged.ok ? [] : judged.faults;
}

/** After the faults are drawn, the first faulty field comes into view and takes the keyboard. */
function focusFirstFault(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector('[data-faulty]');
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  });
}

/** Enter takes a day or a line of a list; a task is sent by its button or by Ctrl+Enter, never by the way. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === 'Enter' && isField && !event.ctrlKey && !event.metaKey) event.preventDefault();
}
