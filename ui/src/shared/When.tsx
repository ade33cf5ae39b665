import { toLocalDate } from '../../../server/domain/basics/local-date.js';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant in Shanghai time: `2026-03-02 14:30`. */
export function When({ at }: { at: string | null }) {
  if (at === null) return <span className="quiet">—</span>;
  return (
    <time className="when" dateTime={at}>
      {toLocalDate(new Date(at))} {timeOfDay(new Date(at))}
    </time>
  );
}

/** `14:30` in Shanghai. */
export function timeOfDay(at: Date): string {
  return clock.format(at);
}
