import { Alert, Button, Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProofView } from '../../../../server/archive/api.js';
import { archiveEvents } from '../../../../server/domain/papers/archive-chain.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { timeOfDay, When } from '../../shared/When.js';
import './archive.css';
import { useProof, useVerifyDocument } from './useProof.query.js';

/** How this paper is proved: where it stands in the chain of its case, its hashes, its signature; and a check of it all, now. */
export function ProofCard({ documentId }: { documentId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const proof = useProof(documentId);
  if (!proof.data) return null;
  const { links, chainLength, checkCode } = proof.data;
  return (
    <section className="panel document-card">
      <h2>{t('proof.title')}</h2>
      <dl className="proof-facts">
        <dt>{t('proof.code')}</dt>
        <dd>
          {checkCode === null ? (
            <span className="quiet">{t('proof.codeNone')}</span>
          ) : (
            <Link className="proof-code" to={`/check/${checkCode}`} target="_blank">
              {checkCode}
            </Link>
          )}
        </dd>
        <dt>{t('proof.signature')}</dt>
        <dd>
          <SignatureMark signature={proof.data.signature} />
        </dd>
        <dt>{t('proof.chain')}</dt>
        <dd>
          {t('proof.chainOf', { count: chainLength })}
          <ol className="proof-links">
            {links.map(({ seq, event, at }) => (
              <li key={seq}>
                {t('proof.link', { seq })} {word(archiveEvents[event])} <When at={at} />
              </li>
            ))}
          </ol>
        </dd>
      </dl>
      <Verify documentId={documentId} />
      <Collapse
        ghost
        size="small"
        items={[{ key: 'hashes', label: t('proof.more'), children: <Hashes proof={proof.data} /> }]}
      />
    </section>
  );
}

function SignatureMark({ signature }: Pick<ProofView, 'signature'>) {
  const { t } = useTranslation();
  if (signature === null) return <span className="quiet">{t('proof.signatureNone')}</span>;
  const { signedAt, algorithm, isTest } = signature;
  if (signedAt === null) return <Mark>{t('proof.signatureWaiting')}</Mark>;
  return (
    <>
      {t('proof.signed', { algorithm: algorithm ?? '' })} <When at={signedAt} />
      {isTest === true && (
        <>
          {' '}
          <Mark tone="warn">{t('proof.signatureTest')}</Mark>
        </>
      )}
    </>
  );
}

function Verify({ documentId }: { documentId: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const verify = useVerifyDocument(documentId);
  const faults = verify.data?.faults ?? [];
  const checkedAt = verify.data === undefined ? null : new Date(verify.data.checkedAt);
  return (
    <>
      <Button
        loading={verify.isPending}
        onClick={() => {
          verify.mutate(undefined);
        }}
      >
        {t('proof.verify')}
      </Button>
      {verify.isError && <Alert type="error" showIcon title={problemText(verify.error)} />}
      {checkedAt !== null && (
        <Alert
          className="proof-outcome"
          showIcon
          type={faults.length === 0 ? 'success' : 'error'}
          title={
            faults.length === 0
              ? `${t('proof.intact')}（${t('proof.verified')} ${timeOfDay(checkedAt)}）`
              : t('proof.faults')
          }
          description={faults.length === 0 ? undefined : faults.join('；')}
        />
      )}
    </>
  );
}

function Hashes({ proof }: { proof: ProofView }) {
  const { t } = useTranslation();
  const rows = [
    [t('proof.pdf'), proof.pdfSha256],
    [t('proof.sm3'), proof.pdfSm3],
    [t('proof.html'), proof.htmlSha256],
    [t('proof.data'), proof.dataSha256],
  ] as const;
  return (
    <dl className="proof-hashes">
      {rows.map(([name, hash]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{hash ?? t('proof.pdfNone')}</dd>
        </div>
      ))}
    </dl>
  );
}
