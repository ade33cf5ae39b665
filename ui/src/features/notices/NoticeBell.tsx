import { BellOutlined } from '@ant-design/icons';
import { Badge, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticeList } from './NoticeList.js';
import { useNotices } from './useNotices.query.js';

/** The bell in the header: how many notices are unread, and the list of them. */
export function NoticeBell() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const notices = useNotices();
  const unread = notices.data?.unread ?? 0;
  return (
    <>
      <button
        type="button"
        className="bell-button"
        aria-label={t('notices.bell', { count: unread })}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <Badge count={unread} size="small" overflowCount={99}>
          <BellOutlined className="bell-icon" aria-hidden />
        </Badge>
      </button>
      <Drawer
        title={t('notices.title')}
        size={420}
        open={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      >
        <NoticeList
          items={notices.data?.items ?? []}
          onLeave={() => {
            setIsOpen(false);
          }}
        />
      </Drawer>
    </>
  );
}
