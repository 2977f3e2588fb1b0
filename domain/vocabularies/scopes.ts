import { spellings, type Term, type Vocabulary } from './term.ts';

const terms = [
  {
    id: 'whole-city',
    labels: { en: 'Whole city', es: 'Toda la ciudad', fr: 'Ville entière' },
    aliases:
      spellings(`Whole City/Administrative Region; citywide; city-wide; city; municipality; municipal; whole area;
      administrative region; council only; whole municipality; ciudad; ciudad completa; municipio; todo el municipio;
      escala municipal; ville; toute la ville; commune; échelle communale; cidade; toda a cidade; cidade inteira;
      município; tota la ciutat; ciutat; municipi; gesamte Stadt; ganze Stadt; stadtweit; Stadtgebiet`),
  },
  {
    id: 'metropolitan-area',
    labels: { en: 'Metropolitan area', es: 'Área metropolitana', fr: 'Aire métropolitaine' },
    aliases:
      spellings(`metropolitan; metropolitan region; metro area; metropolis; region; regional; city region;
      greater city; metropolitano; metropolitana; región metropolitana; zona metropolitana; metrópolis; région;
      métropole; région métropolitaine; agglomération; área metropolitana do município; região metropolitana;
      metrópole; àrea metropolitana; regió metropolitana; Metropolregion; Ballungsraum; Großraum; Stadtregion`),
  },
  {
    id: 'inner-city',
    labels: { en: 'Inner city', es: 'Centro de la ciudad', fr: 'Centre-ville' },
    aliases:
      spellings(`city center; city centre; city center / business district; central business district; CBD;
      downtown; town centre; old town; historic centre; historic center; centro; centro urbano; centro histórico;
      casco antiguo; casco histórico; hypercentre; vieille ville; centre historique; centro da cidade;
      baixa; centre de la ciutat; centre històric; nucli antic; Innenstadt; Stadtzentrum; Altstadt; Zentrum`),
  },
  {
    id: 'neighbourhood',
    labels: { en: 'Neighbourhood or district', es: 'Barrio o distrito', fr: 'Quartier' },
    aliases:
      spellings(`Neighborhood or district; neighborhood; neighbourhood; district; neighborhoods; borough; ward; street;
      main street / special; site; local; barrio; barrios; distrito; colonia; comuna; calle; quartiers; arrondissement;
      rue; îlot; bairro; bairros; freguesia; rua; barri; barris; districte; carrer; Stadtteil; Viertel;
      Nachbarschaft; Bezirk; Quartier; Kiez`),
  },
] as const satisfies readonly Term[];

export type ScopeId = (typeof terms)[number]['id'];

/** How much of a city a record is about. The first alias of some is the "project area" of `use`. */
export const SCOPES: Vocabulary<ScopeId> = { key: 'scope', terms };
