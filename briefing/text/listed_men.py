"""First names of men, from public lists; written by tests/bench/list_first_names.py."""

MEN = frozenset(
    """
    aadi aage aapo aarav aarnav aarne aaro aarush aarón aatos aayush abayomi abbos abdalla abdihakim abdiş
    abdu abduaziz abduboriy abdulbekir abdulgazi abdulkadir abdullahi abdulloh abdulmenaf abdulsemet
    abdumalik abdurahmon abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abednego abeiku
    abelardo abhimanyu abhiram abid abilio abiodun abiona abram abror abubakr abuzar abyasa acar achille
    achim aclan adak adalbert adalberto adamo adan adasal adebiyi adebowale adedayo adedeji adekitan adekola
    adekunle adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina
    adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara adinata aditya adlan adolf adolfo adolph
    adonis adriano adrien adrián advaith advay advik adán adıgün aedan aengus afer afil afiq afolarin aftin
    agapito agastya aggrey agne agnolo agnos agostino agris agus agustin agustín ahat ahsen ahti aidan aiden
    aigars aijuka aimo aimé ainārs aitor aivar aivars ajala ajani ajiman ajimat ajimin ajiono akalan akanmu
    akarsana akatay akbaş akboğa akcivan akdora akdurmuş akgöl aki akinkunmi akinlabi akinwale akkerman
    akmal akmaner akobir aksay akseli akshay aksöğüt aktemür akver akwasi akwesi akçabay akçasu aköz akınal
    alaaddin alade alambana alamu alanalp alattin alban albano alberico alberts albin albino albín alcides
    alden alderano aldis aldo alec alejo aleks aleksandar aleksandrs aleksanteri aleksei aleksej aleksi alen
    aleodor alessandro alessio alexandr alexandre alexandros alexe alexej aleš alf alfio alfons alfonz
    alfonzo alfréd alfrēds algot aliabbas aliihsan alin alinur aliseydi alistar alister aliyu aljaž aljoša
    alkor allahverdi almus alois alojz alojzij alonso alonzo aloys alpcan alphonce alphons alphonse alphonso
    alphonsus alpin alpsü altoğan altuğ altınkaya altınışın alvar alve alwin amadeo amadeus amado amador
    amancio amando amaro amaç ambrose ambrosio ambróz amedeo amedeu amleto amol amon amri amza américo
    amílcar anacleto anar anastasio anastasios anatol anatoli anatolie anatolij anay andile andiç andor
    andree andrejs andrey andrešs andrian andrija andris andrus andrás andré andréas andrés andwele anej
    angavu angelino anggabaya anghel anibal anirudh anjolaoluwa anmol annak annibale anom anoni ansaldo
    anselm anselmo ansgar ansh ansis anssi antal ante antero antim antione anto antoin antone antonello
    antoni antonino antonios antoniu antonius antons antonín ants antti antun antwan antónio antônio anvar
    aníbal anže aodhan aongus apaydın apolinar apollo apostolos aqil aran arcan arden argono argu ari arian
    aribert arie arifcan arild arin aris aristide aristides arkut arlen arlie armand armands armas armin
    arnaldo arnd arndt arnfried arnim arnis arno arnoldo arnolds arnošt arnulf arnulfo aron arpağ arpád
    arran arron arsenie arsenio arsipatra arta artan artanto artawan artemio artis arto arttu artturi artur
    arturs artūrs aru arvid arvo arvīds aryan arıel arıkol arısoy asafe asalet asani asbjørn asdrubal asger
    asilbek asirwada asirwanda asko aslan aslanhan aslijan asmadi asman asmianto asmuni assar aston aswani
    asım asəf atabala atagün atalay atamoğlan atasagun atatöre atenulf atgun athanasios atharv athman
    athuman athumani atila atilhan atilio atma atmaja atnan atte atılgan augustine augusts augustus augustín
    aukusti aulis aurel aurelian aureliano aurelio aurică austine avgust avi avram avşin axel axinte ayaan
    ayaydın aybora ayden aydinç aydın aydınbey aygutalp ayinde aykutalp ayodeji aypar aysoy aytek aytuna
    ayub ayush ayushman ayvas ayşan azaan azeglio azettin azizi azər açıkel ağa ağahadi ağakişi ağamalı
    ağamusa ağasəfa ağaxan ağmur aşir baba babasola babatunji babawale baccio bachittar bagas bagiya bagus
    bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna bahuwirya bailie bajragin bakari
    bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono
    bala balamantri balangga balapati balatekin baldassare baldomero balduino baldur balendra balhaar bali
    balidin balijan balinda baljiwan baltasar baltaş balthasar balvan balveer banara banawa banawi bancar
    bandile banjeet barak baraka barasa barbu bariş barna barnabás barsen bart bartek bartholomew
    bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé barton barışcan bas basarab basil
    basilio bastiaan bastian basım baturay batırhan baudelio bautista baydu baykan bayman bayram bayruhan
    baytal bayzettin bağdaş başay başhan başok beau bebe bedi bedri bedřich behrem behruz bekbay bektaşi
    bela bellisan bello belo benard bendegúz benedek benedetto benedict benedikt bengibay bengt beniamin
    benicio benigno benito benjamim benjamín benjámin benn benno benol benone bento benton benvenuto benício
    beppe beren berend berkal berki berksay bernabé bernardo bernd berndt bernfried bernhard bernie bernt
    bernward berran bert bertalan berthold bertil berto bertold bertram bertrand beshte besin bett beyda
    beyler beyzade beňadik bhekani biagio bibuwa bican bilender bilgen bilgütay bilol biltaş binbaşar
    binışık birger birsen bişar bjarne blahoslav blas blaž blažej boaz bobur bodo boe bogomir bohumír bohuš
    bojan boleslav bonface boniface bonifacio bonifác borahan borataş borja borris borut borys botond boyce
    boyd boynak bozbağ bozerk boztaş boğatimur bořivoj boštjan božo bradford bradly bramwel branden
    branislav branko brant bravin brayan breandan brencis brendan brendon breno brenton bret brice brien
    brijesh broderick bror bryce bryon brăduț bucur bud budi buenaventura buhari bulunç burakhan burckhard
    burghard burkard burkhard burkhardt burl burt burç buyrukhan bystrík bálint béla börje börteçin bøje
    børge büget bünyamün bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir bảo cabbar
    cabir cagak cager cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio caius caket
    cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calisto calixto
    callan calogero calvince camillo camillus camilo canberk candelario candeniz candra candrakanta cangür
    canice cansin cantemir cantez caoimhin caolain caolan caomhan capa caraka carlito carlo carmelo carmine
    carsten carub cas casemiro casian cathal catur caturangga cauã cauê cavad cavid cavit cawisadi cawisono
    cawuk cayadi cayetano cazimir cebesoy cebrián cecep cecilio cedrick cedrin ceferino celal celestino
    celilay celso cemal cemalettin cemani cemeti cemplunk cenan cengkal cengkir cercis cesare cetin cevheri
    cezar cezary cezayir chadwick chaitanya chakradev chakradhar champak chanakya chandran chandresh chang
    charan charley chas chatresh chatura chauncey che chege chema cheruiyot chet cheusi chibuzo chigozie
    chinedu christer christof christofer christoffer christoper christos chucho chuck chukwudi chukwuemeka
    chuy châu cian cianan cihandide cillian cindoruk cipriano ciriaco ciril cirillo cirino ciro ciríaco
    claas claes clair clas claud claudio claudiu claudius claus clavs clemens cleophas cleto cletus clint
    cláudio clímaco codin codrin codruț colby colins collin collince colm colton coluccio colum columba
    columbus conal conall conan conchur conleth connell connor conor conrad conrado cordell coriolano
    cormack cornelio cornelis corneliu cornelius corrado corvin cosimo cosmas cosme costache costantino
    costanzo costel costin coşkun coşqun crin cristea cristian cristiano cristobal cristofor cristopher
    cristóbal csaba csongor ctibor ctirad cuman curro custodio cvetko cyprian cyprián czeslaw cándido césar
    cümşüd cüneyit călin cəlal cəlil cəmil daan dacian dacin dadap dadi dag dagel dagobert dai dainis daksh
    dakshesh dalan dalbir daler dalibor daliman dalimin daliono dalkılıç dalmas damar damian damiano damien
    damife damijan damion damir damián damjan damu danang dancan dancun dane dani danial daniele danijel
    daniswara daniël danjuma dannie danson dante danu danuja danış darell daren dariati darijan darimin
    darin dario darius darko darmaji darmana darmanto darnell daron darpan darran darrel darrick darrin
    darron darsh darsirah dartono daru daruna darwin daryani darío dasa daud daudi davi davin davor davorin
    dawid dayar dağistan deaglan deandre deane deangelo decebal dejan delfino delil delmar delmer demarcus
    demeter demetrio demetrius demilade demirbüken demiriz demirok demiryürek denis denizalp denkel deon
    dereck derick derkay dermot dermott deshawn desiderio desmond detlev dev devansh deviner dewayne dewey
    dewitt dex dexter dezider dezső değmeer dhruv diarmaid diarmuid dickson diedrich dierk diethard diethelm
    diether dietrich digdaya diken dilavər dilder dimas dimaz dimitri dincer dinis dino dinu dinçkol dinçsü
    diogo dion dionigi dionisio dionýz dipa dirican dirja dirlik dismas ditmar dittmar diyor dobroslav dodo
    dogan dolun domagoj domen domenic domenico domhnall domingo dominick dominik donagh donatello donato
    dong doniyor donn donnacha donncha donnell donny dono donough donovan donte dorel dorian dorinel doru
    dorukhan douglass dovud doğanalp doğanşah doğuhan dragan drago dragoș dragutin drahomír drahoslav drajat
    dražen ducu duilio duje dumitru duracan durante durdali durmuşali durodola dursun duruk duruöz dusan
    duuk dušan dwain dwi dylan dylano dzintars dániel dávid dénes dölensoy dönməz dündaralp dünyamalı dāvis
    dũng eamonn eanna earle eba ebbe eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard eckhard
    eckhardt eckhart eddy edelbert edelmiro eder edgars edgübay edi edin edmond edmundo edmunds edoardo edu
    eduards edvard edvin edvīns edwardo eelis eemeli eemil eerik eetu efe eflâtun efser eftimie ega egbert
    eggert egil egils ehrenfried ehrhard einar einari einer eirik eitel eivind eja ekalinga ekansh ekapad
    ekaraj ekavir ekbal ekber ekene ekkehart ekmel eko ekow ekundayo ekundu eladio elariz elbert eldar elden
    eldon eldridge eldəniz elemér eleuterio elgün elhan eli eliakimu elias eligio elijah elis eliseo eliud
    eliáš elkana elladio elliot ellsworth elman elmar elmeri elmidar elmir elmo elmārs elməddin elnur elof
    elon eloy elphas elpidio elroy elsevər elton elturan eluh elvin elvis elwood elxan elçin elías elöve
    elşad elşən emanoil emanuil emas embuh emigdio emil emile emilian emiliano emilio emirşan emmerich
    emmett emmitt emong emory empluk emrullah emīls enar enda endra endre enes engelbert enginiz ennio enno
    enoch enock enrico ensio enteng enver enzio enzo eoghan ephantus epifanio eral eraldo erasmo erastus
    eraycan ercihan erdemer erdibay erdursun eremia erenalp erensoy ergener erginel ergönül ergün erhard
    erhardt erich erick erinçer erkan erkinel erkki erksoy erkılıç erland erling ermanis ermanno ermenegildo
    ermes ermutlu ernests ernie ernő eroğul errol ersel erseç ertan erten ertuncay ertün ervin ervín eryk
    eryıldız eröz erşat esben esenbay esentürk eskil eskinalp espartaco espiridión esteban estiawan estiono
    esupofo ethan etibar etiqad ettore eugen eugenio eugine eugène eunan eusebio eusebiu eustaquio eustațiu
    eutimio eutropio evald evangelos evaristo evcimen evelio everette evert evrimer ewald eyyub eyyüp
    ezekiel ezequiel ezgütekin ezio ezra eşref faas fabian fabio fabián fabricio fabrizio fahrullah faiq
    falan falk falko fami faqid faraj faras farhod fariq fariz faustino fausto fazil fazul feargal fearghal
    fedde fedele federigo fedor fehim feisal feliciano feliks fenni ferat ferdi ferdinand ferdinando feremez
    fergal ferihan fermin fermín fersan ferzi festus fetullah feyruz feza fiachra fidelis fiifi fikrət
    filiberto filip filipe filippo filit finbar finbarr finian finn fiodor fionan fionntan fiorenzo fiorino
    firdavs firdovsi firudin fitan fito fiyaz flannan flavio flaviu flemming florea florencio florentin
    florentino florian floris florián folke folker folkert folu fortunato frado francesco franci francisc
    franciszek franck franjo frankline franklyn franz frančišek frazer frede frederic frederico frederik
    fredi fredo fredric fredrik fredy freeman fricis fridolin fridrich friedbert friedemann frieder
    friedhelm friedhold friedo friedrich frithjof frode fryderyk frédéric fulgencio fulvio fuzayl fuzuli
    fábio félix füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabino
    gada gadang gading gaduh gael gaetano gagan gaiman gal galak galang galar galasso galen galih galiono
    galo galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar ganjaran
    gantar gara garan garang garda garech garfield garret garreth garth garvan gaspar gaspare gaston gastone
    gastón gathoni gatis gatot gatra gaurang gaurav gautam gavan gaylord gazel gašpar gbadebo gbolahan
    gbowoade gearoid gebhard gedion geert gejza gelu genaro gencaslan gençay geofrey georg georgel georges
    georgios geraldo geray gereon gerfried gergő gerhardt gerhart germán gernot gero gerold gerolf geronimo
    gerrard gerrit gert gervasio gerwin gerónimo ghenadie gheorghiță ghiță giacinto giacobbe giacomo
    giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni
    gianpaolo gianpietro gicu gică gideon giel gijs gilang gilberto gillis gino ginyas gioacchino gioachino
    gioele gioffre gionata giorgian giosuè girik girindra girolamo gisbert gitau githinji gitonga giuliano
    giustino giz glauco godofredo goffredo gonçalo gopal gorazd gordan gorm gottfrid gottfried gotthard
    gotthilf gotthold gottlieb gottlob goyo graciano graeme graig granville graziano grațian greco grega
    greger gregor gregorian gregorio grigore grover grégoire guarino guenter guenther guglielmo guido
    guilherme guiseppe gunar gunbir gundolf guneet gunnar guntars gunther guntis guntram gunārs gus gustav
    gustaw gustáv gusztáv guus gyula györgy győző gérard géza gökay gökbudun göken göknur göksev gökten
    gökçebalan gökçil gönen görgünay görklü gösta göte götz gözel gücal gülağa gülbala gülel güleğen
    gülşahin gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günther günşen
    gürarda gürelcem gürsal güçal güçlüer güçyeter gəray habibu habil haciali hacıbəy hadithi hafiz hai
    hairyanto hajo hakikat hal halid halidun halim haluk hami hamisi hampus hamzah hanedan hank hannes hanni
    hanno hanns hannu hansgeorg hansjoachim hansjörg hansjürgen hanspeter hanss haralamb haralambie harald
    harambee hardana hardik hardy hari harijs harimurti hariz harja harjasa harjaya harjo harland harley
    haroldo haron harri harro harsana harsanto harsaya harshil hartaka hartana hartmuth harto hartwig haruna
    hasbek hasim hasso hasta hayali hayden hayret hazrat heimo heiner heinfried heini heino heitor hekmet
    helfried helge heliodoro hellmut hellmuth helmar helmer helmuth hemang hendra hendri hendrik henner
    henning henric henrich henrikki henriks henrique henryk heraclio herb herberto heribert heriberto
    hermanis hermanni hermenegildo herminio hernando herrmann herschel hershel heru herwig heryanto hesbon
    heydər heyvetullah hezron hidde hidir hikmət hilal hilario hilding hilmar himawan hindal hinrich
    hipólito hiram hitesh hiçsönmez hjalmar hjalte hobert holger hollis homero honoré horacio horațiu horea
    horia horymír hosea hoyt hoàng hredhaan hritik hrvoje hubertus hudavent huey hugues humberto humoyun
    hunalp hunor huy huzuri hyman hynek håvard héctor hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn
    hüseynqulu hüsmen hıfzullah hưng həci həmid həsən həsənağa həzi iacob iain iancu ianis ibidapo ibrani
    ibrohim ibun ibán idık ieremia ifeanyi ifechukwu ige ignacy ignatz ignaz ignác igors iisakki ikbal ike
    ikeoluwa ikhsan ikin ilari ilarie ilarion ilgı ilias ilie ilija ilja ilmari ilmārs imants imaran immo
    imre imrich imron indrajit indrek indriķis ingbert ingemar ingo ingolf ingvar inioluwa inocencio
    inocențiu ioan ioannis ion ionel ionică ionuț iosif ippazio irinel irnanto irsad irungu irvin irwan
    irwin isaack isac isack isaiah isaias isak isaque isaya isaías iseoluwa isfandiyor ishaan ishola ishwar
    isiah isidor isidoro isidro islom ismo ismoil ismık isreal issac issack ituri iulian iuliu iurie iustin
    iustinian ivars iver ivo ivor iván iwan iwo izidor iztok iľja işıkay işıman jaakko jaan jaanus jabulani
    jacinto jacobo jacopo jae jaeman jafet jaga jagapati jagaraga jagat jahongir jai jaiman jairaj jairus
    jais jaka jakob jakobs jakov jalia jalmari jalol jamaal jamar jame jamel jamey janez jangwa jani jankat
    janko jann jannis jano janus japhet japheth jarkko jarl jarlath jarleth jarmo jarno jarod jarolím
    jaroslav jarrod jarvis jarwa jarwadi jarwi jasmani jasper jasur jaswadi jati jatin jatmiko javan javi
    javohir jayadi jayden jayeng jayson jed jefferey jeffry jefri jelani jelle jelte jenaro jenel jenő jeppe
    jerald jeramy jere jeremi jeremías jerguš jerker jermiah jernej jerold jeromy jerrell jerrod jerrold
    jerónimo jesper jess jesús jevgeni jezups jinawi jindra jindřich jip joacim joakim joaquim joash jobst
    jochem joep joerg joesph johann johans johnathon johnie johnstone jonah jonas jonatan jonny jono jonás
    jonáš joojo joona joonas joonatan joost joram jordi jordon jordy jordán joris jorn jort jos josef
    josephat josh josiah josip joso jospeh josphat jost josue josué jouko jouni jovan jozo joël joško jožef
    juanito jude juergen juhana juhani juho jules julien juliusz julián juma jumadi jumari juraj jure juri
    jurij juris jurre justiniani justus juuso juwon jyrki ján jérôme józef jörn jørgen július jüri jānis
    jāzeps jēkabs jēkaubs jędrzej jūlijs kaarlo kabir kabiru kacper kacung kadir kahir kaique kairav kaj
    kajen kajetan kalervo kalevi kalgay kalim kalle kalpit kamar kamau kambali kamidin kamron kanak kanda
    kanini kanpulat kapagan karabaş karaca karaer karakucak karanbay karani karanja karataş karcan kardi
    karel kariman kariuki karja karlfried karlheinz karlo karlukhan karma karman karna karsa karsana karsten
    karta karya kashangaki kasim kasimir kasiran kaspar kaspars kassim kasusra katana kauko kavurt kawaca
    kawaya kayagün kaygusuz kayrabay kayun kayıt kazimír kazım kaşif kealan keano keelan keenan keijo keji
    keld kelechi kelâmi kemba kemboi kenari kendrick kenedy kenes keneth kenn kennet kennith kenter kenth
    kenton kenyangi kenzie kermit kete keven khamani khamisi khoa kiaan kian kiapo kiaran kiarie kibar kibet
    kieran kiernan kieron kieth kijani kike kilian killian kilonzo kimani kimanzi kimathi kimbilio kimeu
    kimutai kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi kipkirui
    kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop
    kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirui kiume kiyasi kjeld klaas klas klavs klemen
    klemens klement kliment knud kocabaş koech koen koko kolawole koldan koloman kondo konguralp konrad
    konradi konradus konstantin konstantinos konstanty konštantín kopan korbinian korede korey korir
    korkmazalp kornel kornelius kornél korugan kory kosgei kotuz kovu koçak koçkan koşukhan kraig krish
    kristaps krister kristers kristian kristijan kristián kristjan kristofer kristoffer krists kristóf
    krisztián krisztofer krišjānis krišs krištof krystian kryštof ksawery kuddusi kujoe kullervo kumar
    kuncara kunibert kuno kunthara kuria kurnia kurtis kurunzi kusiima kustaa kusuma kutay kvetoslav kwabena
    kwadwo kwamena kwasi kweku kyalo kyan kyano kálmán károly kâmil kåre kévim köker köktaş kösemen kürşad
    kārlis kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç kəmaləddin kənan kəramət kərim labuh
    ladislau ladislaus lage laimonis lajos laksana laksh lakshit lalo lamar lamberto lameck lanang lando
    langalibalele langat langgeng lanjar lanny lantar lascăr lasmanto lasmono lassi laswi laurens laurenz
    laurențiu laurian lauris laurits laus laust lawerence lazaro laziz lazzaro lazım leander ledün leevi
    lega legawa leke lembah lemuel len lenard lenn lennarth lenny leocadio leonardo leoncio leonel leonhard
    leons leontin leopoldo leordean leoš lere les levente levis levoslav lex león liam liban liberto lică
    limar lino linus linwood lisandro livingstone livio lodovico loek logan lohit loke lon lonny lope lorcan
    lorin loui louie lourenço lovre lovro lowe luan luc lucca lucențiu luchino lucho lucian lucien lucio
    lucius lucrețiu ludger ludolf ludovic ludovico ludvig ludvik ludvík ludwig luděk luhung lukita lukman
    lukáš luluh lulut lumír lungile lurhur lutfan lutfi luthfi lutz luuk luwar luwes luyanda luís lwandile
    lyman lyndon lynwood lázaro léo léon lütfi lətif maanas maanav maarten macario macauley macharia macs
    madhav mads magne mahesa mahfud mahmut mahsun maik maina maingi mairtin makara makau makokha makori maks
    maksim maksimiljan maksur maksymilian makunga makuta makuu malachy malcom malte malthe maman manah manan
    manbir mandlakhe manole manolo mansurali manthan manus maras marcantonio marcel marcelino marcell
    marcello marcellus marcelo marcial marciano marcio marcu mareks margana margarito margus mariadi marijan
    marijn marin marinus marián marko marlin marlon maroš marquis marsito marsudi martaka martana martani
    marten martim martino martti martyn martín marwata maryadi maryanto masar masika masinde massimiliano
    matei matej mateo mateus matevž matheo matheus mathias mathijs mati matic matjaž mato matouš mats
    matthieu matthijs matthäus mattia mattias matts matyáš matúš matěj matīss mauno mauri maurilio maurits
    mauritz maurizio mauro maurycy mavuno maximiano maximilian maximiliano maximilián maximino maximo maxwel
    mbithi mboya mbugua mburu mcebisi mecit medard meelis mees mefarettin mehdiqulu mehman mehmed
    mehmetzahir meik meinhard meinolf meinrad mel melchor melichar melihcan melker melle melwin memili mengi
    mengüç merdi merijn mertel mervin mervyn merzuk meshack mestur metinkaya metod meşhur micael micah
    miceal micha michail michal michale michał michelangelo micheletto michelotto mick mieszko miha mihael
    mihail mihels mihhail mihin mihkel mihnea mihály miika mijo mik mikayıl mikel mikels mikko mikołaj
    mikuláš milay milford millard milo miloslav milán minenhle mio miodrag miquel miran mirbadin mirco mirko
    miro miron mironshoh miroslaw mirsad mirzə mirəli mishat mislav mitchel mitesh mitică mitra mitruț
    miķelis miłosz mlungisi modesto modris mohamedi moises moisés mojmír momanyi monis monty moreno moritz
    mortimer morton mose moses mthokozisi mucahit muchiri muema mueni mugambi mugendi mugo mugur mugurel
    muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
    muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammet muharrem muhip muhyettin
    muia muiruri mujur mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene
    mungai muni munyao munyoki muratcan muriithi murilo murimi murithi muriuki murod mursinin mursita murti
    musafet musau musee musembi mustafo mustika mustofa musyoka musyoki mutai mutasım muthama muthengi
    muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar
    muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mzamo márcio mário
    márk márton mátyás máté máximo måns mårten móric möhsim mübariz mücellib müfit mükramin mülâyim mümtaz
    münif müntəzir mürit mürsəl müslum müslüm müzekker müzəffər māris mārtiņš mădălin məhəmməd məhərrəm
    məmməd mənsur nachiket nacho nacio nadir nae nafii nahashon najam nakif nakip naksh nakul nalar namiq
    nando napoleon napoleone naradi narcis nardi narji nas nasab nasiru nasrullah nasuf natalio natan
    natanael nataniel nathanael nathanial natiq naud nayil nazario nazir nazlim nağı ndegwa nderitu ndirangu
    nduku ndunge ndungu nduta nebih necati necdat nechifor ned neel nehemiah nehip neill nejc nelu nenad
    nerim nesip neville nevsal nezihi ngamia nganga ngari ngeni ngigi ngugi nhiên nhlanhla nial nicanor
    nicat niccolò nichifor nicholus nicklas nickolas nickson nicky niclas nico nicoară nicodemo nicodemus
    nicodim nicolae nicolai nicolaie nicolaj nicolaus nicolò nicu niculiță nicușor nicuță niek nihai niilo
    nik niko nikodem nikolaj nikolajs nikolaos nikolas nikolaus niks nikša nilo nils nitesh niyaga niyaz
    niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi noe
    nonso norbert norberto normand normunds norris noud nout novruz noé noël nrima ntimi nugraha nuhu nural
    nuretdin nurettin nuriat nurkan nurlan nurmuhammad nuru nurulla nurullah nurşən nuyan nuşirəvan
    nwabudike nyaga nyakundi nyamai nyana nyawira nyoman nyongesa nzioka nzomo nándor néstor nürəddin nüsrət
    nəcəf nəriman nəsib nəsimi oba obanijesu ochieng octav octavian octavio octaviu odell odhiambo odhran
    odis odkanlı odongo oduor oganer ogooluwa oisin oiva ojas okanay okbay oke okechukwu okello okgüçlü
    okoth okseven okta okto oktüremiş okumu okyalaz oladare oladimeji olakunle olanrewaju olansile olavi
    olca oldağ oldrich oldřich olegario olen olfert olgierd olimpian olimpiu olin oliviu olivér oliwer
    oliwier olle olli olof oloo olov olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwole omaca omari omkaar omobobola omondi omotayo onat ondieki ondrej ondřej
    onesmus ongay onkar onni onofre onuker onurcan onursu onveer onyango opan opiyo opung oqtay oran oranlı
    orazio orduxan oren oreste orgün orinder ortak ortwin oruç orval orville orxan oskar oskari oskars oskár
    osmo osogo ossi ossian osunleke osvald osvaldo osvalds oswaldo oswin otabek otakar otay otfried otha
    othmar otieno otmar oto ottavio ottfried ottmar ottokar ottomar ottone ottó otávio ouma ove ovidio owino
    owuor oymak ozansü ozy oğulbaş oğurata oğuzman oļģerts paavo paco padraic padraigh paiman paker palle
    palmer pambe pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrác pardi
    paride parman parth paschal pascual pasi pasqual pasquale patric patricio patrik patrizio patryk pauli
    paulino pauls pauric pavao pavol paw pawel paweł paşa peadar peader pearce pearse peder peeter pehlil
    pelaji pelayo pelle pellegrino pentti pepe pepijn pepito percy perkasa pero petar petr petre petrică
    petrișor petros petru petruț petter phelim phelix phil philemon philipp phineas phúc piaras pier
    pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo piersanti pieter pim pirahmet
    pirmin pius pleșu plinio plácido polad pompiliu pomponio poncio pontus popobawa porfirio poul praba
    prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravoslav
    prayitna prayoga prayogo preben priit prima primitivo prokop prudencio przemysław puccio pumbaa purwa
    purwadi purwanto putu pál pánfilo pär pío pünhan pătru pēteris přemysl pərvin pərviz qabil qadim qalib
    qarin qasım qiyas qoşqar quang quentin quinten quintin quinton quique quirino qulam qulu qüdrət qədir
    qələndər qəzənfər rabih rachit raden radika radim radit raditya rado radomír radovan radúz raf rafa
    rafaél rafał raffaele raffaellino raffaello rafi rafih rafiq raghav ragner raharja rahmat rahmet raihan
    raik raimo raimonds raimund raimundo raivis raivo rajko raleigh ralf rama ramadhan ramid ramil ramón
    ranbir randal randell randolf rangga ranieri ranveer raphael rareș rashidi rasim rastislav rauno ravy
    rayaan rayford raymon raymund raymundo razi razı recepali redmond reece refugio rehaan reijo reimar
    reimer reimund reinald reinaldo reine reiner reinhardt reinhart reinhold reinis reino reksa relu remazan
    rembrandt remigio remo remus renaldo renan rendy rens renzo rené respati resulcan reuben rey reyansh
    reyes rezzak rhavi rhett rian riccardo ricciotti richardt richie richárd rickard rickie ridwan rigo
    rihards rik rikard riku risasi rishi riza riziki rizki rizvan ričards roan robby robt rocco rochus
    roderich rodger rodrick rogelio rohan rohat rok roko rolands roldán rolland roman romeo romolo romuald
    romulus román ronith ronni ronny rono roope roque roscoe rosendo rosman rossa rostislav rotich rouven
    ruairi ruari rubani rubin rubén rudi rudolf rudra rueben rufino ruggero ruggiero ruhiu ruhsat rui rune
    rungo ruperto rushil rusman russ russel rusty ruy ryszard rza régulo rémy róbert rómulo rövşən rúben
    rüfət rüknettin rüşen răducu răzvan rūdolfs rəis rəsul rəşad rəşid saadat sabar sabas sabatino sabih
    sabin sabir sadaka sadiki sadittin sadıq safet sahin sahir saidi saiful saka sakip saksham sakti sal
    salami salkın salohiddin salomón salurbay salvi samaksh samandar samarth samesh samo samson samsul samu
    samual samuli samurtay samwel samweli sancak sancho sandalio sander sandile sandis sandu sanford sani
    sanjar sante santeri santino santo sançar sardor sargın sarpkın sarthak sarvan sarvar sarıcabay sathvik
    satrettin saturnino satya saul sava savak saverio savni saydam sayin sayrak sayın sağcan sağıt sašo
    scottie scotty sebastiaan sebastian sebastiano sebastijan sebastião sebastjan sebattin segismundo seha
    selaheddin selatin seler selâtin sem semender senan sencar senn senol seosamh sepp seracettin serafín
    serezli sergej sergiu sergius serhatmehmet serol servác setya sevdi seve severiano severin severino
    severo severín sevindik seydo seye seyfulla seyfullah seyfəddin seyithan seymour seymur sezal sezginbaş
    seçme shaban shad shadrack shahriyor shahzod shahzoda shamsuddeen shaurya shay shayne shea sheamus shehu
    shekoni sheldon shem sherwood shivansh shohjahon shohrux shon sibonelo sibusiso sid sidiq sidki siegbert
    siegfried sieghard siegmar siegmund siegward siem sifuna sigfrid sigfrido sigfried sigge sigismund
    sigmund sigurd sigvard siim sijuade sil sila silas silvano silvester silvestre silvestro silvian silviu
    silvo simen simeon simi simion simiyu simo simphiweyinkosi simão simón sinică siniša siper sirac sittik
    sivert sixten siyabonga sjoerd slamet slavko slavomír slawomir sol soleh somtochukwu sonad sondre
    songurkan sonny sosimo soydaner soykut soyselçuk sphiwe srečko stan stancu stanislaus stanislaw
    stanisław stanko stavros staņislavs stef steffen steinar stelian stellan sten stephan stephene stevie
    stian stijn stjepan stojan sture stéphane suat sudi sulhi sune sunel suphi surya svante svatopluk
    svatoslav svenning sverre svetozár svätopluk swaleh swen sylvio szabolcs szilveszter szilárd szymon
    sérgio sökmen sönke sören sözer sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sıla
    sıylıhan səbuhi səfər səlahəddin səlim səməd sənan sərxan sərəncam səxavət taciddin tade tadej tadeo
    tadeáš tadhg tage taisto takatifu talayer tali talıb tamaydın tanak tanay tanbay tandoğdu taneli tanhan
    tanimu tanish tanpınar tansev tansığ tanveer tanyolaç tanır tapani tarak tarancı tariyel tarmo tartış
    tarzícius tasdik tasnim tassilo taswir tatu taufan taufik tauno tayaydın taygan taylak taşar taşkan
    teber tecimer teddy tedi teerth teguh tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman
    telmo temidayo temir temirhan temistocle temizkal temuçin tenis tenvir teo teobaldo teodor teodoro
    teodors teodosio teofil teohari terence terje terlan tero terrell teun teuvo tevs teymur teymuraz
    teymurçin tezcan tezol teófilo thabani thabiti thad thaddeus thaddäus thales thando thanh theo theobald
    theodor theodoro theodoros thibault thibaut thies thijmen thijn thijs thilo thom thoralf thorben thore
    thuo thure thành théo théodore théophile tiarnan tiberiu tibor tiburcio tichomír tiernan tiit tijmen
    tijn tijs tilen tillmann tilman tilmann tilo timbul timm timmy timotei timotej timoteo timothée timurtaş
    tino tirta tirtayasa tito tivadar tiziano tiğin tobiasz tobiáš tod todor toker toki toktuğ tokunbo toköz
    tolonbay toma tomaž tomi tomislav tommi tomo tomori toms tomás tomáš tomé toney tonguç tonino tonny
    toomas topias topuz tor toralf torben torbjörn tord torgny torhan toribio torquato toño toğan toğrul
    traugott trent trenton tri tristán troels trung trọng tsuma tuan tudor tugiman tukufu tullio tulun
    tunahan tunar tunguç tunçboğa tunçkılıç tuomo turabi tural ture turlough turxan tutkun tuukka tuyuğ
    tuğcan tuğrulhan tuğtaş twan tycho tygo tymon tymoteusz tyree tyrell tyron tõnu törel tùng tükelalp
    tümer tümkurt türabi türkalp türkmen tüzeer tınal tərlan ubaldo uberto uchenna uda udant udarsh udo uffe
    ugo ugolino ulakbey uldis ulises ullrich ulrich ulrik ultan ulu uludağ uluman ulutay uluğbey ulysses
    umang umay umaya umman umutcan unggul uno uolevi upik upkaar uraltay urbano urfan urhan uriel urmas uroš
    urs ushan ushindi usiku usman usmon utama utkarsh utkucan utz uygun uzbay uzsoy uçan uçbeyi uğan uğurkan
    uğurtan vafir vagn vahittin val valdemar valdis valeh valentijn valentim valentin valentine valentín
    valerij valerio valeriu valero valter valtteri valér vance vargın vasif vasilică vassilios vavrinec
    vaysal vazeh vedant vedran veeti vegard veijo veikko veis veit velitdin vello venancio venceslás
    vendelín veniamin verim vern verner verneri vero vesa veysəl vezat vicente vicențiu victoriano victorino
    vid vidadi vidal vide viesturs viggo vigo vihaan viking viktors vilayət vilgot vilhelm vilho viliam
    vilis viljami viljem viljo villads ville vilmer vilmos vilnis vilém viman vince vincenc vincentio
    vincențiu vinicio vinicius vinko vino vinsen vinzenz vinícius viorel viraj virman visarion visvaldis
    vitalis vito vitor vittorio vitus vivaan viļums vjekoslav vlad vladislavs vlado vlaicu vlastimil voicu
    vojtech vojtěch voldemārs volkhard volkmar vratislav vratko vurğun vusumuzi vâlâ víctor vít vítor
    vítězslav víťazoslav vüqar vüsal vəfadar vəli wachira wafula wahyu wainaina wairimu wakiman waldo
    walfried wally walther waluyo wamalwa wambua wambugu wangari wangila wangui wanja wanjala wanjiku
    wanjohi wanyama wanyonyi wardaya wardi warinder warjas warji warsa warsita warta wasis wawan waweru
    waylon wazir wekesa weldon wenzel wes wesonga wessel weston wieland wieslaw wigbert wiktor wilber
    wilburn wilford wilfred wilfrido wilfried wille willem willfried willi willian willibald willibert
    wilmer wilton winford winfred winfried wira wisnu witold wladimir woldemar wolfhard wout wouter
    wriddhish wridesh wulf wyatt wycliff wycliffe wálter xalid xaliq xaləddin xamis xanana xankişi xanlar
    xaver xavi xolid xosrov xudaverdi xudayar xudu xəlil xəyal xəyyam yadigar yagnesh yahyo yahşikan yakobo
    yalazabay yalgın yaltırak yalçın yamin yamən yan yankı yannick yargı yasan yash yasəf yatan yatin yavər
    yaw yayak yazganalp yağın yağızkurt yaşattin yekda yelesen yeneral yertan yetişal yigit yngve yohana
    yohane yolal yono yoruç yosef yrjö yug yunis yunt yurdanur yurtgüven yurttaş yusif yussuf yuvraj
    yönetmen yücelen yümun yıldır yılma yəhya zablon zac zacarías zach zacharia zachariah zacharias zacharie
    zachery zack zackary zahid zahur zak zakaria zakariyo zakayo zakir zalán zaman zamfir zamin zamiq zamir
    zane zashil zaur zayan zayyan zbyněk zdenko zdravko zeferino zehaan zekayi zeljko zende zennun zeno
    zenon zenzele zeynal zeynelabidin zeynulla ziedonis ziggy zihni zikmund ziya ziyaettin zlatko zoral
    zsigmond zsombor zuba zubayr zuhri zvonko zwatie züfer zülgarni zərdüşt ábel ádám ákos ángel áron árpád
    âdem ângelo åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem
    çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın édgar édouard
    émile éric ëakumbu íñigo óliver óscar öge ökkaş öktürk ömür önel öngen önsal örik örjan öryürek östen
    över özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç özertem özger özinal özkent
    özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein
    øyvind übeydullah ülfet ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir
    ādams ādolfs đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz
    şaban şabettin şafii şahat şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki
    şefi şehamet şekim şemsettin şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı
    şərəfəddin šime šimon štefan štěpán žan žanis željko žiga žigmund șerban ștefan əbdül ədalət əflatun
    əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əmir ənvər ərtoğrul əsgər
    əyyub əşrəf
    """.split()
)
