import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { AddItem } from './AddItem.js';
import { ChangeHeadFields } from './ChangeHeadFields.js';
import {
  faultsOfItem,
  faultsOfWhole,
  withItem,
  withoutItem,
  type DraftChange,
} from './draft-change.js';
import { valueFaults } from './value-faults.js';
import { FaultLines } from '../editors/FaultLines.js';
import { ItemCard } from './ItemCard.js';
import { PreviewPanel } from './PreviewPanel.js';
import { SaveNote } from './SaveNote.js';
import { StaleDraft } from './StaleDraft.js';
import { useChangeDraft, type ChangeDraft } from './useChangeDraft.js';
import { useChangeStep } from './useChangeStep.mutation.js';
import { dropLocalCopy } from './local-copy.js';

interface Props {
  change: ChangeView;
  onReload: () => unknown;
}

/** A change being written: every row with its editor, days and paper; faults stand at their place. */
export function ChangeEditor({ change, onReload }: Props) {
  const edited = useChangeDraft(change);
  const { draft, set } = edited;
  const [isPreviewed, setIsPreviewed] = useState(false);
  usePageTitle(draft.title);
  const faults = faultsOf(change, edited);
  const whole = faultsOfWhole(faults).filter(({ detail }) => !shownByItems(draft).has(detail));
  return (
    <>
      <EditorHead
        change={change}
        edited={edited}
        faultCount={faults.length}
        onPreview={() => {
          void edited.flush().then((version) => {
            setIsPreviewed(version !== null);
          });
        }}
      />
      {isStale(edited) && (
        <StaleDraft
          onReload={() => {
            dropLocalCopy(localStorage, change.id);
            void onReload();
          }}
        />
      )}
      <ChangeHeadFields draft={draft} faults={faults} officeName={change.officeName} set={set} />
      {whole.length > 0 && (
        <section className="panel change-part">
          <FaultLines faults={whole} />
        </section>
      )}
      {draft.items.map((item, index) => (
        <ItemCard
          key={item.rowId}
          item={item}
          saved={change.items[index]}
          faults={faultsOfItem(faults, index)}
          onChange={(part) => {
            set((before) => withItem(before, item.rowId, part));
          }}
          onRemove={
            draft.items.length > 1
              ? () => {
                  set((before) => withoutItem(before, item.rowId));
                }
              : undefined
          }
        />
      ))}
      <AddItem officeId={change.officeId} draft={draft} set={set} />
      {isPreviewed && <PreviewPanel change={change} />}
    </>
  );
}

interface HeadProps {
  change: ChangeView;
  edited: ChangeDraft;
  faultCount: number;
  onPreview: () => void;
}

function EditorHead({ change, edited, faultCount, onPreview }: HeadProps) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const step = useChangeStep(change.id);
  const [refused, setRefused] = useState<DraftChange | null>(null);
  const submit = async () => {
    const version = await edited.flush();
    if (version === null) return;
    step.mutate(
      { kind: 'submit', version },
      {
        onSuccess: () => void message.success(t('change.submitted')),
        onError: () => {
          setRefused(edited.draft);
        },
      },
    );
  };
  const withdraw = () => {
    void modal.confirm({
      title: t('change.dropTitle'),
      content: t('change.dropHint'),
      onOk: async () => {
        await step.mutateAsync({ kind: 'withdraw', version: change.version });
        dropLocalCopy(localStorage, change.id);
        void navigate('/settings/changes');
      },
    });
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('change.editing')}</h1>
        <SaveNote state={edited.state} isRestored={edited.isRestored} />
        <span className="spread" />
        {faultCount > 0 && (
          <span className="fault-count">{t('task.faults', { count: faultCount })}</span>
        )}
        {change.may.withdraw && <Button onClick={withdraw}>{t('change.drop')}</Button>}
        <Button onClick={onPreview}>{t('change.preview')}</Button>
        <Button type="primary" loading={step.isPending} onClick={() => void submit()}>
          {t('change.submit')}
        </Button>
      </div>
      {step.error !== null && refused === edited.draft && (
        <Alert className="change-part" type="error" showIcon title={problemText(step.error)} />
      )}
    </>
  );
}

/** What the editors of the values say already. */
function shownByItems({ items }: DraftChange): ReadonlySet<string> {
  return new Set(items.flatMap(valueFaults).map(({ detail }) => detail));
}

/** What the last save said, or what keeps it from being saved; while more is typed the last word stands. */
function faultsOf(change: ChangeView, { state }: ChangeDraft) {
  if (state.kind === 'local') return state.faults;
  if (state.kind === 'failed' && state.error instanceof ApiProblem && state.error.faults.length > 0)
    return state.error.faults;
  return change.faults;
}

function isStale({ state }: ChangeDraft): boolean {
  return state.kind === 'failed' && state.error instanceof ApiProblem && state.error.status === 409;
}
