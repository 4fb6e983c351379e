// How a Chromium is started for tests: by Playwright's own runner, and by Vitest.

export interface ChromiumOptions {
  /** Absent = Playwright's own download. */
  executablePath?: string;
  args: string[];
}

/** @param env where `with-browser.ts` left the path, as CHROME_PATH */
export function chromium(env: Record<string, string | undefined>): ChromiumOptions {
  const executablePath = env['CHROME_PATH'];
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  };
}
