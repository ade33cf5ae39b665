import type { Translated } from './translated.js';
import type { historyScreens as chinese } from './zh-CN-monitor-history.js';

export const historyScreens = {
  history: {
    title: 'Engine history of a case',
    openCase: 'Open the case',
    noNumber: 'no number yet',
    instances: 'Process instances',
    running: 'running',
    state: {
      active: 'running',
      completed: 'completed',
      terminated: 'terminated',
    },
    all: 'All processes',
    kinds: 'Show',
    kind: {
      element: 'Steps',
      job: 'Jobs',
      incident: 'Incidents',
      timer: 'Timers',
      message: 'Messages',
      flow: 'Flows',
    },
    timeline: 'What people did',
    engine: 'What the engine did',
    axis: 'Time axis',
    at: 'Time',
    what: 'What',
    day_one: '{{count}} entry',
    day_other: '{{count}} entries',
    took: 'took {{time}}',
    retries: '{{n}} tries left',
    due: 'due {{at}}',
    nothing: 'Nothing fits this filter',
    noEngine: 'The engine has told nothing of this case yet',
    filter: 'Find by step, job type or message',
    diagram: 'Diagram',
    key: 'Key',
  },
} as const satisfies Translated<typeof chinese>;
