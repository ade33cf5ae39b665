import { useTranslation } from 'react-i18next';
import { settingKeys, settingWords } from '../../../../../server/settings/api.js';
import { ChoiceEditor } from './ChoiceEditor.js';
import { recordOf, textOf, type EditorProps } from './read-value.js';

const ids = settingKeys.ruleVersion.shape.id.options;

/** Which text of the rules is applied. */
export function RuleVersionEditor({ value, onChange, ...props }: EditorProps) {
  const { t } = useTranslation();
  return (
    <ChoiceEditor
      {...props}
      label={t('editor.rules')}
      value={textOf(recordOf(value)['id'])}
      options={ids.map((id) => ({ value: id, label: settingWords('ruleVersion', { id }) }))}
      onChange={(id) => {
        onChange({ id });
      }}
    />
  );
}
