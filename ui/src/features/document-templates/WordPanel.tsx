import { Input, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  FieldView,
  TemplateView,
  WordView,
} from '../../../../server/document-templates/api.js';

interface Props {
  template: TemplateView;
  /** Null: nothing can be written now. */
  onInsert: ((piece: string) => void) | null;
}

/** What one may write in this template; a click puts it where the cursor is. */
export function WordPanel({ template, onInsert }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const { fields, helpers, parts, elements, classes } = template;
  const has = (...texts: string[]) => texts.some((text) => text.includes(q.trim()));
  const marks = [
    ...elements.map((name) => `<${name}></${name}>`),
    ...classes.map((name) => `class="${name}"`),
  ].map((piece) => ({ id: piece, name: '', example: piece }));
  const panes = [
    {
      key: 'fields',
      label: t('templates.words.fields'),
      children: (
        <FieldList
          fields={fields.filter(({ path, name }) => has(path, name))}
          onInsert={onInsert}
        />
      ),
    },
    {
      key: 'helpers',
      label: t('templates.words.helpers'),
      children: <WordList words={helpers.filter((w) => has(w.id, w.name))} onInsert={onInsert} />,
    },
    {
      key: 'parts',
      label: t('templates.words.parts'),
      children: <WordList words={parts.filter((w) => has(w.id, w.name))} onInsert={onInsert} />,
    },
    {
      key: 'marks',
      label: t('templates.words.marks'),
      children: <WordList words={marks.filter((w) => has(w.id))} onInsert={onInsert} />,
    },
  ];
  return (
    <aside className="template-words panel" aria-label={t('templates.words.label')}>
      <Input
        allowClear
        aria-label={t('templates.words.search')}
        placeholder={t('templates.words.search')}
        value={q}
        onChange={({ target }) => {
          setQ(target.value);
        }}
      />
      <Tabs size="small" items={panes} />
    </aside>
  );
}

function FieldList({
  fields,
  onInsert,
}: {
  fields: readonly FieldView[];
  onInsert: Props['onInsert'];
}) {
  const { t } = useTranslation();
  return (
    <ul className="template-word-list">
      {fields.map((field, i) => (
        <li key={`${field.path}-${i}`} style={{ paddingInlineStart: field.level * 14 }}>
          <WordButton piece={field.snippet} title={field.options.join('、')} onInsert={onInsert}>
            <span>{field.name}</span> <code>{field.path}</code>
            <span className="quiet">
              {field.typeName}
              {field.isNullable && ` · ${t('templates.words.nullable')}`}
            </span>
          </WordButton>
        </li>
      ))}
    </ul>
  );
}

function WordList({
  words,
  onInsert,
}: {
  words: readonly WordView[];
  onInsert: Props['onInsert'];
}) {
  return (
    <ul className="template-word-list">
      {words.map(({ id, name, example }) => (
        <li key={id}>
          <WordButton piece={example.split(' → ')[0] ?? ''} title={example} onInsert={onInsert}>
            <span>{name}</span> <code>{id}</code>
            {example !== id && <span className="quiet">{example}</span>}
          </WordButton>
        </li>
      ))}
    </ul>
  );
}

function WordButton({
  piece,
  title,
  onInsert,
  children,
}: {
  piece: string;
  title: string;
  onInsert: Props['onInsert'];
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="template-word"
      title={title}
      disabled={onInsert === null}
      onClick={() => onInsert?.(piece)}
    >
      {children}
    </button>
  );
}
