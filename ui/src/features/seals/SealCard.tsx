import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sealRequestStates, seals } from '../../../../server/domain/papers/seals.js';
import type { SealRequestView, SealUseView } from '../../../../server/seals/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark, type Tone } from '../../shared/Mark.js';
import { When } from '../../shared/When.js';
import { AskSealDialog } from './AskSealDialog.js';
import { SealRequestActs } from './SealRequestActs.js';
import './seals.css';
import { useDocumentSeal } from './useDocumentSeal.query.js';

const tones: Record<SealRequestView['state'], Tone> = {
  asked: 'warn',
  approved: 'info',
  refused: 'bad',
  withdrawn: 'plain',
  used: 'good',
};

/** Who asked for a seal on this paper, who approved, where it was used, and what this person may do about it. */
export function SealCard({ documentId }: { documentId: string }) {
  const { t } = useTranslation();
  const seal = useDocumentSeal(documentId);
  const [isAsking, setAsking] = useState(false);
  if (!seal.data) return null;
  const { requests, uses, refusal } = seal.data;
  const open = requests.filter(({ state }) => state !== 'used');
  return (
    <section className="panel document-card">
      <h2>{t('seals.title')}</h2>
      {uses.length === 0 && <p className="quiet">{t('seals.none')}</p>}
      {uses.map((use) => (
        <UseLine key={use.id} use={use} />
      ))}
      {open.map((request) => (
        <RequestLine key={request.id} documentId={documentId} request={request} />
      ))}
      <Tooltip title={refusal}>
        <Button
          disabled={refusal !== null}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('seals.ask')}
        </Button>
      </Tooltip>
      {isAsking && (
        <AskSealDialog
          documentId={documentId}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

function UseLine({ use }: { use: SealUseView }) {
  const { t } = useTranslation();
  const word = useWord();
  const { seal, copies, usedOn, sealedBy, basis, approvedBy, purpose } = use;
  return (
    <div className="seal-line">
      <p>
        <strong>{word(seals[seal])}</strong>
        {copies !== null && <span>{t('seals.copiesOf', { count: copies })}</span>}
        <span>{usedOn}</span>
        <span>{sealedBy}</span>
      </p>
      <p className="quiet">
        {purpose} · {basis}
        {approvedBy !== null && ` · ${t('seals.approvedBy')} ${approvedBy}`}
      </p>
    </div>
  );
}

function RequestLine({ documentId, request }: { documentId: string; request: SealRequestView }) {
  const { t } = useTranslation();
  const word = useWord();
  const { seal, copies, state, purpose, askedBy, askedAt, decidedBy, reason } = request;
  return (
    <div className="seal-line">
      <p>
        <strong>{word(seals[seal])}</strong>
        <span>{t('seals.copiesOf', { count: copies })}</span>
        <Mark tone={tones[state]}>{word(sealRequestStates[state])}</Mark>
      </p>
      <p className="quiet">
        {purpose} · {t('seals.askedBy', { name: askedBy })} <When at={askedAt} />
        {decidedBy !== null && ` · ${t('seals.decidedBy', { name: decidedBy })}`}
      </p>
      {reason !== null && <p className="life-note">{reason}</p>}
      <SealRequestActs documentId={documentId} request={request} />
    </div>
  );
}
