import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { caseLink, caseVerbLink } from '../case-links.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends CaseOfFind {
  subject: string;
  agency: string;
  sentAt: Date;
  reminders: string;
}

/** An agency has not answered an inquiry for so long that the decision suffers. */
export const waitReply: StuckKind = {
  id: 'wait-reply',
  desk: 'case',
  name: '函询未获回复',
  weight: 35,
  find: async (context) => {
    const { calendar, clock } = context;
    const begunOn = begunBy(clock.today(), patience.reply, calendar);
    const rows: Row[] = await context.dataSource.query(
      `SELECT letter.id AS subject, letter.agency, letter.sent_at AS sentAt, ${caseColumns},
         (SELECT COUNT(*) FROM case_reminder AS r
           WHERE r.case_id = letter.case_id AND r.subject_id = letter.id) AS reminders
       FROM inquiry_letter AS letter JOIN relief_case AS c ON c.id = letter.case_id
       WHERE letter.state = 'sent' AND letter.sent_at < ? AND ${caseGoesOn}`,
      [endOfDay(begunOn)],
    );
    return rows.map((row): Found => {
      const { subject, agency, caseId, officeId, sentAt } = row;
      return {
        ...{ subject, caseId, officeId, since: outlivedSince(sentAt, patience.reply, calendar) },
        owner: { kind: 'agency', name: agency },
        facts: {
          ...{ agency, reminders: Number(row.reminders) },
          waitedDays: workingDaysStanding(context, toLocalDate(sentAt)),
        },
      };
    });
  },
  sentence: ({ agency, waitedDays, reminders }) => {
    const asked = Number(reminders) === 0 ? '尚未催复' : `已催复${String(reminders)}次`;
    return `向${String(agency)}发出的函询已${workingDaysWords(waitedDays)}未获回复，${asked}`;
  },
  acts: ({ caseId }) => [
    caseVerbLink(caseId, {
      ...{ verb: 'letters', label: '催复' },
      explain: '打开函询、协助和催复，向未回复的单位发出催复函',
    }),
    caseLink(caseId, {
      label: '登记回复或者未回复',
      explain: '收到回复的，在案件页登记；确实不回复的，登记未回复并说明理由，案件继续办理',
    }),
  ],
};
