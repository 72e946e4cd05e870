/** Bits of an IPv4 network, as four numbers and a prefix length, and why it is not the public web. */
const NETWORKS_4: readonly (readonly [readonly number[], number, string])[] = [
  [[0, 0, 0, 0], 8, 'this host (RFC 1122)'],
  [[10, 0, 0, 0], 8, 'private (RFC 1918)'],
  [[100, 64, 0, 0], 10, 'carrier-grade NAT (RFC 6598)'],
  [[127, 0, 0, 0], 8, 'loopback (RFC 1122)'],
  [[169, 254, 0, 0], 16, 'link-local, cloud metadata (RFC 3927)'],
  [[172, 16, 0, 0], 12, 'private (RFC 1918)'],
  [[192, 0, 0, 0], 24, 'protocol assignments (RFC 6890)'],
  [[192, 168, 0, 0], 16, 'private (RFC 1918)'],
  [[198, 18, 0, 0], 15, 'benchmarks (RFC 2544)'],
  [[224, 0, 0, 0], 3, 'multicast, reserved, broadcast (RFC 5771, RFC 1112)'],
];

/** The same for IPv6: eight groups and a prefix length. */
const NETWORKS_6: readonly (readonly [readonly number[], number, string])[] = [
  [[0xfc00, 0, 0, 0, 0, 0, 0, 0], 7, 'unique local (RFC 4193)'],
  [[0xfe80, 0, 0, 0, 0, 0, 0, 0], 9, 'link-local, site-local (RFC 4291, RFC 3879)'],
  [[0xff00, 0, 0, 0, 0, 0, 0, 0], 8, 'multicast (RFC 4291)'],
  [[0x100, 0, 0, 0, 0, 0, 0, 0], 64, 'discard (RFC 6666)'],
];

/** Where an IPv6 address carries an IPv4 one: its leading groups, and the group that the latter starts at. */
const CARRIERS: readonly (readonly [readonly number[], number, string])[] = [
  [[0, 0, 0, 0, 0, 0], 6, 'compatible, unspecified and loopback (RFC 4291)'],
  [[0, 0, 0, 0, 0, 0xffff], 6, 'mapped (RFC 4291)'],
  [[0x64, 0xff9b, 0, 0, 0, 0], 6, 'translated (RFC 6052)'],
  [[0x64, 0xff9b, 1, 0, 0, 0], 6, 'translated, local use (RFC 8215)'],
  [[0x2002], 1, '6to4 (RFC 3056)'],
];

/** Name endings that resolve on a local network only, or are set aside for it. */
const LOCAL_NAMES: ReadonlySet<string> = new Set([
  'localhost', // RFC 6761
  'local', // multicast DNS, RFC 6762
  'internal', // set aside by ICANN in 2024
  'home.arpa', // home networks, RFC 8375
  'localdomain',
  'lan',
  'home',
  'corp',
  'intranet',
  'private',
]);

/**
 * Whether a host name, as `URL.hostname` gives it, is loopback, link-local or private: an article
 * must not make a browser ask the person's own machine or router for a picture. Names are judged
 * by their ending; a public name that resolves to a private address is the browser's to refuse.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivate6(groups(host.slice(1, -1)));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivate4(host.split('.').map(Number));
  const labels = host.split('.');
  return (
    labels.length === 1 ||
    LOCAL_NAMES.has(labels.slice(-1).join('.')) ||
    LOCAL_NAMES.has(labels.slice(-2).join('.'))
  );
}

const isPrivate4 = (address: readonly number[]): boolean =>
  NETWORKS_4.some(([network, bits]) => isWithin(address, { network, bits, width: 8 }));

function isPrivate6(address: readonly number[]): boolean {
  for (const [prefix, start] of CARRIERS) {
    if (!prefix.every((group, index) => address[index] === group)) continue;
    const [high = 0, low = 0] = address.slice(start, start + 2);
    return isPrivate4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  return NETWORKS_6.some(([network, bits]) => isWithin(address, { network, bits, width: 16 }));
}

/** A network by the parts that its addresses begin with. */
interface Network {
  readonly network: readonly number[];
  /** How many bits of an address name the network. */
  readonly bits: number;
  /** Bits of one part. */
  readonly width: number;
}

function isWithin(address: readonly number[], { network, bits, width }: Network): boolean {
  return network.every((part, index) => {
    const shift = width - Math.min(Math.max(bits - index * width, 0), width);
    return part >> shift === (address[index] ?? 0) >> shift;
  });
}

/** The eight groups of an IPv6 address in the form of the URL standard. */
function groups(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const read = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return read(head);
  const [before, after] = [read(head), read(tail)];
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
