import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../ingest/cells/periods.ts';

describe('a period is read in every shape that files have', () => {
  test.each<[string, number | undefined, number | undefined, boolean?]>([
    ['2018-2030', 2018, 2030],
    ['2018–2030', 2018, 2030],
    ['1999 - 2012', 1999, 2012],
    ['(2018–2022)', 2018, 2022],
    ['Ongoing since 2008', 2008, undefined, true],
    ['Ongoing since 2007/05', 2007, undefined, true],
    ['Ongoing since 2010/12', 2010, undefined, true],
    ['since 2015', 2015, undefined],
    ['2021-25', 2021, 2025],
    ['2020/1', 2020, 2021],
    ['2018/2019', 2018, 2019],
    ['2020/21', 2020, 2021],
    ['2020-12', 2020, undefined],
    ['05/2018', 2018, undefined],
    ['en cours depuis 2019', 2019, undefined, true],
    ['desde 2016', 2016, undefined],
    ['seit 2012', 2012, undefined],
    ['2018-01-01', 2018, undefined],
    ['2018-01-01 - 2020-12-31', 2018, 2020],
    ['01/02/2018 - 31/12/2019', 2018, 2019],
    ['May 2018 – June 2020', 2018, 2020],
    ['de 2018 à 2030', 2018, 2030],
    ['from 2018 to 2030', 2018, 2030],
    ['2018 bis 2020', 2018, 2020],
    ['2015 to present', 2015, undefined],
    ['2020 onwards', 2020, undefined],
    ['2021 rolling', 2021, undefined],
    ['de 2016 en adelante', 2016, undefined],
    ['2015 - ongoing', 2015, undefined, true],
    ['2015-', 2015, undefined],
    ['until 2030', undefined, 2030],
    ['jusqu’en 2030', undefined, 2030],
    ['2018', 2018, undefined],
    ['Spring 2022', 2022, undefined],
    ['ongoing', undefined, undefined, true],
  ])('%s', (text, start, end, isOngoing = false) => {
    expect(parsePeriod(text)).toEqual({
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      isOngoing,
    });
  });
});

test.each(['2010-12', 'long ago', '2030-2018', '2018, 2019, 2020', '18-30', 'since ever', '1200-1300'])(
  '%s is no period, or could be two, and is refused',
  (text) => {
    expect(parsePeriod(text)).toBeTypeOf('string');
  },
);
