// Nouns beside a name that say what it names: “the broadcaster *Mtavari*”, “*Isaccea*, a town”, “the frigate *Falster*”. Singular,
// lower case. Written for this project from general knowledge; only nouns that hardly ever say anything else of a name.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is a body and nothing else. */
export const BODIES = list(`
  company firm corporation airline bank lender broadcaster newspaper daily weekly magazine tabloid agency group holding
  conglomerate carmaker automaker drugmaker chipmaker shipbuilder brewery insurer retailer supermarket bakery winery dairy
  distillery startup start-up subsidiary brokerage consultancy studio shipyard foundry cooperative co-operative party movement
  militia cartel gang sect junta faction syndicate union federation association charity foundation ngo nonprofit think-tank
  club orchestra choir university college institute ministry regulator watchdog`);

/** Firms called by what their people are, in the plural. */
export const FIRMS = list(
  "accountants auctioneers solicitors auditors publishers architects jewellers jewelers brewers shipbuilders",
);

/** What makes or sells things: a body where the name is no known person's. */
export const MAKERS = list(`
  maker manufacturer supplier distributor refiner carrier franchise chain network channel website`);

/** Whose chief is told behind a name with “'s” or “whose”: a body's, no person's. */
export const POSTS_OF_BODIES = list(`
  founder chairman chairwoman chairperson president director shareholder subsidiary headquarters employee workforce customer
  factory ceo`);

/** What has a name and is a place: “the valley of *Laya*”. */
export const PLACES = list(`
  city town village hamlet suburb settlement municipality township district province region county state nation country island
  islet archipelago valley peninsula emirate kingdom republic river lake mountain volcano bay gulf strait desert oasis
  neighborhood neighbourhood quarter capital commune canton prefecture parish territory`);

/** What sails, and has a name of its own that is no node of the graph. */
export const CRAFT = list(`
  ship ferry vessel tanker freighter trawler frigate destroyer submarine minelayer minesweeper warship battleship corvette
  gunboat icebreaker tug tugboat yacht ketch sloop schooner catamaran trimaran dhow barge dredger lifeboat steamer steamship
  cutter supertanker liner spacecraft probe satellite airship`);

/** Beasts that have names. */
export const BEASTS = list(`
  horse racehorse mare stallion colt filly gelding pony donkey elephant dog hound cat cheetah leopard tiger lion lioness wolf
  gorilla chimpanzee orangutan panda whale dolphin orca walrus crocodile tortoise parrot`);

/** Storms have names of their own. */
export const STORMS = list("hurricane typhoon cyclone storm");

/** What is a person and nothing else; no “leader”, “farmer” or “developer”, which firms are too. */
export const PERSONS = list(`
  man woman boy girl teenager baby toddler husband wife widow widower mother father son daughter brother sister grandmother
  grandfather grandson granddaughter uncle aunt nephew niece cousin fiancé fiancée boyfriend girlfriend stepfather stepmother
  spokesman spokeswoman spokesperson professor lecturer teacher student pupil schoolgirl schoolboy graduate scholar scientist
  economist historian sociologist biologist analyst lawyer attorney barrister solicitor prosecutor judge magistrate
  doctor physician surgeon nurse midwife paramedic firefighter policeman policewoman constable detective inspector
  superintendent sergeant soldier colonel lieutenant commander admiral fisherman herder villager shopkeeper carpenter
  electrician plumber mechanic driver pilot sailor welder waiter waitress chef cook baker tailor barber journalist
  reporter correspondent editor columnist photographer filmmaker novelist writer author poet playwright actor actress singer
  songwriter guitarist drummer pianist violinist dancer painter sculptor architect engineer technician accountant entrepreneur businessman businesswoman tycoon billionaire campaigner lawmaker legislator
  senator congressman congresswoman councillor councilman councilwoman mayor governor minister vice-minister undersecretary
  ambassador diplomat envoy president vice-president chairman chairwoman principal headmaster headteacher imam priest pastor
  bishop rabbi monk nun cleric defender midfielder striker winger goalkeeper captain coach boxer wrestler sprinter cyclist
  swimmer skier gymnast tourist migrant refugee retiree pensioner homemaker housewife resident candidate`);

/** Kin whom a person has, and no place or body. */
export const KIN = list(`
  husband wife widow widower mother father son daughter brother sister grandmother grandfather grandson granddaughter uncle
  aunt nephew niece cousin fiancé fiancée boyfriend girlfriend stepfather stepmother sibling mum mom dad`);
