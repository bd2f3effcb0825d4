// Countries and territories with the names and nationality words that news uses for them; the first name is canonical.
// Names follow the CLDR English region names, frozen here because `Intl.DisplayNames` differs between runtimes, with
// the older and shorter forms beside them. A nationality word is a mention of the place ("Afghan" of Afghanistan).

/** One country: ISO 3166-1 code, names (canonical first) and nationality words (adjective and people). */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

// code | names | demonyms. A demonym's regular plural ("Afghans") is added below.
const ROWS = `
AD|Andorra|Andorran
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati
AF|Afghanistan|Afghan,Afghani
AG|Antigua and Barbuda,Antigua|Antiguan
AI|Anguilla|Anguillan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AQ|Antarctica|Antarctic
AR|Argentina|Argentine,Argentinian,Argentinean
AS|American Samoa|American Samoan
AT|Austria|Austrian
AU|Australia|Australian,Aussie
AW|Aruba|Aruban
AZ|Azerbaijan|Azerbaijani,Azeri
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian
BB|Barbados|Barbadian,Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe,Burkinabé
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BM|Bermuda|Bermudian,Bermudan
BN|Brunei|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas,The Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan
BY|Belarus|Belarusian,Belarussian,Belorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,Congo,Zaire|Congolese
CF|Central African Republic|Central African
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivoirian
CK|Cook Islands|Cook Islander
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China,People's Republic of China,PRC,Mainland China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde,Cabo Verde|Cape Verdean
CW|Curaçao,Curacao|Curaçaoan
CY|Cyprus|Cypriot,Greek Cypriot
CZ|Czech Republic,Czechia|Czech,Czechs
DE|Germany,Federal Republic of Germany|German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish,Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian,Ecuadorean
EE|Estonia|Estonian
EG|Egypt|Egyptian
EH|Western Sahara|Sahrawi,Saharawi
ER|Eritrea|Eritrean
ES|Spain|Spanish,Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish,Finn
FJ|Fiji|Fijian
FK|Falkland Islands,Falklands|Falkland Islander
FM|Micronesia|Micronesian
FO|Faroe Islands|Faroese
FR|France|French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon|Gabonese
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit
GD|Grenada|Grenadian
GE|Georgia|Georgian
GF|French Guiana|French Guianese
GG|Guernsey|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic,Greenlander
GM|Gambia,The Gambia|Gambian
GN|Guinea|Guinean
GP|Guadeloupe|
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean
GR|Greece|Greek
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau,Guinea Bissau|
GY|Guyana|Guyanese
HK|Hong Kong|Hong Konger,Hongkonger
HN|Honduras|Honduran
HR|Croatia|Croatian,Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen,Irishwoman
IL|Israel|Israeli
IM|Isle of Man|Manx
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran,Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian
IS|Iceland|Icelandic,Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani
KH|Cambodia|Cambodian
KI|Kiribati|
KM|Comoros|Comoran,Comorian
KN|Saint Kitts and Nevis,St. Kitts and Nevis|
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean
KR|South Korea,Republic of Korea|South Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands|Caymanian
KZ|Kazakhstan|Kazakh,Kazakhstani
LA|Laos|Laotian,Lao
LB|Lebanon|Lebanese
LC|Saint Lucia,St. Lucia|Saint Lucian
LI|Liechtenstein|Liechtensteiner
LK|Sri Lanka|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourger,Luxembourgish
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy
MH|Marshall Islands|Marshallese
MK|North Macedonia,Macedonia|Macedonian
ML|Mali|Malian
MM|Myanmar,Burma|Burmese
MN|Mongolia|Mongolian
MO|Macau,Macao|Macanese
MQ|Martinique|
MR|Mauritania|Mauritanian
MS|Montserrat|
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives,The Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen
NO|Norway|Norwegian
NP|Nepal|Nepalese,Nepali
NR|Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand|New Zealander,Kiwi
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PF|French Polynesia,Tahiti|Tahitian
PG|Papua New Guinea,PNG|Papua New Guinean
PH|Philippines,The Philippines|Philippine,Filipino,Filipina
PK|Pakistan|Pakistani
PL|Poland|Polish,Pole
PR|Puerto Rico|Puerto Rican
PS|Palestine,Palestinian Territories,Palestinian territories|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Réunion,Reunion|
RO|Romania|Romanian
RS|Serbia|Serbian,Serb
RU|Russia,Russian Federation|Russian
RW|Rwanda|Rwandan
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian
SB|Solomon Islands|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish,Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian,Slovene
SK|Slovakia|Slovak,Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese
SO|Somalia|Somali,Somalian
SR|Suriname|Surinamese
SS|South Sudan|South Sudanese
ST|São Tomé and Príncipe,Sao Tome and Principe,Sao Tome|
SU|Soviet Union,USSR,U.S.S.R.|Soviet
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian
SY|Syria|Syrian
SZ|Eswatini,Swaziland|Swazi
TC|Turks and Caicos Islands,Turks and Caicos|
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand|Thai
TJ|Tajikistan|Tajik,Tajikistani
TL|East Timor,Timor-Leste,Timor Leste|East Timorese,Timorese
TM|Turkmenistan|Turkmen,Turkmenistani
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey,Türkiye,Turkiye|Turkish,Turk
TT|Trinidad and Tobago,Trinidad|Trinidadian
TV|Tuvalu|Tuvaluan
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States,US,U.S.,USA,U.S.A.,United States of America,America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbekistani
VA|Vatican City,Holy See|
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St. Vincent|Vincentian
VE|Venezuela|Venezuelan
VG|British Virgin Islands|
VI|U.S. Virgin Islands,US Virgin Islands|
VN|Vietnam,Viet Nam|Vietnamese
VU|Vanuatu|Ni-Vanuatu
WS|Samoa|Samoan
XK|Kosovo|Kosovar,Kosovan
YE|Yemen|Yemeni
YU|Yugoslavia|Yugoslav,Yugoslavian
ZA|South Africa|South African
ZM|Zambia|Zambian
ZW|Zimbabwe,Rhodesia|Zimbabwean`;

// Regions with a nationality word of their own; they carry no ISO country code, so their code is empty.
const REGION_ROWS = `
|Abkhazia|Abkhaz,Abkhazian
|Aceh|Acehnese
|Africa|African
|Alaska|Alaskan
|Andes|Andean
|Arab world|Arab
|Asia|Asian
|Basque Country|Basque
|Balkans|Balkan
|Bavaria|Bavarian
|California|Californian
|Caribbean|Caribbean
|Catalonia|Catalan
|Central America|Central American
|Central Asia|Central Asian
|Chechnya|Chechen
|Corsica|Corsican
|Crimea|Crimean
|Dagestan|Dagestani
|Darfur|Darfuri,Darfurian
|East Africa|East African
|East Asia|East Asian
|East Germany|East German
|Eastern Europe|Eastern European
|England|English,Englishman,Englishmen,Englishwoman
|Europe|European
|Flanders|Flemish
|Florida|Floridian
|Gaza|Gazan
|Hawaii|Hawaiian
|Ingushetia|Ingush
|Kashmir|Kashmiri
|Korea|Korean
|Kurdistan|Kurdish,Kurd
|Latin America|Latin American,Latino
|Middle East|Middle Eastern
|Moscow|Muscovite
|New York|New Yorker
|North Africa|North African
|North America|North American
|Northern Ireland|Northern Irish
|Ossetia|Ossetian
|Paris|Parisian
|Punjab|Punjabi
|Quebec|Quebecois,Québécois,Quebecer
|Rome|Roman
|Scandinavia|Scandinavian
|Scotland|Scottish,Scot,Scots,Scotsman
|Siberia|Siberian
|Sicily|Sicilian
|Sardinia|Sardinian
|Sindh|Sindhi
|South America|South American
|South Asia|South Asian
|South Ossetia|South Ossetian
|Southeast Asia|Southeast Asian
|Texas|Texan
|Tibet|Tibetan
|Transnistria|Transnistrian
|Tuscany|Tuscan
|Venice|Venetian
|Vienna|Viennese
|Wales|Welsh,Welshman
|West Africa|West African
|West Germany|West German
|Western Europe|Western European
|Zanzibar|Zanzibari`;

/** People words that are plural as they stand, or whose plural is listed. */
const NO_PLURAL = /(?:ese|sh|ss|ch|men|man|woman|swiss|scots|iss|ic)$/i;

const plurals = (demonym: string): readonly string[] =>
  NO_PLURAL.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

function parse(rows: string): Country[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", names = "", demonyms = ""] = row.split("|");
      return { code, names: names.split(","), demonyms: demonyms === "" ? [] : demonyms.split(",").flatMap(plurals) };
    });
}

/** Countries and territories, sorted by code. */
export const COUNTRIES: readonly Country[] = parse(ROWS);

/** Continents and parts of countries whose people have a word of their own. */
export const DEMONYM_REGIONS: readonly Country[] = parse(REGION_ROWS);

const PLACE_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  [...DEMONYM_REGIONS, ...COUNTRIES].flatMap(({ names, demonyms }) =>
    demonyms.map((word) => [word, names[0] as string]),
  ),
);

/** The place whose people or adjective a word is: `placeOfDemonym("Afghans")` is `"Afghanistan"`. */
export const placeOfDemonym = (word: string): string | undefined => PLACE_OF_DEMONYM.get(word);

const CANONICAL: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names }) => names.map((name) => [name, names[0] as string])),
);

/** The canonical name of a country under any of its names: `countryName("U.S.")` is `"United States"`. */
export const countryName = (name: string): string | undefined => CANONICAL.get(name);

/** The first word of every name and adjective, however the text around it is cut into words ("Guinea", "Guinea-Bissau"). */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...PLACE_OF_DEMONYM.keys(), ...CANONICAL.keys()].flatMap((name) =>
    [/ /, /[ -]/, /[ '’-]/].map((gap) => name.split(gap)[0] as string),
  ),
);

/** Whether a name of a country or its adjective may begin with a word: a cheap question before `countryName`. */
export const beginsCountry = (word: string): boolean => FIRST_WORDS.has(word);
