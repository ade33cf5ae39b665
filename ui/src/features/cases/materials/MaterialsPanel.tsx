import { useTranslation } from 'react-i18next';
import {
  attachmentKinds,
  attachmentsApi,
  type AttachmentKind,
} from '../../../../../server/attachments/api.js';
import { useAccount } from '../../accounts/useAccount.js';
import { AttachmentField } from '../../attachments/AttachmentField.js';
import { useCaseRoom } from '../../attachments/useCaseRoom.js';
import type { Case } from '../useCase.query.js';

const kinds = Object.keys(attachmentKinds) as AttachmentKind[];

/** What came in on paper: the list as it was received, and the scans by what they are. */
export function MaterialsPanel({ found }: { found: Case }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const mayAdd =
    found.closedAt === null &&
    hasRole(...(attachmentsApi.addAttachment.roles as readonly string[]));
  return (
    <>
      <h2>{t('materials.received')}</h2>
      {found.applicants.map(({ applicationId, name, materials }) => (
        <section key={applicationId} className="materials-of">
          <h3>{name}</h3>
          {materials.length === 0 ? (
            <p className="quiet">{t('materials.none')}</p>
          ) : (
            <ul className="materials-list">
              {materials.map(({ item, name: material, copies }) => (
                <li key={item + material}>
                  {material} <span className="quiet">{t('facts.copies', { count: copies })}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <h2>{t('materials.scans')}</h2>
      {kinds.map((kind) => (
        <Scans key={kind} caseId={found.id} kind={kind} mayAdd={mayAdd && kind === 'material'} />
      ))}
    </>
  );
}

/** Scans of one kind; materials are added here, the others with the act they belong to. */
function Scans({
  caseId,
  kind,
  mayAdd,
}: {
  caseId: string;
  kind: AttachmentKind;
  mayAdd: boolean;
}) {
  const { t } = useTranslation();
  const room = useCaseRoom({ caseId, kind, documentId: undefined });
  const own = room.scans.filter((scan) => scan.kind === kind && scan.voidReason === null);
  if (own.length === 0 && !mayAdd) return null;
  const name = attachmentKinds[kind].name;
  return (
    <section className="materials-of">
      <h3>{name}</h3>
      <AttachmentField
        isSmall
        isDisabled={!mayAdd}
        label={t('materials.scansOf', { kind: name })}
        room={room}
        value={own.map(({ id }) => id)}
        // The list of the case is read anew by itself; its order is that of arrival.
        onChange={() => undefined}
      />
    </section>
  );
}
