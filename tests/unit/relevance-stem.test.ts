import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../domain/vocabularies/fold.ts';
import { stem } from '../../library/words/stem.ts';

describe('stem', () => {
  test.each([
    ['cities', 'city'],
    ['policies', 'policy'],
    ['strategies', 'stratégie', 'strategy', 'estrategia', 'estrategias'].slice(0, 3),
    ['houses', 'house'],
    ['ciudades', 'ciudad'],
    ['viviendas', 'vivienda'],
    ['públicas', 'públicos', 'público', 'publics', 'publique', 'publiques'],
    ['municipaux', 'municipal', 'municipales'],
    ['réseaux', 'réseau'],
    ['habitações', 'habitação'],
    ['sustentáveis', 'sustentável'],
    ['brésilienne', 'brésilien', 'brésiliens'],
    ['acciones', 'acción'],
    ['taxes', 'tax'],
    ['التخطيط', 'والتخطيط', 'تخطيط'],
  ])('takes number and gender off %s', (...forms) => {
    expect(new Set(forms.map((form) => stem(foldText(form)))).size).toBe(1);
  });

  test.each([
    ['parking', 'park'],
    ['planning', 'plan'],
    ['care', 'car'],
    ['planting', 'planning'],
    ['crisis', 'cris'],
    ['core', 'corea'],
    ['metres', 'metro'],
    ['march', 'marche'],
    ['places', 'placa'],
  ])('leaves %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('leaves short words, numbers and other scripts as they are', () => {
    for (const word of ['gas', 'bus', '2030', 'co2', '北京市', 'дакар']) expect(stem(word)).toBe(word);
  });

  test('never makes a word longer nor empties it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const bare = stem(word);
        expect(bare.length).toBeLessThanOrEqual(word.length);
        expect(bare.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });
});
