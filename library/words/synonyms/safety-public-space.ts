import { concept } from '../concept.ts';

export const SAFETY_PUBLIC_SPACE = [
  concept('safety', {
    en: 'safety; safe; security; safer; public safety; crime prevention; crime',
    es: 'seguridad; seguro; seguridad ciudadana; delito; delincuencia; criminalidad; prevención del delito',
    fr: `sécurité; prévention de la délinquance; criminalité; délinquance; sûreté; tranquillité
      publique`,
    pt: 'segurança; seguro; criminalidade; segurança pública; crime',
    ca: 'seguretat; segur; delinqüència; criminalitat',
  }),
  concept(
    'violence',
    {
      en: 'violence; homicide; gang; gun violence; violent; harassment; violence prevention; murder',
      es: 'violencia; homicidio; pandilla; violento; acoso; prevención de la violencia',
      fr: 'violence; homicide; gang; harcèlement; prévention de la violence',
      pt: 'violência; homicídio; assédio; prevenção da violência',
      ca: 'violència; homicidi; assetjament',
    },
    'safety',
  ),
  concept(
    'police',
    { en: 'police; policing', es: 'policial', fr: 'police; policier', pt: 'policial', ca: 'policial' },
    'safety',
  ),
  concept('publicspace', {
    en: `public space; plaza; town square; public square; public realm; placemaking; piazza; public
      spaces; civic space`,
    es: 'espacio público; espacios públicos; plaza; plazas públicas',
    fr: 'espace public; espaces publics; place publique; espaces publiques',
    pt: 'espaço público; espaços públicos; praça; praças',
    ca: 'espai públic; plaça; espais públics',
  }),
  concept(
    'playground',
    {
      en: 'playground; play area; play space',
      es: 'parque infantil; área de juego; juegos infantiles',
      fr: 'aire de jeux; jeux pour enfants',
      pt: 'parque infantil; parquinho',
      ca: 'àrea de joc; parc infantil',
    },
    'publicspace',
    'children',
  ),
  concept('streetvendor', {
    en: `street vendor; street trader; vendor; hawker; informal trader; informal economy; street vending;
      street trading; informal worker; informal sector`,
    es: `vendedor ambulante; venta ambulante; comercio informal; economía informal; comerciante ambulante;
      vendedores informales; ambulantaje; sector informal; comercio ambulante`,
    fr: `vendeur de rue; vendeur ambulant; commerce ambulant; économie informelle; secteur informel;
      marchands ambulants; commerce informel; vendeurs ambulants`,
    pt: 'vendedor ambulante; camelô; comércio ambulante; economia informal; comércio informal',
    ca: 'venda ambulant; economia informal; venedor ambulant',
  }),
  concept(
    'genderviolence',
    {
      en: `domestic violence; violence against women; gender-based violence; sexual violence; sexual harassment;
        harassed; assault; femicide; women’s shelter`,
      es: `violencia de género; violencia machista; violencia contra las mujeres; violencia doméstica; violencia
        intrafamiliar; acoso sexual; feminicidio`,
      fr: `violences conjugales; violence conjugale; violences faites aux femmes; violence domestique; violences
        sexistes; harcèlement sexuel; féminicide`,
      pt: 'violência doméstica; violência contra a mulher; violência contra as mulheres; assédio sexual; feminicídio',
      ca: 'violència masclista; violència de gènere; violència domèstica; assetjament sexual',
    },
    'violence',
    'women',
  ),
] as const;
