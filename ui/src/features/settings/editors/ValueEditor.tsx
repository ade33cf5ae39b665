import { useTranslation } from 'react-i18next';
import {
  settingCatalogue,
  settingKeys,
  settingWords,
  type SettingKey,
} from '../../../../../server/settings/api.js';
import { AgenciesEditor } from './AgenciesEditor.js';
import { AmountEditor } from './AmountEditor.js';
import { BandsEditor } from './BandsEditor.js';
import { CalendarYearEditor } from './CalendarYearEditor.js';
import { ChoiceEditor } from './ChoiceEditor.js';
import { DelegationsEditor } from './DelegationsEditor.js';
import { DocumentPatternEditor, PatternEditor } from './PatternEditor.js';
import { PaperRulesEditor } from './PaperRulesEditor.js';
import type { EditorProps } from './read-value.js';
import { RuleVersionEditor } from './RuleVersionEditor.js';
import { StandardEditor } from './StandardEditor.js';
import { TermEditor } from './TermEditor.js';
import { WageEditor } from './WageEditor.js';

/** The settings that are one of a closed list; the words of each come from where all values are worded. */
const choices = {
  wageSeries: settingKeys.wageSeries.options,
  collectiveBody: settingKeys.collectiveBody.options,
  fundMode: settingKeys.fundMode.options,
  jointMode: settingKeys.jointMode.options,
  decisionTermStart: settingKeys.decisionTermStart.options,
  plcRequired: [true, false],
  relativesOneCase: [true, false],
} as const satisfies Partial<Record<SettingKey, readonly (string | boolean)[]>>;

type ChoiceKey = keyof typeof choices;

const editors = {
  amountBands: BandsEditor,
  amountStandard: StandardEditor,
  delegations: DelegationsEditor,
  wage: WageEditor,
  advanceCapFen: AmountEditor,
  inquiryAgencies: AgenciesEditor,
  documentNumberPattern: DocumentPatternEditor,
  caseNumberPattern: PatternEditor,
  paperRules: PaperRulesEditor,
  term: TermEditor,
  calendarYear: CalendarYearEditor,
  ruleVersion: RuleVersionEditor,
} as const satisfies Record<
  Exclude<SettingKey, ChoiceKey>,
  (props: EditorProps) => React.ReactNode
>;

/** The editor a setting has, by its key. */
export function ValueEditor({ settingKey, ...props }: EditorProps & { settingKey: SettingKey }) {
  const { t } = useTranslation();
  if (isChoice(settingKey)) {
    return (
      <ChoiceEditor
        {...props}
        label={t('editor.value', { name: settingCatalogue[settingKey].name })}
        options={choices[settingKey].map((value) => ({
          value,
          label: settingWords(settingKey, value),
        }))}
      />
    );
  }
  const Editor = editors[settingKey];
  return <Editor {...props} />;
}

function isChoice(key: SettingKey): key is ChoiceKey {
  return Object.hasOwn(choices, key);
}
