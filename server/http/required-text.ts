import { z } from 'zod';

/** A text somebody must write, without blanks around it; `max` in UTF-16 units. Faults in Chinese, with the name of the field. */
export const requiredText = (label: string, max: number) =>
  z
    .string(`${label}必填`)
    .trim()
    .min(1, `${label}必填`)
    .max(max, `${label}最多${String(max)}个字`);
