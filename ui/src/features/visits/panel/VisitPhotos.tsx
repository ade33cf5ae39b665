import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentPreview } from '../../attachments/AttachmentPreview.js';
import { attachmentHref } from '../../attachments/attachment-href.js';
import type { CaseVisit } from './useCaseVisits.query.js';

/** The photos of a record as small pictures, one of them large; those that have not come yet say so. */
export function VisitPhotos({ photos }: Pick<CaseVisit, 'photos'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<number | null>(null);
  const name = (index: number) => t('visitPanel.photo', { n: index + 1 });
  const large = shown === null ? undefined : photos[shown];
  return (
    <>
      <ul className="visit-record-photos">
        {photos.map(({ caption, attachmentId }, index) => (
          <li key={index}>
            {attachmentId === null ? (
              <span className="visit-record-waiting">{t('visitPanel.photoMissing')}</span>
            ) : (
              <button
                type="button"
                aria-label={t('attachments.show', { name: name(index) })}
                onClick={() => {
                  setShown(index);
                }}
              >
                <img src={attachmentHref(attachmentId)} alt="" loading="lazy" />
              </button>
            )}
            <span className="quiet">{caption === '' ? name(index) : caption}</span>
          </li>
        ))}
      </ul>
      {shown !== null && large?.attachmentId && (
        <AttachmentPreview
          file={{
            ...{ id: large.attachmentId, name: name(shown), mediaType: 'image/jpeg' },
            caption: large.caption === '' ? null : large.caption,
          }}
          room={{ hrefOf: attachmentHref }}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
}
