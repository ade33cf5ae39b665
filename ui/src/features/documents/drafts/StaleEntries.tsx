import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../../server/documents/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { Entered, EntryField } from './entry-schema.js';
import type { Entries } from './useEntries.js';

interface Props {
  draft: DraftView;
  entries: Entries;
  onReload: () => Promise<{ data: DraftView | undefined }>;
}

/** Somebody else saved meanwhile: who and when, where the two differ, and whose entries stay. Nothing is lost until one chooses. */
export function StaleEntries({ draft, entries, onReload }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [newest, setNewest] = useState<DraftView | null>(null);
  const { state } = entries;
  useEffect(() => {
    if (state.kind !== 'stale') return;
    void onReload().then(({ data }) => {
      setNewest(data ?? null);
    });
    // `onReload` is new on every drawing; the state says when there is something to ask.
  }, [state]);
  if (state.kind !== 'stale') return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('drafts.stale', { text: problemText(state.error) })}
      description={
        newest !== null && (
          <Differences schema={draft.schema} mine={entries.entered} theirs={newest.entered} />
        )
      }
      action={
        newest !== null && (
          <div className="stale-acts">
            <Button
              size="small"
              onClick={() => {
                entries.takeTheirs(newest);
              }}
            >
              {t('drafts.staleTheirs')}
            </Button>
            {newest.refusals.save === null && (
              <Button
                size="small"
                danger
                onClick={() => {
                  entries.keepMine(newest);
                }}
              >
                {t('drafts.staleMine')}
              </Button>
            )}
          </div>
        )
      }
    />
  );
}

function Differences({
  schema,
  mine,
  theirs,
}: {
  schema: EntryField;
  mine: Entered;
  theirs: Entered;
}) {
  const { t } = useTranslation();
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  );
  const shown = (value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('drafts.empty');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <>
      <p>{t('drafts.staleDiffers')}</p>
      <ul className="stale-list">
        {names.map((name) => (
          <li key={name}>
            <strong>{schema.properties?.[name]?.title ?? name}</strong>
            <span>
              {t('drafts.mine')}：{shown(mine[name])}
            </span>
            <span>
              {t('drafts.theirs')}：{shown(theirs[name])}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
