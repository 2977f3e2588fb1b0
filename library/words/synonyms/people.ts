import { concept } from '../concept.ts';

export const PEOPLE = [
  concept('olderpeople', {
    en: `older people; elderly; senior; ageing; aging; old age; older adult; older resident; older person;
      age-friendly; ageing-friendly; seniors; older persons; pensioner; old people; elders`,
    es: `personas mayores; adulto mayor; adultos mayores; persona mayor; tercera edad; envejecimiento;
      anciano; vejez; mayores de edad`,
    fr: 'personnes âgées; personne âgée; aîné; vieillissement; seniors; retraités; bien vieillir',
    pt: 'pessoas idosas; idoso; envelhecimento; terceira idade; população idosa; pessoas mais velhas',
    ca: 'gent gran; persones grans; persona gran; envelliment; vellesa',
  }),
  concept('death', {
    en: 'death; deaths; mortality; fatality; fatalities; lives saved; lives lost; loss of life; excess deaths',
    es: 'muerte; muertes; muertos; mortalidad; fallecimiento; fallecimientos; fallecidos',
    fr: 'décès; mortalité; morts; surmortalité',
    pt: 'morte; mortes; mortalidade; óbito; óbitos',
    ca: 'mort; morts; mortalitat; defunció; defuncions',
  }),
  concept('children', {
    en: `child; children; kid; childhood; infant; early childhood; early years; toddler; child-friendly;
      baby`,
    es: 'niño; niña; infancia; niñez; primera infancia; infantil; menores',
    fr: 'enfant; enfance; petite enfance; bambin',
    pt: 'criança; infância; primeira infância; infantil',
    ca: 'infant; infància; nen; nena; primera infància; infantil',
  }),
  concept('youth', {
    en: 'youth; young people; young; adolescent; teenager; young person',
    es: 'joven; jóvenes; juventud; adolescente; juvenil',
    fr: 'jeune; jeunesse; adolescent',
    pt: 'jovem; jovens; juventude; adolescente',
    ca: 'jove; joves; joventut; adolescent; juvenil',
  }),
  concept(
    'women',
    {
      en: 'women; woman; female; girl; girls; mother',
      es: 'mujer; mujeres; femenino; chicas',
      fr: 'femme; fille; féminin',
      pt: 'mulher; mulheres; feminino; menina',
      ca: 'dona; dones; femení; noies',
    },
    'gender',
  ),
  concept('gender', {
    en: `gender; gender equality; gender equity; gender mainstreaming; feminist; feminism;
      gender-responsive; gender-fair; gender perspective`,
    es: `género; igualdad de género; equidad de género; perspectiva de género; feminista; feminismo;
      enfoque de género`,
    fr: `genre; égalité femmes-hommes; égalité entre les femmes et les hommes; égalité des sexes; égalité
      de genre; égalité entre les sexes; féministe; égalité hommes-femmes; égalité des genres`,
    pt: 'gênero; género; igualdade de gênero; igualdade de género; feminista',
    ca: 'gènere; igualtat de gènere; feminista; perspectiva de gènere',
  }),
  concept('lgbti', {
    en: 'LGBTI; LGBT; LGBTQ; LGBTIQ; gay; queer; transgender',
    es: 'LGTBI; diversidad sexual; trans',
    fr: 'LGBTQI',
    pt: 'LGBTQIA',
    ca: 'LGTBIQ',
  }),
  concept('migrant', {
    en: 'migrant; migration; immigrant; immigration; newcomer; migratory; immigrants',
    es: 'migrante; migración; inmigrante; inmigración; persona migrante',
    fr: 'migrant; migration; immigré; immigration; nouveaux arrivants; immigrant',
    pt: 'migrante; migração; imigrante; imigração',
    ca: 'migrant; migració; immigrant; immigració; nouvingut',
  }),
  concept(
    'refugee',
    {
      en: 'refugee; asylum; asylum seeker; sanctuary; displaced people; undocumented; displaced',
      es: 'refugiado; asilo; solicitante de asilo; desplazado; indocumentado',
      fr: 'réfugié; asile; demandeur d’asile; exilé; déplacés; sans-papiers',
      pt: 'refugiado; asilo; requerente de asilo; deslocado',
      ca: 'refugiat; asil; sol·licitant d’asil',
    },
    'migrant',
  ),
  concept('integration', {
    en: 'integration; welcome; welcoming; reception of newcomers',
    es: 'integración; acogida',
    fr: 'intégration; accueil; accueillir',
    pt: 'integração; acolhimento',
    ca: 'integració; acollida; acolliment',
  }),
  concept('inclusion', {
    en: 'inclusion; inclusive',
    es: 'inclusión; inclusivo; incluyente',
    fr: 'inclusion; inclusif',
    pt: 'inclusão; inclusivo',
    ca: 'inclusió; inclusiu',
  }),
  concept('disability', {
    en: `disability; disabled; disabled people; people with disabilities; wheelchair; impairment; persons
      with disabilities`,
    es: `discapacidad; discapacitado; persona con discapacidad; personas con discapacidad; silla de
      ruedas; diversidad funcional`,
    fr: `handicap; handicapé; personne handicapée; personnes handicapées; situation de handicap; personnes
      en situation de handicap; fauteuil roulant`,
    pt: `deficiência; pessoa com deficiência; pessoas com deficiência; cadeira de rodas; mobilidade
      reduzida`,
    ca: 'discapacitat; diversitat funcional; cadira de rodes; persones amb discapacitat',
  }),
  concept('accessible', {
    en: 'accessibility; accessible; barrier-free; universal design; step-free',
    es: 'accesibilidad; accesible; sin barreras; diseño universal',
    fr: 'accessibilité; accessible; conception universelle; sans obstacle',
    pt: 'acessibilidade; acessível; desenho universal',
    ca: 'accessibilitat; accessible; disseny universal',
  }),
  concept('indigenous', {
    en: 'indigenous; first nations; aboriginal; native people; maori',
    es: 'indígena; pueblos originarios',
    fr: 'autochtone; peuples autochtones',
    pt: 'indígena; povos indígenas',
    ca: 'indígena',
  }),
] as const;
