"""First names of women, and of either, from public lists; written by tests/bench/list_first_names.py."""

WOMEN = frozenset(
    """
    aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi abelone
    abeni abha abigael abigaili abigaíl abina abiye abosede abril acarkan achieng adal adebukola adela
    adelaida adelaide adelasia adele adelgunde adelheid adelia adelina adelinde adeline adell adenike
    adepeju adesewa adesua adetoke adetoun adhra adia adila adilə adimu adina adolfine adora adoración
    adriane adrianna adrianne adrienn adrijana adriána adunni advika adviye adweta adya adèle adéla adélaïde
    aedin aenne afaq afia afife afruza afua afət agatha agathe aglaia agnesa agnese agneta agnete agnès
    agripina agustina agáta ahter aideen aidə aiga aija aila ailbhe aileen aili ailis ailish aimée aina
    ainara aine ainoa airi aishani aishling aislinn aisyah aitana ajda ajeng ajoke akay akgüneş akifə akinyi
    akise akmaral akos akoth aksoy akumaa akumu akyıldız alabezek alaina alana alanis alanna alannah alaz
    alberte albertina albertine albina albína alda aldonza alecia alejandra alena alene alenka alesha alesia
    alessia aleta aletha alexa alexandrie alexandrina alexia alfreda algış alica alida alika aline alis
    alisa alise alix aliya aliyə alize alja alka alla allana allegra allene allie allyson almasi almast
    almaz almira almudena almut almuth aloisia alojzia alojzija alondra alta altagracia althea altınbike
    altınçiçek alvina alvīne alwina alwine alyce alyson alzina alícia alīda alışık alžbeta alžběta ama amada
    amahle amaira amalia amalie amalija amarilis amaya amelie ami amie aminatu amoke amondi amope amparo
    amre amrita amruta amália amélia amélie américa amālija anabel anabela anaida anamaria anamika anargül
    anasa anastacia anastasie anastatia anastazja anastázie anaïs anca ancuța anda andra andrada andreia
    andreja andrejka andrena andria andrée anděla ane anel anemona anete anett anette anežka angelia
    angelika angeline angelique angelita anghelina angélica anh ani anica aniela anika anisa anissa anișoara
    anka ankica annabel annabelle annah annaliese annalisa annalise annamaria annamarie annamária annastacia
    annedore annegrete annekatrin anneke annelene annelie annelies anneliese annelise annelore annemarie
    annemette annemie annemijn annerose annet annett annetta anni annica anniina annija annikki annita
    annmarie annukka annunziata anny anouk anselma ansora antionette antoaneta antonela antonette antonietta
    antonija antoņina antra antónia anu anunciación anusha anuța anvi anya anyango anđa anđela aoibheann
    aoibhin aoibhinn apolena apollonia apolonia araceli aracely aradhana aranka arcelia ardis ardith aretha
    aria ariadna ariana ariane arianne arifə arike arina arinola aristița arja arleen arline armahan armida
    arnaude aroa artemisa artie arunima arusi arya arziye arzu aránzazu arıpınar asake asali asatira
    ascensión asha ashlee ashleigh ashlene ashling asila asilə asliye asmini asmira assumpta asta asu
    asunción atanur atena athena ati atiena atieno atinuke atiyye attracta aud audra augustina aulikki aune
    aurelia aureliana aurica aurore aurélia aurélie ausma austra ava averil avis avni avril avunç awero
    awesi axenia ayan ayasun aybet aybəniz aycagül aydan aydar ayduru aygönenç aygül aygün ayinke aykut
    aylil aylla aynilhayat aynur aynurə aynımah ayoka aysema aysevim aysu aysuna aytöz aytəkin aytən ayu
    ayyaruk ayçan ayçiçək ayülker ayşeana ayşenur azade azahar azahara azalea azeneth aziza azize azra
    azucena açılay ağbegim ağca aşhan baaba babett babette badegül baghyawati bahtinur baiba bairbre
    balaxanım balca ballı bambi banü bara barb barbora barbra barbro barica barkha basriye bağdat beate
    beatrix bediriye begim behiza belen belgizar belkize bella belva belén benedicte benedikte benedita
    benek benice benigna benita benta bente benthe beray berenice berit beriye bernadett bernadine bernarda
    bernardita bernhardine berniece bernita berrin berta bertie besey bess beste betania bethan betina bette
    betti bettie bettina bettye beverley beyhatun bezek beáta bhanumati bhavani bhavika bhavini bhavya
    bhekisisa bhekizizwe bhekokwakhe bianka bibiana bibisora bibiána bidayet bienvenida bilay bilginur bilha
    biljana bilkay bilkisu bimala bina binay birben birdie birgid birgitt birgitte birgül birsan birte
    birthe biruta biserka bishakha bitten bitül bjørg blanaid blanch blanduzia blathnaid blažena bobbi bodil
    boel bogdana boglárka bohdana bohumila bohuslava bolatito boluwatife bonny bonu bosibori bozena božica
    božidara brandie branislava branka breanna breda breeda breege breffni brendah brenna briana brianna
    brianne brid bridgett bridgette bridgit bridie briget brigette brighid brigid brigita brigitta brilyant
    brinda brit brita britney brittani brittney brogan brona bronach bronagh bronislava bronwyn brook
    broņislava bruna brunhild brunhilde bruni brunilda bryony brândușa brígida bunmi burcuhan busara buşra
    bárbara büreyre büşranur bənövşə caetana cahan cailin cait caitlyn caitriona cajsa calista calixta
    callie camelia camilla candela candelaria candelas candida canfeza canseven canur caoilfhionn caoimhe
    capucine cara caragh caren cari caridad carin carina carissa carleen carlene carlijn carlota carly
    carman carmel carmela carmelita carmella carmina carminho carola carolee carolin carolyne carren caryl
    caryn casandra casiana cassidy cassie catalina catharina catharine catherina catheriona cathie cathleen
    cathrin cathrina cathrine cathriona cathryn catina catinca catrina catrine catrinel cayetana ceara
    cecile cecilie cecilija cecília cedide celene celeste celestina celestine celina celine cemiyle centa
    centrine cerasela cevale ceyhunə ceyla ceylin ceyran cezara chaaya chaitaly chakrika chaman chameli
    chanchal chanda chandani chandra chanel chaniya chantal chantel chantelle charis charisse charita charla
    charleen charline charlott charlotta charmaine charos charvi chasity chasmum chastity chausiki chavvi
    chebet chelangat chelo chelsey chelsie chepkemoi chepkoech chepkorir cherie cherith cherly cherotich
    cheryle cheyenne chidimma chinelo chinyere chipukizi chiquita chita chizoba chloe chloé chloë chrissy
    christabel christal christel christelle christen christi christiana christin christl chrystal ciaobella
    ciara ciarrai cici cihan cilli cilly cindi cinta cinthia cintia cipriana cirkeline citlali citra clare
    clarice clarisa clarissa claudette claudine clelia clementina clementine cleopatra cliodhna cliona
    clodagh cloe clotilde cläre clémence codie codrina codruța coleen colette collette concepcion concepta
    concetta concha conchita consolata constantina constanza constanze constança constanța consuela consuelo
    coral coralia cordelia cordula cori corine corinna corinne corona corrie corrine cortney cosima cosmina
    courteney crenguța crescencia crina cristal cristine cristy cuheyna custodia cvetka cándida cäcilia
    cäcilie cécile célina céline cătălina cəmalə cəmilə dace daciana dafina dafne dagmara dagny daiana daiga
    daina dainess dairine dajana daksha dalaja dalila dalili dalima damaris damini damjana damlanur damyanti
    danelle danette danica daniella danijela danique danita danna danuše daphne dara darci dariana darika
    darina darinka darja darleen davida davnet dawna dayamai dayita dayna deana deann deanne dearbhail
    dearbhaile dearbhla debby debi debora deborrah debrah deena deha deidra deidre deirbhile deirdre delfina
    delilah delma delois demetra demetria denice denisa deniz derval dervilla dervla deryanur desirée
    despina dessie devi devika dewi değer dhriti diah dian dianah diann dida didina dietlind dietlinde
    dilarə dilcan dildora dilfeza dilhuş dilnoz dilnur dilsitan dilşad dilşat dimitrina dinah dinda dionisia
    dionne dipta dita ditte divan diya diyora diána diāna dobromila dobroslava dochia dollie dolly dolphine
    dominga dominika domitila domnica dona donata donatella donita dorcas dorcus dorene doretha dori doriana
    dorina dorinda dorine dorit dorita dorle dorli dorotea doroteja dorothe dorothea dorothee dorothée
    dorottya dorte dortha dorthe dorthy dottie dovie doyinsola doğannur draga dragica drahoslava dulce
    dumisani dumisile dumitra dumitrana dunja dunyo durdona durgadin durna dursadiye duyguhan duyên dušanka
    dymphna dympna dzidra dzintra dáša débora döner dörte dörthe dünya dürdanə dürnisə dürrüşehvar dārta
    dương eadaoin earlene earline earnestine eavan ecaterina ecegül ecrin eda edaviye edda eddah edel
    edelgard edelmira edeltraut edeltrud edhitha edie edina edinah edita editha eduarda edwina edythe edīte
    eesha effie efil eftimia egenur ehrentraud eila eilis eilish eimear eimer eimhear eira eiravati eivor
    ekaja ekani ekanta ekantika ekiya ekta ela elaina elamiye elda eleanora eleanore elenor elenore eleonor
    eleonora eleonore eleonóra elfi elfie elgin elia eliabeth eliana elida elifnur eligia eliisa elina eline
    elinor elisabet elisabeta elisabeth elisaveta elissa elita eliza elizabeta elizabete elize elizebeth
    eliška elli ellie ellinor elma elmira elna elnarə elnora elnurə eloah elodia eloisa elosy elouise eloá
    eloísa elsbeth elsebeth elsy elva elvan elvia elvina elvy elvíra elvīra elwira elyse elza elzbieta elīna
    elżbieta ema emal emanuela emanuella emanuelly emelie emelina emer emese emilia emiliana emilie emilija
    emilly emiş emmaculate emmah emmanuelle emmi emperatriz emília emīlija ena encarna encarnacion
    encarnación encarnita endah ene enfes engla enid eniola enna enriqueta enya erbay erdmute erem ergül
    ericka eriş erlinda erna ernestina ervaniye eryn esengün eshana esi esila esmanperi esmarelda esmee
    esmeralda esmira esmée esna esparta essi estefanía estela estella ester estera esteri estrella eszter
    eta etela etelka etelvina ethna ethne etta eufemia eufrosina eugenia eugenie eugénia eulalia eulália
    eunika eusebia evaline evalyne evamaria evangelia evangelina evangelista evanghelina evde evelia evelien
    eveliina evelin evelina eveline evelyne evelína everline everlyne evette evi evie evija evita evonne
    evrim evy ewatomi ewelina ezgin eşim fabia fabiana fabienne fabiola fabiënne fabrizia fadekemi faderera
    fadile fadime fadıla fainche faisa faizah faize falak falguni familə fanni fanny farangiz farhiya
    farhunnisa farijika fariza farrah farzona fathonah fatigül fatihə fatimə fatinur fatmanur fatuma fawn
    fay fayize febe febi feden fehintola fehmiye felecia feliciana felicidad felicita felicitas felicity
    feline felipa felisa felisha felista felister felistus felizitas fem femke fenna fenne ferahdiba feraye
    ferhan ferinaz fermuta fern feruza feryas feyha feyzin fiamma fibikemi fidaye fidela fidelma fien fiene
    fikayomi fildan filippa filofteia filomena filoména finola fionna fionnuala fionnula firdevis firuzə
    firəngiz fitnat fitria fitriani fizzə flavia fleur floare floarea floortje flor florencia florentina
    florentine florența floriana florica florina florinda florine flossie floy folashade fortunata fotima
    fran francisca franciska franka františka frederika frederike frederikke frederique fredrika freia
    freida freya fridah frieda friedericke friedhilde friedl friedlinde frusina frédérique fuma fátima
    féline fügen fəridə fərqanə fəxriyyə gabel gabriella gabrielle gabrielly gaida gaja gambo ganga ganiye
    garima garnet gasti gaurangi gauri gaurika gautami gawati gayathri gaye gayla geanina geetika gelengül
    gelsomina gema gemma gena genovefa genoveva genta gențiana georgeta georgette georgiana georgianna
    georgie georgina georgine gerardine gerdi gerhild geri gerlind gerlinde germaine germana gerri gerta
    gerti gertie gertraud gertraude gertraut gertrudis gertrúda gesa gesare gesche gesine geta gethera
    getrude geza ghaliyati gherghina giada gianina giesela gifty gilda gillian gilman ginny giorgiana gisa
    giselle gislinde gitta gitte giuliana giulietta giuseppina gizela gizella glenna goldie goma goncafer
    gordana gracia graciana gracie graciela grania graziella grazyna grațiana grațiela greca gregoria grete
    gretel grethe gretl gretta grieta griselda gréta grēta gudula gugu gugulethu guillermina gunborg gunda
    gundel gundhild gundi gundula gunhild gunilla gunita gunnel gunta gunvor gurli gussie gusti guusje
    gwendolen gwendoline gyda gyöngyi györgyi gök gökperi göli gönül görsev gözem gül gülarə gülbani
    gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel
    gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə gülnaz gülnaziye gülnur gülper
    gülsalın gülselin gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gültəkin gülxar gülzadiye
    gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşeref gülşən gülər günar günay
    günebakan güngören günsel gürcüye gürten güverçin güzey habibe hacile hadassa hadicha hadija hadiza
    hadrey hafsat hafshah hafıza haiba hailey hajnalka halenur halisi haliye hamima hamiyet hamsini hanbiken
    hanife hanim hanja hannabel hannchen hannele hanny hanora hansultan harbinaz harinakshi harini harita
    harriett harriette hasgül hashiki hasret hatima hatin hauwa havali havse hawehindi haydee haydée hayel
    hayleigh hayley hayrünnisa hazine hedvig hedviga hedvika hedwig hedy heide heidelinde heidelore
    heiderose heidrun hekime helan helena heli helinä hella hellen hellena hellevi helma helmtrud heloisa
    heloísa helvi helén heléne helēna hema hemal hemangini hemani henife henna henni henny henrieta
    henriette henrike heracleea herdis herlinda herlinde herma hermelinda hermina hermine herminia hermína
    herta hertha hesti heva hezniye hicran hidaya hilary hilayda hildah hildburg hildegart hildegund
    hildegunde hilkka hillevi hilma hiltraud hiltrud hinet hiral hjördis hodari holli hollie honora
    hortencia hortense hortensia hortenzia hoşkadem huban hubertine hulda humaira humaiya humayra hurican
    hurşide hökümə hüda hümeyra hürmet hürüyet hüsniyyə hüsnühâl hương həcər hồng iara iasmina iben ibironke
    ibolya icha ide idella idika idun ieva ifa ifora ifunanya ignacia iida iiris ijaya ika ikshita ila
    ildiko ildız ilene ilga ilinca ilka ilonka ilsa ilze ima imany imara imke immaculate imogene imona inaya
    indah indali indy inese ineta inga ingalill ingeburg ingegerd ingegärd ingela ingelise ingelore
    ingetraud ingetraut ingrida ingried ingrīda inguna inka inken inna insa inta intan inès ināra ioanina
    iola iolanda iona ione ionela ionelia iosefina iretioluwa iriana iridenta irine irja irmela irmeli
    irmengard irmhild irmi irmingard irmtraud irmtraut irmtrud irya irén iréne irēna irıs isabela isabell
    isabella isabelly isadora isaura ise isha ishani ishanvi ishita isidora isobel isolde ita itanya itzel
    iulia iustina iva iveta ivette ivka ivona ivone ivonne iyabode iyadunni iymona ize işin işın jaana
    jacinta jacintha jackline jacklyn jaclyn jacobine jacque jacquelin jacquline jada jadranka jael jagrati
    jagvi jahi jaimie jalsa jalə jamalia jami janaki janani janeen janel janell janelle janeta janeth janett
    janette janin janina janine janja janna jannette janni jannie januja janya jaqueline jaromíra jaroslava
    jaruthip jasiri jasmijn jasmin jasmina jasminka jasmit jasna javiera jayda jayde jaylinn jayme jayne
    jeana jeane jeanetta jeanie jeanna jeannine jebet jecinta jedidah jeevika jekaterina jelagat jele jelita
    jelka jemimah jemma jemutai jena jenelle jenifer jeniffer jenipher jennette jenni jente jepchirchir
    jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeri jerica jerneja jerono jerop jerotich jerri
    jerrie jeruto jesca jesica jessika jesusa jhalak jillian jimena jina jindřiška jinthe jiřina joanie
    joaquina jocelyn joelle joellen johana johanne johnna jolana jolanda jolanthe joleen jolene jolijn
    joline jolán joni jonna jonnie jordana jorunn josefa josefiina josefin josefine josephina josette josipa
    josphine joséphine jovita joycelyn joyline jozefína joëlle jožefa jožica judi judita juli juliana
    juliane julianna juliet julieta juliette julija julijana julita jung juni justina justine justína juul
    juulia jyoti jytte jázmin jéssica júlia jūla jūle jūlija kadınana kaija kaitlin kaitlyn kaja kajsa
    kalina kaluwa kamaria kami kamila kamilly kamilə kamya kandef kani kania karama kardelen karimah karina
    karissa karley karlijn karlīna karmen karol karola karoliina karolin karolyn karolína karon karrie
    kartika karyn kashish kashvi kasiyah kaskazi kassandra kata katariina katarína katarīna katcha katelyn
    katerina katharina katharine katherina katheryn kathi kathie kathrin kathrine kati katica katina
    katriina katrine katriona katrīna katy kaver kavya kaye kaylee kayleigh keely keeva kefser keisha kelsey
    kemuma kemunto kenya keri kerime kerri kerrie kerttu kerubo kesha keshia keya kezban kezia keziah
    khanyisile kia kiah kiandra kiara kibafupia kibibi kiera kifaye kifayət kikelomo kimberlee kimberley
    kimya kinaya kiojah kipepeo kira kirstie kirstin kirstine kisha kisima kitan kitti kitty kiwara kjersti
    klara klaudia klaudie klavdija klothilde kläre koncagül konstanze kordula kori korinna kornelia kornélia
    kosisochukwu kreszentia kreszenz kriemhild krisha kristal kristiane kristiina kristiāna kristína
    kristýna kritika krystle ksenija kuchanua kumral kumush kunigunda kunigunde kutgün kutun kvetoslava
    květa květoslava kwamboka kweli kyara kyla kylie kyllikki kyong kyra kyung kâzime käte käthe käthi könül
    kövsər kübran kısmet kəmalə lacey lacie lada ladislava ladli ladonna laetitia laika lailati laini lajita
    lakeisha lakesha lakeshia lakisha lala lalita lalə laləzar lamiyə lan laoise laquita lara laras larissa
    lashanda lashawn lashonda latanya latika latisha latonia latonya latosha latrice latricia laure laureen
    laurel laurenția lauretta laurette lavanya lavina lavinia lavon lavonne lavínia lavīze lawanda lawrencia
    laylo laze laís lea leana leandra leanna leanne leatrice leeann leela leia leilani leisa lekha lelia
    lenah lene leni lenora lenore leocadia leokadia leola leonie leonora leonore leontina leontīne leopolda
    leopoldina leopoldine leora leota lerze lesa lesana lessie leta letha letitia letizia letiția lettie
    letícia leyli leyre lezize lia liana liane libby libni libuša licia lida lidija lidwina lidya lieke
    liene liesa liesbeth lieschen lieve ligia ligita lili lilia lilian liliana liliane lilija lilijana
    lilita lilja liljana lilla lillemor lilli lilo lily limon linah lindah linde lindy linet linh linn
    linnea linnie linnéa lintang lioara lioba lipika lisanne lisbet lisbeth lise liselott liselotte lisette
    lissette lissi lissy liva livia liwia liz liza lizabeth lizbeth lize lizete lizette lizz lizzie lizzy
    ljiljana ljubica ljubov ljudmila loes loice loida loise lolita londisizwe londiwe loni lopa loraine
    lorelei lorenza loretto lorie lorine lorri lorrie lotta lotte lotti lottie louann louella louisa lova
    lovie lovis lovisa loïs luana luann luanne luara luce luciana lucie lucija lucila lucile lucinda
    lucretia lucreția lucía ludmilla ludwina luella luigina luise luisina luitgard luiza lujza lulu lunna
    lupita lura luzia luzie luísa lydiah lykke lyn lyndsay lyndsey lynnette lynsey lâle lærke lívia lúcia
    lüfen lütfiyyə lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman lətafət lətifə maaike maaria
    maartje macarena macaria macide madaha madara madelene madelief madelyn madge madhavi madina madini
    madlen madoa madonna maeve mafalda maftuna magarete magda magdalene magdaline magdaléna magnolia magret
    magrit mahali mahigül mahika mahirə mahizər mahter mahulena mai maia maida maie maighread maija maike
    maiken maimuna maimunah maire mairead mairin maisha maisə maitê maja majani majella majken majorie
    majvor makayla maksüde mala malena malene malika malin malinda malissa maliza malle mallory malou malva
    malvina malvína malwina mamen manca manda mandi manja manola manuela manuelita manuella manya mara
    maranda marcelina marcelle marcheta marci marcie marcy mare mareen mareike mareile marese marga
    margareta margaretha margarethe margarette margaréta margaud marge margery margherita margit margita
    margitta margo margret margrethe margrieta margrit mari mariah mariane marianela mariann marianna
    maribel marica maricela maricica maricruz mariechen mariele marieluise marietta marija marijana marika
    marilee marilena marilynn marinela marini marinka marioara mariola marisa marisela marissa maristela
    marita maritta maritza marjaana marjana marjanca marjani marjeta marjo marjona marjory marjukka marjut
    marketta marleen marlen marlena marlies marliese marlis marlyn marlys marnie marquerite marquita marte
    marthe marti martine martirio martta maruša marva maryanne marybeth maryellen maryjane marylin marylou
    marzena marína masume matea mateja mathilda matilda matilde maua maud maude maudie maura maurine mavis
    maxie maybelle mayme maynur mayra mayte maşide maša maža mckenzie meabh meagan meaghan mechthild
    mechthilde mechtild mecide mefharet meg megha meghana mehbarə mehdiye mehin mehrigül mehrimoh mei meibh
    meike meja mekhala melaha meleknur melikkan melina melisa melita melitta mellisa mellissa melodie melony
    melva melvina melvine melánia melûl menfeat menişan merba merche mercyline merel merete merethe merike
    merim merja merva mervi meryeme mesude meta metka metrine meveddet mevlüdiye meyhanim meyransa mezide
    mia micaela michaela michaele michala micheala michela michell michèle mie migdalia miguela mihrab
    mihriye miia mikaela mikayla mila milana milcah milda milica milka milkah milla millicent millie
    miloslava milota milou miluše mimi mimmi mina minerva minibe minodora minurə mioara mira mirabela miray
    mirdza mireia mirella mireya miriama mirian mirjam mirjami mirona miroslawa mirriam mirta mirte mirthe
    miruna misra missy misti misuli mitali mitchelle mittie mitzi mitzy miyesser mkarkara mnqobi moa modesta
    modupe mofifoluwa mohini mohinur mohlaroyim mojca mojisola mojisoluwa mollie monalisa monicah monja
    moraa moradeke morayo moreen morena morenike morine morolake mosinmileoluwa mosunmola motunrayo moureen
    mourine moya moyosore mozelle mrihani muarra mubina mufide mugdha muhima muhiye muhsina muireann muizza
    mujde mukbile mumtoz munisa mursalina musaffa musfira mushtariy musila muslima mutia muvahhide muxlisa
    muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa myriam myrthe myrtis márta máxima märta märtha
    mélanie mónica mónika mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze münezzer müret müsemma
    müveddet müğber müşkünaz müşüre māra mārīte mădălina mălina mărioara măriuca mədinə məhru məlahət
    məleykə mənsurə məryəm mərziyyə məsmə mətanət nades nadeschda nadeshda nadežda nadin nadja naděžda
    nafile nafula nahidə naiara naibə naide nailə naimh nair naja najuma naki nakia naliaka nalân nan nana
    nanci nanette nanjala nanna nannette nannie nanə naoimh naom naomh naomy narcisa narhanim narıngül
    nashipie nasiba nasra nastja natali natalija natalja natascha natasja natasza nataša natașa natella nath
    nathalie nathari natividad natália natálie natālija natəvan nayara nayeli nayfa naz nazende nazilə
    nazimet nazimə nazlihan nazıdil ndumiso neasa nebiha necilal necva nedda nedra neelima neema nefaret
    nefiye neja nejdet nekesa nela nelah nelda nelima nell nelli nelly nena neptün nerea nereida neriban
    nesfe neslinur nessa nete netra neva neval nevenka nevgin nevise nevsale neyran nezengül nezize neşrin
    neža ngọc niara nichola nicki nicolasa nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke
    nieves nigesa nihan niharika niina nika niki nikol nikolett nikoletta nikolina nila nilam nilcan nilda
    nili nilima nilufar nimakoah nimrat ninetta ninioluwa ninthe nirgül nirja nisa nisha nisə nitara nives
    niğmet njozi nkazimulo nkiruka nneka nobantu nobuhle noeleen noelia noeline noelle noemi noemí noirin
    nokulunga nola noleen nollaig nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo
    nomusa nona nonhlanhla nonjabulo noora noortje norah noreen norica notburga nothando novella novi noxolo
    nozibusiso nozima nozizwe noémi noëlle nqobizitha nuala nula nuran nuranə nurbanu nurda nurdeniz nurey
    nurgil nurhayet nuriya nuriyet nurlana nurmelek nurseda nurser nursim nurtaç nurten nurul nurveren
    nurşan nuša nyaboke nyanchama nyasi nydia nynke nyoka nyoni nyota nyuki nádia nélida nóra növrəstə núria
    nübar nüdret nürice nüşabə nəfisə nərgiz nərmin nərminə nəzakət nəzrin obdulia obianuju octavia
    octaviana oda odalis odalys odeline odessa odika odina oeshi ofelia ofeliya ogechi oguş ojasvi ola
    olajumoke olalla olasunmbo oleta olimpia oliva olivie ololade oluchi olufunmilayo oluwakemi oluş olwen
    olwethu olívia oma omaja omina omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola
    omotoun omowumi omya ona oni onyinye oona ophelia opwonya oralia oreofe orfhlaith oriana orlagh orlaigh
    orlaith orna orpha ortansa ortrud ortrun orvokki orçin osha osiyo otilia ottilia ottilie otília otýlie
    otīlija oviya owethu oxana oyenike oyindasola oysha ozana ozioma oľga paca pacífica padmi padraigin
    pahal paige pakizə paksu pallavi palmira paloma pamala panini pansy panya paoletta paramita paraschiva
    pascale pascuala paskalia pastora patrica patricie patricija patrizia patrícia pattie paulica pauliina
    paulin paulina paulína paulīna pavani pavlína paz pearlie pearline peggie pekkan pembesin penelope
    penina peninah pennie pepita peren perinur peris perla perlita permun pernilla pesent petrana petrina
    petrona petronela petruța phanice phileine philis phillis philomena phoebe phuong phylis phyliss pia
    piedad pien pierina pietra piia pilar pili pina piran piret pirjo pirkko pleun polly polona polonca
    pompilia portia pricilla primitiva prisca priscah priscila priscillah prisha priska profira prudencia
    puji puk puput purificación pushti puspa puti putri päivikki pénélope pía pürçek pəri pərişan pərvanə
    pərvinə qaratel qori quinter quinty qumru qushi qönçə qızbəs qənirə raagini rabbiye rabea rabecca rabi
    rachana racheal rachelle rachita rada radeke radmila radoslava radovana rae rafaela rafia rafila ragna
    rahab rahayu rahel rahiye rahmi raifə raili raina raissa rajata rajeshri rakide raksha ramilə raphaela
    rasimə rasma ratih ratna raven rayhona rayla rayyona raziyə reba rebeca rebecka rebeka rebekah rebekka
    rebihat reet refet regine regitse regitze regína regīna rehema rehime reidun reina reingard reinhild
    reinhilde renae rengül reni renita renske renáta renée resi restu reta retha reva revza reyhan reyhanə
    reyna rezin rhea rhian rhianna rhianne rhoda rhona ria ricarda richelle ridhi rigmor riina riitta rika
    rikke rina rini risper ritt riya robbin robertina robiya rodah rodica roise rojnu roksana romanița
    romina romona romy rona ronja ronke roos roosa rosalba rosalee rosaleen rosalia rosalina rosalind
    rosalinde rosalva rosalyn rosalía rosanne rosaria rosarie rosaura roseann roseanna roseanne rosel
    roselinde roseline rosella roselyn roselyne rosenda rosetta rosi rosina rosita rosl roslyn rosmarie
    rossana roswita roswitha rotraud rotraut roxane roxann roxanna roxelana roxie roza rozalia rozalija
    roziya rozália rubye rudīte rufina ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukia rumaysa rumeysa
    ruperta ruqiya ruqiyyə ruta rute ruthann ruthie ruthild ruxanda ruxsarə ruža ružena ružica róza rózsa
    róża rövşanə röya röyal röyalə rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə
    rəsmiyyə rəxşəndə saanvi saar sabihe sabina sabirə sabína sabır sacha sachi sacidə sadao sadeti sadia
    sadina sadiye safina safinaz safiri safta safura sahibə sahil saida saire sakina sakura salimah salimet
    salina sallie salome salomea salomey salomé salsabila salud samahat samanta samatha samiah samina samirə
    samiya sanavber sanaya sanda sandi sanita sanja sanjuana sanjuanita sanne sanni sanur sanya sapa sarabi
    sarafina sari sarina sarmīte sarvinoz sarya sasha satıa saumu saumya saundra sauti saveta savina sayalı
    saygın saçı scarlett seana seanan seaneen seanna sebigül seblâ sedife sefer segilola sehel seija sejda
    selcan selcen selena selime selina selmin selçuk semat semenica semine semrin seniha senta seona septi
    serafina serah serena serfinaz serma sernur serpil servinaz sessa sevara sevcan sevdinar severina sevgen
    sevginur sevican sevinc sevinch sevla sevsevil seyhan seyyide sezen seçgül shahina shahnoza shaina
    shakila shalonda shameka shamika shana shanda shani shania shanice shanna shannan shannen shanon shanta
    shante shantel shara sharla sharlene sharonda sharron sharyn shauna shauneen shawana shayla shayna
    sheela sheelagh sheena sheilah sheilla sheillah shelli shellie sheree sherie sherita sherrill shiela
    shinead shirlene shivani shonda shravya shukrona sibilla sibille sibongile sibusisiwe sibylla sibylle
    sidar sidiqə sidonia sidónia sieglinde siegrid siegried siegrun sienna siglinde signe sigrun sihawukele
    siiri silanur sile silja silje sille silondile silvana silviana silvie silvija sima simber similoluwa
    simina simisola simone simonetta simphiwe simten simuzər sina sinaida sini sinikka sintija siobain
    sioban siobhain siofra siphesihle sirap sirje siska sisko sissel sitarə sithembiso siti siv siya
    skaidrīte skolastika slavica slavka slavomíra slavěna sláva slávka smaranda sneha snježana socorro sofi
    sofie sofía soledad soliha solma solmaz solvej solvita somadina sona sondra sonnur sophy soraia sorana
    sorcha sorina sowande soykan soňa speranța staci stacia stana stanca stanislava stanka starla stefani
    stefania stefanie steffi stela steliana stellah steluța stephany stephenie sterre stilla stina stine
    stéphanie subomi subutiye suci sudiksha suhani sultane sumayya sunay sungara susam susana susanita
    susann susannah susanne suse susi sussanne sussie suus suvi suzana suzanna suze suzette suğra svea swala
    swantje swetlana syahrini sybil sybilla sybille sylivia sylke sylvana synnøve sys sára sânziana söyler
    sørine søs südabə süheyda süleyla sümerya süner sürəyya süsen süzer sırriye səadət səbinə səbirə səfurə
    səhər səidə səlimə səma səmayə sənubər səriyyə tabatha tabea tadeja tagangül taja talia talibe tamanna
    tamaşa tambika tameka tamela tamera tamilla tammi tamra tamu tana tangül tania tanisha tanmayi tanses
    tantri tanyu tari taru taryn tasvir tatjana tawana tawanda tawnya tayyibe taçnur tecla teea teena teija
    teja tekla teknaz tellervo telse temime tena teodora teodosia teona tera tercan tere terese teresia
    teresiah teressa tereza terezija terra terrie terttu teréz terézia tess tessa tessie teybet teófila
    thabisa thabisile thandazile thea theda thekla thembeka thembekile thembile thembisile theodora therese
    theresia therése thi thuthukile thuy thérèse thảo tia tiana tiara tiarna tiberia ticen tiegan tiffani
    tiffanie tiia tiiu tilda tilde tillie tilly timea tinca tincuța tindra tira tirza tisha titi titilayo
    titin tiziana tjaša tola tolulope toluwanimi tomasa tomeka tomris tomurcuk tonia tonicha tonja tonje
    tora tori torill tosha tova tovuz toya tracie traude traudel traudl traute treacy treasa trena tresa
    tressa treva triin trina trini triona tripti trisha trista triveni triya trude trudel trudi trudy trīne
    tudora tudorița tudosia tuere tule turanə turcein turvi tutkucan tutu tuuli tuulia tuulikki tuva tuğçe
    twila twyla tyra tímea tükəzban tünzalə türcan türkan türkanə türknur tüzenur təhminə təranə ubika
    ucchal uchita udeera udyati ujamaa ujunwa ulduz ulrica ulrika ulva ulya umande umi ummahani umoja umuşan
    undine unjani unnati upadhriti upasna upma urishilla urmi ursel urte urvashi urvi urša urška uršuľa
    uschi usyi uyanser vacibe vada vahidə vaishnavi vajèn valarie valary valborg valda valentína valentīna
    valeria valerija valeska validə valija vallary valorie valéria valérie vamakshi vanda vanesa vanja
    vansha vanya varenya varlık varsha varvara vasana vasatika vasilica vasudha vecide veda vedhika vedika
    veera veerle vefia velda velta vendela venera veneranda venessa venita venla venus verda verde verena
    vergie verla vernell vernice veronicah veronique verónica vesna vesta veta vezrife vicenta vicenția
    vickey victoire victória vida vidhi viera vieroslava viivi vija vikki viktoria viktorie viktorija
    viktória vildane vilde vilhelmiina vilhelmina vilma vinaya vincenza vineta violetta viorela virgie
    virgina virginie viridiana virpi virág visitación vita vittoria vitória viveka vivi viviana viviane
    vivianne vivien vivienne vladimíra vlădelina voichița vonda vrinda vrishti vritti vuokko vyanjana vân
    vüsalə vəfa waceera waida wakeeta walburga waldtraut walentina walli waltraut waltrud wani warhi waridi
    waseme watika weddy weena wenche wencke wendelin wendi wendolin wenke wera wibke widisha widya wiebke
    wilda wilfriede wilhelmina wilhelmine willa wiltrud winda winni winnifred winny winona wirda wishi wulan
    wuraola xalak xalidə xalisə xanım xatirə xavər xenia xiti xumar xuân xénia xəyalə yachana yadavi yadira
    yahvi yahşi yaiza yamini yance yani yasemen yashasvi yashawini yashica yashoda yashodhara yashvi yasina
    yasinta yasmina yasti yasəmən yauvani yazgül yda yeganə yejide yekbun yeni yepelek yesenia yessi yewande
    yeşil yfke yinthe yochana yolonda yoshita yosma yrsa yuliana yuni yunita yurdaser yuridia yurtseven
    yutika yésica yéssica yücel yến zaenab zahfer zahnya zahro zaida zainabu zaira zaitra zaituni zakhele
    zakiyaxon zaliha zalindra zamfira zamira zansi zara zaraza zarina zarna zarəngiz zdeňka zdislava zebirce
    zehnia zehranur zelaya zelda zelha zella zelma zemfira zemzem zenaida zenia zenobia zenovia zenta
    zenzile zerafet zeride zevlüde zeyno zeynəb zeynəgül ziba zibeydə zibuyile zigrīda zilfa zilmil zina
    zinal zinhle zinnura zinnure zinət zipporah zizi zlatica zoe zoey zofija zoila zoja zora zoraida zorka
    zoé zoë zsanett zubeyde zulaikha zulfa zumaridi zuwena zvonka zöhrehan zöhrə züheyla zülbiye züleyxa
    zülfiyyə zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar áfrica ágata ágatha águeda
    ámbar ángela ángeles ánh áurea âlemşah ângela änne åsa åse çalım çağlar çevregül çilga çimnaz çinarə
    çisem çiçək çolpan édith élisabeth éléonore émilie érica íngrid íris ísis ömriye örfiye övün özay
    özbilge özdeş özgün özpetek özyurt úrsula üge ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ünal
    ürper üçgül ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye şahinder
    şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman
    şevketfeza şeyda şilan şirivan şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə
    şərafət šarlota špela štefanija štefica štefka štefánia štěpánka žaneta željka želmíra živa žofia žofie
    ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər
    """.split()
)

BOTH = frozenset(
    """
    abdi ade alsoy alva amor angalia antonie asanti asiman auguste bahari boma cannur carrol cary ceyhun
    charo chong chuki chus cleo conny daire daragh darragh dee devon dominique eka elisha elly enzi evance
    fahari fanaka faraja fimar frankie gabi gerd guiomar günver hekima henri indra ivica janne jewell jua
    kader kaombwe karan kasey kiburi kijana kipenzi kris krishna lacy lavern laçın lesley loreto lou luka
    lupe makini manu marty maría matija matunda maxi merle mickey morgan münəvvər nanni naoise nazaret noa
    rael reshoni risalet robbie rua sabari safari sai sammie saša selvi senna serda seyran shida sifa siku
    sədaqət thalente tine tisa toby tommie trinidad tufani turan ufukay uli uzima uğur valeri vega vlasta
    wamwema yalın yaqub yaşar öncel ünsever şendoğan
    """.split()
)
