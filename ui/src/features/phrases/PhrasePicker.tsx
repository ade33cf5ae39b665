import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, App, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useChangePhrases, usePhrases, type Phrase } from './usePhrases.query.js';
import './phrases.css';

interface Props {
  /** What stands in the field now: it can be kept. */
  text: string;
  onInsert: (phrase: string) => void;
}

/** 常用意见 beside a field for an opinion: put one in, or keep what was just written. */
export function PhrasePicker({ text, onInsert }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setIsOpen}
      title={t('phrases.title')}
      content={
        isOpen && (
          <PhraseList
            text={text}
            onInsert={(phrase) => {
              onInsert(phrase);
              setIsOpen(false);
            }}
          />
        )
      }
    >
      <Button type="link" size="small" className="phrases-button">
        {t('phrases.title')}
      </Button>
    </Popover>
  );
}

function PhraseList({ text, onInsert }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const phrases = usePhrases(true);
  const { add, remove, noteUse } = useChangePhrases();
  const failed = phrases.error ?? add.error ?? remove.error;
  const items = phrases.data?.items ?? [];
  return (
    <div className="phrases">
      {failed !== null && <Alert type="error" showIcon title={problemText(failed)} />}
      {phrases.isPending && <Loading />}
      {phrases.data && items.length === 0 && <p className="quiet">{t('phrases.empty')}</p>}
      <ul className="phrases-list">
        {items.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            onInsert={() => {
              noteUse.mutate(phrase.id);
              onInsert(phrase.text);
            }}
            onRemove={() => {
              remove.mutate(phrase.id);
            }}
          />
        ))}
      </ul>
      <KeepBar
        text={text.trim()}
        offices={phrases.data?.mayShareIn ?? []}
        isKeeping={add.isPending}
        onKeep={(officeId) => {
          add.mutate({ text: text.trim(), ...(officeId === null ? {} : { officeId }) });
        }}
      />
    </div>
  );
}

function PhraseRow({
  phrase,
  onInsert,
  onRemove,
}: {
  phrase: Phrase;
  onInsert: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return (
    <li>
      <button type="button" className="phrase" onClick={onInsert}>
        {phrase.text}
        {phrase.office !== null && (
          <span className="quiet">{t('phrases.shared', { office: phrase.office.name })}</span>
        )}
      </button>
      {phrase.mayRemove && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t('phrases.remove', { text: phrase.text })}
          onClick={() => {
            if (phrase.office === null) onRemove();
            else {
              void modal.confirm({ title: t('phrases.removeShared'), onOk: onRemove });
            }
          }}
        />
      )}
    </li>
  );
}

/** Keeps what stands in the field: for oneself, or for an office whose phrases one looks after. */
function KeepBar({
  text,
  offices,
  isKeeping,
  onKeep,
}: {
  text: string;
  offices: readonly { id: string; name: string }[];
  isKeeping: boolean;
  onKeep: (officeId: string | null) => void;
}) {
  const { t } = useTranslation();
  if (text === '') return <p className="quiet phrases-hint">{t('phrases.hint')}</p>;
  return (
    <div className="phrases-keep">
      <Button
        size="small"
        icon={<PlusOutlined />}
        loading={isKeeping}
        onClick={() => {
          onKeep(null);
        }}
      >
        {t('phrases.keep')}
      </Button>
      {offices.map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          onClick={() => {
            onKeep(id);
          }}
        >
          {t('phrases.keepFor', { office: name })}
        </Button>
      ))}
    </div>
  );
}
