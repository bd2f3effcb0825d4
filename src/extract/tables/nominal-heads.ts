// Common nouns that stand for things of our types ("the militant group", "two aid workers", "the airport"), singular.
// A noun that is listed nowhere makes no mention. Written for this project from general knowledge of news.

import type { EntityType, Subtype } from "../../ontology/entity-types";

/** What a noun stands for. */
export interface NominalHead {
  readonly type: EntityType;
  readonly subtype?: Subtype;
}

const PERSONS = `
abductor academic accomplice accountant accused activist actor actress adherent administrator admiral adult adversary adviser advisor advocate agent aide aider airman ally ambassador american analyst anchor announcer applicant apprentice archbishop architect arsonist artist assailant assassin assistant associate astronaut athlete attacker attendant attendee attorney auditor aunt author authority ayatollah
baby backer baker ballerina bandit banker baron batsman beneficiary billionaire biologist bishop blogger boatman bodyguard bomber boss bowler boxer boy boyfriend brewer bride brigadier broadcaster broker brother builder burglar businessman businesswoman buyer bystander
cadet cameraman campaigner candidate captain captive captor cardinal caretaker carpenter cashier celebrity champion chancellor chair chairman chairperson chairwoman champion chaplain chef chemist chief chieftain child choreographer christian citizen civilian claimant cleric clerk client climber coach collaborator collector colleague collector colonel columnist comedian commander commando commentator commissioner companion competitor complainant composer conductor confidant congressman congresswoman conscript conservative conspirator constable consul consultant consumer contender contractor convict cook coordinator cop coroner corporal correspondent councillor councilor counselor counsellor counterpart couple courier cousin creator creditor crewman criminal critic crook cultist curator customer cyclist
dancer daughter dealer dean debtor defector defendant defender delegate democrat demonstrator dentist deputy designer detainee detective developer dictator diplomat director disciple dissident diver doctor donor driver duchess duke
economist editor educator elder elector emigrant emir emissary emperor employee employer engineer entrepreneur envoy evacuee everyone ex-husband ex-president ex-wife executive exile expatriate expert exporter extremist
family fan farmer fatality father fellow fiance fiancee fighter figure filmmaker financier firefighter fisherman follower foreigner forger forward founder friend frontrunner front-runner fugitive
gamer gangster gardener general geologist giant girl girlfriend goalkeeper goalscorer governor graduate grandchild granddaughter grandfather grandmother grandson guard guardian guerrilla guerilla guest guide gunman guy gymnast
hacker handler hard-liner hardliner head heir helper herder hero hijacker historian hitman homeowner host hostage housewife human hunter husband
immigrant imam importer incumbent individual infant infantryman informant informer inhabitant inmate insider inspector instructor insurgent intellectual intern interpreter intruder invader investigator investor islamist
jailer jew jihadi jihadist jockey journalist judge juror justice
kid kidnapper killer king kurd
laborer labourer lad lady landlord landowner laureate lawmaker lawyer leader lecturer legislator liaison liberal librarian lieutenant lifeguard linguist lobbyist local lord lover loyalist
magistrate maid major man manager marine mariner marshal mastermind mathematician mayor mechanic mediator medic member merchant merc mercenary messenger metalworker midfielder midwife migrant militant militiaman millionaire miner minister minor missionary mobster moderator monarch monitor monk moderate mother motorcyclist motorist mourner mujahid mullah murderer musician muslim mutineer
national nationalist native negotiator neighbor neighbour nephew newcomer newlywed niece nobleman nominee novelist nun nurse
observer occupant offender officer official onlooker operative operator opponent organiser organizer orphan owner
painter palestinian paramedic paratrooper pardoner parent parishioner parliamentarian participant partner passenger passerby pastor patient patriarch peacekeeper peasant pedestrian pensioner people performer perpetrator person personality personnel pharmacist philanthropist philosopher photographer physician physicist pianist pilgrim pilot pirate plaintiff planner player playwright plotter plumber poet police policeman policewoman politician pollster pontiff pope porter practitioner preacher predecessor premier president priest prime-minister prince princess principal prisoner producer professional professor programmer promoter proponent prosecutor protagonist protester protestor provost psychiatrist psychologist publisher pupil
queen quarterback rabbi racer radical ranger rapist rapper reader realtor rebel receptionist recipient recruit referee reformer reformist refugee regular relative relief-worker reporter representative republican rescuer researcher reservist resident respondent responder retiree retailer revolutionary rider rioter rival robber ruler runner runner-up
sailor salesman scholar scientist scorer screenwriter sculptor secretary security-guard seeker seller senator separatist sergeant servant serviceman servicewoman settler shareholder sheik sheikh sheriff shooter shopkeeper shopper sibling singer sister skier smuggler sniper socialist sociologist soldier solicitor someone son songwriter sophomore speaker specialist spectator speculator spokesman spokesperson spokeswoman spouse sprinter spy staffer star statesman stepfather stepmother strategist striker strongman student successor suicide-bomber sultan superintendent superstar supervisor supplier supporter surgeon survivor suspect swimmer sympathizer
taikonaut tailor taxpayer teacher teammate technician teen teenager tenant tennis-player terrorist therapist thief tourist trader trafficker trainee trainer traitor translator traveler traveller treasurer tribesman trooper trustee tutor twin tycoon
uncle undersecretary understudy user usher veteran vendor vice-chairman vice-president victim victor villager violinist visitor volunteer voter waiter waitress warden warlord warrior watchdog-chief whistleblower widow widower wife winger winner witness woman wrestler worker workman worshiper worshipper writer yachtsman youngster youth zealot
other troop staff crew passengers crowd audience youths elderly wounded dead injured`;

const ORGANIZATIONS: Readonly<Partial<Record<Subtype | "any", string>>> = {
  company: `company firm corporation conglomerate bank manufacturer maker carmaker automaker airline carrier retailer supermarket brewer insurer lender startup start-up subsidiary business developer distributor publisher operator contractor producer utility giant chain multinational brokerage enterprise franchise telecom miner refiner drugmaker chipmaker shipbuilder consultancy investor-group`,
  government: `government ministry department agency administration cabinet parliament congress senate legislature assembly council commission bureau junta regime authority directorate secretariat treasury commissioner-office prosecutor-office police-force regulator watchdog municipality caucus electorate lower-house upper-house`,
  military: `army military navy force forces battalion brigade regiment division unit command squadron contingent fleet guard garrison platoon`,
  armedGroup: `militia cartel gang insurgency faction mafia network cell syndicate`,
  party: `party coalition opposition bloc movement alliance`,
  media: `newspaper magazine broadcaster station network tabloid daily weekly website channel media outlet paper journal newsagency press`,
  ngo: `charity foundation nonprofit ngo think-tank`,
  international: `bloc body union alliance`,
  court: `court tribunal jury judiciary panel bench`,
  education: `university college academy school`,
  team: `team club side squad franchise`,
  religious: `church diocese congregation sect parish`,
  union: `union guild`,
  any: `organization organisation institute group association federation society trust committee delegation consortium entity group board panel institution organizer mission department service office laboratory team`,
};

const PLACES: Readonly<Record<string, string>> = {
  country: `country nation state kingdom republic homeland neighbor-country superpower emirate`,
  region: `region province territory district county continent peninsula enclave area zone border frontier coast municipality township constituency prefecture mainland countryside heartland`,
  city: `city town village capital suburb neighborhood neighbourhood quarter settlement hamlet hometown metropolis slum`,
  natural: `island river lake sea mountain valley desert forest gulf bay strait volcano ocean archipelago`,
};

const FACILITIES: Readonly<Partial<Record<Subtype, string>>> = {
  airport: `airport airfield airstrip terminal runway`,
  militaryBase: `base outpost camp barracks headquarters checkpoint compound airbase garrison stronghold`,
  prison: `prison jail penitentiary detention-center dungeon`,
  hospital: `hospital clinic`,
  school: `campus classroom library kindergarten madrassa`,
  government: `embassy consulate palace courthouse`,
  religious: `mosque temple cathedral synagogue shrine monastery chapel`,
  transport: `bridge road street highway motorway tunnel railway`,
  port: `port harbor harbour dock pier shipyard`,
  energy: `plant reactor refinery pipeline dam mine oilfield`,
  stadium: `stadium arena venue`,
  hotel: `hotel resort inn`,
  residence: `house home residence mansion apartment villa`,
  other: `building museum theater theatre mall market factory warehouse restaurant cafe cinema facility site square park cemetery shop store office-building nightclub ship vessel`,
};

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Noun (singular, lower case) → what it stands for. Where lists overlap, the first of persons, organizations, places, facilities wins. */
export const NOMINAL_HEADS: ReadonlyMap<string, NominalHead> = (() => {
  const heads = new Map<string, NominalHead>();
  const add = (words: string, head: NominalHead): void => {
    for (const word of split(words)) if (!heads.has(word)) heads.set(word, head);
  };
  const COMPANY_LIKE = new Set(split("giant carrier guard police"));
  for (const [subtype, words] of Object.entries(ORGANIZATIONS))
    for (const word of split(words))
      if (COMPANY_LIKE.has(word)) add(word, { type: "Organization", subtype: subtype as Subtype });
  add(PERSONS, { type: "Person" });
  for (const [subtype, words] of Object.entries(ORGANIZATIONS))
    add(words, subtype === "any" ? { type: "Organization" } : { type: "Organization", subtype: subtype as Subtype });
  for (const [subtype, words] of Object.entries(PLACES)) add(words, { type: "Place", subtype: subtype as Subtype });
  for (const [subtype, words] of Object.entries(FACILITIES))
    add(words, { type: "Facility", subtype: subtype as Subtype });
  return heads;
})();

/** Nouns whose "of" complement says what they count: "dozens of miners", "a group of tourists". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  split(`dozen hundred thousand million billion score number couple handful majority minority half third quarter percent
    percentage pair trio lot plenty some most many all several both none one two three four five six seven eight nine ten
    group crowd total bulk rest remainder series kind type sort part share any each more`),
);

/** Endings that make a noun a person's where it is in no list. */
export const PERSON_ENDING = /(?:man|woman|person|men|women|ologist|onomist)$/;
