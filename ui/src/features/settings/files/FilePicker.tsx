import { UploadOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeText } from '../../../shared/decode-text.js';
import '../../../form/form.css';

interface Props {
  hint: string;
  /** Endings of names that fit, as an input takes them. */
  accept: string;
  onRead: (text: string) => void;
}

/** A file from this machine, read here as text; the browser's own words for it are not in our language. */
export function FilePicker({ hint, accept, onRead }: Props) {
  const { t } = useTranslation();
  const hintId = useId();
  const [name, setName] = useState('');
  const [isNoText, setIsNoText] = useState(false);
  const read = async (file: File) => {
    setName(file.name);
    const text = decodeText(await file.arrayBuffer());
    setIsNoText(text === null);
    if (text !== null) onRead(text);
  };
  return (
    <div className="field">
      <label className="file-button">
        <UploadOutlined aria-hidden /> {t('files.choose')}
        <input
          type="file"
          className="visually-hidden"
          aria-describedby={hintId}
          accept={accept}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file);
          }}
        />
      </label>
      <span className="quiet file-name">{name === '' ? t('files.noFile') : name}</span>
      {isNoText && (
        <p className="field-fault" role="alert">
          {t('files.noText')}
        </p>
      )}
      <p id={hintId} className="field-description">
        {hint}
      </p>
    </div>
  );
}
