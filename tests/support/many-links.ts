// Bodies with links in forms that might be overlooked: four each, one more than appear at once, or three.

const FORMS: readonly [link: string, between?: string][] = [
  ['http://a.example'],
  ['HTTPS://A.EXAMPLE'],
  ['www.a.example'],
  ['WWW.a.example', '\n'],
  ['http://www.a.example'],
  ['[a](https://a.example)'],
  ['[a](http://www.a.example)'],
  ['[a](https\\://a.example)'],
  ['[a](https:\\/\\/a.example)'],
  ['[a](<https://a.example>)'],
  ['[a](\n https://a.example)'],
  ['[a](//a.example)'],
  ['<https://a.example>'],
  ['https\\://a.example'],
  ['www\\.a.example'],
  ['[a](/posts)'],
  ['ada@a.example'],
  ['<ada@a.example>'],
];

function bodies(count: number): string[] {
  return FORMS.map(([link, between = ' ']) =>
    Array.from({ length: count }, () => link).join(between),
  );
}

export const MANY_LINKS: readonly string[] = [
  ...bodies(4),
  `[a](https://a.example) | https://b.example | <http://c.example> | www.d.example`,
];

export const FEW_LINKS: readonly string[] = bodies(3);
