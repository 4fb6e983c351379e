// Bodies with four links each, one more than appear at once, in forms that might be overlooked.

const four = (link: string, between = ' ') => Array.from({ length: 4 }, () => link).join(between);

export const MANY_LINKS: readonly string[] = [
  four('http://a.example'),
  four('HTTPS://A.EXAMPLE'),
  four('www.a.example'),
  four('WWW.a.example', '\n'),
  four('[a](https://a.example)'),
  four('[a](http://www.a.example)'),
  four('[a](https\\://a.example)'),
  four('[a](https:\\/\\/a.example)'),
  four('[a](<https://a.example>)'),
  four('[a](\n https://a.example)'),
  four('[a](//a.example)'),
  four('<https://a.example>'),
  four('https\\://a.example'),
  four('www\\.a.example'),
  four('[a](/posts)'),
  four('ada@a.example'),
  four('<ada@a.example>'),
  `[a](https://a.example) | https://b.example | <http://c.example> | www.d.example`,
];
