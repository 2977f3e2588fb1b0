import type { hintsEn } from './hints-en.ts';

export const hintsEs: typeof hintsEn = {
  title: 'El título que ven los lectores.',
  title_original: 'En la lengua del documento.',
  summary: 'Un párrafo de texto sin formato.',
  city: 'El nombre de la ciudad o de su ayuntamiento.',
  state: 'Solo cuando dos ciudades de un país se llaman igual.',
  country: 'Dos letras o el nombre, como ES o España.',
  year_end: 'Vacío: continúa.',
  languages: 'Una por línea, como etiqueta (ca, pt-BR) o nombre.',
  themes: 'Ninguno: se toman de los temas.',
  sdg_targets: 'Por ejemplo 11.2, 13.1. Una meta implica su objetivo.',
  sdg_targets_derived: 'Metas que la fuente no nombra.',
  awards: 'Uno por línea: nombre, año, resultado.',
  funders: 'Uno por línea.',
  funding_amount: 'Solo el número.',
  funding_currency: 'Tres letras, como EUR.',
  contact_address: 'La dirección pública de una oficina. Nunca la de una persona.',
  also_at: 'Direcciones de lo mismo en otras bases de datos, una por línea.',
  image_alt: 'Para quienes no la ven.',
  last_verified: 'Cuándo alguien comparó el registro con su fuente por última vez.',
  source: 'La colección de la que procede.',
};
