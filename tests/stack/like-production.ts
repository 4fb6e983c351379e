// Lets the Auth emulator answer as Firebase does where it is kinder, or says less.

/**
 * The sign-in window calls every e-mail address proved. Firebase takes nobody's word for that but
 * Google's, and from this follows what happens when one address comes from two services.
 */
export function onlyGoogleProvesEmails(page: string): string {
  return page.replace(
    'email_verified: true',
    `email_verified: new URLSearchParams(location.search).get('providerId') === 'google.com'`,
  );
}

/**
 * When the address has an account already, Firebase hands over what the service proved, so that it
 * can be linked. The emulator's tokens cannot be used again; its id token, in their place, can.
 */
export function withTokensToLink(answer: string): string {
  const result = JSON.parse(answer) as { needConfirmation?: boolean; oauthIdToken?: string };
  if (result.needConfirmation !== true) return answer;
  const oauthAccessToken = result.oauthIdToken;
  return JSON.stringify({ ...result, oauthAccessToken, oauthTokenSecret: 'a-secret' });
}
