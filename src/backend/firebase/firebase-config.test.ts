import { expect, test } from 'vitest';
import { readFirebaseConfig, readProviders } from './firebase-config';

const full = {
  VITE_FIREBASE_API_KEY: 'key',
  VITE_FIREBASE_AUTH_DOMAIN: 'example.org',
  VITE_FIREBASE_PROJECT_ID: 'project',
  VITE_FIREBASE_APP_ID: ' app ',
};

test('a full configuration is read, an empty one is none', () => {
  expect(readFirebaseConfig(full)).toEqual({
    apiKey: 'key',
    authDomain: 'example.org',
    projectId: 'project',
    appId: 'app',
  });
  expect(readFirebaseConfig({})).toBeNull();
  expect(readFirebaseConfig({ VITE_FIREBASE_API_KEY: ' ' })).toBeNull();
});

test.each(Object.keys(full))('without %s the configuration is refused by that name', (key) => {
  expect(() => readFirebaseConfig({ ...full, [key]: '' })).toThrow(`${key} is missing`);
});

test('all that is missing is named at once', () => {
  expect(() => readFirebaseConfig({ VITE_FIREBASE_API_KEY: 'key' })).toThrow(
    'VITE_FIREBASE_AUTH_DOMAIN, VITE_FIREBASE_PROJECT_ID, VITE_FIREBASE_APP_ID are missing',
  );
});

test('the services are those named, in their order, each once; all when none is', () => {
  expect(readProviders({})).toEqual(['google.com', 'twitter.com', 'facebook.com']);
  expect(
    readProviders({ VITE_SIGN_IN_PROVIDERS: 'facebook.com, google.com,facebook.com' }),
  ).toEqual(['facebook.com', 'google.com']);
  expect(() => readProviders({ VITE_SIGN_IN_PROVIDERS: 'google.com,myspace.com' })).toThrow(
    '“myspace.com”',
  );
});
