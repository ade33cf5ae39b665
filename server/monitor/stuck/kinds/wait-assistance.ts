import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { caseLink, caseVerbLink } from '../case-links.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends CaseOfFind {
  subject: string;
  state: 'sent' | 'accepted';
  assistingOfficeId: string;
  assistingOffice: string;
  createdAt: Date;
}

/** Another office was asked for help and neither took it on nor reported. */
export const waitAssistance: StuckKind = {
  id: 'wait-assistance',
  desk: 'case',
  name: '委托协助未反馈',
  weight: 40,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const asked = begunBy(clock.today(), patience.assistanceAcceptance, calendar);
    const accepted = begunBy(clock.today(), patience.assistanceReport, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT help.id AS subject, help.state, help.assisting_office_id AS assistingOfficeId,
         office.name AS assistingOffice, help.created_at AS createdAt, ${caseColumns}
       FROM assistance AS help
       JOIN relief_case AS c ON c.id = help.case_id
       JOIN office ON office.id = help.assisting_office_id
       WHERE help.settled_at IS NULL AND help.created_at < ?
         AND (help.state = 'sent' OR help.created_at < ?) AND ${caseGoesOn}`,
      [endOfDay(asked), endOfDay(accepted)],
    );
    return rows.map((row) => foundOf(context, row));
  },
  sentence: ({ office, isAccepted, waitedDays }) =>
    `委托${String(office)}协助已${workingDaysWords(waitedDays)}，对方${isAccepted === true ? '已接收，尚未反馈结果' : '尚未接收'}`,
  acts: ({ caseId }) => [
    caseVerbLink(caseId, {
      ...{ verb: 'letters', label: '催办协助' },
      explain: '打开函询、协助和催复，催办协助院；另行收到结果的，在这里登记',
    }),
    caseLink(caseId, { label: '打开案件', explain: '查看案件停在哪一步、由谁办理' }),
  ],
};

function foundOf(context: StuckContext, row: Row): Found {
  const { subject, caseId, officeId, state, createdAt, assistingOfficeId } = row;
  const isAccepted = state !== 'sent';
  const days = isAccepted ? patience.assistanceReport : patience.assistanceAcceptance;
  return {
    ...{ subject, caseId, officeId, since: outlivedSince(createdAt, days, context.calendar) },
    owner: { kind: 'role', officeId: assistingOfficeId, role: 'handler' },
    facts: {
      ...{ office: row.assistingOffice, isAccepted },
      waitedDays: workingDaysStanding(context, toLocalDate(createdAt)),
    },
  };
}
