// The jurisdictions that an answer may name. They stand here so that no runtime's own table decides what is valid.

const codes = `
AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DY DZ EA EC EE EG EH ER ES ET EU
FI FJ FK FM FO FR FX GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU HV IC ID IE IL IM
IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG
MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NH NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL
PM PN PR PS PT PW PY QA RE RH RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD
TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VD VE VG VI VN VU WF WS XK YD YE YT ZA ZM ZW`;

let known: ReadonlySet<string> | undefined;

/** Every code of ISO 3166-1 and those reserved beside it, and EU. */
export function jurisdictions(): readonly string[] {
  return codes.trim().split(/\s/);
}

/** Whether a text is a country code of ISO 3166-1, one that is reserved beside it, or EU. */
export function isJurisdiction(text: string): boolean {
  known ??= new Set(jurisdictions());
  return known.has(text);
}
