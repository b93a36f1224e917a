"""Words that tell what a capitalised name is: titles, organisations, places, role nouns.

Lower-case, English, chosen for news of the Middle East and the powers that act there.
"""

# Stand directly before a name and are no part of it.
TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother bishop
    archbishop cardinal pope imam sheikh sheik shaikh sayyid sayyed seyed ayatollah mullah mufti rabbi
    pastor patriarch hajji haji
    gen general lt lieut lieutenant col colonel maj major capt captain cmdr cdr commander adm admiral
    sgt sergeant brig brigadier cpl corporal pvt private marshal commodore ensign spc
    maj-gen lt-gen brig-gen col-gen gen-col lt-col lt-cdr lt-cmdr ssgt msgt tsgt csm cwo lcpl sfc
    president vice premier prime minister secretary senator sen rep representative congressman
    congresswoman gov governor mayor chancellor ambassador amb envoy judge justice king queen prince
    princess emir sultan crown sheriff chief inspector constable detective officer superintendent supt
    insp det cllr councillor councilman councilwoman councilor alderman attorney deputy speaker
    chairman chairwoman director commissioner coach undersecretary undersheriff delegate
    spokesman spokeswoman spokesperson coordinator assistant hon honourable honorable mp mep agent idp fm
    trooper patrolman staff warrant master petty fleet rear acting
    secretary-general director-general attorney-general governor-general judge-executive major-general
    lieutenant-general brigadier-general vice-president vice-premier commander-in-chief
    then-president ex-president co-chair co-founder pres treas atty sec comm pro tem tempore
    """.split()
)
# Ranks and offices that are letters, before a name and nowhere else: of the British police, American
# prosecutors ("assistant district attorney") and the services.
RANK_LETTERS = frozenset(
    "DCI DI DSI DSU PC WPC DC DS ADA DDA AUSA SJA ASA DAG AAG VP SSG SFC SGM MSG PFC CPO SCPO MCPO LTC LTG CPT GEN COL"
    " MAJ CAPT LT SGT CPL PVT SPC ADM RADM VADM CMDR".split()
)
MALE_TITLES = frozenset("mr sir lord king prince father brother sheikh sheik imam ayatollah pope".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady queen princess sister".split())

# After "of" in a title: "Secretary of State John Kerry".
PORTFOLIOS = frozenset(
    """
    state defense defence interior foreign affairs finance health justice education labor labour
    commerce energy oil agriculture transportation transport homeland security treasury war staff
    representatives congress parliament information culture trade planning migration environment police
    operations intelligence works economy industry minerals electricity water resources irrigation
    housing construction communications sports youth religious endowments higher scientific social
    municipalities supply tourism reconstruction
    """.split()
)

# The last word, or a word, of an organisation's name.
ORGANISATIONS = frozenset(
    """
    ministry department agency council committee commission party congress parliament senate house
    assembly court university college institute institution center centre foundation association union
    league organization organisation office bureau administration authority army navy force forces
    corps guard guards brigade brigades battalion division regiment command coalition front movement
    group company corporation corp inc ltd llc bank fund trust society club federation alliance network
    news times post journal herald tribune telegraph guardian magazine radio television tv press daily
    observatory watch crescent cross rights church mosque school hospital police service services
    cabinet government embassy mission board campaign conference forum project initiative program
    programme airlines airways airport partners industries technologies systems holdings team
    kremlin pentagon nato unhcr unicef unrwa undp ocha who wfp icrc isis isil daesh hamas hezbollah
    hizballah hizbullah taliban opec imf centcom sdf ypg ypj pkk pyd pmf pmu hts fsa irgc idf sana
    irna ina reuters afp ap cnn bbc nbc abc cbs msnbc npr politico facebook twitter google
    houthis peshmerga knesset bundestag duma syriac committee secretariat directorate corporation
    squadron operation operations militia militias jihad brotherhood security intelligence research
    studies sciences workers united railway railways rail motors pictures studios entertainment records
    units mobilization mobilisation library museum laboratory laboratories academy resources affairs rescue relief aid consulting
    ventures capital securities insurance energy oil gas petroleum telecom communications media
    publishing publishers books chemicals foods steel pharmaceuticals pharma mining shipping logistics supermarkets
    restaurants resorts properties electronics semiconductors software aerospace aviation dynamics shipbuilding textiles
    plastics beverages brewery breweries cement fertilizers bancorp bancshares plc airways automotive
    """.split()
)

# Of these, what is nobody's surname: "Badr Organization" is no person, "Charlotte Church" may be.
NO_SURNAMES = frozenset(
    """
    ministry department agency council committee commission party parliament senate university institute
    association organization organisation bureau administration authority brigade brigades battalion division
    regiment coalition movement corporation federation alliance network government embassy foundation
    directorate secretariat corps company group club units militia tv television radio news media affairs command forces
    """.split()
)

# Places that an article names as places; their speakers are "officials in X", not X.
PLACES = frozenset(
    """
    iraq syria iran turkey lebanon jordan israel palestine egypt kuwait qatar bahrain yemen oman libya
    tunisia algeria morocco sudan somalia afghanistan pakistan india china japan korea russia ukraine
    france germany britain england scotland wales ireland italy spain greece poland hungary austria
    belgium netherlands sweden norway denmark finland switzerland canada mexico brazil argentina
    arabia emirates cyprus azerbaijan armenia kazakhstan uzbekistan serbia romania bulgaria albania ethiopia
    nigeria indonesia malaysia bangladesh vietnam thailand philippines singapore taiwan chile colombia
    venezuela cuba australia america europe asia africa kurdistan rojava gaza crimea
    baghdad mosul basra erbil irbil kirkuk najaf karbala kerbala fallujah falluja ramadi tikrit samarra
    baqubah baquba dohuk duhok sulaimaniyah sulaymaniyah sinjar anbar nineveh diyala babil wasit
    maysan dhi nasiriyah amara hilla
    damascus aleppo homs hama idlib latakia tartus tartous raqqa deir daraa deraa hasakah hasaka
    qamishli kobani kobane afrin manbij douma ghouta palmyra golan bukamal albukamal
    tehran ankara istanbul beirut amman jerusalem tel cairo riyadh doha dubai abu kabul islamabad
    moscow kiev kyiv london paris berlin brussels geneva vienna rome madrid athens washington york
    boston chicago houston dallas miami orlando philadelphia atlanta detroit denver seattle cleveland
    texas california florida ohio iowa virginia carolina georgia michigan pennsylvania wisconsin
    nevada arizona colorado hampshire jersey massachusetts indiana illinois kentucky tennessee missouri
    louisiana alabama mississippi oregon maryland utah minnesota nebraska kansas oklahoma arkansas
    vermont maine alaska hawaii delaware montana wyoming dakota idaho connecticut ontario quebec
    md va pa conn calif fla tex ariz colo kan ky mich minn mont neb nev okla tenn wis wyo ont que
    toronto ottawa vancouver montreal sydney melbourne beijing tokyo seoul delhi mumbai
    """.split()
)

# A word of a place's name: "Squirrel Hill", "the Gaza Strip".
PLACE_WORDS = frozenset(
    """
    street road avenue river lake sea ocean gulf island islands county city province district coast bay
    hill hills valley mountain mountains beach stadium square bridge tower hotel theater theatre park
    strip heights desert peninsula village town port camp zone airport highway creek falls springs
    neighborhood neighbourhood territory territories region governorate east west north south canal
    strait crossing border plaza mall centre
    """.split()
)

# Peoples and persuasions: they describe a person and are none ("Iraqi", "Republican").
ADJECTIVES = frozenset(
    """
    iraqi syrian iranian turkish lebanese jordanian israeli palestinian egyptian kuwaiti qatari
    bahraini yemeni omani libyan tunisian algerian moroccan sudanese somali afghan pakistani indian
    chinese japanese korean russian ukrainian french german british english scottish welsh irish
    italian spanish greek polish hungarian austrian belgian dutch swedish norwegian danish finnish
    swiss canadian mexican brazilian australian american european asian african arab arabs kurdish
    kurd kurds turkmen yazidi yezidi assyrian sunni shia shiite alawite druze christian muslim islamic
    islamist jewish catholic orthodox republican republicans democratic democrat democrats liberal
    conservative labour tory marine army navy us u.s uk u.k un u.n eu e.u western eastern northern
    southern central iraqis syrians iranians turks americans russians israelis palestinians saudi
    latino hispanic black white gop soviet ottoman nazi catholics christians muslims
    cypriot armenian azerbaijani georgian kazakh uzbek tajik chechen czech slovak bulgarian romanian
    serbian croatian bosnian albanian kosovar ukrainians belarusian latvian lithuanian estonian
    icelandic portuguese colombian venezuelan cuban chilean peruvian argentine nigerian kenyan
    ethiopian eritrean ghanaian senegalese malian ugandan rwandan congolese zimbabwean thai
    vietnamese filipino indonesian malaysian singaporean bangladeshi nepalese taiwanese emirati
    saudis emiratis lebanese-american iraqi-american syrian-american houthi
    """.split()
)

# A noun that a person bears: the head of "a US commander", "a resident of Mosul".
ROLE_NOUNS = frozenset(
    """
    spokesman spokeswoman spokesperson official officer minister president premier commander general
    colonel major captain lieutenant sergeant admiral brigadier chief deputy head leader director
    manager chairman chairwoman chair envoy ambassador diplomat representative secretary governor mayor
    senator congressman congresswoman lawmaker legislator mp parliamentarian adviser advisor aide
    analyst expert specialist researcher scholar professor historian scientist economist academic
    author writer journalist reporter correspondent editor columnist commentator activist campaigner
    advocate lawyer attorney prosecutor judge justice sheriff detective inspector constable
    superintendent investigator doctor physician surgeon nurse medic paramedic teacher principal
    student resident villager farmer shopkeeper driver worker engineer contractor trader merchant
    businessman businesswoman businessperson owner founder co-founder executive ceo cfo coordinator organizer
    organiser volunteer witness survivor victim refugee migrant fighter soldier militant rebel gunman
    suspect cleric imam sheikh ayatollah bishop archbishop priest pastor rabbi pope patriarch
    king queen prince princess emir father mother brother sister son daughter husband wife uncle aunt
    cousin nephew niece grandmother grandfather friend neighbor neighbour colleague partner widow
    mother-in-law fiancee fiancée man woman boy girl child teenager youth person candidate nominee
    contender opponent rival front-runner frontrunner strategist consultant pollster donor supporter
    voter delegate member fellow associate assistant counsel veteran coach player captain actor actress
    singer artist musician comedian host presenter broadcaster celebrity billionaire mogul tycoon
    protester demonstrator inmate prisoner detainee defendant plaintiff critic observer mediator
    negotiator interpreter translator guard pilot sailor marine firefighter policeman policewoman cop
    commissioner administrator supervisor superintendent treasurer auditor vice-president co-director
    coroner paramedic cartoonist novelist playwright pundit gardener painter plumber electrician
    statesman politician operative operator historian lecturer dean rector chancellor speaker whip
    pediatrician psychologist psychiatrist sociologist geologist biologist physicist chemist
    photographer filmmaker producer designer architect developer retailer guide monitor tribesman
    elder chieftain warlord insurgent jihadist source insider customer passenger patient parent native
    councilman councilwoman councilor councillor alderman undersecretary attaché consul magistrate
    relative rescuer militiaman defector preacher civilian eyewitness onlooker bystander citizen
    mukhtar qaimaqam qaimmaqam kaymakam mufti mullah peshmerga idp fm
    policymaker counterpart vendor mechanic technician programmer baker barber shepherd fisherman tailor carpenter
    orphan grandson granddaughter brother-in-law sister-in-law father-in-law son-in-law peacekeeper
    jihadi chairperson councilmember shopowner dweller
    ombudsman rapporteur marshal matriarch dictator strongman jurist barrister solicitor trustee intern
    abbot accountant accuser actuary adult airman ally alumna alumnus anarchist anchor anesthesiologist
    animator anthropologist appellant applicant apprentice archaeologist archivist aristocrat artisan
    assailant astronaut astronomer asylum-seeker athlete attacker autocrat babysitter bailiff ballerina
    banker barista bartender batsman beekeeper believer benefactor biochemist biographer blacksmith
    blogger bodyguard bomber bookkeeper bosun bowler boxer boyfriend breadwinner bricklayer bride
    bridegroom broker builder burglar butcher buyer cadet caller calligrapher cantor captive
    cardiologist caregiver carer caretaker cashier cattleman centenarian centrist challenger chaplain
    chef choreographer churchgoer claimant cleaner clerk climber cobbler coder commando commenter
    communist commuter competitor complainant composer comptroller conductor confectioner conscript
    conservationist contestant convict cook corpsman courier craftsman crewman criminologist curator
    cyclist cynic dancer deacon dealer defender demographer dentist dermatologist deserter despot
    dietitian dispatcher dissident docker dockworker doorman dramatist dressmaker drummer ecologist
    emigrant entertainer entrepreneur enumerator environmentalist epidemiologist essayist ethicist
    evacuee evangelist ex-husband ex-wife expat expatriate exporter extremist farmhand feminist
    fiance fiancé financier footballer foreman forester fraudster freshman friar fugitive
    fundamentalist futurist gamekeeper gatekeeper girlfriend goalkeeper godfather godmother goldsmith
    golfer graduate grandchild grandparent great-grandfather great-grandmother greengrocer grocer
    grower guitarist gunner gymnast gynaecologist gynecologist hacker hairdresser half-brother
    half-sister hard-liner hardliner hawker headmaster headmistress headteacher heckler heir heiress
    helmsman herder herdsman herdswoman hero heroine hijacker hiker hitchhiker homeowner hostage
    hotelier housekeeper illustrator immigrant immunologist impersonator importer impostor impresario
    industrialist infant infantryman influencer informant informer innkeeper instructor insurer
    inventor investor janitor jeweler jeweller jockey kidnapper killer laborer labourer landlady
    landlord landowner leftist lender libertarian librarian lifeguard listener lobbyist lodger
    lookalike looter loyalist machinist magician maid mailman mathematician meteorologist midfielder
    midwife miner missionary moderator monarch monarchist monk motorcyclist motorist mountaineer
    muezzin murderer namesake nanny narrator nationalist naturalist navigator neurologist
    neuroscientist neurosurgeon newborn newscaster nobleman nun nutritionist obstetrician offender
    ombudswoman oncologist optician optimist orthopedist overseer pacifist paratrooper parishioner
    parolee parson pathologist peddler pedestrian pensioner pessimist petitioner pharmacist
    philanthropist philosopher physiotherapist pianist pilgrim plasterer podcaster poet populist
    postman potentate potter pragmatist predecessor promoter provost publicist publisher pupil
    quarterback radiologist rancher ranger rapper reader realtor receptionist recruit referee reformer
    reformist regent registrar reservist respondent restaurateur retiree returnee rider rightist robber
    roboticist roofer royalist ruler runner salafist salesman salesperson saleswoman sapper deminer satirist
    sceptic schoolboy schoolgirl schoolteacher scout scoutmaster screenwriter scrutineer sculptor
    seaman seamstress secessionist seismologist seller seminarian separatist sergeant-at-arms
    serviceman servicemember servicewoman shoemaker shooter shopper sibling skater skeptic skier
    smuggler sniper socialist songwriter sophomore spouse sprinter spy squatter staffer statesperson
    stateswoman statistician steelworker stenographer stepdaughter stepfather stepmother stepson
    stevedore striker stylist successor supremacist surfer swimmer teammate technologist teen
    televangelist tenant theologian therapist thief toddler tourist trafficker trainee trainer traveler
    traveller trucker tutor twin typist umpire undergraduate urologist user vacationer veterinarian
    vicar viceroy viewer violinist virologist vlogger waiter waitress watchman weaver welder
    whistle-blower whistleblower wholesaler woodcutter worshiper worshipper wrestler youngster youtuber
    zookeeper
    co-worker coworker co-pilot co-defendant co-host co-producer co-creator co-star co-counsel co-conspirator
    co-chair co-chairman co-chairwoman co-chairperson co-leader co-head co-author co-owner co-president
    under-secretary under-secretary-general deputy-secretary-general secretary-general director-general
    gentleman lady guy bloke chap maestro timpanist violist concertmaster winger goalie substitute bandleader
    dad mum mom granddad grandad gran grandma grandpa boss skipper interviewer warden keeper tuner
    glazier mason stonemason joiner tinsmith coppersmith saddler bookseller bookbinder stallholder porter
    lamplighter boatman ferryman gravedigger caterer fishmonger ironmonger milkman concierge registrar notary
    surveyor hydrologist agronomist geophysicist oceanographer glaciologist restorer linguist grammarian luthier
    organist cellist flautist flutist soprano tenor lyricist juror radiographer anaesthetist hygienist
    attorney-general vice-chair vice-chairman vice-chairwoman vice-minister vice-chancellor co-signatory
    champion medalist medallist titleholder runner-up finalist semifinalist southpaw pitcher outfielder shortstop
    linebacker rower showrunner frontman vocalist bassist crooner co-creator co-star magnate socialite speechwriter
    fundraiser assemblyman assemblywoman alderwoman selectman backbencher taoiseach astrophysicist paleontologist
    toxicologist co-worker coworker roommate classmate schoolmate flatmate housemate passer-by passerby congregant
    apostle pontiff prelate duchess duke countess viscount baron baroness president-elect senator-elect mayor-elect
    governor-elect chairman-elect texan democrat republican
    companion controller professional firebrand endorser undersheriff svp evp emcee
    governor-general solicitor-general inspector-general auditor-general consul-general commissioner-general
    surgeon-general deputy-governor vice-governor lieutenant-governor
    felon guru czar tsar oligarch heir heiress scion alum recluse pioneer
    creator superstar megastar supermodel stuntman visionary cosmonaut congressperson councilperson assemblymember designee
    appointee spymaster interrogator rapist stalker arsonist gangster mobster mafioso kingpin prostitute sex-worker
    chauffeur cabbie barkeep winemaker vintner docent monsignor paralegal artilleryman quartermaster adjutant midshipman
    airwoman legionnaire guerrilla guerilla mercenary peacemaker arbiter arbitrator auctioneer podiatrist optometrist
    ophthalmologist chiropractor phlebotomist microbiologist weatherman volcanologist climatologist ornithologist
    entomologist botanist horticulturist cosmologist biophysicist philologist lexicographer engraver printmaker muralist
    trumpeter saxophonist trombonist percussionist harpist librettist baritone ventriloquist acrobat comedienne humorist
    cinematographer videographer cameraman camerawoman newsman newswoman anchorman anchorwoman freelancer copywriter
    ghostwriter memoirist diarist watchmaker gunsmith locksmith shipowner shipbroker longshoreman dairyman winegrower
    lumberjack poacher autoworker ironworker millworker trade-unionist unionist handyman groundskeeper widower divorcee
    bridesmaid godson goddaughter stepmom stepdad abductee deportee internee emigre émigré intellectual polemicist
    provocateur agitator rabble-rouser demagogue propagandist tactician mastermind ringleader henchman confidant confidante
    protege protégé mentor acolyte devotee admirer supremo kingmaker jailer jailor fireman firewoman responder bellhop
    bouncer paratrooper linguist
    """.split()
)
# What a person is in small letters before a name ("movie star Nadia Karim"), and a name or a thing elsewhere.
SMALL_ROLES = frozenset(
    "star icon legend hero hunter model escort butler brewer groom partisan fan great".split()
)
# Several persons, never one name.
PLURAL_ROLES = frozenset(
    """
    idps officials officers ministers commanders leaders lawmakers senators sens reps advisers advisors aides analysts
    experts researchers scientists economists activists lawyers prosecutors investigators doctors
    residents villagers farmers witnesses survivors refugees fighters soldiers militants rebels clerics
    relatives friends neighbors neighbours colleagues protesters demonstrators supporters opponents
    critics observers diplomats sources reporters journalists people parents students workers members
    republicans democrats conservatives liberals authorities voters delegates candidates strategists
    operatives troops policemen medics monitors locals historians scholars ministries allies
    participants attendees spectators fans organizers organisers campaigners advocates insiders
    negotiators mediators families women men children judges justices governors mayors veterans
    prisoners detainees passengers customers traders merchants elders insurgents jihadists terrorists
    civilians citizens rescuers eyewitnesses militiamen peacekeepers chiefs directors spokesmen
    spokespeople engineers users investors staffers commenters commentators moderators narrators hecklers
    respondents callers listeners viewers readers bloggers hosts hackers shooters attackers hostages
    evacuees returnees exiles expatriates immigrants tourists pilgrims travelers travellers shopkeepers
    landlords tenants homeowners builders miners drivers truckers fishermen shepherds herders
    growers ranchers pharmacists nurses surgeons physicians ecologists environmentalists
    meteorologists bankers brokers dealers importers exporters smugglers sellers buyers shoppers
    accountants clerks pensioners retirees teenagers pupils graduates teachers instructors trainers
    players teammates athletes artists poets musicians writers editors columnists bodyguards guards
    conscripts reservists commandos servicemen airmen dissidents separatists nationalists extremists
    co-workers coworkers bystanders onlookers inmates marchers picketers
    lobbyists consultants donors attorneys celebrities actors actresses singers comedians brothers sisters outlets newspapers
    worshippers worshipers chairmen chairwomen presidents secretaries ambassadors envoys mps pastors priests imams bishops chaplains monks
    democrats americans iraqis syrians iranians kurds turks russians israelis palestinians
    """.split()
)
# Something that speaks for an organisation, or that is one.
ORG_NOUNS = frozenset(
    """
    memorandum ministry army police government council committee commission party coalition group company
    organization organisation agency department office command court statement report letter memo
    document paper newspaper magazine website site study survey poll program programme observatory
    militia movement alliance bloc union federation association authority administration campaign team
    embassy consulate mission bureau force navy military parliament congress senate cabinet crowd
    family community church network channel broadcaster station firm bank board panel institute
    university school hospital charity ngo headquarters directorate secretariat presidency palace
    spokesperson tweet post message email e-mail note release communique communiqué declaration
    resolution indictment complaint lawsuit affidavit filing ruling decision memoir book article
    editorial op-ed column blog speech sign banner headline caption video ad advertisement slogan bill
    law plan text transcript petition manifesto bulletin daily weekly outlet
    publication monitor watchdog think-tank audience public jury state regime side faction brigade
    piece passage suit tabloid essay cable dossier pamphlet leaflet flyer placard poster billboard
    leadership television tv radio media newsletter documentary clip footage foundation syndicate consortium cartel
    """.split()
)
# Of these, what a name stands right behind: "the newspaper al-Sabah", "the charity Open Hands".
BEARS_NAME = frozenset(
    """
    newspaper magazine website agency charity company firm group militia network channel broadcaster station
    ngo organisation organization daily weekly outlet party faction movement foundation bank watchdog monitor
    observatory think-tank operator contractor tabloid
    """.split()
)
MALE_NOUNS = frozenset(
    """
    man boy father brother son husband uncle grandfather nephew spokesman king prince chairman
    businessman congressman councilman policeman fireman gunman grandson emir
    airman boyfriend bridegroom cattleman cop craftsman crewman doorman foreman friar godfather
    half-brother headmaster herdsman landlord mailman monk postman salesman schoolboy seaman serviceman
    stepfather stepson watchman ex-husband great-grandfather brother-in-law father-in-law son-in-law
    """.split()
)
# Offices that women hold too under this name: the first name tells.
MEN_OF_OFFICE = frozenset(
    "spokesman chairman congressman councilman businessman policeman airman crewman foreman serviceman craftsman".split()
)
FEMALE_NOUNS = frozenset(
    """
    woman girl mother sister daughter wife aunt grandmother niece spokeswoman queen princess
    chairwoman businesswoman congresswoman councilwoman policewoman widow actress granddaughter
    ballerina bride girlfriend godmother half-sister headmistress herdswoman heiress heroine landlady
    midwife nun ombudswoman saleswoman schoolgirl seamstress servicewoman stateswoman stepdaughter
    stepmother waitress ex-wife great-grandmother sister-in-law mother-in-law
    """.split()
)
