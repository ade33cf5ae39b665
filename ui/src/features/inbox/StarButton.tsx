import { StarFilled, StarOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useStarCase } from './useStarCase.mutation.js';
import './star.css';

interface Props {
  caseId: string;
  title: string;
  starred: boolean;
}

/** 关注: one click, and one more takes it back. */
export function StarButton({ caseId, title, starred }: Props) {
  const { t } = useTranslation();
  const star = useStarCase();
  const shown = star.isPending ? star.variables.starred : starred;
  return (
    <button
      type="button"
      className={shown ? 'star star-on' : 'star'}
      aria-pressed={shown}
      aria-label={t('desk.star', { title })}
      onClick={(event) => {
        event.stopPropagation();
        star.mutate({ caseId, starred: !starred });
      }}
    >
      {shown ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
    </button>
  );
}
