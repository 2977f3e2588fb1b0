import { CityIdSchema } from '../../domain/city.ts';
import { SCOPES } from '../../domain/vocabularies/scopes.ts';
import { readCountry } from '../cells/countries.ts';
import { readCoverage, writeCoverage } from '../cells/coverage.ts';
import { isEmptyCity, isEmptyPlace } from '../cells/empty-marks.ts';
import { readTerm } from '../cells/terms.ts';
import { column } from './column.ts';

/** Where it is. */
export const PLACE_COLUMNS = [
  column({
    header: 'city',
    field: 'city',
    isEmpty: isEmptyCity,
    required: 'city',
    accepts: `city name; municipality; town; place; locality; local authority; council; local government; ciudad; municipio; localidad; ayuntamiento;
      nombre de la ciudad; ville; commune; municipalité; collectivité; nom de la ville; cidade; município; nome da cidade; ciutat; municipi;
      ajuntament; stadt; gemeinde; kommune; ort`,
    example: 'Barcelona',
    description: 'The name of the city, or of its council.',
    read: (cell, draft) => void (draft.place.city = cell),
    write: (record) => record.city?.name ?? '',
  }),
  column({
    header: 'city_id',
    field: 'city.id',
    accepts: `id of the city; city identifier; id de la ciudad; identifiant de la ville; id da cidade; id de la ciutat; stadt id`,
    example: 'barcelona-es',
    description: 'The id of the city in the library, for names that several cities share. Usually empty.',
    read: (cell, draft, notes) => {
      if (CityIdSchema.safeParse(cell).success) draft.place.cityId = cell;
      else notes.add('invalid-value', { value: cell, message: 'Not an id of a city, such as barcelona-es.' });
    },
    write: (record) => record.city?.id ?? '',
  }),
  column({
    header: 'state',
    field: 'city.state',
    isEmpty: isEmptyPlace,
    accepts: `region; province; state or province; state/province; county; estado; provincia; región; departamento;
      comunidad autónoma; région; département; état; província; região; comunitat autònoma; bundesland; provinz; admin1; subnational`,
    example: '',
    description: 'State, region or province, where two cities of a country have the same name.',
    read: (cell, draft) => void (draft.place.state = cell),
    write: (record) => record.city?.state ?? '',
  }),
  column({
    header: 'country',
    field: 'city.country',
    isEmpty: isEmptyPlace,
    accepts: `country name; country code; iso country; iso; nation; iso2; iso3; país; pais; código de país; pays; code pays; nom du pays;
      país (código); land; staat; ländercode`,
    example: 'ES',
    description:
      'ISO 3166-1 code (two or three letters) or name. May be empty when the city is unmistakable.',
    read: (cell, draft, notes) => {
      const country = readCountry(cell, notes);
      if (country !== undefined) draft.place.country = country;
    },
    write: (record) => record.city?.country ?? '',
  }),
  column({
    header: 'scope',
    field: 'scope',
    accepts: `project area; area; scale; geographic scope; territorial scope; ámbito; ámbito territorial; alcance; escala; área del proyecto;
      échelle; périmètre; portée; âmbito; abrangência; escala territorial; àmbit; àmbit territorial; geltungsbereich; maßstab; projektgebiet`,
    example: 'whole-city',
    description: 'whole-city, metropolitan-area, inner-city or neighbourhood.',
    read: (cell, draft, notes) => {
      const scope = readTerm(SCOPES, cell, notes);
      if (scope !== undefined) draft.scope = scope;
    },
    write: (record) => record.scope ?? '',
  }),
  column({
    header: 'coverage',
    field: 'coverage',
    type: 'list',
    shape: 'text',
    required: 'coverage',
    accepts: `area of coverage; countries covered; offered in`,
    example: 'africa; eu; MX',
    description:
      'Where it is on offer: world, regions, groups of countries (eu, oecd-dac) and countries; several separated by semicolons.',
    read: (cell, draft, notes) => void (draft.coverage = readCoverage(cell, notes)),
    write: (record) => (record.coverage ? writeCoverage(record.coverage) : ''),
  }),
];
