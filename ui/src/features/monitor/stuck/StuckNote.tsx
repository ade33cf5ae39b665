import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StuckDetail } from '../../../../../server/monitor/stuck/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { useNoteFinding } from './useNoteFinding.mutation.js';

const longest = 1_000;

/** What was noted about a standstill: who is at it, by when it will be done. */
export function StuckNote({ finding: { id, note } }: { finding: StuckDetail }) {
  const { t } = useTranslation();
  const [text, setText] = useState(note?.text ?? '');
  const save = useNoteFinding(id);
  const problemText = useProblemText();
  return (
    <section>
      <h3 id="stuck-note">{t('stuck.note')}</h3>
      <Input.TextArea
        aria-labelledby="stuck-note"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={longest}
        placeholder={t('stuck.noteHint')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <div className="stuck-note-foot">
        <Button
          disabled={text.trim() === (note?.text ?? '')}
          loading={save.isPending}
          onClick={() => {
            save.mutate(text.trim());
          }}
        >
          {t('stuck.noteSave')}
        </Button>
        {note !== null && (
          <span className="quiet">
            {note.by} <When at={note.at} />
          </span>
        )}
        {save.isError && <span role="alert">{problemText(save.error)}</span>}
      </div>
    </section>
  );
}
