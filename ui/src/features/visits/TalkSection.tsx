import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartProps } from './FactsSection.js';

/** Questions, which the person changes, and answers; what is not asked stays empty and off the paper. */
export function TalkSection({ record: { talk }, isLocked, onChange }: PartProps) {
  const { t } = useTranslation();
  const write = (index: number, part: Partial<(typeof talk)[number]>) => {
    onChange({ talk: talk.map((line, at) => (at === index ? { ...line, ...part } : line)) });
  };
  return (
    <section className="panel" aria-labelledby="visit-talk">
      <h2 id="visit-talk">{t('visits.talk')}</h2>
      <ol className="visits-talk">
        {talk.map(({ question, answer }, index) => (
          <li key={index}>
            <Input.TextArea
              autoSize
              aria-label={t('visits.question', { n: index + 1 })}
              value={question}
              disabled={isLocked}
              maxLength={1_000}
              onChange={({ target }) => {
                write(index, { question: target.value });
              }}
            />
            <Input.TextArea
              autoSize={{ minRows: 2 }}
              aria-label={t('visits.answer', { n: index + 1 })}
              placeholder={t('visits.answer', { n: index + 1 })}
              value={answer}
              disabled={isLocked}
              maxLength={4_000}
              onChange={({ target }) => {
                write(index, { answer: target.value });
              }}
            />
            <Button
              type="text"
              disabled={isLocked}
              onClick={() => {
                onChange({ talk: talk.filter((_line, at) => at !== index) });
              }}
            >
              {t('visits.dropQuestion', { n: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        disabled={isLocked}
        onClick={() => {
          onChange({ talk: [...talk, { question: '', answer: '' }] });
        }}
      >
        {t('visits.addQuestion')}
      </Button>
    </section>
  );
}
