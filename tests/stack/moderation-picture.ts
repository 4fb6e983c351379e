// Draws one act of moderation as the Firebase console shows it: path, field, type, value.
import { inWords, type ModerationAct } from './moderation-acts';

const WIDTH = 640;
const HEIGHT = 188;

/** Its own ground and ink, light or dark as the reader's system, whatever page it stands on. */
const STYLE = `
    svg { color-scheme: light dark; --ground: #fff; --bar: #f3f4f6; --ink: #1f2328; --soft: #57606a; --line: #c6ccd2; --act: #0b57d0; --on-act: #fff; }
    @media (prefers-color-scheme: dark) { svg { --ground: #1b1d21; --bar: #26292e; --ink: #e6e3dc; --soft: #a6abb2; --line: #474b52; --act: #a8c7fa; --on-act: #062e6f; } }
    text { font: 14px system-ui, 'Segoe UI', Roboto, sans-serif; fill: var(--ink); }
    .label { font-size: 12px; fill: var(--soft); }
    .path, .value { font-family: ui-monospace, Menlo, Consolas, monospace; }
    .path { font-size: 13px; }
    .act { font-weight: 600; fill: var(--act); }
    .main { font-weight: 600; fill: var(--on-act); }
    .box { fill: var(--ground); stroke: var(--line); }`;

/** The picture as an SVG document. */
export function moderationPicture(act: ModerationAct): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
  <title>${escape(inWords(act))}</title>
  <style>${STYLE}
  </style>
  <rect class="box" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="8"/>
  <path d="M1 44V8a7 7 0 0 1 7-7h${WIDTH - 16}a7 7 0 0 1 7 7v36z" fill="var(--bar)"/>
  <path d="M0.5 44.5h${WIDTH - 1}" stroke="var(--line)"/>
  <path d="M18 24l8-7 8 7v8h-5v-5h-6v5h-5z" fill="none" stroke="var(--soft)" stroke-width="1.5"/>
  <text class="path" x="48" y="28">${breadcrumb(act.path)}</text>
  ${act.field === null ? deletion() : edit(act.field)}
</svg>
`;
}

function breadcrumb(path: string): string {
  return path
    .split('/')
    .map((part) => `<tspan class="label" dx="4"> › </tspan><tspan dx="4">${escape(part)}</tspan>`)
    .join('');
}

function edit({ name, type, value }: NonNullable<ModerationAct['field']>): string {
  return [
    box('Field', name, 20, 160),
    box('Type', type, 194, 120),
    box('Value', value, 328, 292),
    `<text class="act" x="488" y="162" text-anchor="end">Cancel</text>`,
    `<rect x="520" y="140" width="100" height="34" rx="17" fill="var(--act)"/>`,
    `<text class="main" x="570" y="162" text-anchor="middle">Update</text>`,
  ].join('\n  ');
}

function deletion(): string {
  return [
    `<text x="602" y="76" font-size="20">⋮</text>`,
    `<rect class="box" x="400" y="84" width="220" height="86" rx="6"/>`,
    `<text class="label" x="420" y="112">Add field</text>`,
    `<rect x="401" y="122" width="218" height="38" fill="var(--bar)"/>`,
    `<text class="act" x="420" y="146">Delete document</text>`,
  ].join('\n  ');
}

function box(label: string, content: string, x: number, width: number): string {
  return `<text class="label" x="${x}" y="72">${label}</text>
  <rect class="box" x="${x}" y="82" width="${width}" height="38" rx="4"/>
  <text class="value" x="${x + 12}" y="106">${escape(content)}</text>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
