import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';

const ClockView = z.object({ now: z.iso.datetime(), today: z.string() });

export const readClock = endpoint({
  method: 'get',
  path: '/api/clock',
  summary: '演示时钟的当前时间',
  tag: '演示',
  roles: 'any',
  response: ClockView,
});

export const advanceClock = endpoint({
  method: 'post',
  path: '/api/clock',
  summary: '拨快演示时钟；只能向前',
  tag: '演示',
  roles: ['operator'],
  body: z.strictObject({
    advanceMs: z
      .int()
      .min(1)
      .max(366 * 86_400_000),
  }),
  response: ClockView,
});

/** Answered only when the program runs on the controlled clock. */
export const clockApi = { readClock, advanceClock };
