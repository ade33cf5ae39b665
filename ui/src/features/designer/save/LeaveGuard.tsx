import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

interface Props {
  isSaved: boolean;
  flush: () => Promise<number | null>;
}

/** Leaving with something unsaved: saved first where that works, else asked. */
export function LeaveGuard({ isSaved, flush }: Props) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      !isSaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (isSaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [isSaved]);
  const [isAsking, setIsAsking] = useState(false);
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => {
    if (!isBlocked) return;
    void flush().then((revision) => {
      if (revision === null) setIsAsking(true);
      else blocker.proceed();
    });
    // The blocker is another object after each answer; what counts is that something is held up.
  }, [isBlocked]);
  return (
    <Modal
      open={isBlocked && isAsking}
      title={t('designer.leave.title')}
      okText={t('designer.leave.leave')}
      cancelText={t('designer.leave.stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => {
        setIsAsking(false);
        blocker.reset?.();
      }}
    >
      {t('designer.leave.hint')}
    </Modal>
  );
}
