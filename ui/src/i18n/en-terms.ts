import type { Translated } from './translated.js';
import type { termScreens as chinese } from './zh-CN-terms.js';

/** Texts of deadlines: the table of a case, the drawer with its dialogs, watching them. */
export const termScreens = {
  term: {
    name: 'Deadline',
    startedOn: 'Starts',
    dueOn: 'Last day',
    state: 'State',
    left: 'Left',
    title: 'Deadline: {{name}}',
    span: 'Length',
    endsWith: 'Ends with',
    source: 'Source',
    history: 'History',
    system: 'System',
    proof: 'Print proof of this deadline',
    proofOfCase: 'Print proof of all deadlines',
    done: 'Recorded',
    workingDays: 'working days',
    calendarDays: 'days',
    units: {
      'working-days': '{{count}} working days',
      days: '{{count}} days',
      'days-before': '{{count}} days before',
    },
    event: { on: 'Date', name: 'Event', text: 'Content', who: 'Recorded by', at: 'Recorded at' },
    actions: {
      suspend: 'Suspend',
      resume: 'Resume',
      extend: 'Extend',
      complete: 'Record completion',
    },
    hints: {
      suspend:
        'The day of suspension counts. The last day is put off by the expected number of {{unit}} first, and by the actual number on resumption.',
      resume: 'Runs on from the day after resumption, put off by the {{unit}} actually suspended.',
      extend:
        'The last day is put off by the {{unit}} of the extension. It is approved by the head of this procuratorate, who may not be the one asking.',
      complete: 'Record that what the deadline asks for has been done.',
    },
    fields: {
      expectedDays: 'Expected suspension ({{unit}})',
      days: 'Extension ({{unit}})',
      approvedBy: 'Approved by',
      on: {
        suspend: 'Suspended on',
        resume: 'Resumed on',
        extend: 'Approved on',
        complete: 'Completed on',
      },
      onHint: 'Today if empty',
      reason: 'Reason',
      note: 'What was done',
    },
  },
  terms: {
    title: 'Deadlines',
    tabs: {
      soon: 'Ending soon',
      overdue: 'Overdue',
      pending: 'Calendar pending',
      suspended: 'Suspended',
      'resume-overdue': 'Suspension overdue',
    },
    empty: {
      soon: 'No deadlines end soon',
      overdue: 'No overdue deadlines',
      pending: 'No deadlines wait for the calendar',
      suspended: 'No suspended deadlines',
      'resume-overdue': 'No deadlines are suspended longer than expected',
    },
    calendarMissing:
      'The holidays of {{year}} are not entered yet; deadlines running into that year get their last day once the calendar is published.',
  },
} as const satisfies Translated<typeof chinese>;
