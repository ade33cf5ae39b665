import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DmnDesk } from './DmnDesk.js';

interface Props {
  content: string;
  isReadOnly: boolean;
  onChange: (content: string) => void;
}

/** The table as the standard draws it, where columns and expressions can be changed too; React around `DmnDesk`. */
export function ExpertTable({ content, isReadOnly, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const desk = useRef<DmnDesk | null>(null);
  const change = useRef(onChange);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    if (container.current === null) return undefined;
    const made = new DmnDesk(container.current, {
      isReadOnly,
      onChange: (text) => {
        change.current(text);
      },
    });
    desk.current = made;
    return () => {
      desk.current = null;
      made.destroy();
    };
  }, [isReadOnly, i18n.language]);
  useEffect(() => {
    desk.current?.show(content).then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  }, [content, isReadOnly, i18n.language]);
  return (
    <>
      {hasFailed && <Alert type="error" showIcon title={t('table.broken')} />}
      <div ref={container} className="dmn-desk" />
    </>
  );
}
