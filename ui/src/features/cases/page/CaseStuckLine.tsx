import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useCaseStuck } from './useCaseStuck.query.js';

/** Why the case stands still and whose turn it is, the worst first; nothing when it goes its way. */
export function CaseStuckLine({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const items = useCaseStuck(caseId).data?.items ?? [];
  const [worst] = items;
  if (worst === undefined) return null;
  const sentence = t('case.stuck', {
    ...{ sentence: word(worst.sentence), owner: word(worst.owner.text) },
  });
  const more = items.length > 1 ? t('case.stuckMore', { count: items.length - 1 }) : '';
  return <Alert type="warning" showIcon title={`${sentence}${more}`} />;
}
