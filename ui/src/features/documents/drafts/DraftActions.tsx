import { App, Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import type { DraftView } from '../../../../../server/documents/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import type { EntrySaver } from './entry-saver.js';
import { StepDialog, type Choice } from './StepDialog.js';
import { useDraftStep, type DraftStep } from './useDraftStep.mutation.js';

interface Props {
  draft: DraftView;
  flush: EntrySaver['flush'];
  /** Faults of the entries a step was refused for. */
  onFaults: (faults: readonly Fault[]) => void;
}

const steps = ['submit', 'accept', 'issue', 'return', 'discard'] as const;
type StepKind = (typeof steps)[number];

/** In which state a step belongs to the draft at all; who may not take it sees why. */
const belongs: Record<StepKind, readonly string[]> = {
  submit: ['draft'],
  accept: ['submitted'],
  issue: ['reviewed'],
  return: ['submitted', 'reviewed'],
  discard: ['draft', 'submitted', 'reviewed'],
};

/** The steps of the draft; each is confirmed, the entries are saved first. */
export function DraftActions({ draft, flush, onFaults }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const account = useAccount();
  const step = useDraftStep(draft);
  const [open, setOpen] = useState<StepKind | null>(null);
  const isOwn = [draft.created.by.id, draft.saved.by.id, draft.submitted?.by.id].includes(
    account.id,
  );
  const fail = (error: unknown) => {
    void message.error(problemText(error), 6);
    if (!(error instanceof ApiProblem)) return;
    onFaults(
      error.faults.map(({ pointer, detail }) => ({
        ...{ detail, pointer: pointer.replace(/^\/entered/, '') },
      })),
    );
  };
  const take = async (kind: StepKind, { note, reviewerId }: Choice) => {
    const version = kind === 'submit' ? await flush() : draft.version;
    setOpen(null);
    if (version === null) return;
    const body = { kind, version, note, reviewerId } as DraftStep;
    step.mutate(body, {
      onError: fail,
      onSuccess: ({ documents }) => {
        void message.success(t(`drafts.${kind}Done`));
        const [issued] = documents;
        if (kind === 'issue' && issued) void navigate(`/documents/${issued.id}`);
      },
    });
  };
  return (
    <div className="draft-acts">
      {steps
        .filter((kind) => belongs[kind].includes(draft.state))
        .map((kind, index) => (
          <Tooltip key={kind} title={draft.refusals[kind]}>
            <Button
              type={index === 0 ? 'primary' : 'default'}
              danger={kind === 'discard'}
              loading={step.isPending && open === null}
              disabled={draft.refusals[kind] !== null}
              onClick={() => {
                setOpen(kind);
              }}
            >
              {kind === 'return' && isOwn ? t('drafts.takeBack') : t(`drafts.${kind}`)}
            </Button>
          </Tooltip>
        ))}
      {open !== null && (
        <StepDialog
          kind={open}
          draft={draft}
          onCancel={() => {
            setOpen(null);
          }}
          onTake={(choice) => void take(open, choice)}
        />
      )}
    </div>
  );
}
