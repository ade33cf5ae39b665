import { Segmented } from 'antd';
import {
  paperRuleIds,
  paperRules,
  ruleLevelNames,
  type RuleLevel,
} from '../../../../../server/domain/paper-rules/paper-rules.js';
import { useWord } from '../../../i18n/use-word.js';
import { FaultLines } from './FaultLines.js';
import { recordOf, type EditorProps } from './read-value.js';

const options = (['block', 'warn'] as const).map((value) => ({
  value,
  label: ruleLevelNames[value],
}));

/** 文书核对: rule by rule, does it keep a paper from being issued, or only say so? */
export function PaperRulesEditor({ value, faults, onChange }: EditorProps) {
  const word = useWord();
  const levels = recordOf(value);
  return (
    <div className="rows-editor">
      <ul className="paper-rules">
        {paperRuleIds.map((rule) => (
          <li key={rule} aria-label={word(paperRules[rule].name)}>
            <span>{word(paperRules[rule].name)}</span>
            <Segmented<RuleLevel>
              size="small"
              options={options.map(({ value: each, label }) => ({
                value: each,
                label: word(label),
              }))}
              value={
                levels[rule] === 'block' || levels[rule] === 'warn'
                  ? levels[rule]
                  : paperRules[rule].level
              }
              onChange={(level) => {
                onChange({ ...levels, [rule]: level });
              }}
            />
          </li>
        ))}
      </ul>
      <FaultLines faults={faults} />
    </div>
  );
}
