/**
 * Names of cities that GeoNames lacks, or that belong first to one city though smaller places carry them too.
 * Written `name = GeoNames id`; the names are compared folded.
 */
const ALIASES: readonly (readonly [id: number, country: string, names: string])[] = [
  [
    3688689,
    'CO',
    'Bogotá; Bogotá D.C.; Bogotá DC; Bogotá Distrito Capital; Santa Fe de Bogotá; Santafé de Bogotá',
  ],
  [5128581, 'US', 'New York; New York City; NYC; City of New York; New York, NY; Nueva York'],
  [4140963, 'US', 'Washington; Washington D.C.; Washington, District of Columbia'],
  [3530597, 'MX', 'Mexico City; CDMX; México D.F.; Mexico DF; Ciudad de México; México, D.F.'],
  [1835848, 'KR', 'Seoul; Seoul Metropolitan City; Seoul Special City; Seoul Metropolitan Government'],
  [
    2643743,
    'GB',
    'London; Greater London; Greater London Authority; City of London; City of London Corporation',
  ],
  [2886242, 'DE', 'Cologne; Colonia; Köln'],
  [3448439, 'BR', 'São Paulo; Município de São Paulo; Prefeitura de São Paulo'],
  [2950159, 'DE', 'Berlin; Land Berlin'],
  [3435910, 'AR', 'Buenos Aires; Ciudad Autónoma de Buenos Aires; CABA; Autonomous City of Buenos Aires'],
  [745044, 'TR', 'Istanbul; İstanbul Büyükşehir Belediyesi; Istanbul Metropolitan Municipality'],
  [1850147, 'JP', 'Tokyo; Tokyo Metropolis; Tokyo Metropolitan Government'],
  [1668341, 'TW', 'Taipei; Taipei City'],
  [1205733, 'BD', 'Chittagong'],
  [625665, 'BY', 'Mogilev; Mogilyov'],
  [709930, 'UA', 'Dnipropetrovsk; Dnepropetrovsk'],
  [705812, 'UA', 'Kirovohrad; Kirovograd'],
  [1261481, 'IN', 'New Delhi'],
  [1270642, 'IN', 'Gurugram'],
  [1278149, 'IN', 'Chhatrapati Sambhajinagar; Sambhajinagar'],
  [1000501, 'ZA', 'Makhanda'],
  [1864518, 'JP', '調布市; 調布'],
  [1273294, 'IN', 'Delhi; NCT of Delhi; National Capital Territory of Delhi'],
];

/** City by folded name, with the country to which the name belongs. */
export const CITY_ALIASES = ALIASES.flatMap(([id, country, names]) =>
  names.split(';').map((name) => ({ id, country, name: name.trim() })),
);
