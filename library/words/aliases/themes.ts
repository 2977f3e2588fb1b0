import type { ThemeId } from '../../../domain/vocabularies/themes.ts';

/** Other spellings of the themes. */
export const THEME_ALIASES: Readonly<Partial<Record<ThemeId, string>>> = {
  resilience: `resilient city; resilient cities; urban resilience; resiliencia urbana; résilience urbaine;
      resiliência; resiliència; Resilienz; sustainability; environment; medio ambiente; environnement;
      meio ambiente; medi ambient; Umwelt`,
  inclusion: `social inclusion; inclusive city; inclusive cities; inclusión social; inclusion sociale;
      inclusão; inclusão social; inclusió; inclusió social; Inklusion; soziale Inklusion; equity; social cohesion;
      cohesión social; cohésion sociale; coesão social; cohesió social`,
  governance: `good governance; urban governance; gobernanza urbana; buen gobierno; gouvernance urbaine;
      governança; governança urbana; governança metropolitana; governação; bon govern; Steuerung;
      gouvernement; gobierno`,
  innovation: `urban innovation; innovación urbana; innovation urbaine; inovação; inovação urbana;
      innovació; Innovationen`,
};
