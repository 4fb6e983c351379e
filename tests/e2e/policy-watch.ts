// Takes down whatever a page does against its Content-Security-Policy.
import type { BrowserContext } from '@playwright/test';

const MARK = 'against the policy: ';

/**
 * Watches all pages of the browser, their frames and windows.
 *
 * @param violations takes down each violation, as directive, what was blocked, and where
 */
export async function watchPolicy(context: BrowserContext, violations: string[]): Promise<void> {
  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const where = `${sourceFile}:${String(lineNumber)}`;
      console.error(`${mark}${effectiveDirective} ${blockedURI} ${sample} at ${where}`);
    });
  }, MARK);
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) violations.push(text.slice(MARK.length));
    // Those that no script hears of, such as an unknown word in a policy.
    else if (/content.security.policy|permissions-policy/i.test(text)) violations.push(text);
  });
}
