import { useTranslation } from 'react-i18next';
import type { Case } from '../useCase.query.js';
import { Facts } from './Facts.js';

/** The case the harm comes from. */
export function OriginalCaseFacts({ original }: { original: Case['originalCase'] }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        [t('facts.cause'), original.cause],
        [t('facts.caseNumber'), original.caseNumber],
        [t('facts.handledBy'), original.handledBy],
        [t('facts.happenedOn'), original.happenedOn],
        [t('facts.victim'), original.victimName],
        [t('facts.story'), original.facts],
        [t('facts.liable'), original.liableAbility],
      ]}
    />
  );
}
