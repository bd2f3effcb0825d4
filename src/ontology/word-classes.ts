// Small classes of nouns that rows of the event table ask for ("a human object", "a law"). Lemmas, lower case.
// They complement the entity types of mentions; they are no lexicon: a word is listed where some row needs it.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The classes by name; `src/extract/filler-class.ts` adds the entity types, `any`, `demonym` and `name`. */
export const WORD_CLASSES = {
  human: list(`
    people person man woman child boy girl baby infant teenager youth student pupil teacher professor scholar worker
    employee staff staffer colleague miner farmer fisherman herder sailor crew member passenger driver pilot tourist
    visitor pilgrim resident villager civilian citizen national native inhabitant family relative parent mother father
    son daughter brother sister wife husband widow aunt uncle cousin friend neighbor neighbour victim survivor hostage
    captive prisoner inmate detainee suspect defendant accused convict criminal killer murderer thief robber smuggler
    trafficker dealer gang gangster gunman attacker assailant bomber kidnapper hijacker pirate militant rebel insurgent
    fighter guerrilla guerilla extremist terrorist jihadist separatist militia militiaman soldier troop trooper officer
    policeman policewoman police guard commander general colonel captain lieutenant sergeant corporal major admiral
    serviceman servicewoman peacekeeper personnel official authority minister president premier chancellor king queen
    prince princess emperor pope bishop cardinal archbishop priest cleric imam rabbi monk nun patriarch leader chief
    head chairman chairwoman chairperson director executive ceo boss manager founder owner shareholder investor banker
    broker trader economist analyst expert scientist researcher engineer doctor physician surgeon nurse patient lawyer
    attorney judge magistrate prosecutor juror witness spokesman spokeswoman spokesperson diplomat ambassador envoy
    delegate negotiator representative lawmaker legislator deputy senator congressman congresswoman parliamentarian
    politician candidate mayor governor councillor councilor secretary aide adviser advisor activist campaigner
    protester protestor demonstrator dissident critic opponent supporter follower journalist reporter correspondent
    editor photographer cameraman writer author poet novelist artist painter musician singer actor actress filmmaker
    player athlete footballer striker goalkeeper midfielder defender coach trainer referee champion runner swimmer
    boxer driver rider refugee migrant immigrant asylum-seeker seeker foreigner expatriate american briton muslim
    christian jew shopper bystander passerby pedestrian cyclist motorist commuter customer client user subscriber
    voter elector volunteer rescuer firefighter medic paramedic aid-worker contractor interpreter translator ally
    successor predecessor veteran heir tenant buyer seller supplier other dozen hundred thousand million score group
    crowd team squad delegation couple trio pair twin several many nobody someone somebody anyone everyone who him her them me us
    codefendant co-defendant accomplice mourner worshipper worshiper guest servant cook clerk seafarer mechanic technician dancer model star celebrity
    sheikh warlord dictator ruler monarch lord individual male female adult minor elder orphan dead body corpse
    investigator bodyguard detective counterpart steward docker dockworker beekeeper climber schoolchild schoolchildren
    schoolboy schoolgirl recruit thief burglar looter raider mugger watchman gendarme constable sheriff marshal ranger sentry
    schoolteacher headmaster headmistress classmate graduate shepherd herdsman grower picker hunter poacher mediator donor
    courier conscript cadet deserter mutineer mercenary baker butcher postman nephew niece grandfather grandmother
    grandson granddaughter grandchild stepson stepfather stepmother brother-in-law sister-in-law son-in-law
    father-in-law mother-in-law fiance fiancee bride bridegroom vendor merchant shopkeeper grocer diver dentist
    pharmacist chemist surveyor geologist specialist guide collector camper skier commissioner consul auditor trustee
    inspector depositor welder roofer miller businessman businesswoman tycoon crewman fireman skipper deckhand porter
    waiter waitress receptionist assistant rival settler islander exile deportee evacuee fan spectator marcher motorcyclist
    organizer organiser handler metalworker labourer laborer pensioner blogger traveler traveller missionary coroner
    bailiff captor abductor blackmailer thug hooligan vigilante nationalist islamist communist caretaker midwife host
    clansman tribesman headman councilman sniper bandit agent spy informant defector preacher evangelist scholar
    principal retiree homeowner landlord taxpayer bidder lobbyist hacker deacon pastor mullah ayatollah mufti toddler newborn teen`),
  force: list(`
    soldier troop trooper force army navy military police policeman officer peacekeeper personnel marine warship ship
    vessel destroyer frigate carrier submarine aircraft jet fighter helicopter bomber tank battalion brigade division
    regiment unit contingent convoy patrol guard reservist paratrooper commando militia fighter rebel militant guerrilla
    insurgent monitor observer inspector rescuer firefighter team mission squad reinforcement drone missile guardsman`),
  fighter: list(`
    soldier troop trooper force army navy military police policeman marine warship aircraft jet warplane gunship tank
    battalion brigade militia fighter rebel militant guerrilla guerilla insurgent gunman attacker assailant bomber
    terrorist extremist separatist jihadist gang drone missile rocket pirate warlord tribesman sniper commando suspect
    bandit protester rioter mob faction supporter clan tribe`),
  weapon: list(`
    bomb grenade missile rocket mortar shell bullet gun gunfire pistol rifle shotgun knife machete sword axe weapon
    explosive dynamite mine landmine torpedo drone artillery arrow stone rock bottle brick tear gas teargas cannon
    firebomb acid poison car-bomb petrol-bomb shot round warhead device suicide truck-bomb ied airstrike warplane
    roadside car suicide-bomb air`),
  vehicle: list(`
    car bus truck lorry van taxi motorcycle motorbike bike bicycle tram train locomotive plane airplane aircraft jet
    airliner jetliner helicopter glider boat ship vessel ferry tanker freighter trawler yacht barge canoe submarine
    shuttle spacecraft capsule minibus coach vehicle convoy crane balloon dinghy rocket flight boeing airbus`),
  structure: list(`
    building house home bridge roof wall tower mine tunnel dam stadium factory plant warehouse school church mosque
    temple hotel hospital market apartment ceiling stage platform grandstand floor pier scaffolding crane shaft`),
  place: list(`
    city town village area region province district neighborhood neighbourhood country state territory island border
    base post outpost airport airfield airbase port harbor harbour hospital school university prison building embassy
    headquarters office camp compound house home hideout stronghold position site facility capital road street highway
    bridge checkpoint hill valley mountain north south east west coast front land field farm plant square oilfield
    ship tanker vessel boat cargo arsenal hall area part zone park stadium station crossing mosque church temple
    suburb slum settlement`),
  goods: list(`
    drug cocaine heroin weapon arm ammunition explosive cash money asset property land document passport computer car
    vehicle truck tanker ship vessel boat cargo shipment oil gold painting artifact file equipment machinery goods
    account bank company mine field project industry pound kilogram kilo ton tonne power control territory facility`),
  money: list(`
    dollar euro pound yen yuan rupee ruble rouble peso franc crown krona krone lira won baht shilling rand cent money
    cash fund million billion trillion $ € £ ¥ payment sum amount loan grant`),
  aid: list(`
    aid assistance help relief support food medicine supply tent shelter blanket water donation loan grant fund money
    dollar euro pound million billion treatment dose vaccine wheat rice fuel equipment training rescue package $ € £`),
  law: list(`
    law bill act legislation measure resolution amendment constitution reform budget statute ordinance motion decree
    referendum veto plan proposal treaty sanction ban tax rule provision package charter code repeal override`),
  accord: list(`
    agreement deal treaty accord pact truce ceasefire cease-fire contract memorandum protocol compromise settlement
    armistice convention declaration charter lease partnership arrangement`),
  crime: list(`
    murder manslaughter fraud corruption bribery theft robbery rape assault treason terrorism espionage spying
    conspiracy arson trafficking smuggling genocide embezzlement kidnapping homicide burglary laundering perjury
    extortion possession crime offense offence felony misdemeanor count charge abuse hacking`),
  charge: list(`charge case indictment count allegation prosecution conviction sentence verdict`),
  post: list(`
    president vice-president premier minister chancellor chairman chairwoman chair chief head director ceo cfo coo
    executive manager governor mayor ambassador secretary judge justice commander general coach captain leader
    spokesman spokeswoman editor professor dean rector bishop archbishop cardinal pope king queen senator deputy
    commissioner treasurer prosecutor envoy speaker member representative adviser advisor post office job position role
    presidency leadership chairmanship candidate nominee successor inspector superintendent principal rector partner
    officer boss counsel controller trustee`),
  body: list(`
    company firm bank business corporation startup start-up factory plant mill mine store shop restaurant branch
    office school hospital newspaper magazine station network website university college institute agency commission
    committee council government party movement group alliance coalition league union organization organisation
    foundation charity church club association federation army militia embassy consulate camp prison facility base
    center centre museum library airport outlet bakery brewery cannery unit division section society company service
    operation refinery`),
  contest: list(`
    game match race final semifinal semi-final quarterfinal quarter-final round title championship tournament cup
    medal gold silver bronze award prize trophy league series playoff play-off bout fight set tie point open grand-prix
    stage marathon competition contest oscar grammy emmy pennant crown derby leg event heat slam`),
  award: list(`
    award prize medal gold silver bronze trophy title oscar grammy emmy honor honour championship cup record crown
    knighthood scholarship fellowship`),
  poll: list(`
    election vote presidency seat majority race primary runoff run-off referendum ballot poll term mandate nomination
    parliament senate congress mayoralty governorship landslide`),
  product: list(`
    product phone smartphone tablet computer console car model vehicle film movie album song single book novel report
    magazine newspaper website site app application service software version game program programme project campaign
    initiative drive satellite rocket missile probe spacecraft shuttle mission system platform network store brand
    line fund plan scheme exhibition show series tour website vaccine drug investigation operation`),
  document: list(`
    statement report data figure result document video tape film album book list detail information letter photo
    photograph image audio recording transcript survey study poll song single version record communique message
    footage picture name file funds fund money water gas energy game`),
  disease: list(`
    flu influenza virus cholera polio malaria measles ebola sars aids hiv tuberculosis plague disease infection covid
    coronavirus dengue anthrax meningitis typhoid h5n1 bacteria strain outbreak pneumonia fever cancer`),
  disaster: list(`
    earthquake quake tremor temblor aftershock tsunami flood flooding storm hurricane typhoon cyclone tornado blizzard
    snowstorm drought wildfire mudslide landslide avalanche eruption outbreak epidemic pandemic famine heatwave rain
    rainstorm thunderstorm wind snow bushfire monsoon fire disaster disease virus weather lightning wave volcano`),
  happening: list(`
    attack bombing bomb blast explosion shooting raid clash fighting violence battle strike airstrike shelling assault
    ambush crash accident collision fire blaze quake earthquake flood storm riot stampede war conflict massacre
    unrest protest collapse sinking derailment incident gunbattle gunfight firefight shootout skirmish brawl siege
    offensive incursion uprising mutiny rioting bombardment crackdown airstrike`),
  demand: list(`
    requirement need demand goal target deadline criterion standard condition challenge expectation obligation cost
    threshold definition commitment approval criticism resistance death fate end eye objection quota forecast`),
  worker: list(`
    worker employee union nurse teacher doctor miner driver pilot staff farmer trucker docker actor writer crew
    student prisoner inmate detainee lawyer judge journalist federation`),
  audience: list(
    `crowd people thousand hundred dozen demonstrator protester supporter worker student activist opponent mourner`,
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

export type WordClass = keyof typeof WORD_CLASSES;
