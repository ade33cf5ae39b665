import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import { attachmentsApi } from '../../../../server/attachments/api.js';
import {
  interferenceSides,
  interferenceWays,
} from '../../../../server/domain/cases/interference.js';
import type { InterferenceView } from '../../../../server/interferences/api.js';
import { urlOf } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { When } from '../../shared/When.js';

interface Props {
  row: z.infer<typeof InterferenceView>;
  /** In a list over many cases each names its own. */
  withCase?: boolean;
  children?: ReactNode;
}

/** One record of somebody asking about a case. */
export function InterferenceItem({ row, withCase = false, children }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <li>
      {withCase && (
        <p>
          <Link to={`/cases/${row.case.id}`}>{row.case.number ?? row.case.title}</Link>{' '}
          <span className="quiet">{row.officeName}</span>
        </p>
      )}
      <strong>
        {row.personName}（{row.post}）
      </strong>{' '}
      {row.happenedOn} {word(interferenceWays[row.way])} · {word(interferenceSides[row.side])}
      {row.supplementsId !== null && `（${t('caseVerbs.interference.supplementOf')}）`}
      <p>{row.content}</p>
      <p className="quiet">
        {t('caseVerbs.interference.by')} {row.recordedBy} <When at={row.recordedAt} />
      </p>
      {row.attachmentId !== null && (
        <a
          className="no-print"
          href={urlOf(attachmentsApi.getAttachment.path, { id: row.attachmentId }, {})}
          target="_blank"
          rel="noreferrer"
        >
          {t('caseVerbs.interference.seeScan')}
        </a>
      )}
      {children}
    </li>
  );
}
