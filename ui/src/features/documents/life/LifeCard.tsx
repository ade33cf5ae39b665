import { App, Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentLife } from '../../../../../server/documents/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Mark } from '../../../shared/Mark.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { stateTone } from '../state-tone.js';
import { CompareDialog } from './CompareDialog.js';
import { useFileDocument } from './useLifeStep.mutation.js';
import { VoidDialog } from './VoidDialog.js';

/** The story of a paper, its versions, and how it may go on. */
export function LifeCard({ life }: { life: DocumentLife }) {
  const { t } = useTranslation();
  return (
    <section className="panel document-card">
      <h2>{t('life.title')}</h2>
      <Steps life={life} />
      {life.versions.length > 1 && <Versions life={life} />}
      <p className="life-why">
        {t('life.template')} {life.templateVersion}
      </p>
      <Acts life={life} />
    </section>
  );
}

function Steps({ life: { events, voidRecall } }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <ol className="life-steps">
      {events.map(({ act, at, by, note }) => (
        <li key={`${act}${at}`} className="life-step">
          <p>
            <strong>{label('documentAct', act)}</strong> <When at={at} />
          </p>
          <p className="quiet">{by ?? t('life.process')}</p>
          {note !== null && <p className="life-note">{note}</p>}
          {act === 'void' && voidRecall !== null && (
            <p className="life-note">
              {t('life.recall')}：{voidRecall}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Versions({ life: { id, versions } }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <h3>{t('life.versions')}</h3>
      <ul className="life-versions">
        {versions.map((version, index) => (
          <li key={version.id}>
            <span>{t('life.version', { count: index + 1 })}</span>
            {version.id === id ? (
              <strong>{version.number ?? version.issuedOn}</strong>
            ) : (
              <Link to={`/documents/${version.id}`}>{version.number ?? version.issuedOn}</Link>
            )}
            <Mark tone={stateTone(version.state)}>{label('documentState', version.state)}</Mark>
          </li>
        ))}
      </ul>
    </>
  );
}

function Acts({ life }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const file = useFileDocument(life.id);
  const [dialog, setDialog] = useState<'void' | 'compare' | null>(null);
  const close = () => {
    setDialog(null);
  };
  const fileNow = () => {
    file.mutate(undefined, {
      onSuccess: () => void message.success(t('life.fileDone')),
      onError: (error) => void message.error(problemText(error)),
    });
  };
  return (
    <div className="life-acts">
      <Button
        onClick={() => {
          setDialog('compare');
        }}
      >
        {t('life.compare')}
      </Button>
      {life.case.isClosed && life.refusals.file === null && (
        <Button loading={file.isPending} onClick={fileNow}>
          {t('life.file')}
        </Button>
      )}
      <Tooltip title={life.refusals.void}>
        <Button
          danger
          disabled={life.refusals.void !== null}
          onClick={() => {
            setDialog('void');
          }}
        >
          {t('life.void')}
        </Button>
      </Tooltip>
      {dialog === 'void' && <VoidDialog life={life} onClose={close} />}
      {dialog === 'compare' && <CompareDialog life={life} onClose={close} />}
    </div>
  );
}
