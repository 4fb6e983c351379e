import { expect, test } from 'vitest';
import { isTrusted } from './trusted-scripts';

const GAPI = 'https://apis.google.com/js/api.js?onload=__iframefcb123456';
const RECAPTCHA = [
  'https://www.google.com/recaptcha/api.js',
  'https://www.google.com/recaptcha/enterprise.js?render=explicit',
  'https://www.gstatic.com/recaptcha/releases/ItfkQiGBlJDHuTkOhlT3zHpB/recaptcha__zh_cn.js',
];

test('Google’s loader is trusted, as the Auth SDK asks for it', () => {
  expect(isTrusted(GAPI, { appCheck: false })).toBe(true);
});

test.each([
  'https://evil.example/x.js',
  'https://apis.google.com/js/api.js',
  'https://apis.google.com/js/api.js?onload=alert',
  'https://apis.google.com/js/api.js?onload=__iframefcb1&x=1',
  'https://apis.google.com/js/../x.js?onload=__iframefcb1',
  'http://apis.google.com/js/api.js?onload=__iframefcb1',
  'https://apis.google.com.evil.example/js/api.js?onload=__iframefcb1',
  `https://evil.example/?${GAPI}`,
  `${GAPI}\n`,
  `data:text/javascript,//${GAPI}`,
  '/assets/x.js',
  '',
])('“%s” is not', (address) => {
  expect(isTrusted(address, { appCheck: true })).toBe(false);
});

test.each(RECAPTCHA)('%s is trusted only where App Check is on', (address) => {
  expect(isTrusted(address, { appCheck: true })).toBe(true);
  expect(isTrusted(address, { appCheck: false })).toBe(false);
  expect(isTrusted(`${address}.evil`, { appCheck: true })).toBe(false);
});
