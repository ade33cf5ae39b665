import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxAttachmentBytes } from '../../../../server/attachments/api.js';
import { mostPhotos } from '../../../../server/visits/api.js';
import type { LocalVisit, PhotoLine, VisitStore } from './device/visit-store.js';
import type { Change } from './use-keeper.js';

interface Props {
  visit: LocalVisit;
  store: VisitStore;
  isLocked: boolean;
  onChange: Change;
}

const types = ['image/jpeg', 'image/png'];

/** Photos by the camera of the device, without place and time of taking; each lies encrypted until the server has it. */
export function PhotoSection({ visit, store, isLocked, onChange }: Props) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { photos } = visit;
  const add = async (files: readonly File[]) => {
    setFault(null);
    for (const file of files) {
      if (!types.includes(file.type) || file.size > maxAttachmentBytes || file.size === 0) {
        setFault(t('visits.photoBad'));
        continue;
      }
      const line = await store.keepPhoto(visit.id, file);
      if (line === null) {
        setFault(t('visits.photoBroken'));
        continue;
      }
      onChange((now) => {
        const isKnown = now.photos.some(({ sha256 }) => sha256 === line.sha256);
        if (isKnown || now.photos.length >= mostPhotos) return now;
        return { ...now, photos: [...now.photos, line] };
      });
    }
  };
  const write = (sha256: string, caption: string) => {
    onChange((now) => ({
      ...now,
      photos: now.photos.map((one) => (one.sha256 === sha256 ? { ...one, caption } : one)),
    }));
  };
  const drop = (sha256: string) => {
    onChange((now) => ({ ...now, photos: now.photos.filter((one) => one.sha256 !== sha256) }));
    void store.dropPhoto(visit.id, sha256);
  };
  return (
    <section className="panel" aria-labelledby="visit-photos">
      <h2 id="visit-photos">{t('visits.photos')}</h2>
      <p className="quiet">{t('visits.photoHint')}</p>
      <input
        ref={picker}
        hidden
        multiple
        type="file"
        accept={types.join()}
        capture="environment"
        onChange={({ target }) => {
          void add(Array.from(target.files ?? []));
          target.value = '';
        }}
      />
      <ul className="visits-photos">
        {photos.map((line, index) => (
          <li key={line.sha256}>
            <Picture visitId={visit.id} line={line} store={store} />
            <Input
              aria-label={t('visits.photoCaption', { n: index + 1 })}
              placeholder={t('visits.photoCaption', { n: index + 1 })}
              value={line.caption}
              disabled={isLocked}
              maxLength={200}
              onChange={({ target }) => {
                write(line.sha256, target.value);
              }}
            />
            <Button
              type="text"
              disabled={isLocked}
              onClick={() => {
                drop(line.sha256);
              }}
            >
              {t('visits.photoDrop', { n: index + 1 })}
            </Button>
          </li>
        ))}
      </ul>
      {fault !== null && <Alert type="error" showIcon title={fault} />}
      {photos.length >= mostPhotos && <p>{t('visits.photoMost', { count: mostPhotos })}</p>}
      <Button
        disabled={isLocked || photos.length >= mostPhotos}
        onClick={() => picker.current?.click()}
      >
        {t('visits.addPhoto')}
      </Button>
    </section>
  );
}

function Picture({
  visitId,
  line,
  store,
}: {
  visitId: string;
  line: PhotoLine;
  store: VisitStore;
}) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isHere = true;
    void store.photo(visitId, line).then((photo) => {
      if (!isHere || photo === null) return;
      made = URL.createObjectURL(photo);
      setAddress(made);
    });
    return () => {
      isHere = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
    // A photo is what its hash says; its caption changes nothing.
  }, [visitId, line.sha256, store]);
  return address === null ? (
    <span className="visits-photo" />
  ) : (
    <img className="visits-photo" src={address} alt={line.caption} />
  );
}
