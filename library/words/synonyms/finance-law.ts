import { concept } from '../concept.ts';

export const FINANCE_LAW = [
  concept('finance', {
    en: `finance; financing; funding; investment; fiscal; municipal finance; fund; pay for; pays for; paying for; paid
      for; paid by`,
    es: 'finanzas; financiación; financiamiento; inversión; fiscal; fondo',
    fr: 'finances; financement; investissement; fiscal; fonds; financier',
    pt: 'finanças; financiamento; investimento; fiscal; fundo',
    ca: 'finances; finançament; inversió; fiscal; fons',
  }),
  concept(
    'tax',
    {
      en: 'tax; taxation; levy; fee; property tax; taxes',
      es: 'impuesto; tributo; tasa; gravamen; tributario; impuestos',
      fr: 'taxe; impôt; fiscalité; redevance; impôts',
      pt: 'imposto; tributo; taxa; IPTU',
      ca: 'impost; taxa; tribut; impostos',
    },
    'finance',
  ),
  concept('charge', {
    en: 'charge; charging; pricing; toll',
    es: 'peaje; cobro',
    fr: 'péage',
    pt: 'pedágio; portagem; cobrança',
    ca: 'peatge; cobrament',
  }),
  concept('procurement', {
    en: 'procurement; public procurement; purchasing; green procurement; public contract; open contracting; contract',
    es: 'contratación pública; compra pública; compras públicas; licitación',
    fr: 'commande publique; marchés publics; achats publics; achat public',
    pt: 'contratação pública; compras públicas; licitação',
    ca: 'contractació pública; compra pública',
  }),
  concept('law', {
    en: 'law; legislation; ordinance; bylaw; by-law; regulation; statute; decree; legal',
    es: 'ley; legislación; ordenanza; reglamento; norma; normativa; regulación; decreto',
    fr: 'loi; législation; règlement; arrêté; norme; réglementation; ordonnance; décret',
    pt: 'lei; legislação; regulamento; norma; decreto; regulamentação',
    ca: 'llei; legislació; ordenança; reglament; norma; normativa; decret; regulació',
  }),
  concept('ban', {
    en: 'ban; prohibition; banned; prohibit; forbid; outlaw',
    es: 'prohibición; prohibir; prohibido; veto',
    fr: 'interdiction; interdire; interdit',
    pt: 'proibição; proibir; proibido',
    ca: 'prohibició; prohibir; prohibit',
  }),
  concept('publicprivate', {
    en: 'partnership; public-private; PPP; P3',
    es: 'alianza; asociación público-privada; público-privada',
    fr: 'partenariat; public-privé',
    pt: 'parceria; público-privada',
    ca: 'aliança; partenariat; publicoprivat',
  }),
  concept(
    'bond',
    {
      en: 'bond; green bond; municipal bond',
      es: 'bono; bono verde; bono municipal',
      fr: 'obligation verte; obligations vertes; emprunt obligataire; obligation municipale',
      pt: 'título verde; títulos verdes; títulos municipais',
      ca: 'bons verds; bo verd',
    },
    'finance',
  ),
] as const;
