import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FaultLines } from './FaultLines.js';
import { faultsAt, textOf, type EditorProps } from './read-value.js';

/** Names of agencies, one a line. */
export function AgenciesEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const names = Array.isArray(value) ? value.map(textOf) : [];
  return (
    <div className="rows-editor">
      {names.map((name, index) => (
        <div key={index} className="agency">
          <Input
            aria-label={t('editor.agencyOf', { n: index + 1 })}
            maxLength={80}
            status={faultsAt(faults, `/${index}`).length > 0 ? 'error' : ''}
            value={name}
            onChange={({ target }) => {
              onChange(names.with(index, target.value));
            }}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('editor.removeOf', { n: index + 1 })}
            onClick={() => {
              onChange(names.toSpliced(index, 1));
            }}
          />
        </div>
      ))}
      <FaultLines faults={faults} />
      <Button
        type="dashed"
        size="small"
        icon={<PlusOutlined />}
        onClick={() => {
          onChange([...names, '']);
        }}
      >
        {t('editor.addAgency')}
      </Button>
    </div>
  );
}
