import { describe, expect, it } from '@jest/globals';
import { deviceWords } from '../../../server/accounts/sessions/device-words.js';

describe('deviceWords', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Windows 上的 Chrome',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Windows 上的 Edge',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE',
      'Windows 上的 360浏览器',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Linux 上的 Firefox',
    ],
    [
      'Mozilla/5.0 (X11; Linux aarch64; UOS) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36',
      '国产系统 上的 Chrome',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
      'iOS 上的 Safari',
    ],
    ['Mozilla/5.0 (Linux; Android 14; HarmonyOS) Chrome/114.0 Safari/537.36', '鸿蒙 上的 Chrome'],
    ['curl/8.5.0', '未知设备'],
    ['Something (Windows NT 10.0)', 'Windows 设备'],
    ['', '未知设备'],
  ])('%s is %s', (userAgent, expected) => {
    expect(deviceWords(userAgent)).toBe(expected);
  });
});
