import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecisionList } from '../../decisions/DecisionList.js';
import { DocumentList } from '../../documents/DocumentList.js';
import { WarningList } from '../../duplicates/WarningList.js';
import type { Case } from '../useCase.query.js';
import { ApplicantFacts } from './ApplicantFacts.js';
import { EligibilityFacts } from './EligibilityFacts.js';
import { FindingList } from './FindingList.js';
import { KeyGroupFacts } from './KeyGroupFacts.js';
import { OriginalCaseFacts } from './OriginalCaseFacts.js';
import { SuggestionFacts } from './SuggestionFacts.js';

/** What a decider reads beside the form: every part of the case, the parts that are empty left out. */
export function CaseFacts({ found }: { found: Case }) {
  const { t } = useTranslation();
  const items = [
    {
      key: 'applicants',
      label: t('facts.applicants'),
      isThere: true,
      children: <ApplicantFacts caseId={found.id} applicants={found.applicants} />,
    },
    {
      key: 'original',
      label: t('facts.original'),
      isThere: true,
      children: <OriginalCaseFacts original={found.originalCase} />,
    },
    {
      key: 'duplicates',
      label: t('duplicates.title'),
      isThere: true,
      children: <WarningList found={found} />,
    },
    {
      key: 'eligibility',
      label: t('facts.eligibility'),
      isThere: found.eligibility !== null,
      children: <EligibilityFacts eligibility={found.eligibility} />,
    },
    {
      key: 'keyGroups',
      label: t('facts.keyGroups'),
      isThere: found.keyGroups.groups.length > 0,
      children: <KeyGroupFacts keyGroups={found.keyGroups} />,
    },
    {
      key: 'suggestion',
      label: t('facts.suggestion'),
      isThere: found.suggestion !== null,
      children: <SuggestionFacts found={found} />,
    },
    {
      key: 'decisions',
      label: t('case.tabs.decisions'),
      isThere: found.decisions.length > 0,
      children: <DecisionList items={found.decisions} />,
    },
    {
      key: 'findings',
      label: t('facts.findings'),
      isThere: found.findings.length > 0,
      children: <FindingList findings={found.findings} />,
    },
    {
      key: 'documents',
      label: t('task.documents'),
      isThere: found.documents.length > 0,
      children: <DocumentList items={found.documents} isCompact />,
    },
  ];
  return (
    <Collapse
      className="case-facts"
      size="small"
      items={items.filter(({ isThere }) => isThere).map(({ isThere: _isThere, ...item }) => item)}
      defaultActiveKey={items.map(({ key }) => key)}
    />
  );
}
