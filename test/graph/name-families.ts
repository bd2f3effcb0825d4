// The planted set for resolution: 40 families of names that are easily confused, each over a few short articles. The
// label of a chain is what it really is (gold); resolution sees names, types, roles, places and company only. Written
// by hand before the rules were run on it; some links are beyond any rule here (a surname alone, another spelling) and
// stay in as honest misses. `sketch` (src/train/evaluate/article-sketch.ts) describes the lines.

/** A family's name and its articles, parted by lines of `--`. Labels are unique over all families. */
export const NAME_FAMILIES: Readonly<Record<string, string>> = {
  "the two presidents Bush": `
    P bush43 = George W. Bush | Bush | the president
    L us = United States:country | American>United States
    P cheney = Dick Cheney
    bush43 LEADS us president
    --
    P bush43 = President George W. Bush | Mr. Bush
    P rice = Condoleezza Rice
    O white-house = White House:government
    rice WORKS_FOR us secretary of state
    L us = U.S.>United States:country
    --
    P bush43 = George Bush | Bush
    P cheney = Dick Cheney
    P rumsfeld = Donald Rumsfeld
    --
    P bush43 = George Walker Bush | Bush
    O yale = Yale University:education
    --
    P bush41 = George H. W. Bush | Bush
    P quayle = Dan Quayle
    L kuwait = Kuwait:country
    --
    P bush41 = George Herbert Walker Bush
    P quayle = Dan Quayle
    --
    P bush43 = Bush | the president
    L us = America>United States:country
    bush43 LEADS us president
    --
    P bush43 = G. W. Bush
    P cheney = Dick Cheney
    P rumsfeld = Donald Rumsfeld`,
  "husband and wife": `
    P bill = Bill Clinton | Clinton | the former president
    L haiti = Haiti:country
    O clinton-foundation = Clinton Foundation:ngo
    --
    P bill = William Jefferson Clinton
    O clinton-foundation = Clinton Foundation:ngo
    --
    P bill = William J. Clinton | Clinton
    --
    P hillary = Hillary Clinton | Clinton | the senator
    L newyork = New York:region
    hillary WORKS_FOR newyork senator
    --
    P hillary = Hillary Rodham Clinton | Mrs. Clinton
    L newyork = New York:region
    --
    P bill = Bill Clinton
    P hillary = Hillary Clinton
    L haiti = Haiti:country
    --
    P hillary = Clinton
    L newyork = New York:region
    hillary WORKS_FOR newyork senator`,
  "three John Smiths": `
    P smith-mayor = John Smith | Smith | the mayor
    L toledo = Toledo:city
    L ohio = Ohio:region
    smith-mayor LEADS toledo mayor
    toledo LOCATED_IN ohio
    --
    P smith-mayor = Mayor John Smith | Smith
    L toledo = Toledo:city
    smith-mayor LEADS toledo mayor
    O jeep = Jeep Workers Union:union
    --
    P smith-cricketer = John Smith | Smith | the cricketer
    L leeds = Leeds:city
    O yorkshire = Yorkshire County Cricket Club:team
    smith-cricketer WORKS_FOR yorkshire bowler
    --
    P smith-cricketer = John Smith | the bowler
    O yorkshire = Yorkshire County Cricket Club:team
    P root = Joe Root
    --
    P smith-novelist = John Smith | the novelist
    L sydney = Sydney:city
    L australia = Australia:country
    smith-novelist CITIZEN_OF australia
    --
    P smith-mayor = John Smith
    L ohio = Ohio:region
    O jeep = Jeep Workers Union:union
    --
    P smith-unknown = John Smith
    L dublin = Dublin:city`,
  Georgia: `
    L georgia-state = Georgia:region
    L us = United States:country
    L atlanta = Atlanta:city
    georgia-state LOCATED_IN us
    atlanta LOCATED_IN georgia-state
    --
    L georgia-state = Georgia
    L atlanta = Atlanta:city
    P kemp = Brian Kemp
    kemp LEADS georgia-state governor
    --
    L georgia-country = Georgia:country | Georgian>Georgia
    L russia = Russia:country
    L tbilisi = Tbilisi:city
    P saakashvili = Mikhail Saakashvili
    saakashvili LEADS georgia-country president
    tbilisi LOCATED_IN georgia-country
    --
    L georgia-country = Georgia
    L russia = Russia:country
    L ossetia = South Ossetia:region
    L tbilisi = Tbilisi:city
    --
    L georgia-country = Georgian>Georgia
    P saakashvili = Mikheil Saakashvili | Saakashvili
    L ossetia = South Ossetia:region
    saakashvili LEADS georgia-country president
    --
    L georgia-state = Georgia
    P kemp = Brian Kemp
    O braves = Atlanta Braves:team`,
  PA: `
    O palestinian-authority = Palestinian Authority:government | PA
    P abbas = Mahmoud Abbas
    L ramallah = Ramallah:city
    abbas LEADS palestinian-authority president
    --
    O press-association = Press Association:media | PA
    L london = London:city
    --
    O palestinian-authority = PA
    P abbas = Mahmoud Abbas
    L gaza = Gaza:region
    --
    O palestinian-authority = Palestinian Authority
    P abbas = Mahmoud Abbas | Abbas
    O hamas = Hamas:armedGroup
    --
    O press-association = Press Association
    P windsor = William Windsor
    --
    O pa-unknown = PA
    L oslo = Oslo:city`,
  AMA: `
    O american-medical = American Medical Association | AMA
    L chicago = Chicago:city
    P barbe = David Barbe
    barbe LEADS american-medical president
    --
    O australian-medical = Australian Medical Association | AMA
    L canberra = Canberra:city
    P gannon = Michael Gannon
    gannon LEADS australian-medical president
    --
    O american-medical = AMA
    P barbe = David Barbe
    --
    O australian-medical = AMA
    P gannon = Michael Gannon
    L canberra = Canberra:city
    --
    O american-medical = The American Medical Association`,
  "Apple with and without Inc.": `
    O apple = Apple Inc.:company | Apple
    P cook = Tim Cook
    cook LEADS apple chief executive
    --
    O apple = Apple
    L cupertino = Cupertino:city
    apple BASED_IN cupertino
    --
    O apple = Apple, Inc.
    O samsung = Samsung Electronics Co.:company
    --
    O samsung = Samsung Electronics
    O apple = Apple
    --
    O samsung = Samsung Electronics Co., Ltd.
    L seoul = Seoul:city`,
  "Ford the company, the president, the actor": `
    O ford-motor = Ford Motor Company:company | Ford
    L dearborn = Dearborn:city
    P mulally = Alan Mulally
    --
    O ford-motor = Ford Motor Co.
    P mulally = Alan Mulally
    mulally LEADS ford-motor chief executive
    --
    O ford-motor = Ford
    P mulally = Alan Mulally
    O gm = General Motors:company
    --
    P gerald-ford = Gerald Ford | Ford
    L us = United States:country
    gerald-ford LEADS us president
    --
    P gerald-ford = Gerald R. Ford
    P nixon = Richard Nixon
    --
    P harrison-ford = Harrison Ford | Ford | the actor
    --
    P harrison-ford = Harrison Ford
    P spielberg = Steven Spielberg`,
  "two companies called Acme": `
    O acme-tools = Acme Corp.:company
    L akron = Akron:city
    acme-tools BASED_IN akron
    P doyle = Peter Doyle
    doyle LEADS acme-tools chief executive
    --
    O acme-bread = Acme Ltd.:company
    L bradford = Bradford:city
    acme-bread BASED_IN bradford
    P singh = Harpreet Singh
    singh LEADS acme-bread managing director
    --
    O acme-tools = Acme
    P doyle = Peter Doyle
    --
    O acme-bread = Acme Limited
    P singh = Harpreet Singh
    --
    O acme-tools = Acme Corporation | Acme
    L akron = Akron:city
    acme-tools BASED_IN akron`,
  Kim: `
    P kim-jong-il = Kim Jong-il | Kim
    L north-korea = North Korea:country
    kim-jong-il LEADS north-korea leader
    --
    P kim-jong-il = Kim Jong Il
    L pyongyang = Pyongyang:city
    --
    P kim-jong-un = Kim Jong-un | Kim
    L north-korea = North Korea:country
    kim-jong-un LEADS north-korea leader
    --
    P kim-jong-un = Kim Jong Un
    P kim-jong-il = Kim Jong Il
    --
    P kim-dae-jung = Kim Dae-jung
    L south-korea = South Korea:country
    kim-dae-jung LEADS south-korea president
    --
    P kim-dae-jung = Kim Dae Jung | Kim`,
  Maliki: `
    P maliki = Nouri al-Maliki | Maliki
    L iraq = Iraq:country | Iraqi>Iraq
    maliki LEADS iraq prime minister
    --
    P maliki = Nouri Maliki | al-Maliki
    L baghdad = Baghdad:city
    --
    P maliki = Nuri al-Maliki
    L iraq = Iraqi>Iraq:country
    maliki LEADS iraq prime minister
    --
    P maliki = Prime Minister Nouri Al-Maliki
    --
    P maliki = al-Maliki
    L iraq = Iraq:country
    maliki LEADS iraq prime minister`,
  "names with marks": `
    P barroso = José Manuel Barroso | Barroso
    O commission = European Commission:international
    barroso LEADS commission president
    --
    P barroso = Jose Manuel Barroso
    O commission = European Commission
    --
    P barroso = José Manuel Durão Barroso
    O commission = The European Commission
    barroso LEADS commission president
    --
    P walesa = Lech Wałęsa
    L gdansk = Gdańsk:city
    --
    P walesa = Lech Walesa
    L gdansk = Gdansk:city`,
  "father and son Kennedy": `
    P rfk = Robert F. Kennedy | Kennedy
    P jfk = John F. Kennedy
    --
    P rfk = Robert Kennedy
    P jfk = John F. Kennedy | JFK
    P sirhan = Sirhan Sirhan
    --
    P rfk-jr = Robert F. Kennedy Jr. | Kennedy | the environmental lawyer
    O riverkeeper = Riverkeeper:ngo
    --
    P rfk-jr = Robert F. Kennedy, Jr.
    O riverkeeper = Riverkeeper
    --
    P rfk-jr = Robert Kennedy Jr.
    --
    P jfk = John Fitzgerald Kennedy`,
  "supreme courts": `
    O us-court = Supreme Court:court
    L us = United States:country | U.S.>United States
    us-court PART_OF us
    P roberts = John Roberts
    --
    O us-court = U.S. Supreme Court
    P roberts = John Roberts
    --
    O pakistan-court = Supreme Court:court
    L pakistan = Pakistan:country | Pakistani>Pakistan
    pakistan-court PART_OF pakistan
    P chaudhry = Iftikhar Chaudhry
    --
    O pakistan-court = Supreme Court
    L pakistan = Pakistan:country | Pakistan
    L us = United States:country
    P musharraf = Pervez Musharraf
    --
    O us-court = the Supreme Court>Supreme Court | Supreme Court
    L us = United States:country
    us-court PART_OF us`,
  "foreign ministries": `
    O israel-ministry = Foreign Ministry:government
    L israel = Israel:country | Israeli>Israel
    israel-ministry PART_OF israel
    --
    O iran-ministry = Foreign Ministry:government
    L iran = Iran:country | Iranian>Iran
    iran-ministry PART_OF iran
    P asefi = Hamid Reza Asefi
    asefi WORKS_FOR iran-ministry spokesman
    --
    O iran-ministry = Foreign Ministry
    L iran = Iran:country | Iranian>Iran | Iran
    P asefi = Hamid Reza Asefi
    --
    O israel-ministry = Foreign Ministry
    L israel = Israeli>Israel:country
    israel-ministry PART_OF israel
    P regev = Mark Regev`,
  NATO: `
    O nato = North Atlantic Treaty Organization:international | NATO
    L brussels = Brussels:city
    nato BASED_IN brussels
    L afghanistan = Afghanistan:country
    --
    O nato = NATO
    L brussels = Brussels:city
    P scheffer = Jaap de Hoop Scheffer
    scheffer LEADS nato secretary-general
    --
    O nato = NATO
    P scheffer = Jaap de Hoop Scheffer
    L kabul = Kabul:city
    --
    O nato = NATO
    L kabul = Kabul:city
    L kandahar = Kandahar:city`,
  IAEA: `
    O iaea = International Atomic Energy Agency:international | IAEA
    P elbaradei = Mohamed ElBaradei
    elbaradei LEADS iaea director general
    --
    O iaea = IAEA | the agency
    P elbaradei = Mohamed ElBaradei
    L vienna = Vienna:city
    --
    O iaea = International Atomic Energy Agency
    L vienna = Vienna:city
    --
    O iaea = I.A.E.A.
    P elbaradei = Mohamed ElBaradei`,
  Paris: `
    L paris = Paris:city
    L france = France:country | French>France
    paris LOCATED_IN france
    --
    L paris = Paris
    L france = France:country
    P chirac = Jacques Chirac
    chirac LEADS france president
    --
    L paris-texas = Paris:city
    L texas = Texas:region
    paris-texas LOCATED_IN texas
    O lamar = Lamar County Sheriff
    --
    L paris-texas = Paris
    O lamar = Lamar County Sheriff
    --
    L paris = Paris
    P chirac = Jacques Chirac`,
  Jordan: `
    L jordan = Jordan:country | Jordanian>Jordan
    L amman = Amman:city
    amman LOCATED_IN jordan
    --
    P jordan-player = Michael Jordan | Jordan | the basketball player
    O bulls = Chicago Bulls:team
    jordan-player WORKS_FOR bulls guard
    --
    P jordan-player = Michael Jordan | Jordan
    O bulls = Chicago Bulls:team
    P pippen = Scottie Pippen
    --
    P jordan-professor = Michael Jordan | the professor
    O berkeley = University of California, Berkeley:education
    jordan-professor WORKS_FOR berkeley professor
    --
    P jordan-professor = Michael I. Jordan
    O berkeley = University of California, Berkeley
    --
    L jordan = Jordan
    P abdullah = King Abdullah
    abdullah LEADS jordan king`,
  "countries by many names": `
    L uk = United Kingdom:country
    P blair = Tony Blair
    blair LEADS uk prime minister
    --
    L uk = Britain:country | British>Britain
    P blair = Tony Blair
    --
    L uk = U.K.:country
    --
    L us = USA:country
    L uk = British>United Kingdom
    --
    L us = U.S.:country
    L uae = United Arab Emirates:country
    --
    L uae = UAE:country
    L dubai = Dubai:city
    dubai LOCATED_IN uae`,
  Cambridge: `
    L cambridge-uk = Cambridge:city
    L england = England:country
    cambridge-uk LOCATED_IN england
    O cambridge-university = University of Cambridge:education
    P hawking = Stephen Hawking
    hawking WORKS_FOR cambridge-university professor
    --
    L cambridge-us = Cambridge:city
    L massachusetts = Massachusetts:region
    cambridge-us LOCATED_IN massachusetts
    O mit = Massachusetts Institute of Technology:education | MIT
    mit BASED_IN cambridge-us
    --
    L cambridge-uk = Cambridge
    O cambridge-university = University of Cambridge
    P hawking = Stephen Hawking
    --
    L cambridge-us = Cambridge
    O mit = MIT
    L massachusetts = Massachusetts:region
    P chomsky = Noam Chomsky
    --
    O mit = MIT
    P chomsky = Noam Chomsky`,
  Johnsons: `
    P magic = Earvin “Magic” Johnson | Johnson | the point guard
    O lakers = Los Angeles Lakers:team
    magic WORKS_FOR lakers point guard
    --
    P magic = Magic Johnson
    O lakers = Los Angeles Lakers
    --
    P magic = Earvin Johnson
    O lakers = Los Angeles Lakers
    --
    P boris = Boris Johnson | Johnson
    L uk = United Kingdom:country
    boris LEADS uk prime minister
    --
    P boris = Johnson | the prime minister
    L uk = Britain:country
    boris LEADS uk prime minister
    --
    P boris = Alexander Boris de Pfeffel Johnson`,
  "central prisons": `
    F kandahar-prison = Central Prison:prison
    L kandahar = Kandahar:city
    kandahar-prison LOCATED_IN kandahar
    --
    F hargeisa-prison = Central Prison:prison
    L hargeisa = Hargeisa:city
    hargeisa-prison LOCATED_IN hargeisa
    --
    F kandahar-prison = Central Prison
    L kandahar = Kandahar:city
    kandahar-prison LOCATED_IN kandahar
    L afghanistan = Afghanistan:country
    kandahar LOCATED_IN afghanistan
    --
    F bagram = Bagram Air Base:militaryBase
    L afghanistan = Afghanistan:country
    bagram LOCATED_IN afghanistan
    --
    F bagram = Bagram Air Base
    L kabul = Kabul:city`,
  "Labor parties": `
    O labor-israel = Labor Party:party
    L israel = Israel:country
    labor-israel BASED_IN israel
    P peretz = Amir Peretz
    peretz LEADS labor-israel leader
    --
    O labor-australia = Labor Party:party
    L australia = Australia:country
    labor-australia BASED_IN australia
    P rudd = Kevin Rudd
    rudd LEADS labor-australia leader
    --
    O labor-israel = Labor Party
    L israel = Israel:country
    P peretz = Amir Peretz
    --
    O labor-australia = Australian Labor Party
    P rudd = Kevin Rudd
    --
    O labor-australia = Labor Party
    L australia = Australian>Australia:country
    P gillard = Julia Gillard`,
  Katrina: `
    E katrina-storm = Hurricane Katrina
    L new-orleans = New Orleans:city
    --
    E katrina-storm = Hurricane Katrina
    L louisiana = Louisiana:region
    --
    P katrina-kaif = Katrina Kaif | Katrina | the actress
    L india = India:country
    --
    P katrina-kaif = Katrina Kaif`,
  "two judges Garcia": `
    P garcia-madrid = Carlos García | the judge
    L madrid = Madrid:city
    L spain = Spain:country
    garcia-madrid CITIZEN_OF spain
    --
    P garcia-madrid = Carlos Garcia
    L spain = Spanish>Spain:country
    garcia-madrid CITIZEN_OF spain
    --
    P garcia-houston = Carlos Garcia | the shortstop
    L venezuela = Venezuela:country
    garcia-houston CITIZEN_OF venezuela
    O astros = Houston Astros:team
    --
    P garcia-houston = Carlos García
    O astros = Houston Astros:team
    L venezuela = Venezuelan>Venezuela:country
    garcia-houston CITIZEN_OF venezuela`,
  "one name, one life, many posts": `
    P schwarzenegger = Arnold Schwarzenegger | the actor
    P cameron-director = James Cameron
    L hollywood = Hollywood
    --
    P schwarzenegger = Arnold Schwarzenegger | the governor
    L california = California:region
    schwarzenegger LEADS california governor
    --
    P schwarzenegger = Gov. Arnold Schwarzenegger
    L california = California:region
    P cameron-director = James Cameron
    L hollywood = Hollywood
    --
    P schwarzenegger = Arnold Schwarzenegger
    L austria = Austria:country
    schwarzenegger BORN_IN austria`,
  "James Cameron, David Cameron": `
    P david-cameron = David Cameron | Cameron
    O conservatives = Conservative Party:party
    L uk = Britain:country
    david-cameron LEADS conservatives leader
    --
    P david-cameron = David Cameron
    L uk = Britain:country
    david-cameron LEADS uk prime minister
    --
    P cameron-director = James Cameron | the director
    --
    P david-cameron = Cameron
    O conservatives = Conservative Party:party
    david-cameron LEADS conservatives leader`,
  "bin Laden": `
    P osama = Osama bin Laden | bin Laden
    O qaida = al-Qaida:armedGroup
    osama LEADS qaida leader
    --
    P osama = Osama Bin Laden
    O qaida = al Qaida
    --
    P osama = bin Laden
    O qaida = Al-Qaida
    osama LEADS qaida leader
    --
    P osama = bin Laden | the leader
    O qaida = al-Qaida
    osama LEADS qaida leader
    --
    O qaida = al-Qaeda:armedGroup`,
  banks: `
    O boa = Bank of America Corp.:company | Bank of America
    L charlotte = Charlotte:city
    --
    O boa = Bank of America
    P lewis = Kenneth Lewis
    --
    O england-bank = Bank of England
    P king-mervyn = Mervyn King
    --
    O england-bank = The Bank of England
    --
    O jpm = J.P. Morgan Chase & Co.:company
    P dimon = Jamie Dimon
    --
    O jpm = JP Morgan Chase
    P dimon = Jamie Dimon
    --
    P jp-morgan = J.P. Morgan | the financier`,
  universities: `
    O washington-university = University of Washington:education
    L seattle = Seattle:city
    --
    O washington-university = University of Washington
    --
    O washington-st-louis = Washington University:education
    L st-louis = St. Louis:city
    --
    L st-louis = Saint Louis:city
    O washington-st-louis = Washington University
    --
    O wapost = Washington Post:media
    L washington = Washington:city
    --
    O wapost = The Washington Post`,
  "popes and kings": `
    P john-paul = Pope John Paul II | John Paul
    L vatican = Vatican
    --
    P john-paul = John Paul II
    --
    P benedict = Pope Benedict XVI | Benedict
    L vatican = Vatican
    --
    P benedict = Pope Benedict XVI
    --
    P charles = Prince Charles
    P diana = Princess Diana
    --
    P charles = Prince Charles | Charles
    --
    P john-paul-jones = John Paul Jones | the bassist
    --
    P john-paul-jones = John Paul Jones`,
  "same surname, same town": `
    P maria-lopez = Maria Lopez | Lopez
    O elpaso-police = El Paso Police Department
    maria-lopez WORKS_FOR elpaso-police sergeant
    --
    P mario-lopez = Mario Lopez | Lopez | the suspect
    O elpaso-police = El Paso Police Department
    --
    P maria-lopez = Sgt. Maria Lopez
    O elpaso-police = El Paso Police Department
    --
    P lopez-unknown = Lopez
    O elpaso-police = El Paso Police Department`,
  "two Springfields and more": `
    L springfield-il = Springfield:city
    L illinois = Illinois:region
    springfield-il LOCATED_IN illinois
    P lincoln = Abraham Lincoln
    --
    L springfield-ma = Springfield:city
    L massachusetts = Massachusetts:region
    springfield-ma LOCATED_IN massachusetts
    --
    L springfield-il = Springfield
    P lincoln = Abraham Lincoln
    L illinois = Illinois:region
    --
    L springfield-ma = Springfield
    L massachusetts = Massachusetts:region
    O smith-wesson = Smith & Wesson:company
    smith-wesson BASED_IN springfield-ma
    --
    O smith-wesson = Smith and Wesson
    L springfield-ma = Springfield:city
    smith-wesson BASED_IN springfield-ma`,
  "armed groups by initials": `
    O farc = Revolutionary Armed Forces of Colombia:armedGroup | FARC
    L colombia = Colombia:country
    --
    O farc = FARC
    L colombia = Colombia:country
    P uribe = Alvaro Uribe
    uribe LEADS colombia president
    --
    O pkk = Kurdistan Workers' Party:armedGroup | PKK
    L turkey = Turkey:country
    P ocalan = Abdullah Ocalan
    --
    O pkk = PKK
    P ocalan = Abdullah Ocalan
    --
    O pkk = Kurdistan Workers Party
    L turkey = Turkey:country
    --
    O farc = FARC
    P uribe = Álvaro Uribe`,
  "two mayors named Lee": `
    P lee-sf = Edwin Lee | Lee | the mayor
    L san-francisco = San Francisco:city
    lee-sf LEADS san-francisco mayor
    --
    P lee-sf = Ed Lee
    L san-francisco = San Francisco:city
    lee-sf LEADS san-francisco mayor
    --
    P lee-oakland = Barbara Lee | the congresswoman
    L oakland = Oakland:city
    --
    P lee-sf = Mayor Edwin Lee
    L san-francisco = San Francisco:city
    --
    P lee-oakland = Rep. Barbara Lee
    L california = California:region`,
  airports: `
    F heathrow = Heathrow Airport:airport | Heathrow
    L london = London:city
    heathrow LOCATED_IN london
    --
    F heathrow = Heathrow Airport
    O british-airways = British Airways:company
    --
    F kabul-airport = Hamid Karzai International Airport:airport
    L kabul = Kabul:city
    P karzai = Hamid Karzai
    --
    P karzai = Hamid Karzai | Karzai
    L afghanistan = Afghanistan:country
    karzai LEADS afghanistan president
    --
    F kabul-airport = Hamid Karzai International Airport
    L kabul = Kabul:city`,
  "newspapers called Times": `
    O nyt = New York Times:media
    L newyork-city = New York City:city
    --
    O nyt = The New York Times
    --
    O london-times = The Times:media
    L london = London:city
    --
    O london-times = Times of London
    --
    O latimes = Los Angeles Times:media
    --
    O latimes = Los Angeles Times`,
  Wangs: `
    P wang-yi = Wang Yi | Wang
    L china = China:country | Chinese>China
    wang-yi WORKS_FOR china foreign minister
    --
    P wang-yi = Wang Yi
    L china = China:country
    wang-yi WORKS_FOR china foreign minister
    --
    P wang-yi-skater = Wang Yi | the gymnast
    O olympics-team = Chinese Gymnastics Association
    --
    P wang-qishan = Wang Qishan
    L china = China:country
    --
    P wang-yi = Wang
    L china = China:country
    wang-yi WORKS_FOR china foreign minister`,
  "the company and its founder": `
    O dell = Dell Inc.:company | Dell
    P michael-dell = Michael Dell | Dell
    michael-dell FOUNDED dell
    --
    O dell = Dell
    L round-rock = Round Rock:city
    dell BASED_IN round-rock
    --
    P michael-dell = Michael S. Dell
    O dell = Dell
    michael-dell LEADS dell chief executive
    --
    O dell = Dell Incorporated
    --
    O disney = Walt Disney Co.:company | Disney
    P walt = Walt Disney
    --
    P walt = Walter Disney
    O disney = Disney
    --
    O disney = Walt Disney Company`,
};
