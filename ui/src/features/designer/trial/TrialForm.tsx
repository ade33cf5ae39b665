import { Button, Input, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  trialScenarioIds,
  type TrialScenarioId,
} from '../../../../../processes/trial/scenarios.js';
import type { TrialStart } from './useTrial.js';

type Choice = 'samples' | 'last-year' | 'numbers';

interface Props {
  /** Chooses the version to compare with. */
  against: ReactNode;
  isBusy: boolean;
  onStart: (asked: Pick<TrialStart, 'cases' | 'scenario'>) => void;
}

/** Which cases, and what is assumed of the people. */
export function TrialForm({ against, isBusy, onStart }: Props) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<Choice>('samples');
  const [text, setText] = useState('');
  const [scenario, setScenario] = useState<TrialScenarioId>('recorded');
  const numbers = text.split(/[\s,，、;；]+/).filter((one) => one !== '');
  const isIncomplete = choice === 'numbers' && numbers.length === 0;
  return (
    <form
      className="trial-form"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ cases: choice === 'numbers' ? { numbers } : choice, scenario });
      }}
    >
      <Radio.Group
        aria-label={t('designerTrial.cases')}
        value={choice}
        optionType="button"
        options={(['samples', 'last-year', 'numbers'] as const).map((value) => ({
          value,
          label: t(`designerTrial.choice.${value}`),
        }))}
        onChange={({ target }) => {
          setChoice(target.value as Choice);
        }}
      />
      {choice === 'numbers' && (
        <Input.TextArea
          aria-label={t('designerTrial.numbers')}
          placeholder={t('designerTrial.numbersHint')}
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      )}
      <label className="trial-choice">
        <span>{t('designerTrial.scenario')}</span>
        <Select
          aria-label={t('designerTrial.scenario')}
          className="trial-select"
          value={scenario}
          options={trialScenarioIds.map((value) => ({
            value,
            label: t(`designerTrial.scenarios.${value}`),
          }))}
          onChange={setScenario}
        />
      </label>
      {against}
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={isIncomplete}>
        {t('designerTrial.start')}
      </Button>
    </form>
  );
}
