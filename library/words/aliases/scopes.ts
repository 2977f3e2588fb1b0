import type { ScopeId } from '../../../domain/vocabularies/scopes.ts';

/** Other spellings of the scopes. The first is the “project area” of `use` (use.metropolis.org). */
export const SCOPE_ALIASES: Readonly<Partial<Record<ScopeId, string>>> = {
  'whole-city': `Whole City/Administrative Region; citywide; city-wide; city; municipality; municipal; whole area;
      administrative region; council only; whole municipality; ciudad; ciudad completa; municipio; todo el municipio;
      escala municipal; ville; toute la ville; commune; échelle communale; cidade; toda a cidade; cidade inteira;
      município; tota la ciutat; ciutat; municipi; gesamte Stadt; ganze Stadt; stadtweit; Stadtgebiet`,
  'metropolitan-area': `metropolitan; metropolitan region; metro area; metropolis; region; regional; city region;
      greater city; metropolitano; metropolitana; región metropolitana; zona metropolitana; metrópolis; région;
      métropole; région métropolitaine; agglomération; área metropolitana do município; região metropolitana;
      metrópole; àrea metropolitana; regió metropolitana; Metropolregion; Ballungsraum; Großraum; Stadtregion`,
  'inner-city': `city center; city centre; city center / business district; central business district; CBD;
      downtown; town centre; old town; historic centre; historic center; centro; centro urbano; centro histórico;
      casco antiguo; casco histórico; hypercentre; vieille ville; centre historique; centro da cidade;
      baixa; centre de la ciutat; centre històric; nucli antic; Innenstadt; Stadtzentrum; Altstadt; Zentrum`,
  neighbourhood: `Neighborhood or district; neighborhood; neighbourhood; district; neighborhoods; borough; ward; street;
      main street / special; site; local; barrio; barrios; distrito; colonia; comuna; calle; quartiers; arrondissement;
      rue; îlot; bairro; bairros; freguesia; rua; barri; barris; districte; carrer; Stadtteil; Viertel;
      Nachbarschaft; Bezirk; Quartier; Kiez`,
};
