import { useCalendar } from '../calendar/useCalendar.query.js';
import { today } from '../../../shared/today.js';
import { useSettings } from '../useSettings.query.js';
import { useWages } from '../wages/useWages.query.js';
import { emptyValue } from './empty-value.js';
import type { PickedSetting } from './SettingPicker.js';

export interface ValueInForce {
  /** Still being read; a change begun now would begin from nothing. */
  isPending: boolean;
  /** Is the office at the top of the tree? */
  isRoot: boolean;
  /** The value today, or what an empty editor starts from. */
  value: unknown;
}

/** What a change of a setting begins from; calendars and wages stand on lists of their own. */
export function useValueInForce(officeId: string, { key, item }: PickedSetting): ValueInForce {
  const settings = useSettings(officeId, today());
  const calendar = useCalendar();
  const wages = useWages(key === 'wage' ? officeId : '', today());
  const isRoot = settings.data?.isRoot ?? false;
  switch (key) {
    case 'calendarYear': {
      const year = calendar.data?.years.find((each) => String(each.year) === item);
      const value = year && { holidays: year.holidays, makeupWorkdays: year.makeupWorkdays };
      return { isPending: calendar.isPending, isRoot, value: value ?? emptyValue(key) };
    }
    case 'wage': {
      const wage = wages.data?.items.find((each) => each.item === item);
      const value = wage && {
        ...{ annualYuan: wage.annualYuan, publishedOn: wage.publishedOn },
        ...{ approximate: wage.approximate, confidence: wage.confidence },
      };
      return { isPending: wages.isPending, isRoot, value: value ?? emptyValue(key) };
    }
    default: {
      const found = settings.data?.items.find((each) => each.key === key && each.item === item);
      return { isPending: settings.isPending, isRoot, value: found?.value ?? emptyValue(key) };
    }
  }
}
