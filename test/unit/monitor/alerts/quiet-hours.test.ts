import { describe, expect, it } from '@jest/globals';
import { isSafeHook } from '../../../../server/monitor/alerts/api.js';
import { isQuiet } from '../../../../server/monitor/alerts/quiet-hours.js';

/** An instant by the wall clock of Shanghai. */
const at = (time: string) => new Date(`2026-03-02T${time}:00+08:00`);
const daily = (from: string, to: string) => ({ quiet: { from, to }, quietUntil: null });

describe('quiet hours', () => {
  it.each([
    ['08:59', false],
    ['09:00', true],
    ['11:59', true],
    ['12:00', false],
  ])('from 9 to 12 at %s: %p', (time, quiet) => {
    expect(isQuiet(daily('09:00', '12:00'), at(time))).toBe(quiet);
  });

  it.each([
    ['21:59', false],
    ['22:00', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
  ])('over midnight, from 22 to 7 at %s: %p', (time, quiet) => {
    expect(isQuiet(daily('22:00', '07:00'), at(time))).toBe(quiet);
  });

  it('of no length are none', () => {
    expect(isQuiet(daily('09:00', '09:00'), at('09:00'))).toBe(false);
  });

  it('last until a moment that was given', () => {
    const rule = { quiet: null, quietUntil: at('10:00') };

    expect([isQuiet(rule, at('09:59')), isQuiet(rule, at('10:00'))]).toEqual([true, false]);
  });
});

describe('the address of a webhook', () => {
  it.each([
    ['https://oa.example.cn/hooks/1', true],
    ['http://127.0.0.1:9000/', true],
    ['http://localhost/x', true],
    ['http://oa.example.cn/', false],
    ['http://127.0.0.1.example.cn/', false],
    ['https://user:word@oa.example.cn/', false],
    ['ftp://oa.example.cn/', false],
    ['nonsense', false],
  ])('%s: %p', (address, isSafe) => {
    expect(isSafeHook(address)).toBe(isSafe);
  });
});
