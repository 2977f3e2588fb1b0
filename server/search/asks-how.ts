import { foldText } from '../../domain/vocabularies/fold.ts';

/** How a question for a way to do something begins, in the languages of the site and in German and Italian. */
const BEGINNINGS = /^(?:how|como|comment|com|wie|come|كيف|كيفيه)(?= |$)/;

/** What names a guide anywhere in a question. */
const GUIDES =
  /(?:^| )(?:how to|step by step|guides?|guidelines?|guidebooks?|handbooks?|toolkits?|tool kits?|manuals?|guias?|guies|paso a paso|passo a passo|pas a pas|boites? a outils|caja de herramientas|caixa de ferramentas|caixa d eines|leitfaden|دليل|ادله|خطوه بخطوه)(?= |$)/;

/** Whether somebody asks how to do a thing, so that guides come before cases: “how to start participatory budgeting”. */
export function asksHow(text: string): boolean {
  const folded = foldText(text);
  return BEGINNINGS.test(folded) || GUIDES.test(folded);
}
