import { UploadOutlined } from '@ant-design/icons';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

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
  const read = (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    void file.text().then(onRead);
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
            read(target.files?.[0]);
          }}
        />
      </label>
      <span className="quiet file-name">{name === '' ? t('files.noFile') : name}</span>
      <p id={hintId} className="field-description">
        {hint}
      </p>
    </div>
  );
}
