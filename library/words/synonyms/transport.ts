import { compound, concept } from '../concept.ts';

export const TRANSPORT = [
  concept('mobility', {
    en: 'mobility; transport; transportation; travel; transit',
    es: 'movilidad; transporte',
    fr: 'mobilité; transport; déplacement urbain; déplacements',
    pt: 'mobilidade; transporte',
    ca: 'mobilitat; transport; transports',
  }),
  concept(
    'publictransport',
    {
      en: `public transport; public transit; mass transit; public transportation; collective transport;
        bus service; transit system`,
      es: 'transporte público; transporte colectivo; transporte masivo',
      fr: `transport en commun; transport public; transports en commun; transports publics; transport
        collectif; transports collectifs`,
      pt: 'transporte público; transporte coletivo; transportes públicos; transporte de massas',
      ca: 'transport públic; transport col·lectiu',
    },
    'mobility',
  ),
  concept(
    'bus',
    {
      en: 'bus; buses; minibus; coach',
      es: 'autobús; autobuses; ómnibus; colectivo; guagua',
      fr: 'bus; autobus; autocar',
      pt: 'ônibus; autocarro',
      ca: 'autobús; bus; autobusos',
    },
    'publictransport',
    'mobility',
  ),
  concept(
    'brt',
    {
      en: 'BRT; bus rapid transit; busway',
      es: 'BRT; metrobús; bus de tránsito rápido; autobús de tránsito rápido',
      fr: 'BHNS; bus à haut niveau de service; bus express',
      pt: 'BRT; corredor de ônibus',
    },
    'bus',
    'publictransport',
    'mobility',
  ),
  concept(
    'rail',
    {
      en: 'rail; railway; metro; subway; underground',
      es: 'ferrocarril; metro; tren; ferroviario',
      fr: 'ferroviaire; métro; chemin de fer',
      pt: 'ferrovia; metrô; trem; comboio',
      ca: 'ferrocarril; metro; tren',
    },
    'publictransport',
    'mobility',
  ),
  concept(
    'cablecar',
    {
      en: 'cable car; gondola; aerial cable; metrocable',
      es: 'teleférico; metrocable; cable aéreo',
      fr: 'téléphérique; télécabine',
      pt: 'teleférico',
      ca: 'telefèric',
    },
    'publictransport',
    'mobility',
  ),
  concept('free', {
    en: 'free; fare-free; free of charge; fare free; zero-fare; without fares; at no cost; no fare; free ride',
    es: 'gratuito; gratis; gratuidad; tarifa cero',
    fr: 'gratuit; gratuité',
    pt: 'gratuito; grátis; gratuidade; tarifa zero; passe livre',
    ca: 'gratuït; gratuïtat',
  }),
  compound(['free', 'publictransport'], {
    en: `free public transport; free transit; free public transit; fare-free transit; fare-free public transport; zero-fare
      transit; zero fare transit; free bus; free buses; fare-free bus; free bus network; free travel; free bus travel`,
    es: 'transporte público gratuito; transporte público gratis; transporte gratuito; autobús gratuito; bus gratis',
    fr: `transports en commun gratuits; transport en commun gratuit; transports publics gratuits; gratuité des transports; bus
      gratuit; transports gratuits`,
    pt: 'transporte público gratuito; transporte gratuito; ônibus gratuito; tarifa zero nos ônibus',
    ca: 'transport públic gratuït; transport gratuït; bus gratuït',
  }),
  concept('fare', {
    en: 'fare; ticket; ticketing',
    es: 'tarifa; billete; pasaje; boleto',
    fr: 'tarif; billet; tarification; billettique',
    pt: 'tarifa; bilhete; passagem',
    ca: 'tarifa; bitllet',
  }),
  concept('vehicle', {
    en: 'vehicle; fleet',
    es: 'vehículo; flota',
    fr: 'véhicule; flotte',
    pt: 'veículo; frota',
    ca: 'flota',
  }),
  concept(
    'electricvehicle',
    {
      en: `electric vehicle; electric car; e-mobility; electromobility; electric bus; charging station;
        charging point; EV; charging infrastructure`,
      es: `vehículo eléctrico; coche eléctrico; electromovilidad; movilidad eléctrica; punto de recarga;
        autobús eléctrico; bus eléctrico`,
      fr: 'véhicule électrique; voiture électrique; borne de recharge; électromobilité; bus électrique',
      pt: 'veículo elétrico; carro elétrico; mobilidade elétrica; eletromobilidade; ônibus elétrico',
      ca: 'vehicle elèctric; cotxe elèctric; mobilitat elèctrica; punt de recàrrega',
    },
    'mobility',
  ),
  concept('electric', {
    en: 'electric; electrification',
    es: 'eléctrico; electrificación',
    fr: 'électrique; électrification',
    pt: 'elétrico público; eletrificação',
    ca: 'elèctric; electrificació',
  }),
  concept('freight', {
    en: 'freight; logistics; urban delivery; deliveries; last mile',
    es: 'logística; reparto; carga; última milla; mercancías',
    fr: 'logistique; fret; livraison; dernier kilomètre; marchandises',
    pt: 'logística; frete; entregas; mercadorias',
    ca: 'logística; mercaderies; repartiment',
  }),
  concept(
    'tod',
    {
      en: `transit-oriented development; transit oriented; TOD; transit-oriented; near stations; around stations; near
        metro stations; near railway stations; near train stations; near transit; near public transport; follow public
        transport`,
      es: 'desarrollo orientado al transporte',
      fr: 'développement axé sur le transport',
      pt: 'desenvolvimento orientado ao transporte',
    },
    'mobility',
    'landuse',
  ),
  concept(
    'tram',
    {
      en: 'tram; light rail; tramway; streetcar; tram line; light rail line; light rail transit',
      es: 'tranvía; tren ligero; metro ligero; línea de tranvía',
      fr: 'tramway; tram; ligne de tramway; ligne de tram',
      pt: 'metropolitano ligeiro; VLT; elétrico de superfície',
      ca: 'tramvia',
    },
    'rail',
    'publictransport',
    'mobility',
  ),
  concept(
    'autonomousvehicle',
    {
      en: `autonomous; self-driving; driverless; autonomous vehicle; autonomous shuttle; autonomous bus; automated
        vehicle; robotaxi`,
      es: 'vehículo autónomo; conducción autónoma; lanzadera autónoma; bus autónomo',
      fr: 'véhicule autonome; navette autonome; navettes autonomes; sans conducteur; bus autonome',
      pt: 'veículo autónomo; veículo autônomo; condução autónoma',
      ca: 'vehicle autònom; conducció autònoma',
    },
    'mobility',
    'technology',
  ),
] as const;
