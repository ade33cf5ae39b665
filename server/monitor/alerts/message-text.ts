import { formatInstant } from './format-instant.js';
import type { AlertLine, AlertMessage } from './alert-message.js';

/** First line of a mail, and all of a notice that has one finding. */
export function subjectOf({ lines, more, step, ruleName }: AlertMessage): string {
  const [first] = lines;
  const again = step === 0 ? '' : '（仍未消除）';
  if (first === undefined) return `【预警】${ruleName}`;
  if (lines.length + more === 1) return `【预警】${first.kindName}${again}：${aboutOf(first)}`;
  return `【预警】${ruleName}：${lines.length + more}件停滞事项${again}`;
}

/** A mail, or the text of a notice cut by its reader: what stands still, since when, and where to look. */
export function bodyOf(message: AlertMessage): string {
  const { lines, more, link, ruleName } = message;
  const told = lines.map((line, index) => {
    const number = lines.length > 1 ? `${index + 1}．` : '';
    return `${number}【${line.kindName}】${aboutOf(line)}\n${line.sentence}\n自${formatInstant(line.since)}起`;
  });
  const rest = more === 0 ? [] : [`另有${more}件，见办理停滞清单。`];
  return [...told, ...rest, `查看和处置：${link}`, `（按预警规则“${ruleName}”发送）`].join('\n\n');
}

/** A notice has one paragraph. */
export function noticeOf(message: AlertMessage): string {
  const { lines, more } = message;
  const [first] = lines;
  if (first === undefined || lines.length + more > 1)
    return `${subjectOf(message)}，请到流程监控查看`;
  return `${subjectOf(message)}。${first.sentence}`;
}

function aboutOf({ caseNumber, officeName }: AlertLine): string {
  return [officeName, caseNumber].filter((part) => part !== null).join(' ') || '系统';
}
