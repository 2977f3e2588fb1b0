import type { Request } from 'express';

const HOST = /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/**
 * How addresses in answers begin: as PUBLIC_URL, else as the reader wrote it. A Host header that is no host is not
 * repeated.
 */
export function publicAddressOf(publicUrl: string | undefined): (req: Request) => string {
  if (publicUrl !== undefined) return () => publicUrl.replace(/\/+$/, '');
  return (req) => {
    const host = req.host ?? '';
    return `${req.protocol === 'https' ? 'https' : 'http'}://${HOST.test(host) ? host : 'localhost'}`;
  };
}
