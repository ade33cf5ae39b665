import { Segmented } from 'antd';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DraftView, StudioFacts } from '../../../../server/designer/api.js';
import { makeShelves, ShelvesContext, type Shelves } from '../../bpmn/shelves.js';
import { useLint } from '../../lint/use-lint.js';
import { Loading } from '../../shared/Loading.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { DraftContext, PackageContext, type DraftWork } from './draft-context.js';
import { DraftHeader } from './DraftHeader.js';
import { LockBanner } from './lock/LockBanner.js';
import { useDraftLock } from './lock/use-draft-lock.js';
import { ConflictBanner } from './save/ConflictBanner.js';
import type { LocalCopy } from './save/draft-saver.js';
import { SubmittedPanel } from './release/SubmittedPanel.js';
import { LeaveGuard } from './save/LeaveGuard.js';
import { useDraftFiles } from './save/use-draft-files.js';
import { useSaveKey } from './save/use-save-key.js';
import { tabs } from './tabs.js';
import { useSelection } from './use-selection.js';
import { useShowTab } from './use-show-tab.js';

interface Props {
  draft: DraftView;
  facts: StudioFacts;
  /** What this browser kept and the server never got. */
  copy: LocalCopy | null;
}

type TabKey = (typeof tabs)[number]['key'];

/** The frame of a draft: head, tabs, and the work they share. */
export function DraftStudio({ draft, facts, copy }: Props) {
  const { t } = useTranslation();
  usePageTitle(`${draft.title} · ${t('designer.title')}`);
  const mayWrite = draft.may.design && draft.state === 'draft';
  const lock = useDraftLock(draft);
  const written = useDraftFiles(draft, mayWrite ? copy : null);
  const { files, save, setFile, flush } = written;
  const { findings, isChecking } = useLint(files, facts.facts);
  const selection = useSelection(files);
  const shelves = useShelves();
  const isEditable = lock.isHeld && save.kind !== 'conflict';
  useSaveKey(isEditable ? flush : null);
  const nationalFiles = useNationalFiles(draft);
  const work = useMemo<DraftWork>(
    () => ({
      ...{ draft, files, nationalFiles, isEditable, setFile, save, flush, findings, isChecking },
      ...{ packageName: draft.package, facts, ...selection },
    }),
    // prettier-ignore
    [draft, files, nationalFiles, isEditable, setFile, save, flush, findings, isChecking, facts, selection],
  );
  return (
    <DraftContext value={work}>
      <PackageContext value={work}>
        <article className="studio">
          <DraftHeader />
          <LockBanner lock={lock} />
          <ConflictBanner save={save} onSettle={written.settle} />
          <SubmittedPanel />
          <ShelvesContext value={shelves}>
            <StudioTabs draftId={draft.id} />
          </ShelvesContext>
        </article>
        <LeaveGuard isSaved={written.isSaved} flush={flush} />
      </PackageContext>
    </DraftContext>
  );
}

/** Kept as long as the draft is open. */
function useShelves(): Shelves {
  const [shelves] = useState(makeShelves);
  useEffect(
    () => () => {
      shelves.diagrams.clear();
      shelves.forms.clear();
    },
    [shelves],
  );
  return shelves;
}

function useNationalFiles({ files }: DraftView): readonly string[] {
  return useMemo(
    () => files.filter(({ isNational }) => isNational).map(({ name }) => name),
    [files],
  );
}

function StudioTabs({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const showTab = useShowTab();
  const open = tabs.find(({ key }) => key === params.get('tab')) ?? tabs[0];
  return (
    <>
      <Segmented<TabKey>
        className="studio-tabs"
        value={open.key}
        onChange={showTab}
        options={tabs.map(({ key }) => ({ value: key, label: t(`designer.tab.${key}`) }))}
      />
      <Suspense fallback={<Loading />}>
        <open.Body draftId={draftId} />
      </Suspense>
    </>
  );
}
