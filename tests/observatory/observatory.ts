// Rates a site's answers as Mozilla's HTTP Observatory would, without asking it.
//
// The criteria and modifiers are those of github.com/mdn/mdn-http-observatory (src/analyzer/tests,
// src/grader/charts.js, src/scanner/index.js). Left out, because this site has none: several
// policies, and headers in <meta>. Never assumed: that the site is on browsers' HSTS preload list.
import { ratePolicy } from './rate-policy';

/** What a test found, and what it adds to the score. */
export type Verdict = readonly [result: string, modifier: number];

export interface Answers {
  /** Whom the site is served by, e.g. `review.example`. */
  host: string;
  /** Answer to GET / over HTTPS. */
  headers: Headers;
  html: string;
  /** Answer to the same with an `Origin` that is not the site's. */
  crossOrigin: { origin: string; headers: Headers };
  /** Addresses that a browser comes through when it asks for the site over HTTP. */
  route: readonly string[];
}

export interface Rating {
  score: number;
  grade: string;
  verdicts: Record<string, Verdict>;
}

const BASE = 100;
/** From here on, what is above the call of duty counts too. */
const WORTH_A_BONUS = 90;
const SIX_MONTHS = 15_552_000; // seconds; the Observatory's white lie for 180 days
const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
] as const;

export function rate({ host, headers, html, crossOrigin, route }: Answers): Rating {
  const policy = headers.get('content-security-policy');
  const transport = rateTransport(headers.get('strict-transport-security'));
  const verdicts: Record<string, Verdict> = {
    'content-security-policy': ratePolicy(policy),
    cookies: rateCookies(headers, transport[1] === 0),
    'cross-origin-resource-sharing': rateSharing(crossOrigin),
    redirection: rateRoute(route),
    'referrer-policy': rateReferrer(headers.get('referrer-policy')),
    'strict-transport-security': transport,
    'subresource-integrity': rateScripts(html, host),
    'x-content-type-options': rateSniffing(headers.get('x-content-type-options')),
    'x-frame-options': rateFraming(policy, headers.get('x-frame-options')),
    'cross-origin-resource-policy': rateEmbedding(headers.get('cross-origin-resource-policy')),
  };
  const modifiers = Object.values(verdicts).map(([, modifier]) => modifier);
  const penalised = modifiers.filter((one) => one < 0).reduce((sum, one) => sum + one, BASE);
  const whole = modifiers.reduce((sum, one) => sum + one, BASE);
  const score = Math.max(penalised >= WORTH_A_BONUS ? whole : penalised, 0);
  return { score, grade: GRADES.find(([least]) => score >= least)?.[1] ?? 'F', verdicts };
}

/** Worst first. @param isHttpsOnly whether browsers are told to use nothing but HTTPS */
function rateCookies(headers: Headers, isHttpsOnly: boolean): Verdict {
  const cookies = headers.getSetCookie().map((cookie) => cookie.toLowerCase());
  if (cookies.length === 0) return ['cookies-not-found', 0];
  const insecure = cookies.filter((one) => !/;\s*secure(?:;|$)/.test(one));
  const sessions = cookies.filter((one) => /^[^=]*(?:login|sess)/.test(one));
  const shared = cookies.filter((one) => !/;\s*samesite=(?:lax|strict|none)/.test(one));
  const isOpenSession = sessions.some((one) => insecure.includes(one));
  if (isOpenSession && !isHttpsOnly) return ['cookies-session-without-secure-flag', -40];
  if (!sessions.every((one) => /;\s*httponly(?:;|$)/.test(one))) {
    return ['cookies-session-without-httponly-flag', -30];
  }
  if (shared.some((one) => /^[^=]*csrf/.test(one))) {
    return ['cookies-anticsrf-without-samesite-flag', -20];
  }
  if (
    shared.some((one) => /;\s*samesite/.test(one)) ||
    insecure.some((one) => one.includes('=none'))
  ) {
    return ['cookies-samesite-flag-invalid', -20];
  }
  if (isOpenSession) return ['cookies-session-without-secure-flag-but-protected-by-hsts', -10];
  if (insecure.length > 0) {
    return isHttpsOnly
      ? ['cookies-without-secure-flag-but-protected-by-hsts', -5]
      : ['cookies-without-secure-flag', -20];
  }
  return shared.length > 0
    ? ['cookies-secure-with-httponly-sessions', 0]
    : ['cookies-secure-with-httponly-sessions-and-samesite', 5];
}

function rateSharing({ origin, headers }: Answers['crossOrigin']): Verdict {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) return ['cross-origin-resource-sharing-not-implemented', 0];
  const withCredentials = headers.get('access-control-allow-credentials') === 'true';
  if (allowed === origin && withCredentials) {
    return ['cross-origin-resource-sharing-implemented-with-universal-access', -50];
  }
  return allowed === '*'
    ? ['cross-origin-resource-sharing-implemented-with-public-access', 0]
    : ['cross-origin-resource-sharing-implemented-with-restricted-access', 0];
}

function rateRoute(route: readonly string[]): Verdict {
  const [first, second, ...rest] = route.map((address) => new URL(address));
  if (!first) return ['redirection-not-needed-no-http', 0];
  if (!second) return ['redirection-missing', -20];
  if ((rest.at(-1) ?? second).protocol !== 'https:') return ['redirection-not-to-https', -20];
  if (second.protocol === 'http:') return ['redirection-not-to-https-on-initial-redirection', -10];
  if (first.hostname !== second.hostname) return ['redirection-off-host-from-http', -5];
  return ['redirection-to-https', 0];
}

function rateReferrer(header: string | null): Verdict {
  if (header === null) return ['referrer-policy-not-implemented', 0];
  const known = header
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .findLast((word) =>
      /^(?:(?:strict-)?origin(?:-when-cross-origin)?|same-origin|no-referrer(?:-when-downgrade)?|unsafe-url)$/.test(
        word,
      ),
    );
  if (known === undefined) return ['referrer-policy-header-invalid', -5];
  return /^(?:strict-origin|same-origin|no-referrer$)/.test(known)
    ? ['referrer-policy-private', 5]
    : ['referrer-policy-unsafe', -5];
}

function rateTransport(header: string | null): Verdict {
  if (header === null) return ['hsts-not-implemented', -20];
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1];
  if (age === undefined || header.includes(',')) return ['hsts-header-invalid', -20];
  return Number(age) >= SIX_MONTHS
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10];
}

function rateScripts(html: string, host: string): Verdict {
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
  if (scripts.length === 0) return ['sri-not-implemented-but-no-scripts-loaded', 0];
  const foreign = scripts.flatMap((tag) => {
    const source = /\ssrc="((?:https?:)?\/\/[^"]*)"/i.exec(tag)?.[1];
    if (source === undefined || new URL(source, 'http://relative').hostname === host) return [];
    return [{ isSecure: source.startsWith('https:'), isChecked: /\sintegrity="/i.test(tag) }];
  });
  if (foreign.some((one) => !one.isSecure && !one.isChecked)) {
    return ['sri-not-implemented-and-external-scripts-not-loaded-securely', -50];
  }
  if (foreign.some((one) => !one.isSecure)) {
    return ['sri-implemented-but-external-scripts-not-loaded-securely', -20];
  }
  if (foreign.some((one) => !one.isChecked)) {
    return ['sri-not-implemented-but-external-scripts-loaded-securely', -5];
  }
  if (foreign.length > 0) return ['sri-implemented-and-external-scripts-loaded-securely', 5];
  return scripts.some((tag) => /\ssrc=/.test(tag) && /\sintegrity="/.test(tag))
    ? ['sri-implemented-and-all-scripts-loaded-securely', 5]
    : ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
}

function rateSniffing(header: string | null): Verdict {
  if (header === null) return ['x-content-type-options-not-implemented', -5];
  return header.trim().toLowerCase() === 'nosniff'
    ? ['x-content-type-options-nosniff', 0]
    : ['x-content-type-options-header-invalid', -5];
}

function rateFraming(policy: string | null, header: string | null): Verdict {
  if (/(?:^|;)\s*frame-ancestors\s/.test(policy ?? '')) {
    return ['x-frame-options-implemented-via-csp', 5];
  }
  if (header === null) return ['x-frame-options-not-implemented', -20];
  return /^\s*(?:deny|sameorigin)\s*$/i.test(header)
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-header-invalid', -20];
}

function rateEmbedding(header: string | null): Verdict {
  if (header === null) return ['cross-origin-resource-policy-not-implemented', 0];
  const word = header.trim().toLowerCase();
  if (word === 'cross-origin') {
    return ['cross-origin-resource-policy-implemented-with-cross-origin', 0];
  }
  return word === 'same-origin' || word === 'same-site'
    ? [`cross-origin-resource-policy-implemented-with-${word}`, 10]
    : ['cross-origin-resource-policy-header-invalid', -5];
}
