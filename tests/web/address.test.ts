import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/address/address.ts';

describe('An address', () => {
  it('is the same after reading and writing', () => {
    for (const search of [
      '',
      'q=food',
      'q=caf%C3%A9&theme=resilience&sdg=2&sdg=11&all=sdg&from=2015&sort=newest&page=3&size=50',
      'country=SN&lang=en',
      'near=14.69%2C-17.45%2C500&lang=fr',
    ]) {
      expect(writeAddress(readAddress(search))).toBe(search);
    }
  });

  it('names a language only when it was given one', () => {
    expect(readAddress('q=x').language).toBeUndefined();
    expect(readAddress('q=x&lang=en').language).toBe('en');
    expect(writeAddress(readAddress('q=x&lang=klingon'))).toBe('q=x');
  });

  it('leaves out what belongs between page and API only', () => {
    expect(writeAddress(readAddress('q=x&facets=none'))).toBe('q=x');
  });
});
