/** The header that asks for messages in the language of the page. */
export function languageHeaders(): { 'accept-language': string } {
  return { 'accept-language': document.documentElement.lang || 'en' };
}
