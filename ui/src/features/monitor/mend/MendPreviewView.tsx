import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MendPreview } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { BeforeAfter } from './BeforeAfter.js';
import { MendDiagram } from './MendDiagram.js';

/** What an act will do, in sentences, in values and on the diagram; who has to agree; why it cannot be done. */
export function MendPreviewView({ plan }: { plan: MendPreview }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <section className="mend-preview" aria-label={t('mend.preview')}>
      <h3>{word(plan.subject)}</h3>
      {plan.refusal !== null && <Alert type="warning" showIcon title={word(plan.refusal)} />}
      <ul>
        {plan.sentences.map((sentence) => (
          <li key={sentence}>{word(sentence)}</li>
        ))}
      </ul>
      <BeforeAfter before={plan.before} after={plan.after} />
      {plan.diagram !== null && <MendDiagram diagram={plan.diagram} />}
      {plan.secondWhy !== null && (
        <Alert
          type="info"
          showIcon
          title={t('mend.second', { why: word(plan.secondWhy) })}
          description={t('mend.secondWho')}
        />
      )}
    </section>
  );
}
