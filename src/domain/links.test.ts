import { expect, it } from 'vitest';
import { MANY_LINKS } from '../../tests/support/many-links';
import { countLinks } from './links';

it.each([
  ['No link at all.', 0],
  ['A protocol http: and a host a.example are none.', 0],
  ['ada@a.example', 1],
  ['[ada](mailto:ada@a.example)', 2],
  ['As @ada said', 0],
  ['See https://a.example and [b](https://www.b.example).', 2],
  ['[https://a.example](https://a.example)', 2],
  ['a | b', 0],
])('%j has %i', (body, count) => {
  expect(countLinks(body)).toBe(count);
});

it.each(MANY_LINKS)('four are counted: %j', (body) => {
  expect(countLinks(body)).toBe(4);
});
