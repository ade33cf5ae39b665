import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionList } from '../../decisions/DecisionList.js';
import { DocumentList, type CaseDocument } from '../../documents/DocumentList.js';
import { WarningList } from '../../duplicates/WarningList.js';
import { CaseMoney } from '../../money/CaseMoney.js';
import { VisitPanel } from '../../visits/panel/VisitPanel.js';
import type { Case } from '../useCase.query.js';
import { ApplicantFacts } from './ApplicantFacts.js';
import { EligibilityFacts } from './EligibilityFacts.js';
import { factsFirst, type FactPart } from './facts-first.js';
import { FindingList } from './FindingList.js';
import { KeyGroupFacts } from './KeyGroupFacts.js';
import { OriginalCaseFacts } from './OriginalCaseFacts.js';
import { SuggestionFacts } from './SuggestionFacts.js';

interface Props {
  found: Case;
  /** What the task does: decides what stands first. */
  act: string | null;
  /** Opens a paper beside the form. */
  onOpenPaper: (document: CaseDocument) => void;
}

/** What a decider reads beside the form: what this decision rests on first and open, the rest folded, empty parts left out. */
export function CaseFacts({ found, act, onOpenPaper }: Props) {
  const { t } = useTranslation();
  const { order, open } = factsFirst(act, found.decisions.at(-1)?.verdict === 'return');
  const parts = { ...partsOf(found, onOpenPaper), visits: visitsOf(found, act, onOpenPaper) };
  const items = order.flatMap((key) => {
    const children = parts[key];
    return children === null ? [] : [{ key, label: t(`facts.parts.${key}`), children }];
  });
  return (
    <Collapse className="case-facts" size="small" items={items} defaultActiveKey={[...open]} />
  );
}

/** Null: the case has nothing of it. */
function partsOf(
  found: Case,
  onOpenPaper: Props['onOpenPaper'],
): Record<Exclude<FactPart, 'visits'>, ReactNode> {
  const { id, applicants, originalCase, eligibility, keyGroups, suggestion } = found;
  const { warnings, decisions, findings, disbursements, documents } = found;
  return {
    applicants: <ApplicantFacts caseId={id} applicants={applicants} />,
    original: <OriginalCaseFacts original={originalCase} />,
    duplicates: warnings.length > 0 ? <WarningList found={found} /> : null,
    eligibility: eligibility && <EligibilityFacts eligibility={eligibility} />,
    keyGroups: keyGroups.groups.length > 0 ? <KeyGroupFacts keyGroups={keyGroups} /> : null,
    suggestion: suggestion && <SuggestionFacts found={found} />,
    decisions: decisions.length > 0 ? <DecisionList items={decisions} /> : null,
    findings: findings.length > 0 ? <FindingList findings={findings} /> : null,
    money: disbursements.length > 0 ? <CaseMoney found={found} /> : null,
    documents:
      documents.length > 0 ? (
        <DocumentList items={documents} isCompact onOpen={onOpenPaper} />
      ) : null,
  };
}

/** Records of visits: whoever verifies the case is told that there is none, the others only of those there are. */
function visitsOf(
  { id, timeline, documents }: Case,
  act: string | null,
  onOpenPaper: Props['onOpenPaper'],
) {
  if (act !== 'verify-case' && !timeline.some(({ kind }) => kind === 'visit')) return null;
  return (
    <VisitPanel
      caseId={id}
      onOpenPaper={(documentId) => {
        const paper = documents.find((one) => one.id === documentId);
        if (paper !== undefined) onOpenPaper(paper);
      }}
    />
  );
}
