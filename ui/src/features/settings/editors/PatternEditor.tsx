import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  checkNumberPattern,
  formatDocumentNumber,
} from '../../../../../server/domain/cases/document-number.js';
import { Field } from '../../../form/Field.js';
import { textOf, type EditorProps } from './read-value.js';

const example = { office: '青检', year: 2026, n: 12 };

/** 文号: each kind of document puts a word of its own before the year. */
export function DocumentPatternEditor(props: EditorProps) {
  const { t } = useTranslation();
  return <PatternEditor {...props} note={t('editor.pattern.word')} />;
}

/** 案号 or 文号, with the number it would make. */
export function PatternEditor({
  value,
  faults,
  onChange,
  note = '',
}: EditorProps & { note?: string }) {
  const { t } = useTranslation();
  const pattern = textOf(value);
  const own = checkNumberPattern(pattern).map((detail) => ({ pointer: '', detail }));
  const isWhole = own.length === 0;
  return (
    <Field
      isRequired
      label={t('editor.pattern.label')}
      description={
        isWhole
          ? t('editor.pattern.example', { number: formatDocumentNumber(pattern, example) }) + note
          : t('editor.pattern.hint')
      }
      faults={isWhole ? faults : own}
    >
      {(control) => (
        <Input
          {...control}
          maxLength={80}
          value={pattern}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}
