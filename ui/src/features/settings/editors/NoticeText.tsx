import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readNotice, type NoticeDays } from '../calendar/read-notice.js';

/** The words of the State Council's notice, pasted: the days are read out of them, to be checked in the months below. */
export function NoticeText({ year, onRead }: { year: number; onRead: (days: NoticeDays) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="notice-text">
      <summary>{t('editor.year.paste')}</summary>
      <label className="field-label" htmlFor={id}>
        {t('editor.year.pasteHint', { year })}
      </label>
      <Input.TextArea
        id={id}
        rows={5}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button
        size="small"
        disabled={text.trim() === ''}
        onClick={() => {
          onRead(readNotice(year, text));
        }}
      >
        {t('editor.year.read')}
      </Button>
    </details>
  );
}
