import { concept } from '../concept.ts';

export const FOOD = [
  concept('food', {
    en: 'food; food policy; nutrition; diet; eating; food system; agri-food; meal; catering',
    es: 'alimentación; alimento; alimentario; comida; nutrición; agroalimentario; alimenticio',
    fr: 'alimentation; alimentaire; nourriture; nutrition; repas; agroalimentaire; aliment',
    pt: 'alimentação; alimento; alimentar; comida; nutrição; agroalimentar',
    ca: 'alimentació; aliment; alimentari; menjar; nutrició; agroalimentari',
  }),
  concept(
    'foodsecurity',
    {
      en: 'food security; hunger; food insecurity; food sovereignty; malnutrition',
      es: `seguridad alimentaria; hambre; soberanía alimentaria; desnutrición; inseguridad alimentaria;
        seguridad alimenticia`,
      fr: 'sécurité alimentaire; faim; souveraineté alimentaire; malnutrition; insécurité alimentaire',
      pt: 'segurança alimentar; fome; soberania alimentar; desnutrição',
      ca: 'seguretat alimentària; fam; sobirania alimentària',
    },
    'food',
  ),
  concept(
    'urbanagriculture',
    {
      en: `urban agriculture; urban farming; urban farm; community garden; micro-garden; microgarden;
        allotment; vegetable garden; kitchen garden; urban garden; city farm; food growing; urban
        gardening`,
      es: `agricultura urbana; huerto urbano; huerta urbana; huertos urbanos; huerta comunitaria; huertas
        urbanas; agricultura periurbana; huerto; huerta; huerto comunitario`,
      fr: `agriculture urbaine; jardin partagé; jardins partagés; maraîchage; potager; ferme urbaine;
        jardin communautaire; micro-jardins; jardins familiaux; micro-jardin`,
      pt: 'agricultura urbana; horta urbana; horta comunitária; hortas urbanas; horta',
      ca: 'agricultura urbana; hort urbà; horts urbans; hort',
    },
    'food',
    'agriculture',
  ),
  concept('agriculture', {
    en: 'agriculture; farming; farm; farmer; agricultural; grower',
    es: 'agricultura; agrícola; agricultor; campesino',
    fr: 'agriculture; agricole; agriculteur; paysan; maraîcher',
    pt: 'agricultura; agrícola; agricultor; familiar rural',
    ca: 'agricultura; agrícola; pagès',
  }),
  concept(
    'schoolmeal',
    {
      en: `school meal; school food; school lunch; school canteen; public kitchens; school kitchen; public
        kitchen; canteen; school meals`,
      es: 'comedor escolar; comedores escolares; alimentación escolar; almuerzo escolar; comedor',
      fr: 'cantine; cantine scolaire; restauration collective; restauration scolaire; repas scolaires',
      pt: 'merenda escolar; alimentação escolar; cantina; refeitório; refeições escolares',
      ca: 'menjador escolar; menjadors escolars',
    },
    'food',
    'school',
  ),
  concept('organic', {
    en: 'organic food; organic; organic produce',
    es: 'agroecología; agroecológico; alimentos ecológicos; producción orgánica',
    fr: 'bio; biologique; agroécologie',
    pt: 'agroecologia; orgânicos; agroecológico',
    ca: 'agroecologia; agroecològic',
  }),
  concept('market', {
    en: 'market; marketplace',
    es: 'mercado',
    fr: 'marché; halles',
    pt: 'mercado; feira livre',
    ca: 'mercat',
  }),
] as const;
