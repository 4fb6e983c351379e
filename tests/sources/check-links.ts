// Asks for every source's address, one at a time at each host, and judges the answers.
import { ask, BOUNDS, type Answer, type Bounds } from './ask';
import { judge, type Verdict } from './judge';
import type { SourceLink } from './source-links';

export interface CheckedLink {
  link: SourceLink;
  verdict: Verdict;
}

/** In the order of the links; each address is asked for once. */
export async function checkLinks(
  links: readonly SourceLink[],
  bounds: Bounds = BOUNDS,
): Promise<CheckedLink[]> {
  const addresses = links.map(({ address }) => address).filter((address) => address !== null);
  const answers = await askAll([...new Set(addresses)], bounds);
  return links.map((link) => ({
    link,
    verdict: judge(link, link.address === null ? null : (answers.get(link.address) ?? null)),
  }));
}

async function askAll(addresses: readonly string[], bounds: Bounds) {
  const answers = new Map<string, Answer>();
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  const askHost = async (some: readonly string[]) => {
    for (const address of some) answers.set(address, await ask(address, bounds));
  };
  await Promise.all([...hosts.values()].map(askHost));
  return answers;
}
