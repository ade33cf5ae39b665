import { z } from 'zod';
import { isLocalDate } from '../../domain/basics/local-date.js';
import { maxFen } from '../../domain/basics/money.js';

/** Fields of what an official enters for a paper: each with its Chinese label and, where it helps, how to fill it in. */

const required = (title: string) => z.string(`${title}必填`).trim().min(1, `${title}必填`);

export const line = (title: string, description?: string) =>
  required(title)
    .max(200, `${title}最多200个字`)
    .meta({ title, control: 'line', ...(description === undefined ? {} : { description }) });

export const prose = (title: string, description?: string) =>
  required(title)
    .max(4000, `${title}最多4000个字`)
    .meta({ title, control: 'prose', ...(description === undefined ? {} : { description }) });

export const day = (title: string) =>
  z
    .string(`${title}必填`)
    .refine(isLocalDate, `${title}不是有效日期`)
    .meta({ title, control: 'date' });

export const choice = <const Options extends readonly [string, ...string[]]>(
  title: string,
  options: Options,
) => z.enum(options, `${title}不在可选范围内`).meta({ title, control: 'choice' });

/** A line that may stay empty; `orNull` reads it. */
export const optionalLine = (title: string, description?: string) =>
  z
    .string()
    .trim()
    .max(200, `${title}最多200个字`)
    .nullable()
    .meta({ title, control: 'line', ...(description === undefined ? {} : { description }) });

export const optionalDay = (title: string) =>
  z
    .string()
    .refine((text) => text === '' || isLocalDate(text), `${title}不是有效日期`)
    .nullable()
    .meta({ title, control: 'date' });

export const optionalTime = (title: string) =>
  z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, `${title}应为 09:30 的形式`)
    .nullable()
    .meta({ title, control: 'time' });

/** Lines of text, one matter each; empty lines do not count (`filled`). */
export const lines = (title: string, description?: string) =>
  z
    .array(z.string().trim().max(200, `${title}每项最多200个字`))
    .max(50, `${title}最多50项`)
    .meta({ title, control: 'lines', ...(description === undefined ? {} : { description }) });

/** As `lines`, with one at least that holds something. */
export const someLines = (title: string, description?: string) =>
  lines(title, description).refine((texts) => filled(texts).length > 0, `${title}至少填写一项`);

export const optionalProse = (title: string, description?: string) =>
  z
    .string()
    .trim()
    .max(4000, `${title}最多4000个字`)
    .nullable()
    .meta({ title, control: 'prose', ...(description === undefined ? {} : { description }) });

/** An amount above zero, in fen. */
export const money = (title: string) =>
  z
    .int(`${title}应为金额（精确到分）`)
    .min(1, `${title}应大于零`)
    .max(maxFen, `${title}过大`)
    .meta({ title, control: 'money' });

/** A table of rows of the same fields. */
export const rows = <const Row extends z.ZodRawShape>(
  title: string,
  fields: Row,
  { min = 0, description }: { min?: number; description?: string } = {},
) =>
  z
    .array(z.strictObject(fields))
    .min(min, `${title}至少填写一项`)
    .max(50, `${title}最多50项`)
    .meta({ title, control: 'rows', ...(description === undefined ? {} : { description }) });

/** What was entered in a field that may stay empty; null when nothing was. */
export const orNull = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text;

/** The lines that hold something. */
export const filled = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.trim() !== '');
