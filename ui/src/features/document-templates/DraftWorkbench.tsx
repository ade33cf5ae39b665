import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateView, VersionView } from '../../../../server/document-templates/api.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { timeOfDay } from '../../shared/When.js';
import { DecideDialog } from './DecideDialog.js';
import { TemplateHead } from './TemplateHead.js';
import type { SaveState } from './template-saver.js';
import { useTemplateDraft } from './useTemplateDraft.js';
import { useTrial } from './useTemplateStep.mutation.js';
import { Workbench, type WorkbenchView } from './Workbench.js';

interface Props {
  template: TemplateView;
  version: VersionView;
  view: WorkbenchView;
  onView: (view: WorkbenchView) => void;
  onOpen: (versionId: string | null) => void;
}

/** A text that is being written: saved by itself, tried, and then somebody else's turn. */
export function DraftWorkbench({ template, version, ...rest }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const draft = useTemplateDraft(version);
  const trial = useTrial(version.id);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const tryIt = async () => {
    const revision = await draft.flush();
    if (revision === null) return;
    trial.mutate(revision, {
      onSuccess: ({ passed }) =>
        void (passed
          ? message.success(t('templates.triedWell'))
          : message.warning(t('templates.triedBadly'))),
      onError: (error) => void message.error(problemText(error)),
    });
  };
  const isStale =
    draft.state.kind === 'failed' &&
    draft.state.error instanceof ApiProblem &&
    draft.state.error.status === 409;
  return (
    <>
      <Workbench
        {...rest}
        template={template}
        body={draft.text.body}
        isReadOnly={false}
        onChange={(body) => {
          if (body !== draft.text.body) draft.set({ body });
        }}
        onSave={() => void draft.flush()}
        onRestore={null}
        head={
          <>
            <TemplateHead template={template} version={version}>
              <SaveNote state={draft.state} isRestored={draft.isRestored} />
              <Button
                onClick={() => {
                  setIsDiscarding(true);
                }}
              >
                {t('templates.act.discard')}
              </Button>
              {version.state === 'tried' ? (
                <span className="quiet">{t('templates.waits')}</span>
              ) : (
                <Button type="primary" loading={trial.isPending} onClick={() => void tryIt()}>
                  {t('templates.act.try')}
                </Button>
              )}
            </TemplateHead>
            {version.state === 'draft' && (version.decisionNote ?? '') !== '' && (
              <Alert
                type="warning"
                showIcon
                title={t('templates.givenBack', { name: version.decidedByName ?? '' })}
                description={version.decisionNote}
              />
            )}
            {isStale && <StaleAlert draft={draft} />}
            <TrialFaults faults={trial.data?.samples ?? []} />
            <Input
              className="template-note"
              aria-label={t('templates.note')}
              placeholder={t('templates.note')}
              maxLength={1000}
              value={draft.text.note}
              onChange={({ target }) => {
                draft.set({ note: target.value });
              }}
            />
          </>
        }
      />
      {isDiscarding && (
        <DecideDialog
          version={version}
          decision="discard"
          onClose={() => {
            setIsDiscarding(false);
          }}
        />
      )}
    </>
  );
}

/** Somebody else saved the same draft: nothing is lost, one chooses. */
function StaleAlert({ draft }: { draft: ReturnType<typeof useTemplateDraft> }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('templates.stale')}
      action={
        <>
          <Button size="small" onClick={() => void draft.keepMine()}>
            {t('templates.keepMine')}
          </Button>{' '}
          <Button size="small" onClick={() => void draft.takeTheirs()}>
            {t('templates.takeTheirs')}
          </Button>
        </>
      }
    />
  );
}

function TrialFaults({
  faults,
}: {
  faults: readonly { sample: 'full' | 'sparse'; fault: string | null }[];
}) {
  const { t } = useTranslation();
  return faults.map(({ sample, fault }) =>
    fault === null ? null : (
      <Alert
        key={sample}
        type="error"
        showIcon
        title={`${t(`templates.sample.${sample}`)}：${fault}`}
      />
    ),
  );
}

/** Where what was typed is. */
function SaveNote({ state, isRestored }: { state: SaveState; isRestored: boolean }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const text = () => {
    switch (state.kind) {
      case 'untouched':
        return isRestored ? t('templates.restored') : '';
      case 'saving':
        return t('task.draftSaving');
      case 'saved':
        return t('task.draftSaved', { at: timeOfDay(state.at) });
      case 'failed':
        return `${t('task.draftFailed')}：${problemText(state.error)}`;
    }
  };
  return (
    <span role="status" className={state.kind === 'failed' ? 'save-failed' : 'quiet'}>
      {text()}
    </span>
  );
}
