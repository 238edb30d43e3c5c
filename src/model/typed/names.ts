// Countries, languages and currencies by the names that people type. The names stand here, so that no runtime's own table decides.
import type { Doubt, Meaning, Understood } from './meaning.ts';

const countries = `
AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua & Barbuda; AI Anguilla; AL Albania; AM Armenia;
AO Angola; AQ Antarctica; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands;
AZ Azerbaijan; BA Bosnia & Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria;
BH Bahrain; BI Burundi; BJ Benin; BL St. Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands;
BR Brazil; BS Bahamas; BT Bhutan; BV Bouvet Island; BW Botswana; BY Belarus; BZ Belize; CA Canada;
CC Cocos (Keeling) Islands; CD Congo - Kinshasa; CF Central African Republic; CG Congo - Brazzaville;
CH Switzerland; CI Côte d'Ivoire; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica;
CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti;
DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara;
ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands;
FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana;
GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece;
GS South Georgia & South Sandwich Islands; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong;
HM Heard & McDonald Islands; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel;
IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey;
JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros;
KN St. Kitts & Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos;
LB Lebanon; LC St. Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg;
LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF St. Martin; MG Madagascar;
MH Marshall Islands; MK North Macedonia; ML Mali; MM Myanmar (Burma); MN Mongolia; MO Macao;
MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives;
MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island;
NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman;
PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland;
PM St. Pierre & Miquelon; PN Pitcairn Islands; PR Puerto Rico; PS Palestinian Territories; PT Portugal; PW Palau;
PY Paraguay; QA Qatar; RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia;
SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH St. Helena; SI Slovenia;
SJ Svalbard & Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname;
SS South Sudan; ST São Tomé & Príncipe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini;
TC Turks & Caicos Islands; TD Chad; TF French Southern Territories; TG Togo; TH Thailand; TJ Tajikistan;
TK Tokelau; TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TR Turkey; TT Trinidad & Tobago; TV Tuvalu;
TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States; UY Uruguay; UZ Uzbekistan; VA Vatican City;
VC St. Vincent & Grenadines; VE Venezuela; VG British Virgin Islands; VI U.S. Virgin Islands; VN Vietnam;
VU Vanuatu; WF Wallis & Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa; ZM Zambia;
ZW Zimbabwe; EU European Union`;

const languages = `
ar Arabic; bg Bulgarian; bn Bangla; bs Bosnian; ca Catalan; cs Czech; cy Welsh; da Danish; de German; el Greek;
en English; es Spanish; et Estonian; eu Basque; fa Persian; fi Finnish; fr French; ga Irish; gl Galician;
gu Gujarati; he Hebrew; hi Hindi; hr Croatian; hu Hungarian; hy Armenian; id Indonesian; is Icelandic;
it Italian; ja Japanese; ka Georgian; kk Kazakh; km Khmer; ko Korean; lb Luxembourgish; lo Lao; lt Lithuanian;
lv Latvian; mk Macedonian; mn Mongolian; ms Malay; mt Maltese; nb Norwegian Bokmål; nl Dutch;
nn Norwegian Nynorsk; no Norwegian; pl Polish; pt Portuguese; ro Romanian; ru Russian; sk Slovak; sl Slovenian;
sq Albanian; sr Serbian; sv Swedish; sw Swahili; ta Tamil; te Telugu; th Thai; tl Filipino; tr Turkish;
uk Ukrainian; ur Urdu; uz Uzbek; vi Vietnamese; zh Chinese`;

const currencies = `
AED Dirham; ARS Argentine peso; AUD Australian dollar; BGN Lev; BRL Real; CAD Canadian dollar; CHF Swiss franc;
CLP Chilean peso; CNY Yuan; COP Colombian peso; CZK Czech koruna; DKK Danish krone; EGP Egyptian pound; EUR Euro;
GBP Pound sterling; HKD Hong Kong dollar; HUF Forint; IDR Rupiah; ILS Shekel; INR Indian rupee;
ISK Icelandic króna; JPY Yen; KRW Won; KWD Kuwaiti dinar; MXN Mexican peso; MYR Ringgit; NGN Naira;
NOK Norwegian krone; NZD New Zealand dollar; PEN Sol; PHP Philippine peso; PLN Zloty; QAR Qatari riyal; RON Leu;
RSD Serbian dinar; SAR Saudi riyal; SEK Swedish krona; SGD Singapore dollar; THB Baht; TRY Turkish lira;
TWD New Taiwan dollar; UAH Hryvnia; USD US dollar; VND Dong; ZAR Rand`;

const otherCountries =
  'GB UK; GB Great Britain; GB England; GB Britain; US USA; US U.S.; US United States of America; US America; CZ Czech Republic; NL Holland; NL The Netherlands; TR Türkiye; KR Korea; AE UAE; RU Russian Federation; SK Slovak Republic; MK Macedonia; CI Ivory Coast; CD Democratic Republic of the Congo; CG Republic of the Congo; MM Myanmar; MM Burma; VA Vatican; PS Palestine; DE Deutschland; AT Österreich; CH Schweiz; FR La France; ES España; IT Italia';
const otherLanguages =
  'de Deutsch; fr Français; es Español; es Castilian; it Italiano; nl Flemish; zh Mandarin; nb Bokmål; nn Nynorsk; fa Farsi; bn Bengali; pt Português; pl Polski';
const otherCurrencies =
  'EUR €; EUR Euros; GBP £; GBP Sterling; GBP British pound; CHF Fr.; CHF Franken; CHF Swiss francs; USD US$; USD US dollars; USD U.S. dollar; CNY Renminbi; PLN zł; INR ₹; KRW ₩; ILS ₪; UAH ₴; TRY ₺; BRL R$; VND ₫; NGN ₦; PHP ₱';

const sharedSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD, CAD or AUD',
    dollar: 'USD, CAD or AUD',
    dollars: 'USD, CAD or AUD',
    '¥': 'JPY or CNY',
    kr: 'SEK, NOK or DKK',
    krone: 'NOK or DKK',
    krona: 'SEK or ISK',
    peso: 'MXN, ARS or CLP',
    pound: 'GBP or EGP',
    franc: 'CHF',
  }),
);

interface Names {
  byName: ReadonlyMap<string, Understood>;
  byCode: ReadonlyMap<string, Understood>;
}

const made = new Map<string, Names>();

/** The entries of a table of codes and names; the first name of a code is the one that is said. */
function namesIn(table: string, others: string): Names {
  const known = made.get(table);
  if (known) return known;
  const [byName, byCode] = [new Map<string, Understood>(), new Map<string, Understood>()];
  for (const entry of `${table};${others}`.split(';')) {
    const [, code = '', name = ''] = /^\s*(\S+)\s+(.+?)\s*$/s.exec(entry.replaceAll('\n', ' ')) ?? [];
    const key = code.toLowerCase();
    if (!byCode.has(key)) byCode.set(key, { value: code, said: `${name} (${code})` });
    byName.set(folded(name), byCode.get(key)!);
  }
  const names = { byName, byCode };
  made.set(table, names);
  return names;
}

/** A name without accents, capitals and signs, so that two spellings of it meet. */
function folded(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\.? /g, 'saint ');
  return plain.replace(/[^\p{L}\p{N}\p{Sc}]+/gu, ' ').trim() || name.trim();
}

function named(table: string, others: string, text: string): Understood | undefined {
  const { byName, byCode } = namesIn(table, others);
  return (
    byCode.get(text.trim().toLowerCase()) ?? byName.get(folded(text)) ?? byName.get(folded(text).replace(/^the /, ''))
  );
}

/** What a country means: `Germany`, `de`, `UK`. */
export function countryFrom(text: string): Meaning {
  return named(countries, otherCountries, text);
}

/** What a language means: `German`, `EN`. */
export function languageFrom(text: string): Meaning {
  return named(languages, otherLanguages, text);
}

/** What a currency means: `eur`, `Euro`, `£`; a sign that several share is a doubt. */
export function currencyFrom(text: string): Understood | Doubt | undefined {
  const shared = sharedSigns.get(text.trim().toLowerCase());
  if (shared !== undefined) return { doubt: `"${text.trim()}" is not enough to go by: write ${shared}.` };
  return named(currencies, otherCurrencies, text);
}
