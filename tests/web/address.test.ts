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

  it('understands lists as forms of other programs write them', () => {
    expect(writeAddress(readAddress('sdg[]=11&sdg[1]=13&q=x'))).toBe('q=x&sdg=11&sdg=13');
    expect(readAddress('sdg[]=11').leftOut).toEqual([]);
  });

  it.each([
    ['from=2020&to=2010', 'from=2020', ['to=2010']],
    ['from=soon&sdg=99&sdg=11', 'sdg=11', ['from=soon', 'sdg=99']],
    ['colour=blue&q=x', 'q=x', ['colour=blue']],
    ['q=x&q=y', 'q=x', ['q=y']],
    ['sdg=11,13', '', ['sdg=11,13']],
    ['utm_source=news&fbclid=1&gclid=2&view=map&q=x', 'q=x&view=map', []],
    ['q=x&facets=none', 'q=x', []],
    [`from=${'9'.repeat(200)}`, '', [`from=${'9'.repeat(55)}…`]],
  ])('names what it leaves out: %s', (written, canonical, leftOut) => {
    const address = readAddress(written);
    expect(writeAddress(address)).toBe(canonical);
    expect(address.leftOut).toEqual(leftOut);
  });
});
