import { expect, test } from 'vitest';
import { readAppCheck } from './app-check-config';

test.each(['recaptcha-v3', 'recaptcha-enterprise'])('%s is read with its site key', (provider) => {
  expect(
    readAppCheck({ VITE_APP_CHECK_PROVIDER: provider, VITE_APP_CHECK_SITE_KEY: ' key ' }),
  ).toEqual({ provider, siteKey: 'key' });
});

test('nothing given means that it is off', () => {
  expect(readAppCheck({})).toBeNull();
  expect(readAppCheck({ VITE_APP_CHECK_PROVIDER: '', VITE_APP_CHECK_SITE_KEY: ' ' })).toBeNull();
});

test('half of it is refused by name', () => {
  expect(() => readAppCheck({ VITE_APP_CHECK_PROVIDER: 'recaptcha-v3' })).toThrow(
    'VITE_APP_CHECK_SITE_KEY is missing',
  );
  expect(() => readAppCheck({ VITE_APP_CHECK_SITE_KEY: 'key' })).toThrow(
    'VITE_APP_CHECK_PROVIDER is missing',
  );
});

test('an unknown service is refused by name', () => {
  expect(() =>
    readAppCheck({ VITE_APP_CHECK_PROVIDER: 'turnstile', VITE_APP_CHECK_SITE_KEY: 'key' }),
  ).toThrow('“turnstile”');
});
