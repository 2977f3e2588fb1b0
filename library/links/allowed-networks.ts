import { BlockList, isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/**
 * Whether an address may be asked: public ones, and those of networks that the operator names (`10.2.0.0/16, 127.0.0.1`),
 * for a city whose tables are on a server of its own. `networks` is one that `areNetworks` accepts.
 */
export function allowedAddress(networks: string | undefined): (address: string) => boolean {
  if (networks === undefined) return isPublicAddress;
  const allowed = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [address, prefix] of read(networks)) {
    const version = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    allowed[version].addSubnet(address, prefix, version);
  }
  return (address) => {
    const version = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return isPublicAddress(address) || allowed[version].check(address, version);
  };
}

/** Whether a text is a list of addresses and networks in the form `address/prefix`. */
export function areNetworks(networks: string): boolean {
  return read(networks).every(([address, prefix]) => {
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return Number.isInteger(prefix) && prefix >= 0 && prefix <= most;
  });
}

function read(networks: string): (readonly [address: string, prefix: number])[] {
  return networks.split(',').map((part) => {
    const [address = '', prefix, ...more] = part.trim().split('/');
    const whole = isIP(address) === 6 ? 128 : 32;
    if (more.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return [address, -1] as const;
    return [address, prefix === undefined ? whole : Number(prefix)] as const;
  });
}
