import { concept } from '../concept.ts';

export const NEEDS = [
  concept('care', {
    en: 'care; carer; caregiver; caring; caregiving; care work; unpaid care; care block',
    es: 'cuidado; cuidados; cuidador; cuidadora; sistema de cuidado; manzanas del cuidado',
    fr: 'soin; aidant; soins; prendre soin; aide à domicile',
    pt: 'cuidado; cuidador; cuidados',
    ca: 'cura; cures; cuidador; cuidadora',
  }),
  concept(
    'childcare',
    {
      en: `childcare; child care; nursery; day care; kindergarten; creche; preschool; pre-school; infant
        school`,
      es: 'guardería; jardín infantil; cuidado infantil; preescolar; escuela infantil; escuela bressol',
      fr: 'crèche; garde d’enfants; maternelle; accueil du jeune enfant',
      pt: 'creche; jardim de infância; educação infantil; pré-escola',
      ca: 'escola bressol; llar d’infants; guarderia',
    },
    'children',
    'care',
  ),
  concept('poverty', {
    en: `poverty; poor; deprivation; low-income households; social protection; anti-poverty;
      disadvantaged; deprived`,
    es: 'pobreza; pobre; protección social; marginación; desfavorecido',
    fr: 'pauvreté; pauvre; protection sociale; précarité; démuni; défavorisé',
    pt: 'pobreza; pobre; proteção social',
    ca: 'pobresa; pobre; protecció social',
  }),
  concept(
    'basicincome',
    {
      en: `basic income; UBI; guaranteed income; minimum income; cash transfer; universal basic income;
        unconditional cash; no strings attached; money with no strings attached; without any condition; without
        conditions; gave cash; monthly income`,
      es: `renta básica; ingreso mínimo; renta mínima; renta garantizada; ingreso básico; ingreso
        ciudadano; transferencia monetaria`,
      fr: 'revenu de base; revenu garanti; revenu minimum; revenu universel; transfert monétaire',
      pt: 'renda básica; renda mínima; rendimento básico; transferência de renda',
      ca: 'renda bàsica; renda garantida; renda mínima',
    },
    'poverty',
  ),
  concept('inequality', {
    en: `inequality; equity; social justice; racial justice; equality; inequalities; racial equity;
      discrimination; racism; fairness`,
    es: 'desigualdad; equidad; justicia social; igualdad; discriminación; racismo',
    fr: 'inégalité; équité; justice sociale; égalité; discrimination; racisme',
    pt: 'desigualdade; equidade; justiça social; igualdade; discriminação; racismo',
    ca: 'desigualtat; equitat; justícia social; igualtat; discriminació; racisme',
  }),
  concept('vulnerable', {
    en: 'vulnerable; vulnerability; at risk people',
    es: 'vulnerable; vulnerabilidad',
    fr: 'vulnérable; vulnérabilité; fragile',
    pt: 'vulnerável; vulnerabilidade; vulneráveis',
    ca: 'vulnerable; vulnerabilitat',
  }),
  concept('health', {
    en: `health; healthy; public health; healthcare; clinic; hospital; health care; medical; well-being;
      wellbeing`,
    es: 'salud; sanitario; salud pública; saludable; clínica; sanidad; hospital; bienestar',
    fr: 'santé; sanitaire; santé publique; clinique; hôpital; bien-être; médical',
    pt: 'saúde; saudável; clínica; saúde pública; hospital; bem-estar',
    ca: 'salut; saludable; sanitari; salut pública; hospital; benestar',
  }),
  concept(
    'mentalhealth',
    { en: 'mental health', es: 'salud mental', fr: 'santé mentale', pt: 'saúde mental', ca: 'salut mental' },
    'health',
  ),
  concept(
    'drugs',
    {
      en: 'drug; drugs; overdose; addiction; harm reduction; supervised consumption',
      es: 'droga; adicción; reducción de daños; sobredosis',
      fr: 'drogue; addiction; réduction des risques; toxicomanie; surdose',
      pt: 'droga; redução de danos',
      ca: 'droga; addicció; reducció de danys',
    },
    'health',
  ),
  concept(
    'pandemic',
    {
      en: 'pandemic; COVID; COVID-19; coronavirus',
      es: 'pandemia',
      fr: 'pandémie',
      pt: 'pandemia',
      ca: 'pandèmia',
    },
    'health',
  ),
  concept('sport', {
    en: 'sport; physical activity; exercise',
    es: 'deporte; actividad física',
    fr: 'sport; activité physique',
    pt: 'esporte; desporto; atividade física',
    ca: 'esport; activitat física',
  }),
  concept('education', {
    en: 'education; learning; educational; teaching',
    es: 'educación; aprendizaje; educativo; enseñanza; formación',
    fr: 'éducation; enseignement; apprentissage; éducatif',
    pt: 'educação; ensino; aprendizagem; educativo',
    ca: 'educació; aprenentatge; ensenyament; educatiu',
  }),
  concept('school', {
    en: 'school; schoolchild; schoolchildren; pupil',
    es: 'escuela; escolar; colegio; alumno; escuelas',
    fr: 'école; scolaire; élève; collège',
    pt: 'escola; escolar; aluno; colégio',
    ca: 'escola; escolar; alumne; col·legi',
  }),
  concept('library', {
    en: 'library',
    es: 'biblioteca',
    fr: 'bibliothèque; médiathèque',
    pt: 'biblioteca',
    ca: 'biblioteca',
  }),
] as const;
