import { concept } from '../concept.ts';

export const CARS_PARKING = [
  concept('car', {
    en: 'car; automobile; driver; motorist; driving',
    es: 'coche; automóvil; auto; carro; automovilista',
    fr: 'voiture; automobile; automobiliste',
    pt: 'carro; automóvel',
    ca: 'cotxe; automòbil',
  }),
  concept('traffic', {
    en: 'traffic; circulation',
    es: 'tráfico; circulación',
    fr: 'circulation; trafic',
    pt: 'tráfego; circulação',
    ca: 'circulació',
  }),
  concept(
    'lowemissionzone',
    {
      en: `low emission zone; low-emission zone; LEZ; ULEZ; clean air zone; ultra low emission zone;
        environmental zone; driving restriction; zero emission zone; zero-emission zone`,
      es: 'zona de bajas emisiones; ZBE; hoy no circula; pico y placa; restricción vehicular',
      fr: `zone à faibles émissions; ZFE; zone de faibles émissions; vignette Crit’Air; circulation
        différenciée`,
      pt: 'zona de emissões reduzidas; zona de baixas emissões; rodízio; zona de baixa emissão',
      ca: 'zona de baixes emissions',
    },
    'airquality',
  ),
  concept('congestion', {
    en: 'congestion; traffic jam; traffic congestion',
    es: 'congestión; atasco; embotellamiento; trancón',
    fr: 'congestion; embouteillage',
    pt: 'congestionamento; engarrafamento',
    ca: 'congestió; embús',
  }),
  concept(
    'congestioncharge',
    {
      en: `congestion charge; congestion charging; congestion tax; road pricing; congestion pricing; urban
        toll; cordon charge; road user charging; congestion zone; area c`,
      es: `peaje urbano; tasa de congestión; cobro por congestión; tarifa por congestión; peaje de
        congestión`,
      fr: 'péage urbain; taxe de congestion; péage de congestion; tarification de la congestion',
      pt: 'pedágio urbano; taxa de congestionamento; portagem urbana',
      ca: 'peatge urbà; taxa de congestió',
    },
    'congestion',
  ),
  concept('roadsafety', {
    en: `road safety; traffic safety; vision zero; road death; road deaths; traffic fatality; traffic
      fatalities; road crashes; traffic accident; road accident; safe streets; traffic calming; 30 km/h; speed limit; safe routes`,
    es: `seguridad vial; visión cero; siniestralidad vial; ciudad 30; muertes viales; accidente de tráfico; accidente de tránsito; límite de velocidad;
      calmado de tráfico`,
    fr: `sécurité routière; vision zéro; ville 30; ville à 30; apaisement; limitation de vitesse;
      apaisement de la circulation; zone 30; accident de la route; accidents de la route`,
    pt: `segurança viária; segurança rodoviária; segurança no trânsito; visão zero; acalmia de tráfego;
      zona 30; acidente de trânsito; acidentes de trânsito`,
    ca: 'seguretat viària; visió zero; ciutat 30; pacificació del trànsit',
  }),
  concept('parking', {
    en: 'parking; car park; parking space; parking lot; parking spot; car parks',
    es: 'estacionamiento; aparcamiento; parqueo; parqueadero; aparcar; cajones de estacionamiento',
    fr: 'stationnement; place de parking; parking',
    pt: 'estacionamento; vaga de garagem; vagas de estacionamento',
    ca: 'aparcament; estacionament; aparcar',
  }),
  concept('minimum', {
    en: 'minimum; minima; mandate; parking mandate',
    es: 'mínimo',
    fr: 'minimum; minimal',
    pt: 'mínimo',
    ca: 'mínim',
  }),
  concept('maximum', {
    en: 'maximum; maxima',
    es: 'máximo',
    fr: 'maximum; maximal; plafond',
    pt: 'máximo',
    ca: 'màxim',
  }),
  concept('abolish', {
    en: `abolish; abolished; eliminated; eliminate; removed; removal; remove; dropped; repeal; repealed;
      abolition; abolishes; scrapped; elimination`,
    es: 'eliminación; eliminar; supresión; eliminado; abolición; suprimir; eliminan',
    fr: 'suppression; supprimer; supprimé; abolition; fin des minimums',
    pt: 'eliminação; eliminar; abolição; supressão',
    ca: 'eliminació; supressió; eliminar',
  }),
] as const;
