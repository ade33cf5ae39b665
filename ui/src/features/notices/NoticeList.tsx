import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { NoticeView } from '../../../../server/notices/api.js';
import { When } from '../../shared/When.js';
import { noticePlace } from './notice-place.js';
import { useReadNotice } from './useReadNotice.mutation.js';
import './notices.css';

interface Props {
  items: z.output<typeof NoticeView>[];
  /** A link to somewhere else was followed. */
  onLeave: () => void;
}

export function NoticeList({ items, onLeave }: Props) {
  const { t } = useTranslation();
  const read = useReadNotice();
  if (items.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('notices.empty')} />;
  }
  return (
    <ul className="notices">
      {items.map(({ id, kind, text, caseId, createdAt, readAt }) => (
        <li key={id} className={readAt === null ? 'notice notice-unread' : 'notice'}>
          <p>{text}</p>
          <div className="notice-foot">
            <When at={createdAt} />
            <PlaceLink
              notice={{ kind, caseId }}
              onFollow={() => {
                if (readAt === null) read.mutate(id);
                onLeave();
              }}
            />
            {readAt === null && (
              <Button
                type="link"
                size="small"
                onClick={() => {
                  read.mutate(id);
                }}
              >
                {t('notices.read')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({
  notice,
  onFollow,
}: {
  notice: Parameters<typeof noticePlace>[0];
  onFollow: () => void;
}) {
  const { t } = useTranslation();
  const place = noticePlace(notice);
  if (place === null) return null;
  return (
    <Link to={place.to} onClick={onFollow}>
      {t(place.text)}
    </Link>
  );
}
