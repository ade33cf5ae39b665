import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Spin, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  caseVerbIds,
  caseVerbs,
  type CaseVerb,
} from '../../../../../server/domain/cases/case-verbs.js';
import { TerminateDialog } from '../page/TerminateDialog.js';
import type { Case } from '../useCase.query.js';
import { CorrectionDrawer } from '../corrections/CorrectionDrawer.js';
import { ExternalNumberDialog } from './ExternalNumberDialog.js';
import { InterferenceDrawer } from './InterferenceDrawer.js';
import { LettersDrawer } from './LettersDrawer.js';
import { PaperApprovalDrawer } from './PaperApprovalDrawer.js';
import { PhoneApprovalDrawer } from './PhoneApprovalDrawer.js';
import { RecusalDrawer } from './RecusalDrawer.js';
import { ResumeDialog } from './ResumeDialog.js';
import { SuspendDialog } from './SuspendDialog.js';
import { SupplementNoticeDialog } from './SupplementNoticeDialog.js';
import { useCaseVerbs } from './useCaseVerbs.query.js';
import './case-verbs.css';
import { useWord } from '../../../i18n/use-word.js';

type Answer = NonNullable<ReturnType<typeof useCaseVerbs>['data']>['items'][number];

/**
 * What may be done to a case beside its process, in a menu; what may not is there too and says why. An address may lead to one of them
 * (`?verb=letters`).
 */
export function CaseVerbs({ reliefCase }: { reliefCase: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const [isOpen, setIsOpen] = useState(false);
  const [verb, setVerb] = useState<CaseVerb | null>(null);
  const { asked, forget } = useAskedVerb();
  const verbs = useCaseVerbs(reliefCase.id, isOpen || asked !== null);
  const answer = verbs.data?.items.find((one) => one.verb === asked);
  const shown = answer?.refusal === null ? asked : verb;
  const open = (isWanted: boolean) => {
    setIsOpen(isWanted);
    if (!isWanted) forget();
  };
  const close = () => {
    setVerb(null);
    forget();
  };
  return (
    <>
      <Dropdown
        // what was asked for and may not be done is told by the menu
        open={isOpen || (answer !== undefined && answer.refusal !== null)}
        onOpenChange={open}
        trigger={['click']}
        menu={{
          items: itemsOf(verbs.data?.items, word),
          onClick: ({ key }) => {
            open(false);
            setVerb(key as CaseVerb);
          },
        }}
      >
        <Button icon={<MoreOutlined />}>{t('caseVerbs.menu')}</Button>
      </Dropdown>
      {shown !== null && <VerbPanel verb={shown} reliefCase={reliefCase} onClose={close} />}
    </>
  );
}

/** The verb the address asks for, until it is answered. */
function useAskedVerb(): { asked: CaseVerb | null; forget: () => void } {
  const [params, setParams] = useSearchParams();
  const text = params.get('verb');
  return {
    asked: caseVerbIds.find((one) => one === text) ?? null,
    forget: () => {
      if (text === null) return;
      params.delete('verb');
      setParams(params, { replace: true });
    },
  };
}

function VerbPanel({
  verb,
  reliefCase,
  onClose,
}: {
  verb: CaseVerb;
  reliefCase: Case;
  onClose: () => void;
}) {
  const props = { reliefCase, onClose };
  switch (verb) {
    case 'supplement-notice':
      return <SupplementNoticeDialog {...props} />;
    case 'recusals':
      return <RecusalDrawer {...props} />;
    case 'suspend':
      return <SuspendDialog {...props} />;
    case 'resume':
      return <ResumeDialog {...props} />;
    case 'terminate':
      return <TerminateDialog caseId={reliefCase.id} onClose={onClose} />;
    case 'letters':
      return <LettersDrawer {...props} />;
    case 'paper-approvals':
      return <PaperApprovalDrawer {...props} />;
    case 'phone-approvals':
      return <PhoneApprovalDrawer {...props} />;
    case 'interferences':
      return <InterferenceDrawer {...props} />;
    case 'corrections':
      return <CorrectionDrawer {...props} />;
    case 'external-number':
      return <ExternalNumberDialog {...props} />;
  }
}

function itemsOf(
  answers: readonly Answer[] | undefined,
  word: (word: string) => string,
): NonNullable<MenuProps['items']> {
  if (answers === undefined)
    return [{ key: 'loading', label: <Spin size="small" />, disabled: true }];
  return answers.map(({ verb, refusal }) => ({
    key: verb,
    disabled: refusal !== null,
    label: (
      <span className="verb-item">
        {word(caseVerbs[verb])}
        {refusal !== null && <small>{word(refusal)}</small>}
      </span>
    ),
  }));
}
