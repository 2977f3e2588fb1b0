import { ACTORS } from '../../domain/vocabularies/actors.ts';
import { contradicts, readMoney, writeAmount } from '../cells/amounts.ts';
import { readAwards, writeAwards } from '../cells/awards.ts';
import { readCurrency } from '../cells/currencies.ts';
import { readFunders, writeFunders } from '../cells/funders.ts';
import { readOnlyLink } from '../cells/links.ts';
import { joinList } from '../cells/lists.ts';
import { readTerms } from '../cells/terms.ts';
import { column } from './column.ts';

/** Who did it, who paid, who honoured it, whom to ask. */
export const PEOPLE_COLUMNS = [
  column({
    header: 'actors',
    field: 'actors',
    type: 'list',
    shape: 'text',
    accepts: `actor; stakeholders; stakeholder; partners; partner; institutions; implementers; involved parties; actores; partes interesadas; socios; instituciones;
      acteurs; parties prenantes; partenaires; atores; partes interessadas; parceiros; actors implicats; socis; akteure; beteiligte; partner der umsetzung`,
    example: 'city-government; community',
    description:
      'city-government, local-government, national-government, private-sector, international-institution, ngo-philanthropy, community, academia, other.',
    read: (cell, draft, notes) => void draft.actors.push(...readTerms(ACTORS, cell, notes)),
    write: (record) => joinList(record.actors),
  }),
  column({
    header: 'awards',
    field: 'awards',
    type: 'list',
    shape: 'text',
    accepts: `award; prizes; prize; recognition; premio; premios; galardones; reconocimientos; prix; récompenses; distinctions; prêmio; prêmios;
      prémios; premi; premis; guardons; preis; preise; auszeichnungen`,
    example: 'Guangzhou Award, 2014, shortlisted',
    description: 'Name, year, result; several separated by semicolons.',
    read: (cell, draft, notes) => void draft.awards.push(...readAwards(cell, notes)),
    write: (record) => writeAwards(record.awards),
  }),
  column({
    header: 'funding_amount',
    field: 'funding.amount',
    type: 'number',
    accepts: `budget; amount; funding; total budget; presupuesto; importe; monto; budget total; montant;
      orçamento; valor; pressupost; import; mittel; betrag`,
    example: '1200000',
    description: 'Only the number, without thousands separators.',
    read: (cell, draft, notes) => readMoney(cell, draft.funding, notes),
    write: (record) => (record.funding?.amount === undefined ? '' : writeAmount(record.funding.amount)),
  }),
  column({
    header: 'funding_currency',
    field: 'funding.currency',
    accepts: `currency; moneda; divisa; devise; monnaie; moeda; währung`,
    example: 'EUR',
    description: 'ISO 4217 code.',
    read: (cell, draft, notes) => {
      const currency = readCurrency(cell, notes);
      if (currency !== undefined && !contradicts(draft.funding, currency, cell, notes))
        draft.funding.currency = currency;
    },
    write: (record) => record.funding?.currency ?? '',
  }),
  column({
    header: 'funders',
    field: 'funding.funders',
    type: 'list',
    shape: 'text',
    accepts: `funder; funding source; funding sources; financed by; donors; financiador; financiadores; fuente de financiación; fuentes de financiación;
      financeur; financeurs; source de financement; bailleurs; fonte de financiamento; fontes de financiamento; finançador; finançadors; geldgeber;
      fördermittelgeber`,
    example: 'European Investment Bank',
    description:
      'Who paid; several separated by semicolons. In brackets, where known, the share and the id of the fund: (40 %, fund: eib-urban).',
    read: (cell, draft, notes) => void draft.funding.funders.push(...readFunders(cell, notes)),
    write: (record) => writeFunders(record.funding?.funders ?? []),
  }),
  column({
    header: 'contact_organisation',
    field: 'contact.organisation',
    accepts: `contact organization; contact; responsible body; responsible organisation; responsible department; organisation; organization; organización de contacto;
      organismo responsable; contacto; organización; organisme; organisme responsable; organisation responsable; organização; órgão responsável; contato; organització;
      organisme de contacte; contacte; organisation (kontakt); kontakt; zuständige stelle`,
    example: 'Barcelona City Council, Climate Office',
    description: 'The office that can answer questions.',
    read: (cell, draft) => void (draft.contact.organisation = cell),
    write: (record) => record.contact?.organisation ?? '',
  }),
  column({
    header: 'contact_role',
    field: 'contact.role',
    accepts: `role of contact; contact role or unit; contact department; contact unit`,
    example: 'Climate adaptation team',
    description: 'The team or role in it to ask for, never a person’s name.',
    read: (cell, draft) => void (draft.contact.role = cell),
    write: (record) => record.contact?.role ?? '',
  }),
  column({
    header: 'contact_page',
    field: 'contact.page',
    accepts: `contact url; contact form; contact link; contact website`,
    example: 'https://example.org/contact',
    description: 'Its public page or form.',
    read: (cell, draft, notes) => {
      const link = readOnlyLink(cell, notes);
      if (link !== undefined) draft.contact.page = link;
    },
    write: (record) => record.contact?.page ?? '',
  }),
  column({
    header: 'contact_address',
    field: 'contact.address',
    accepts: `contact email; email; e-mail; contact address; contact e-mail; correo; correo electrónico; dirección de contacto; courriel; adresse;
      adresse de contact; endereço; endereço de contato; adreça; adreça de contacte; kontaktadresse; e-mail-adresse`,
    example: 'oficina.clima@example.org',
    description: 'Its public address. Never that of a private person.',
    read: (cell, draft) => void (draft.contact.address = cell),
    write: (record) => record.contact?.address ?? '',
  }),
];
