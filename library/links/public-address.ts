import { BlockList, isIP } from 'node:net';

/** Networks that are no part of the public internet (IANA’s special-purpose registries), each with its prefix. */
const SPECIAL: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 3], // all below 2000::, loopback and addresses that wrap one of version 4 among them
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['4000::', 2],
  ['8000::', 1],
];

/** One of each version: in one list, an address of version 4 would be found among those of version 6 that wrap one. */
const SPECIAL_OF = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of SPECIAL) {
  const version = network.includes(':') ? 'ipv6' : 'ipv4';
  SPECIAL_OF[version].addSubnet(network, prefix, version);
}

/** Whether an IP address is one of the public internet: only those are ever asked. */
export function isPublicAddress(address: string): boolean {
  const number = isIP(address);
  const version = number === 6 ? 'ipv6' : 'ipv4';
  return number !== 0 && !SPECIAL_OF[version].check(address, version);
}
