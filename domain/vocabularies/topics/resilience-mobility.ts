import { spellings } from '../term.ts';
import type { TopicShape } from './topic-shape.ts';

export const MOBILITY_TOPICS = [
  {
    id: 'mobility',
    parent: 'resilience',
    labels: { en: 'Mobility and transport', es: 'Movilidad y transporte', fr: 'Mobilité et transports' },
    definition: {
      en: 'How people and goods move: public transport, roads, logistics and electric vehicles.',
      es: 'Cómo se mueven las personas y las mercancías: transporte público, vías, logística y vehículos eléctricos.',
      fr: 'Le déplacement des personnes et des marchandises\u00a0: transports publics, voirie, logistique, véhicules électriques.',
    },
    defaultSdgs: [11, 9],
    aliases:
      spellings(`mobility; transport; transportation; urban mobility; sustainable mobility; public transport;
      public transportation; transit; traffic; electric vehicles; e-mobility; electromobility; logistics; road safety;
      movilidad; movilidad urbana; movilidad sostenible; transporte; transporte público; transportes; tránsito; tráfico;
      vehículos eléctricos; electromovilidad; logística; seguridad vial; mobilité; mobilité urbaine; mobilité durable; mobilités; transports;
      transports publics; transports en commun; déplacements; circulation; véhicules électriques; mobilidade;
      mobilidade urbana; mobilidade sustentável; transporte público; trânsito; mobilidade e transportes; mobilitat;
      mobilitat urbana; mobilitat sostenible; transport públic; mobilitat i transport; trànsit; Verkehr; Mobilität;
      ÖPNV; öffentlicher Verkehr; Nahverkehr; Verkehrswende; Elektromobilität; Mobilität und Verkehr`),
  },
  {
    id: 'cycling-walking',
    parent: 'resilience',
    labels: { en: 'Cycling and walking', es: 'Bicicleta y movilidad peatonal', fr: 'Vélo et marche' },
    definition: {
      en: 'Making it safe and easy to go by bicycle or on foot, bike sharing included.',
      es: 'Hacer seguro y fácil desplazarse en bicicleta o a pie, incluida la bicicleta pública.',
      fr: 'Rendre sûrs et faciles les trajets à vélo et à pied, y compris les vélos en libre-service.',
    },
    defaultSdgs: [11, 3],
    aliases:
      spellings(`cycling; walking; walkability; bicycles; bikes; bike sharing; bike sharing systems; bike share;
      active mobility; active travel; active transport; pedestrians; pedestrianisation; bicicleta; bicicletas; ciclismo; movilidad activa;
      movilidad ciclista; peatones; peatonalización; caminabilidad; bicicleta pública; ciclovías; carriles bici; vélo;
      marche; mobilités actives; mobilité active; modes actifs; mobilités douces; piétons; vélos en libre-service; pistes cyclables;
      bicicleta e caminhada; mobilidade ativa; ciclovias; caminhada; pedestres; mobilitat activa; bicicleta i vianants;
      vianants; Radverkehr; Fahrrad; Fußverkehr; Rad- und Fußverkehr; Radfahren; Fahrradverleih; aktive Mobilität`),
  },
  {
    id: 'parking',
    parent: 'resilience',
    labels: { en: 'Parking', es: 'Estacionamiento', fr: 'Stationnement' },
    definition: {
      en: 'Where cars may stand, at what price, and how many spaces a building must have.',
      es: 'Dónde se puede estacionar, a qué precio y cuántas plazas debe tener un edificio.',
      fr: 'Où l’on peut se garer, à quel prix, et combien de places un immeuble doit offrir.',
    },
    defaultSdgs: [11],
    aliases:
      spellings(`parking reform; parking policy; parking minimums; car parking; car parks; aparcamiento; aparcamientos;
      estacionamientos; parqueo; parqueadero; parkings; parcs de stationnement; politique de stationnement;
      estacionamentos; vagas de estacionamento; aparcament; aparcaments; estacionament; Parken; Parkraum; Parkplätze; Stellplätze;
      Parkraummanagement; Parkraumbewirtschaftung`),
  },
] as const satisfies readonly TopicShape[];
