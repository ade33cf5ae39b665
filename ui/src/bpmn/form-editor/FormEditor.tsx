import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { StudioFacts } from '../../../../server/designer/api.js';
import { FieldPanel } from './FieldPanel.js';
import { FormPreview } from './FormPreview.js';
import { readSchema } from './read-schema.js';
import { useFormDesk } from './use-form-desk.js';
import './form-editor.css';

export interface FormEditorProps {
  file: string;
  content: string;
  facts: StudioFacts;
  findings: readonly Finding[];
  isReadOnly: boolean;
  /** Chooses a field; told again with another number. */
  focus: { elementId: string; nonce: number } | null;
  onChange: (content: string) => void;
}

type View = 'design' | 'preview';

/** A form: drawn from our components, tried in the very renderer people fill it in with. */
export function FormEditor({ file, content, facts, isReadOnly, focus, onChange }: FormEditorProps) {
  const { t } = useTranslation();
  const schema = useMemo(() => readSchema(content), [content]);
  const [view, setView] = useState<View>('design');
  if (schema === null) return <Alert type="error" showIcon title={t('formEditor.broken')} />;
  if (isReadOnly) return <FormPreview schema={schema} facts={facts} />;
  return (
    <div className="form-editor">
      <Segmented<View>
        size="small"
        value={view}
        onChange={setView}
        options={[
          { value: 'design', label: t('formEditor.design') },
          { value: 'preview', label: t('formEditor.preview') },
        ]}
      />
      {view === 'preview' ? (
        <FormPreview schema={schema} facts={facts} />
      ) : (
        <DesignView {...{ file, content, focus, onChange }} />
      )}
    </div>
  );
}

function DesignView({
  file,
  content,
  focus,
  onChange,
}: Pick<FormEditorProps, 'file' | 'content' | 'focus' | 'onChange'>) {
  const { t } = useTranslation();
  const { container, field, hasFailed, edit, undo, redo } = useFormDesk(
    file,
    content,
    focus,
    onChange,
  );
  return (
    <>
      <div className="form-editor-bar">
        <Button size="small" icon={<UndoOutlined />} onClick={undo}>
          {t('formEditor.undo')}
        </Button>
        <Button size="small" icon={<RedoOutlined />} onClick={redo}>
          {t('formEditor.redo')}
        </Button>
      </div>
      {hasFailed && <Alert type="error" showIcon title={t('formEditor.failed')} />}
      <div className="form-editor-columns">
        <div ref={container} className="form-desk" />
        <aside className="form-editor-panel" aria-label={t('formEditor.field')}>
          {field === null ? (
            <p className="quiet">{t('formEditor.choose')}</p>
          ) : (
            <FieldPanel key={field.id} field={field} onChange={edit} />
          )}
        </aside>
      </div>
    </>
  );
}
