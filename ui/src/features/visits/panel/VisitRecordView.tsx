import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  livingItems,
  livingStates,
  visitPosts,
  visitReadings,
} from '../../../../../server/domain/cases/visit-record.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import { Facts } from '../../cases/facts/Facts.js';
import type { CaseVisit } from './useCaseVisits.query.js';
import { VisitPhotos } from './VisitPhotos.js';

interface Props {
  visit: CaseVisit;
  onOpenPaper: ((documentId: string) => void) | undefined;
}

/** A synced record as it was signed, to be read only; the handwriting stands on its paper. */
export function VisitRecordView({ visit, onOpenPaper }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { place, subjectName, subjectRelation, staffNames, presentNames, recordedBy } = visit;
  const { helpingOffice, syncedAt, observation, readBy, isAgreed, remark, photos } = visit;
  return (
    <div className="visit-record">
      <Facts
        items={[
          [t('visits.place'), place],
          [t('visits.subjectName'), `${subjectName}（${subjectRelation}）`],
          [t('visitPanel.staff'), staffNames.join('、')],
          [t('visits.present'), presentNames.join('、')],
          [t('visitPanel.helping'), helpingOffice],
          [
            t('visitPanel.synced'),
            <>
              {recordedBy} <When at={syncedAt} />
            </>,
          ],
        ]}
      />
      <h3>{t('visits.talk')}</h3>
      <ol className="visit-record-talk">
        {visit.answers.map(({ question, answer }, index) => (
          <li key={index}>
            <div>{question}</div>
            <div className="visit-record-answer">{answer}</div>
          </li>
        ))}
      </ol>
      <h3 hidden={visit.conditions.length === 0 && observation === null}>{t('visits.living')}</h3>
      <Facts
        items={[
          ...visit.conditions.map(
            ({ item, state, note }) =>
              [word(livingItems[item]), `${note}（${word(livingStates[state])}）`] as const,
          ),
          [t('visits.observation'), observation],
        ]}
      />
      <h3>{t('visits.signatures')}</h3>
      <p>
        {word(visitReadings[readBy])} · {t(isAgreed ? 'visitPanel.agreed' : 'visitPanel.disagreed')}{' '}
        {remark}
      </p>
      <Signatures visit={visit} />
      {photos.length > 0 && <h3>{t('visits.photos')}</h3>}
      <VisitPhotos photos={photos} />
      <Paper documentId={visit.documentId} onOpenPaper={onOpenPaper} />
    </div>
  );
}

function Signatures({ visit: { signatures } }: Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className="visit-record-signatures">
      {signatures.map(({ post, name, signed, reason }) => (
        <li key={post + name}>
          {word(visitPosts[post])} {name}{' '}
          <span className={signed ? 'quiet' : 'visit-record-unsigned'}>
            {signed ? t('visitPanel.signed') : t('visits.unsigned', { reason: reason ?? '' })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Paper({
  documentId,
  onOpenPaper,
}: Pick<Props, 'onOpenPaper'> & { documentId: string | null }) {
  const { t } = useTranslation();
  if (documentId === null) return <p className="quiet">{t('visitPanel.noPaper')}</p>;
  if (onOpenPaper === undefined) {
    return <Link to={`/documents/${documentId}`}>{t('visitPanel.paper')}</Link>;
  }
  return (
    <Button
      size="small"
      onClick={() => {
        onOpenPaper(documentId);
      }}
    >
      {t('visitPanel.paper')}
    </Button>
  );
}
