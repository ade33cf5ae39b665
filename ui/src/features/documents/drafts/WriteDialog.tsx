import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftableKindView } from '../../../../../server/documents/api.js';
import { Loading } from '../../../shared/Loading.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useCreateDraft } from './useCreateDraft.mutation.js';
import { useDraftableKinds } from './useDraft.query.js';

interface Props {
  caseId: string;
  onClose: () => void;
}

/** Which paper to write: by part of the procedure, with what each is for, and why one has no place now. */
export function WriteDialog({ caseId, onClose }: Props) {
  const { t } = useTranslation();
  const kinds = useDraftableKinds(caseId);
  const [q, setQ] = useState('');
  const found = (kinds.data?.items ?? []).filter(({ title, purpose }) =>
    `${title}${purpose}`.includes(q.trim()),
  );
  return (
    <Modal open width={760} title={t('drafts.choose')} footer={null} onCancel={onClose}>
      <Input.Search
        allowClear
        placeholder={t('drafts.search')}
        aria-label={t('drafts.search')}
        value={q}
        onChange={({ target }) => {
          setQ(target.value);
        }}
      />
      {kinds.isPending && <Loading />}
      {kinds.isError && <ProblemView error={kinds.error} />}
      {kinds.data !== undefined && found.length === 0 && (
        <p className="quiet">{t('drafts.kindsEmpty')}</p>
      )}
      <KindGroups caseId={caseId} kinds={found} />
    </Modal>
  );
}

function KindGroups({ caseId, kinds }: { caseId: string; kinds: DraftableKindView[] }) {
  const problemText = useProblemText();
  const create = useCreateDraft(caseId);
  const groups = [...new Set(kinds.map(({ groupName }) => groupName))];
  return (
    <div className="kinds">
      {create.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(create.error)} />
      )}
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul className="documents">
            {kinds
              .filter(({ groupName }) => groupName === group)
              .map((kind) => (
                <KindRow
                  key={kind.kind}
                  kind={kind}
                  isBusy={create.isPending}
                  onStart={() => {
                    create.mutate(kind.kind);
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  kind: DraftableKindView;
  isBusy: boolean;
  onStart: () => void;
}

function KindRow({ kind, isBusy, onStart }: RowProps) {
  const { t } = useTranslation();
  const { title, purpose, isInternal, isNumbered, refusal } = kind;
  return (
    <li className="kind">
      <div>
        <strong>{title}</strong> {isInternal && <Mark>{t('drafts.internal')}</Mark>}
        {isNumbered && <Mark tone="info">{t('drafts.numbered')}</Mark>}
        <p className="quiet">{purpose}</p>
        {refusal !== null && <p className="kind-refusal">{refusal}</p>}
      </div>
      <Button
        disabled={refusal !== null || isBusy}
        aria-label={`${t('drafts.start')}${title}`}
        onClick={onStart}
      >
        {t('drafts.start')}
      </Button>
    </li>
  );
}
