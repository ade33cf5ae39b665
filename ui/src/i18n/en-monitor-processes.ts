import type { Translated } from './translated.js';
import type { processFigureScreens as chinese } from './zh-CN-monitor-processes.js';

export const processFigureScreens = {
  processFigures: {
    choose: 'Diagram and version',
    version: 'Version {{version}}',
    option: '{{name}} {{package}} version {{version}} ({{tokens}})',
    none: 'No process is running, and none ran in the last three months',
    heat: 'Colour',
    heatBy: {
      p50: 'Half within',
      p90: '90% within',
      none: 'None',
    },
    months: 'Measured over',
    monthsOf_one: 'this month',
    monthsOf_other: 'the last {{count}} months',
    scale: 'Colours of the times',
    legend: { tokens: 'Open', stuck: 'Standing still', incidents: 'Incidents' },
    picture:
      'Diagram “{{name}}”: what stands at each step and how long it takes; the table below has the numbers',
    steps: 'Steps',
    type: 'Step',
    oldest: 'Oldest since',
    chooseStep: 'Press a step to see each office.',
    byOffice: '“{{step}}” by office',
    cases: 'Show cases',
    noFigures: 'Nothing stands at this step, and nobody passed it',
    counted:
      'Counts are renewed every few seconds; times are of the steps that ended in these months',
  },
} as const satisfies Translated<typeof chinese>;
