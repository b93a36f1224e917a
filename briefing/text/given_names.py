"""First names that tell a person from a place or a company, and often he from she.

Names of the United States census of 1990 (public domain; those of at least four in 100,000), first
names of the package Faker 40 in the Latin letters of 40 countries (MIT), and by hand names that news
of the Middle East carries in Latin letters, and common ones of India, Japan and Africa. Absence says
nothing. Names that are also everyday words, titles or places are left out, and those that news has
rather as surnames.
"""

# Lower-case.
MALE = frozenset(
    """
    aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abadi abayomi abbas abbos
    abdalla abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelkader abdelkarim
    abdelmajid abdelmalek abdelmoneim abdelrahman abdihakim abdirahman abdiş abdu abduaziz abduboriy
    abdul abdulamir abdulaziz abdulbekir abdulgazi abdulghani abdulhadi abdulhakim abdulhamid
    abduljabbar abdulkader abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdulloh
    abdulmajid abdulmalik abdulmenaf abdulmohsen abdulnasser abdulqader abdulrahim abdulrahman
    abdulrazzaq abdulsalam abdulsattar abdulsemet abdulwahab abdumalik abdurahmon abdurrahman
    abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abebe abed abednego abeiku
    abelardo abhimanyu abhiram abid abilio abiodun abiona abolfazl abraham abram abror abubakar
    abubakr abuzar abyasa acar achille achim aclan adak adalbert adalberto adam adamo adan adasal
    adebayo adebiyi adebowale adedayo adedeji adekitan adekola adekunle adel adelardo adelbert
    adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi
    adhiarja adi adiarja adigun adika adikara adil adinata aditya adlan adnan adolf adolfo adolph
    adonis adrian adriano adrien adrián advaith advay advik adán adıgün aedan aengus afer afil afiq
    afolarin afonso aftin agapito agastya aggrey agit agne agnolo agnos agostino agris agus agustin
    agustín ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aijuka aiman aimo aimé ainārs aitor
    aivar aivars ajala ajani ajiman ajimat ajimin ajiono akalan akanmu akarsana akatay akbaş akboğa
    akcivan akdora akdurmuş akgöl aki akif akil akinkunmi akinlabi akinwale akira akkerman akmal
    akmaner ako akobir akram aksay aksel akseli akshay aksöğüt aktemür akver akwasi akwesi akçabay
    akçasu aköz akınal alaa alaaddin alade alain alambana alamu alan alanalp alasdair alastair
    alattin alban albano alberico albert alberto alberts albin albino albín alcides aldar alden
    alderano aldis aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs
    aleksanteri aleksei aleksej aleksi alen aleodor alessandro alessio alex alexander alexandr
    alexandre alexandros alexandru alexe alexei alexej aleš alf alfio alfons alfonso alfonz alfonzo
    alfred alfredo alfréd alfrēds algot ali aliabbas aliihsan alin alinur alireza aliseydi alistair
    alistar alister aliyu aljaž aljoša alkor allahverdi allan allen almus alois alojz alojzij alonso
    alonzo aloys alp alparslan alpaslan alpcan alphonce alphons alphonse alphonso alphonsus alpin
    alpsü alton altoğan altuğ altınkaya altınışın alvar alvaro alve alvin alwin amadeo amadeus amado
    amador amancio amando amar amaro amaç ambrose ambrosio ambróz amedeo amedeu ameen ameer amer
    amin amir amit amjad amleto ammar amol amon amri amza américo amílcar anacleto anar anas
    anastasio anastasios anatol anatoli anatolie anatolij anatoliy anatoly anay anders andile andiç
    andor andre andree andrei andrej andrejs andres andrew andrey andrešs andrian andrija andris
    andriy andrus andrzej andrás andré andréas andrés andwele andy anej angavu angel angelino angelo
    anggabaya anghel anibal anil anirudh anjolaoluwa anmar anmol annak annibale anom anoni ansaldo
    anselm anselmo ansgar ansh ansis anssi antal ante antero anthony antim antione anto antoin anton
    antone antonello antoni antonino antonio antonios antoniu antonius antons antonín ants antti
    antun antwan antónio antônio anvar anwar aníbal anže aodhan aongus apaydın apolinar apollo
    apostolos aqil aram aran arash arcan archie ardalan arden ardeshir ardit aref argono argu ari
    arian aribert arie ariel arif arifcan arild arin aris aristide aristides arjun arkadiusz arkady
    arkut arlen arlie armand armando armands armas armin arnaldo arnd arndt arnfried arnim arnis
    arno arnold arnoldo arnolds arnošt arnulf arnulfo aron arpağ arpád arran arron arsenie arsenio
    arseniy arsipatra arslan arta artan artanto artawan artemio arthur artis arto arttu artturi
    artur arturo arturs artūrs aru arun arvid arvind arvo arvīds aryan arıel arıkol arısoy asaad
    asad asafe asalet asani asbjørn asdrubal asger asghar ashok ashraf ashti ashwin asif asilbek
    asim asirwada asirwanda asko aslan aslanhan aslijan asmadi asman asmianto asmuni aso assar aston
    aswani asım asəf atabala atagün atalay atamoğlan atasagun atatöre atef atenulf atgun athanasios
    atharv atheer athman athuman athumani atila atilhan atilio atma atmaja atnan atte attila atılgan
    augustine augusto augusts augustus augustín aukusti aulis aurel aurelian aureliano aurelio
    aurică austin austine avery avgust avi avigdor avram avşin awad awwad axel axinte ayaan ayad
    ayatollah ayaydın aybora ayden aydin aydinç aydın aydınbey aygutalp ayhan ayinde aykutalp ayman
    ayodeji ayoub aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azeglio
    azettin aziz azizi azər açıkel ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan ağmur aşir
    baba babak babasola babatunde babatunji babawale baccio bachittar badr bafel bagas bagiya bagus
    bagya bahaa bahaddin bahadurjit bahadır bahati bahittin bahman bahoz bahram bahuraksa bahuwarna
    bahuwirya bailie bajragin bakari bakda bakhshi bakhtiar bakhtyar baki bakiadi bakianto bakidin
    bakijan bakiman bakiono bakr bakti baktiadi baktianto baktiono bala balamantri balangga balapati
    balatekin baldassare baldomero balduino baldur balendra balhaar bali balidin balijan balinda
    baljiwan baltasar baltaş balthasar balvan balveer balázs banara banawa banawi bancar bandile
    banjeet baraa barak baraka baran barasa barbu barham bariş barna barnabás barry barsen bart
    bartek bartholomew bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé barton
    bartosz barzan barış barışcan bas basarab bashar basheer bashir basil basilio basim bassam
    bassel bassem bastiaan bastian basım baturay batırhan baudelio bautista baydu baykan bayman
    bayram bayruhan baytal bayzettin bağdaş başay başhan başok beau bebe bedi bedri bedřich behnam
    behrem behrooz behrouz behruz behzad bekbay bekir bektaşi bela bellisan bello belo ben benard
    bence bendegúz benedek benedetto benedict benedikt bengibay bengt beniamin benicio benigno
    benito benjamim benjamin benjamín benjie benjámin benn bennie benno benny benoit benol benone
    benoît bento benton benvenuto benício beppe berat beren berend berkal berki berksay bernabé
    bernard bernardo bernd berndt bernfried bernhard bernie bernt bernward berran bert bertalan
    berthold bertil berto bertold bertram bertrand beshte besin bestoon bestun bett beyda beyler
    beyzade beňadik bhekani biagio bibi bibuwa bican bijan bilal bilawal bilender bilgen bilgütay
    bill billy bilol biltaş binali binbaşar binışık birger birol birsen bişar bjarne bjorn björn
    bjørn blahoslav blake blas blaž blažej boaz bob bobby bobur bodo boe bogdan bogomir bohdan
    bohumil bohumír bohuslav bohuš bojan boleslav bonface bongani boniface bonifacio bonifác borahan
    borataş boris borja borris borut borys botond boyce boyd boyko boynak bozbağ bozerk boztaş
    boğatimur bořivoj boštjan božo brad bradford bradley bradly bramwel branden brandon branislav
    branko brant bravin brayan breandan brencis brendan brendon breno brent brenton bret brett brian
    brice brien brijesh broderick bror bruce bruno bryan bryant bryce bryon brăduț bucur bud budi
    buenaventura buhari bulunç burak burakhan burckhard burghard burhan burkard burkhard burkhardt
    burl burt burç buyrukhan byron bystrík bálint béla börje börteçin bøje børge büget bülent
    bünyamün bănel bērends bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir bảo cabbar
    cabir cafer cagak cager cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio
    caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe
    calisto calixto callan callum calogero calum calvin calvince cameron camillo camillus camilo
    canberk candelario candeniz candra candrakanta cangür canice cansin cantemir cantez caoimhin
    caolain caolan caomhan capa caraka carl carlito carlo carlos carlton carmelo carmine carroll
    carsten carub cas casemiro casey casian cathal catur caturangga cauã cauê cavad cavid cavit
    cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrián cecep cecil cecilio cedric
    cedrick cedrin ceferino celal celestino celilay celso cem cemal cemalettin cemani cemeti cemil
    cemplunk cenan cengiz cengkal cengkir cercis cesar cesare cetin cevdet cevheri cezar cezary
    cezayir chad chadwick chaitanya chakradev chakradhar champak chanakya chandran chandresh chang
    charan charles charley charlie chas chatresh chatura chauncey che chege chema cheruiyot chester
    chet cheusi chibuzo chidi chigozie chijioke chinedu chinua chris christer christian christof
    christofer christoffer christoper christoph christophe christopher christos chucho chuck
    chukwudi chukwuemeka chukwuma chuy châu cian cianan ciaran cihandide cillian cindoruk ciprian
    cipriano ciriaco ciril cirillo cirino ciro ciríaco claas claes clair clarence clark clas claud
    claude claudio claudiu claudius claus clavs clayton clemens cleophas cleto cletus clifford
    clifton clint clinton clive clyde cláudio clímaco codin codrin codruț cody colby colin colins
    collin collince colm colton coluccio colum columba columbus conal conall conan conchur conleth
    connell connor conor conrad conrado constantin cordell corey coriolano cormac cormack cornelio
    cornelis corneliu cornelius corrado corvin cory cosimo cosmas cosme cosmin costache costantino
    costanzo costel costin coşkun coşqun craig crin crisanto cristea cristian cristiano cristobal
    cristofor cristopher cristóbal csaba csongor ctibor ctirad cuman curro curtis custodio cvetko
    cyprian cyprián czeslaw cándido césar cümşüd cüneyit călin cătălin cəlal cəlil cəmil daan dacian
    dacin dadap dadi dafydd dag dagel dagobert dai dainis daisuke daksh dakshesh dalan dalbir dale
    daler dalibor daliman dalimin daliono dalkılıç dalmas damar damian damiano damien damife damijan
    damion damir damián damjan damon damu dan danang dancan dancun dane dani danial daniel daniele
    danijel danilo daniswara daniël danjuma dannie danny danson dante danu danuja danış daoud darell
    daren dariati darijan darimin darin dario darius dariush dariusz darko darmaji darmana darmanto
    darnell daron darpan darran darrel darrell darren darrick darrin darron darryl darsh darsirah
    dartono daru daruna darwin darwish daryani daryl darío dasa daud daudi dave davi david davin
    davor davorin dawid dawit dawood dawoud dawud dayar dağistan deaglan dean deandre deane deangelo
    decebal declan deepak dejan delbert delfino delil delmar delmer delovan demarcus demeter
    demetrio demetrius demilade demirbüken demiriz demirok demiryürek denis denizalp denkel dennis
    denys deon dereck derek derick derkay dermot dermott derrick deshawn desiderio desmond detlef
    detlev dev devansh devin deviner devlet devrim dewayne dewey dewitt dex dexter dezider dezső
    değmeer dhafer dhiaa dhruv diaa diarmaid diarmuid dickson didier diedrich dierk dieter diethard
    diethelm diether dietmar dietrich digdaya diken dilavər dilder diler dilshad dimas dimaz dimitar
    dimitri dimitrios dimitris dincer dindar dinis dino dinu dinçkol dinçsü diogo dion dionigi
    dionisio dionýz dipa dirican dirja dirlik dismas ditmar dittmar diyar diyor dlovan dmitri dmitry
    dmytro dobroslav dodo dogan dolun domagoj domen domenic domenico domhnall domingo dominic
    dominick dominik don donagh donal donald donatello donato dong doniyor donn donnacha donncha
    donnell donnie donny dono donough donovan donte dorel dorian dorin dorinel doru dorukhan doug
    douglas douglass dovud doğan doğanalp doğanşah doğuhan dragan drago dragoș dragutin drahomír
    drahoslav drajat dražen duane duarte ducu duilio duje dumitru duncan duracan duraid duran
    durante durdali durmuşali durodola dursun duruk duruöz dusan dustin duuk dušan dwain dwayne dwi
    dwight dylan dylano dzintars dániel dávid dénes dölensoy dönməz dündaralp dünyamalı dāvis dũng
    eamon eamonn eanna earl earle earnest eba ebbe eberhard eberhardt ebrahim ebuakil ebuka ecemiş
    eckard eckart eckehard eckhard eckhardt eckhart ed eddie eddy edelbert edelmiro eder edgar
    edgars edgübay edi edin edmond edmund edmundo edmunds edoardo edouard edu eduardo eduards edvard
    edvin edvīns edward edwardo edwin eelis eemeli eemil eerik eero eetu efe eflâtun efrain efraín
    efren efser eftimie ega egbert eggert egil egils ehrenfried ehrhard ehsan ehud einar einari
    einer eino eirik eitel eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene
    ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu eladio elariz elbert eldar elden eldon
    eldridge eldəniz elemér eleuterio elgün elhan eli eliakimu elias eligio elijah elis eliseo eliud
    eliáš elkana elladio elliot ellsworth elman elmar elmer elmeri elmidar elmir elmo elmārs
    elməddin elnur elof elon eloy elphas elpidio elroy elsevər elton elturan eluh elvin elvis elwood
    elxan elçin elías elöve elşad elşən emad emanoil emanuil emas embuh emeka emigdio emil emile
    emilian emiliano emilio emin emirşan emlyn emmanuel emmerich emmett emmitt emong emory empluk
    emre emrullah emīls enar enda endra endre eneko enes engelbert enginiz ennio enno enoch enock
    enrico enrique ensar ensio enteng enver enzio enzo eoghan eoin ephantus epifanio eral eraldo
    erasmo erastus eraycan ercan ercihan erdal erdem erdemer erdibay erdogan erdursun eremia erenalp
    erensoy erfan ergener erginel ergun ergönül ergün erhan erhard erhardt eric erich erick erik
    erinçer erkan erkinel erkki erksoy erkılıç erland erling ermanis ermanno ermenegildo ermes
    ermutlu ernest ernesto ernests ernie ernő erol eroğul errol ersel erseç ershad ersin ertan erten
    ertuncay ertuğrul ertün ervin ervín eryk eryıldız eröz erşat esa esben esenbay esentürk eskil
    eskinalp esko esmaeil esmail espartaco espen espiridión esteban estiawan estiono esupofo ethan
    etibar etienne etiqad ettore euan eugen eugene eugenio eugine eugène eunan eusebio eusebiu
    eustaquio eustațiu eutimio eutropio evald evan evangelos evaristo evcimen evelio everett
    everette evert evgeny evo evrimer ewald ewan eyad eyyub eyyüp eyüp ezekiel ezequiel ezgütekin
    ezio ezra eşref faas fabian fabio fabián fabricio fabrizio facundo fadel fadhel fadhil fadi
    fahad fahd fahmi fahrullah faiq faisal fakhri falah falan faleh falih falk falko fami faqid
    faraj faras fares farhad farhan farhang farhod farid fariq faris fariz farouk farshad faruk
    faruq farzad fatih faustino fausto fawaz fawzi fayez faysal fayyad fazil fazul feargal fearghal
    fedde fedele federico federigo fedor fehim feisal feliciano feliks felipe felix femi fenni ferat
    ferdi ferdinand ferdinando feremez ferenc fergal fergus ferhad ferihan ferit fermin fermín
    fernando fersan ferzi festus fetullah feyruz feza fiachra fidel fidelis fiifi fikri fikrət
    filiberto filip filipe filippo filit finbar finbarr finian finn fintan fiodor fionan fionntan
    fiorenzo fiorino firas firat firdavs firdovsi firudin fitan fito fiyaz flannan flavio flaviu
    flemming florea florencio florentin florentino florian florin floris florián floyd folke folker
    folkert folu forrest fortunato fouad frado francesco franci francis francisc francisco
    franciszek franck francois franjo frank frank-walter franklin frankline franklyn frantisek
    františek franz françois frančišek frazer fred freddie frede frederic frederick frederico
    frederik fredi fredo fredric fredrick fredrik fredy freeman fricis fridolin fridrich friedbert
    friedemann frieder friedhelm friedhold friedo friedrich frithjof fritz frode fryderyk frédéric
    fuad fuat fulgencio fulvio fumio fuzayl fuzuli fyodor fábio félix füzuli fəhmin fərahim fərda
    fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabino gabor gabriel gada gadang gadi
    gading gaduh gael gaetano gagan gaiman gal galak galang galar galasso galen galih galiono galip
    galo galuh galur gamal gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesh
    gangsa gangsar ganjaran gantar gara garan garang garda garech gareth garfield garret garreth
    garrett garry garth garvan gary gaspar gaspare gaston gastone gastón gathoni gatis gatot gatra
    gaurang gaurav gautam gavan gavin gaylord gazel gašpar gbadebo gbolahan gbowoade gearoid gebhard
    gedion geert geir gejza gelu genaro gencaslan gene gennady gençay geoffrey geofrey georg george
    georgel georges georgi georgios gerald geraldo gerard gerardo geray gereon gerfried gergely
    gergő gerhard gerhardt gerhart germán gernot gero gerold gerolf geronimo gerrard gerrit gerry
    gert gervasio gerwin gerónimo getachew gethin ghaith ghaleb ghanem ghassan ghazi ghazwan
    ghenadie gheorghe gheorghiță ghiță gholam giacinto giacobbe giacomo giampaolo giampiero gian
    giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo
    gianpietro gicu gică gideon giel gijs gilang gilbert gilberto giles gilles gillis gino ginyas
    gioacchino gioachino gioele gioffre gionata giorgi giorgian giorgio giosuè giovanni girik
    girindra girish girma girolamo gisbert gitau githinji gitonga giuliano giulio giuseppe giustino
    giz glauco glen glenn godofredo goffredo gokhan gonzalo gonçalo gopal goran gorazd gordan gordon
    gorm gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob goyo graciano graeme graham
    graig grant granville graziano grațian greco greg grega greger gregg gregor gregorian gregorio
    gregory grigore grigory grover grzegorz grégoire guarino guenter guenther guglielmo guido
    guilherme guillaume guillermo guiseppe gunar gunbir gundolf guneet gunnar guntars gunter gunther
    guntis guntram gunārs gus gustav gustavo gustaw gustáv gusztáv guus guy gyula györgy győző gábor
    gérard géza gökay gökbudun göken göknur göksev gökten gökçebalan gökçil gönen göran görgünay
    görklü gösta göte götz gözel gücal gülağa gülbala gülel güleğen gülşahin gümüştekin günaydin
    günden gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen gürarda gürelcem
    gürsal güven güçal güçlüer güçyeter gəray haakon habib habibu habil haciali hacıbəy hadi hadithi
    hafez hafiz hai haidar haider haile hairyanto haitham hajo hakan hakikat hakim hal halid halidun
    halil halim haluk halvor hamad hamdi hamed hami hamid hamish hamisi hamoud hampus hamza hamzah
    hanedan hani hanif hank hannes hanni hanno hanns hannu hans hansgeorg hansjoachim hansjörg
    hansjürgen hanspeter hanss hanuman haqqi haralamb haralambie harald harambee hardana hardi
    hardik hardy hari harijs harimurti harish harith hariz harja harjasa harjaya harjo harland
    harley harold haroldo haron harri harro harry harsana harsanto harsaya harshil hartaka hartana
    hartmut hartmuth harto hartwig haruki harun haruna harvey hasan hasbek hashem hashim hasim
    hassan hasso hasta hatem haval hawar hawre hayali haydar hayden hayder hayret hayri haytham
    hazem hazrat hector heikki heiko heimo heiner heinfried heini heino heinz heitor hekmet helfried
    helge heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemant hemen hemin hendra
    hendri hendrik henner henning henric henrich henrik henrikki henriks henrique henry henryk
    heraclio herb herbert herberto heribert heriberto herman hermanis hermanni hermenegildo herminio
    hernan hernando hernán hero herrmann herschel hershel heru herve hervé herwig heryanto hesbon
    heval heydər heyvetullah hezron hidde hideki hidir hikmat hikmət hilal hilario hilding hilmar
    hilmi himawan hindal hinrich hipólito hiram hiroshi hisham hitesh hiwa hiçsönmez hjalmar hjalte
    hobert hoger hojjat holger hollis homer homero honoré hooshang horace horacio horațiu horea
    horia horst horymír hosea hoshyar hosni hossain hossein houman howard hoyt hozan hoàng hredhaan
    hritik hrvoje hryhoriy hubert hubertus hudavent huey hugh hugo hugues hulusi humam humberto
    humoyun hunalp hunor husam husayn husein huseyin hussain hussam hussein huy huzuri hyman hynek
    håkan håkon håvard héctor hêmin hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn hüseynqulu
    hüsmen hıfzullah hưng həci həmid həsən həsənağa həzi iacob iain ian iancu ianis ibidapo ibrahim
    ibrani ibrohim ibun ibán idris idık ieremia ifeanyi ifechukwu ige ignacio ignacy ignatz ignaz
    ignazio ignác igor igors ihab ihor ihsan iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin
    ilari ilarie ilarion ilgı ilias ilie ilija ilja ilkka ilmari ilmārs ilyas imad imants imaran
    immo imran imre imrich imron inad indrajit indrek indriķis ingbert ingemar ingmar ingo ingolf
    ingvar inioluwa inocencio inocențiu ioan ioannis ion ionel ionică ionuț iosif ippazio ira iraj
    irfan irinel irnanto irsad irungu irvin irving irwan irwin isa isaac isaack isac isack isagani
    isaiah isaias isak isam isamu isaque isaya isaías iseoluwa isfandiyor ishaan ishaq ishola ishwar
    isiah isidor isidoro isidro iskandar islom ismael ismail ismet ismo ismoil ismık israel isreal
    issa issac issack issam istvan istván ituri iulian iuliu iurie iustin iustinian ivan ivar ivars
    ivaylo iver ivo ivor iván iwan iwo iyad izidor iztok izzat iñaki iñigo iľja işıkay işıman jaafar
    jaakko jaan jaanus jabbar jaber jabir jabr jabulani jacek jacinto jack jacob jacobo jacopo
    jacques jae jaeman jafar jafet jaga jagapati jagaraga jagat jagdish jahongir jai jaiman jaime
    jairaj jairus jais jaka jake jakob jakobs jakov jakub jalal jalia jalil jalmari jalol jamaal
    jamal jamar jame jamel james jamey jamil jamshid janez jangwa jani jankat janko jann jannis jano
    janos janus janusz japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarno jarod
    jarolím jaromír jaroslav jaroslaw jarosław jarrod jarvis jarwa jarwadi jarwi jasem jasim jasmani
    jason jasper jassem jassim jasur jaswadi jati jatin jatmiko javad javan javed javi javier
    javohir jawad jawdat jay jayadi jayant jayden jayeng jayson jean jean-luc jean-marc jean-paul
    jean-pierre jean-yves jed jeff jefferey jeffery jeffrey jeffry jefri jejomar jelani jelle jelte
    jenaro jenel jens jenő jeppe jerald jeramy jere jeremi jeremiah jeremy jeremías jerguš jerker
    jermaine jermiah jernej jerold jerome jeromy jerrell jerrod jerrold jerry jerzy jerónimo jesper
    jess jesse jesus jesús jevgeni jezups jim jimmie jimmy jinawi jindra jindřich jip jiri jiří
    joachim joacim joakim joao joaquim joaquin joaquín joash jobst jochem jochen joe joel joep joerg
    joesph joey johan johann johannes johans john johnathan johnathon johnie johnny johnstone jomo
    jon jonah jonas jonatan jonathan jonathon jonny jono jonás jonáš joojo joona joonas joonatan
    joost joram jordan jordi jordon jordy jordán jorge joris jorma jorn jort jos jose jose-luis
    josef josep joseph josephat josh joshua josiah josip joso jospeh josphat jost josue josué josé
    jouko jouni jovan jozef jozo jozsef joão joël joško jožef juan juanito jude juergen juha juhana
    juhani juho jukka jules julian julien julio julius juliusz julián juma jumaa jumadi jumari
    junichiro juraj jure jurgen juri jurij juris jurre jussi justin justiniani justus juuso juwon
    jyrki ján jános jérôme józef józsef jörg jörgen jörn jørgen július jürgen jüri jānis jāzeps
    jēkabs jēkaubs jędrzej jūlijs kaan kaarlo kabir kabiru kacper kacung kadhem kadhim kadir kadri
    kagiso kahir kaique kairav kais kaj kajen kajetan kalervo kalevi kalgay kalim kalle kalpit kamal
    kamar kamau kambali kamel kamidin kamil kamran kamron kanak kanda kanini kanpulat kapagan
    karabaş karaca karaer karakucak karam karanbay karani karanja karataş karcan kardi kareem karel
    karim kariman kariuki karja karl karl-heinz karlfried karlheinz karlo karlukhan karma karman
    karna karsa karsana karsten karta karthik karwan karya karzan kashangaki kasim kasimir kasiran
    kaspar kaspars kassim kasusra katana kauko kaveh kavurt kawa kawaca kawaya kayagün kaygusuz
    kayrabay kayun kayıt kazem kazim kazimierz kazimír kazuo kazım kaşif kealan keano keelan keenan
    keijo keith keji keld kelechi kelvin kelâmi kemal kemba kemboi ken kenan kenari kendrick kenedy
    kenes keneth kenji kenn kennet kenneth kennith kenny kent kenta kenter kenth kenton kenyangi
    kenzie kermit kete keven kevin keyvan khader khalaf khaldoun khaled khalid khalil khamani
    khamisi khidir khoa khosrow kiaan kian kianoush kiapo kiaran kiarie kibar kibet kieran kiernan
    kieron kieth kijani kike kilian killian kilonzo kimani kimanzi kimathi kimbilio kimeu kimmo
    kimutai kino kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi
    kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich
    kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kiril kirill kirk kirui
    kiume kiyasi kjeld kjell kjetil klaas klas klaus klavs klemen klemens klement kliment knud knut
    kocabaş koech koen kofi kojo koko kolawole koldan koloman kondo konguralp konrad konradi
    konradus konstantin konstantinos konstanty konštantín kopan koray korbinian korede korey korir
    korkmazalp kornel kornelius kornél korugan kory kosgei kosrat kotuz kourosh kovu koçak koçkan
    koşukhan kraig krish kristaps krister kristers kristian kristijan kristián kristjan kristofer
    kristoffer kristopher krists kristóf krisztián krisztofer krišjānis krišs krištof krystian
    kryštof krzysztof ksawery kubad kuddusi kujoe kullervo kumar kunal kuncara kunibert kuno
    kunthara kurdo kuria kurnia kurt kurtis kurunzi kusiima kustaa kusuma kutay kvetoslav kwabena
    kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kyle kyrylo kálmán károly kâmil
    kåre kévim köker köktaş kösemen kürşad kārlis kılıçbay kınel kırat kırgız kıvılcım kızıl
    kızıltunç kəmaləddin kənan kəramət kərim labuh lachlan ladislau ladislaus ladislav lage lahur
    laimonis laith lajos lakhdar laksana laksh lakshit lalit lalo lamar lamberto lameck lanang lance
    lando langalibalele langat langgeng lanjar lanny lantar larry lars lascăr lasmanto lasmono lasse
    lassi laswi laszlo latif laurens laurent laurenz laurențiu lauri laurian lauris laurits laus
    laust lawerence lawrence lazaro laziz lazzaro lazım leander leandro lech ledün lee leevi lega
    legawa leif leke leland lembah lemuel len lenard lenn lennart lennarth lenny leo leocadio leon
    leonard leonardo leoncio leonel leonhard leonid leons leontin leopoldo leordean leoš lere leroy
    les lester leszek levent levente levi levis levoslav lewis lex león liam liban liberto libor
    lică limar lino linus linwood lionel lisandro livingstone livio liviu lloyd loay lodovico loek
    logan lohit loic loke lokman lon lonnie lonny lope lorcan loren lorenz lorenzo lorin lothar
    louay loui louie louis lourenço lovre lovro lowe lowell loïc luan luay lubomír luboš luc luca
    lucas lucca lucențiu luchino lucho lucian lucien lucio lucius lucrețiu ludger ludolf ludovic
    ludovico ludvig ludvik ludvík ludwig luděk luhung luigi luis lukas luke lukita lukman lukáš
    luluh lulut lumír lungile luqman lurhur lutfan lutfi luther luthfi lutz luuk luwar luwes luyanda
    luís lwandile lwazi lyle lyman lyndon lynwood lászló lázaro léo léon lütfi lətif maan maanas
    maanav maarten macario macauley macharia maciej mack macs madhav mads maged magne magnus mahdi
    maher mahesa mahesh mahfud mahir mahmoud mahmud mahmut mahsun maik maina maingi mairtin majd
    majed majid makara makau makokha makori makram maks maksim maksimiljan maksur maksym maksymilian
    makunga makuta makuu malachy malcolm malcom malik malte malthe maman mamdouh mamoun manaf manah
    manan manbir mandla mandlakhe manfred manmohan manoj manole manolo manouchehr mansoor mansour
    mansur mansurali manthan manuel manus maras marc marcantonio marcel marcelino marcell marcello
    marcellus marcelo marcial marciano marcin marcio marco marcos marcu marcus marek mareks margana
    margarito margus mariadi marijan marijn marin marinus mario marius mariusz marián mark markku
    marko markus marlin marlon marouf maroš marquis marshall marsito marsudi martaka martana martani
    marten martim martin martino martti martyn martín marvin marwan marwata maryadi maryanto
    masahiro masar masika masinde masoud masrour massimiliano massimo massoud masud matei matej
    mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mati matias matic
    matjaž mato matouš mats matt matteo matthew matthias matthieu matthijs matthäus matti mattia
    mattias matts matyáš matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurits
    mauritz maurizio mauro maurycy mavuno max maxim maximiano maximilian maximiliano maximilián
    maximino maximo maxwel maytham mazen mazin mazloum mazlum mbithi mboya mbugua mburu mcebisi
    mecit medard meelis mees mefarettin mehdi mehdiqulu mehman mehmed mehmet mehmetzahir mehran
    mehrdad meik meinhard meinolf meinrad meisam mel melchor melichar melih melihcan melker melle
    melvin melwin memili mengi mengüç merdi merijn mertel mervin mervyn merzuk meshack mestur mesut
    metin metinkaya metod mevlut mevlüt meşhur micael micah miceal micha michael michail michal
    michale michał micheal michel michelangelo micheletto michelotto mick midhat mieszko miguel miha
    mihael mihai mihail mihels mihhail mihin mihkel mihnea mihály miika mijo mik mika mikael mikayıl
    mike mikel mikels mikhail mikkel mikko miklós mikołaj mikuláš milad milay milford millard milo
    milos miloslav miloš milton milán minenhle minoru mio miodrag miquel mir-hossein miran mirbadin
    mircea mirco mirko miro miron mironshoh miroslav miroslaw mirosław mirsad mirza mirzə mirəli
    mishat mislav mitchel mitchell mitesh mitică mitra mitruț mizban mizhir miķelis miłosz mladen
    mlungisi moath moayad modesto modris mogens mohamad mohamed mohamedi mohammad mohammed mohamud
    mohanad mohannad mohieddin mohsen mohsin moises moisés mojmír mojtaba momanyi monis monty
    moqtada moreno moritz morris morten morteza mortimer morton mosab mose moses moshe mostafa mouaz
    mounir mousa moussa mthokozisi mthunzi muaz mubarak mucahit muchiri mudar muema mueni mufid
    mugambi mugendi mugo mugur mugurel muhammad muhammadali muhammadamin muhammadamir muhammadayub
    muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
    muhammadyusuf muhammadziyo muhammet muhanad muhannad muharrem muhip muhsin muhyettin muia
    muiruri mujur mukesh mukhtar mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi
    mumo mumpuni mumtaz munaf munene mungai muni munir munther munyao munyoki muqtada murad murat
    muratcan muriithi murilo murimi murithi muriuki murod mursinin mursita murtada murtaza murti
    musa musab musafet musau musee musembi mustafa mustafo mustika mustofa musyoka musyoki mutai
    mutasım mutaz muthama muthanna muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya
    mutlaq mutluhan mutua mutuku mutunga muturi muvaffak muwaffaq muxtar muzaffer mwangangi mwangi
    mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mykhailo mykola myles myron mzamo
    márcio mário márk márton mátyás máté máximo måns mårten móric möhsim mübariz mücellib müfit
    mükramin mülâyim mümtaz münif müntəzir mürit mürsəl müslum müslüm müzekker müzəffər māris
    mārtiņš mădălin məhəmməd məhərrəm məmməd mənsur nabeel nabil nachiket nacho nacio nader nadhim
    nadim nadir nae naeem nafi nafii naftali nahashon naif naim najam najeeb naji najib najm nakif
    nakip naksh nakul nalar namiq namir nando naoto napoleon napoleone naradi narcis narciso nardi
    narendra naresh narji nas nasab naser nashwan nasir nasiru nasr nasrullah nassar nasser nasuf
    natalio natan natanael nataniel nathan nathanael nathanial nathaniel natiq naud naveen nawaf
    nawar nawaz nawzad nayil nazar nazario nazim nazir nazlim nağı ndegwa nderitu ndirangu nduku
    ndunge ndungu nduta neal nebih necati necdat nechifor nechirvan necmettin ned nedim neel
    nehemiah nehip neil neill nejc nelson nelu nenad nerim nesip nestor neville nevsal nezihi ngamia
    nganga ngari ngeni ngigi ngugi nhiên nhlanhla nial niall nicanor nicat niccolò nichifor nicholas
    nicholus nick nicklas nickolas nickson nicky niclas nico nicoară nicodemo nicodemus nicodim
    nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor nicuță
    niek niels nigel nihad nihai nihat niilo nik nikhil nikita niko nikodem nikola nikolai nikolaj
    nikolajs nikolaos nikolas nikolaus nikolay nikos niks nikša nilo nils nima nimr nitesh nitin
    niyaga niyaz niyazi niyilolawa nizam nizar njabulo njagi njenga njeri njeru njiru njogu njoki
    njoroge njue njuguna nnamdi noboru noe noel nonso norbert norberto norman normand normunds
    norris noud nouri nout novruz noé noël nrima ntimi nugraha nuhu numan nuno nural nureddin
    nuretdin nurettin nuri nuriat nurkan nurlan nurmuhammad nuru nurulla nurullah nurşən nusret
    nuyan nuşirəvan nwabudike nyaga nyakundi nyamai nyana nyawira nyoman nyongesa nzioka nzomo
    nándor néstor nürəddin nüsrət nəcəf nəriman nəsib nəsimi oba obanijesu obay obinna ochieng octav
    octavian octavio octaviu odell odhiambo odhran odis odkanlı odongo oduor oganer ogooluwa oisin
    oiva ojas okan okanay okbay oke okechukwu okello okgüçlü okoth okseven okta oktay okto oktüremiş
    okumu okyalaz oladare oladimeji olaf olakunle olanrewaju olansile olav olavi olca oldağ oldrich
    oldřich ole oleg olegario oleh oleksandr oleksii oleksiy olen olfert olgierd olimpian olimpiu
    olin oliver olivier oliviu olivér oliwer oliwier olle olli olof oloo olov olumorotimi oluoch
    olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole omaca
    omar omari omer omid omkaar omobobola omondi omotayo omran onat ondieki ondrej ondřej onesmus
    ongay onkar onni onofre onuker onur onurcan onursu onveer onyango opan opiyo opung oqtay oran
    oranlı orazio orduxan oren oreste orgün orhan orhun orinder orlando ortak ortwin oruç orval
    orville orxan osama osamu oscar oskar oskari oskars oskár osman osmo osogo ossama ossi ossian
    osunleke osvald osvaldo osvalds oswaldo oswin otabek otakar otay otfried otha othman othmar
    otieno otis otmar oto ottavio ottfried ottmar ottokar ottomar ottone ottó otávio ouma ove ovidio
    ovidiu owain owen owino owuor oymak ozan ozansü ozy oğulbaş oğurata oğuzman oļģerts paavo pablo
    paco padraic padraig padraigh paiman paker palle palmer pambe pamfil panagachie panait panca
    pancho pandu panfilo pangeran pangestu panji pankaj pankrác paolo pardi paride parman parth
    parviz pascal paschal pascual pasi pasqual pasquale patric patricio patrick patrik patrizio
    patryk paul pauli paulino pauls pauric pavao pavel pavlo pavol paw pawel paweł payam paşa peadar
    peader pearce pearse peder pedro peeter pehlil pejman pekka pelaji pelayo pelle pellegrino
    pentti pepe pepijn pepito percy perkasa pero perry pervez peshawa peshraw petar pete peter petr
    petre petri petrică petrișor petro petros petru petruț petter petteri peyman phelim phelix phil
    philemon philip philipp philippe phillip phineas phúc piaras pier pierangelo piergiorgio
    piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti pieter pietro pim piotr
    pirahmet pirmin pius plamen pleșu plinio plácido polad polat pompiliu pomponio poncio pontus
    popobawa porfirio poul praba prabawa prabowo prabu pradeep prakash prakosa pranata pranav
    pranawa praneel pranit prasetya prasetyo prashant pratyush praveen pravoslav prayitna prayoga
    prayogo preben preston priit prima primitivo prokop prudencio przemysław puccio pumbaa purwa
    purwadi purwanto putu pádraig pál pánfilo pär pål péter pío pünhan pătru pēteris přemysl pərvin
    pərviz qabil qadim qadir qahtan qais qalib qarin qasem qasim qassem qasım qiyas qoşqar quang
    qubad quentin quinten quintin quinton quique quirino qulam qulu qusay qüdrət qədir qələndər
    qəzənfər raad rabah rabih rachit radek raden radika radim radit raditya rado radomír radoslav
    radosław radovan radu radúz raed raf rafa rafael rafaél rafał raffaele raffaellino raffaello
    rafi rafid rafih rafiq raghav ragnar ragner raharja rahim rahmat rahmet rahul raihan raik raimo
    raimonds raimund raimundo rainer raivis raivo rajesh rajiv rajko rakan rakesh raleigh ralf ralph
    rama ramadhan ramazan ramesh rami ramid ramil ramin ramiro ramon ramzan ramzi ramón ranbir
    randal randall randell randolf randolph randy rangga ranieri ranveer raphael rareș rashad
    rasheed rashid rashidi rasim rasmus rasool rastislav rasul raul rauno ravi ravy rawand rawaz ray
    rayaan rayan rayford raymon raymond raymund raymundo raza razi razı rebaz rebin rebwar recep
    recepali redmond redur reece refik refugio reginald rehaan reijo reimar reimer reimund reinald
    reinaldo reine reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu remazan
    rembrandt remigio remo remus renaldo renan renato rendy rene rens renzo rené respati resul
    resulcan reto reuben rex rey reyansh reyes reynaldo reza rezan rezzak reşat rhavi rhett rhys
    riad rian ribal ricardo riccardo ricciotti richard richardt richie richárd rick rickard rickey
    rickie ricky rida ridha ridwan rifaat rigo rigoberto rihards rik rikard riku riley risasi rishi
    risto riyad riza rizgar riziki rizki rizvan rizwan ričards roan robby robert roberto robt rocco
    rochus roderich roderick rodger rodion rodney rodolfo rodrick rodrigo rogelio roger rohan rohat
    rohit rojhat rok roko roland rolando rolands roldán rolf rolland roman romeo romolo romuald
    romulus román ron ronald ronaldo ronan ronith ronni ronnie ronny rono roope roosevelt roque rory
    roscoe rosendo rosman ross rossa rostam rostislav rotich rouhollah rouven rowan roy ruairi ruari
    rubani ruben rubin rubén rudi rudolf rudolph rudra rudy rueben rufino rufus ruggero ruggiero
    ruhiu ruhsat rui rumen rune rungo rupert ruperto rushil ruslan rusman russ russel russell rustam
    rusty ruy ryan ryszard rza régis régulo rémi rémy rêber róbert rómulo rövşən rúben rüdiger rüfət
    rüknettin rüşen răducu răzvan rūdolfs rəis rəsul rəşad rəşid sa'ad sa'id saad saadat saadi
    saadoun sabar sabas sabatino sabih sabin sabir sabri sachin sadaka saddam sadeq sadik sadiki
    sadiq sadittin sadoun sadıq saeed saeid safa safet safwan sahin sahir saidi saif saiful sajad
    sajjad saka sakari sakip saksham sakti sal salah salahaddin salahuddin salami salar saleem saleh
    salem salih salim salkın salman salohiddin salomón salurbay salvador salvatore salvi sam samaksh
    saman samandar samarth sameer samer samesh sami samih samir sammy samo samson samsul samu samual
    samuel samuli samurtay samwel samweli sancak sancho sandalio sandeep sander sandile sandis
    sandor sandro sandu sanford sani sanjar sanjay sante santeri santiago santino santo sançar
    sardar sardor sargın sarhad sarkawt sarmad sarpkın sarthak sarvan sarvar sarwar sarıcabay
    sathvik satish satoshi satrettin sattar saturnino satya saul sauli sava savak savaş saverio
    savni saydam sayf sayin sayrak sayın sağcan sağıt sašo scott scottie scotty seamus sean
    sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebattin
    sedat segismundo segun seha selahattin selaheddin selatin selcuk seler selim selâtin sem
    semender semih senan sencar senn senol seosamh sepp seppo seracettin serafín serbest serdar
    serezli serge sergei sergej sergey sergio sergiu sergius serhat serhatmehmet serhii serhiy
    serkan serol servác serwan seth setya sevdi seve severiano severin severino severo severín
    sevindik seydo seye seyfulla seyfullah seyfəddin seyithan seymour seymur sezal sezginbaş seçme
    shaban shad shadi shadrack shahram shahriyor shahzod shahzoda shaker shakir shamil shamsuddeen
    shane sharif shashi shaukat shaun shaurya shawki shawn shay shayne shea sheamus shehbaz shehu
    shekoni sheldon shem sherman sherwood sherzad shigeru shihab shimon shinzo shiv shivan shivansh
    shohjahon shohrux shon shoresh shukri shwan siamak siavash sibonelo sibusiso sid siddharth sidiq
    sidki sidney siegbert siegfried sieghard siegmar siegmund siegward siem sifuna sigfrid sigfrido
    sigfried sigge sigismund sigmar sigmund sigurd sigvard siim sijuade sil sila silas silvano
    silvester silvestre silvestro silvian silvio silviu silvo simen simeon simi simion simiyu simo
    simon simphiweyinkosi simão simón sinan sindre sinică siniša sipan siper sipho sirac sirwan
    sittik sivert sixten siyabonga sizwe sjoerd slamet slavko slavomír slawomir slobodan sofian
    sofyan sohrab sol soleh somtochukwu sonad sondre songurkan sonny soran soren sorin sosimo
    soydaner soykut soyselçuk spencer sphiwe srečko staffan stan stancu stanislaus stanislav
    stanislaw stanisław stanko stanley stavros staņislavs stef stefan stefano steffen steinar
    stelian stellan sten stephan stephen stephene steve steven stevie stian stig stijn stjepan
    stojan stoyan stuart sture stéphane suat sudhir sudi suhaib sulaiman suleiman suleyman sulhi
    sune sunel suphi suresh surya sushil svante svatopluk svatoslav svein sven svenning sverre
    svetozár svätopluk swaleh swen sylvester sylvio szabolcs szilveszter szilárd szymon sándor
    séamus sébastien sérgio sökmen sönke sören sözer søren sübhan sücaettin sücəddin süha sükrü
    süleyman sümeyye süvari sıla sıylıhan sławomir səbuhi səfər səlahəddin səlim səməd sənan sərxan
    sərəncam səxavət taciddin tade tadej tadeo tadeusz tadeáš tadhg tage taha tahir tahseen tahsin
    taisto takashi takatifu takeshi talal talayer tali talib talıb tamas tamaydın tamer tamim tamás
    tanak tanay tanbay tandoğdu taneli tanhan tanimu tanish tanpınar tansev tansığ tanveer tanyolaç
    tanır tapani tapio tarak tarancı taras tarek tareq tarik tariq tariyel tarmo taro tartış tarun
    tarzícius tasdik tasnim tassilo taswir tatsuya tatu taufan taufik taufiq tauno tawfiq tayaydın
    tayfun taygan taylak taysir tayyip taşar taşkan teber tecimer ted teddy tedi teemu teerth teguh
    tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman telmo temidayo temir temirhan
    temistocle temizkal temuçin tendai tenis tenvir teo teobaldo teodor teodoro teodors teodosio
    teofil teohari terence terje terlan tero terrance terrell terrence terry tetsuya teun teuvo tevs
    teymur teymuraz teymurçin tezcan tezol teófilo thabani thabet thabiti thabo thad thaddeus
    thaddäus thaer thaier thales thamer thando thanh themba theo theobald theodor theodore theodoro
    theodoros thiago thibault thibaut thierry thies thijmen thijn thijs thilo thom thomas thoralf
    thorben thore thorsten thulani thuo thure thành théo théodore théophile tiago tiarnan tiberiu
    tibor tiburcio tichomír tiernan tiit tijmen tijn tijs tilen tillmann tilman tilmann tilo tim
    timbul timm timmy timo timofey timotei timotej timoteo timothy timothée timurtaş tino tirta
    tirtayasa tito tivadar tiziano tiğin tobias tobiasz tobiáš tod todd todor tofiq toivo toker toki
    toktuğ tokunbo toköz tolga tolonbay tom toma tomas tomasz tomaž tomi tomislav tommi tommy tomo
    tomori toms tomás tomáš tomé toney tonguç tonino tonny tony toomas topias topuz tor toralf
    torben torbjorn torbjörn torbjørn tord torgny torhan toribio torquato torsten toño toğan toğrul
    traian traugott travis trent trenton trevor tri tristan tristán troels trond troy trung trọng
    tsuma tuan tudor tugiman tukufu tullio tulun tunahan tunar tuncay tuncer tunde tunguç tunçboğa
    tunçkılıç tuomas tuomo turabi tural ture turgut turki turlough turxan tutkun tuukka tuyuğ tuğcan
    tuğrulhan tuğtaş twan twana tycho tygo tyler tymon tymoteusz tyree tyrell tyron tyrone tõnu
    törel tùng tükelalp tümer tümkurt türabi türkalp türkmen tüzeer tınal tərlan ubaid ubaldo uberto
    uche uchenna uda udant udarsh uday udo uffe ufuk ugo ugolino ugur ulakbey uldis ulf ulises
    ullrich ulrich ulrik ultan ulu uludağ uluman ulutay uluğbey ulysses umang umar umay umaya
    umberto umit umman umut umutcan unai unggul uno uolevi upik upkaar uraltay urbano urfan urhan
    uriel urmas uroš urs usama ushan ushindi usiku usman usmon utama uthman utkarsh utkucan utz uwe
    uygun uzbay uzsoy uçan uçbeyi uğan uğurkan uğurtan vaclav vadim vafir vagn vahid vahittin val
    valdemar valdis valeh valentijn valentim valentin valentine valentín valerij valerio valeriu
    valeriy valero valery valter valtteri valér vance vargın vasco vasif vasil vasile vasilică
    vasily vassilios vasyl vavrinec vaysal vazeh vedant vedat vedran veeti vegard veijo veikko veis
    veit veli velitdin vello venancio venceslás vendelín veniamin verim vern verner verneri vernon
    vero vesa veysel veysəl vezat vicente vicențiu victor victoriano victorino vid vidadi vidal
    vidar vide viesturs viggo vigo vihaan vijay viking vikram viktor viktors vilayət vilgot vilhelm
    vilho viliam vilis viljami viljem viljo villads ville vilmer vilmos vilnis vilém viman vinay
    vince vincenc vincent vincentio vincenzo vincențiu vinicio vinicius vinko vino vinod vinsen
    vinzenz vinícius viorel viraj virgil virgilio virman visarion visvaldis vitalis vitaliy vitaly
    vito vitor vittorio vitus vivaan vivek viļums vjekoslav vlad vladimir vladimír vladislav
    vladislavs vlado vlaicu vlastimil voicu vojtech vojtěch voldemārs volkan volker volkhard volkmar
    volodymyr vratislav vratko vurğun vusumuzi vyacheslav václav vâlâ väinö víctor vít vítor
    vítězslav víťazoslav vüqar vüsal vəfadar vəli wachira wade wadie wael wafula wahid wahyu
    wainaina wairimu wajdi wakiman waldemar waldo waleed walfried walid wallace wally walter walther
    waluyo wamalwa wambua wambugu wang wangari wangila wangui wanja wanjala wanjiku wanjohi wanyama
    wanyonyi wardaya wardi warinder warjas warji warren warsa warsita warta wasfi wasis wathiq wawan
    waweru waylon wayne wazir wekesa weldon wendell wenzel wes wesley wesonga wessel weston wieland
    wieslaw wigbert wiktor wilber wilbert wilbur wilburn wilford wilfred wilfredo wilfrido wilfried
    willard wille willem willfried willi william willian willibald willibert willie willis wilmer
    wilson wilton winford winfred winfried wira wiremu wisam wisnu wissam witold wladimir wm
    wojciech woldemar wolfgang wolfhard wolfram woodrow wout wouter wriddhish wridesh wulf wyatt
    wycliff wycliffe wálter xalid xaliq xaləddin xamis xanana xankişi xanlar xaver xavi xavier xi
    xolid xosrov xudaverdi xudayar xudu xəlil xəyal xəyyam yadigar yadollah yagnesh yahya yahyo
    yahşikan yair yakobo yakup yalazabay yalgın yaltırak yalçın yaman yamin yamən yan yankı yann
    yannick yannis yaqoub yargı yaroslav yasan yasar yaseen yaser yash yasin yasir yasser yassin
    yasuo yasəf yatan yatin yavuz yavər yaw yayak yazan yazganalp yağın yağızkurt yaşattin yegor
    yekda yelesen yeneral yertan yetişal yevgeny yevhen yigit yilmaz yitzhak yiğit yngve yoav yogesh
    yohana yohane yolal yonas yono yoruç yosef yoshihide younis yousef yousif youssef yrjö yug yuji
    yukio yunis yunt yunus yurdanur yuri yuriy yurtgüven yurttaş yusif yussuf yusuf yuvraj yves
    yönetmen yücelen yümun yıldır yılma yəhya zablon zac zacarías zach zacharia zachariah zacharias
    zacharie zachary zachery zack zackary zafer zagros zaher zahid zahir zahur zaid zak zakaria
    zakariyo zakayo zaki zakir zalán zaman zamfir zamin zamiq zamir zana zane zashil zaur zayan zayd
    zayyan zbigniew zbyněk zdenek zdenko zdeněk zdravko zdzisław zeev zeferino zehaan zekayi zeki
    zeljko zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla zhang ziad ziedonis ziggy
    zihni zikmund ziya ziyad ziyaettin zlatko zola zoltan zoltán zoral zoran zsigmond zsolt zsombor
    zuba zubair zubayr zuhair zuhri zvonko zwatie züfer zülgarni zərdüşt ábel ádám ákos álvaro ángel
    áron árpád âdem ângelo åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan
    çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur
    çoğay çıdal çıvgın édgar édouard émile éric étienne ëakumbu íñigo óliver óscar öge ökkaş öktürk
    ömer ömür önel öngen önsal örik örjan öryürek östen över özakan özalpsan özaslan özbay özbilek
    özdal özdil özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar
    özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind übeydullah ülfet
    ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ādams ādolfs
    đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz şaban
    şabettin şafii şahat şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı
    şavki şefi şehamet şekim şemsettin şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri
    şükür şıxı şərəfəddin šime šimon štefan štěpán žan žanis željko žiga žigmund șerban ștefan əbdül
    ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əmir
    ənvər ərtoğrul əsgər əyyub əşrəf
    """.split()
)

# Lower-case.
FEMALE = frozenset(
    """
    aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi
    abeer abelone abena abeni abha abigael abigail abigaili abigaíl abina abir abiye abosede abril
    acarkan achieng ada adaeze adal addie adebukola adela adelaida adelaide adelasia adele adelgunde
    adelheid adelia adelina adelinde adeline adell adenike adepeju adesewa adesua adetoke adetoun
    adhra adia adila adilə adimu adina adolfine adora adoración adriana adriane adrianna adrianne
    adrienn adrienne adrijana adriána adunni advika adviye adweta adwoa adya adèle adéla adélaïde
    aedin aenne afaf afaq afia afife afnan afruza afua afət agata agatha agathe aglaia agnes agnesa
    agnese agneta agnete agnieszka agnès agripina agustina agáta ahlam ahter aida aideen aidə aiga
    aija aiko aila ailbhe aileen aili ailis ailish ailsa aimee aimée aina ainara aine ainhoa aino
    ainoa airi aisha aishani aishling aisling aislinn aisyah aitana ajda ajeng ajoke akay akgüneş
    akifə akiko akinyi akise akmaral akos akosua akoth aksoy akua akumaa akumu akyıldız ala'a
    alabezek alaina alana alanis alanna alannah alaz alberta alberte albertina albertine albina
    albína alda aldonza alecia alejandra aleksandra alena alene alenka alesha alesia alessandra
    alessia aleta aletha alexa alexandra alexandria alexandrie alexandrina alexia alexis alfreda
    algış alia aliaa alica alice alicia alicja alida alika alina aline alis alisa alise alisha
    alison alix aliya aliyə alize alja alka alla allana allegra allene allie allison allyson alma
    almasi almast almaz almira almudena almut almuth aloisia alojzia alojzija alondra alta
    altagracia althea altınbike altınçiçek alvina alvīne alwina alwine alyce alyona alyson alyssa
    alzina alícia alīda alışık alžbeta alžběta ama amada amahle amaira amal amalia amalie amalija
    amanda amani amarachi amarilis amaya amber amelia amelie ami amie amina aminah aminatu amira
    amoke amondi amope amparo amre amrita amruta amy amália amélia amélie américa amālija ana
    ana-maria anabel anabela anahita anaida anamaria anamika anargül anasa anastacia anastasia
    anastasie anastasiia anastatia anastazja anastázie anaïs anca ancuța anda andra andrada andrea
    andreea andreia andreja andrejka andrena andria andrée anděla ane anel anemona aneta anete anett
    anette anežka angela angelia angelica angelika angelina angeline angelique angelita anghelina
    angie angélica anh ani anica aniela anika anikó anisa anissa anita anișoara anja anjali anjana
    anka anke ankica ann anna anna-maija anna-maria annabel annabelle annah annalena annaliese
    annalisa annalise annamaria annamarie annamária annastacia anne annedore annegret annegrete
    annekatrin anneke annelene anneli annelie annelies anneliese annelise annelore annemarie
    annemette annemie annemijn annerose annet annett annetta annette anni annica annie anniina
    annija annika annikki annita annmarie annukka annunziata anny anoud anouk anselma ansora
    antionette antje antoaneta antoinette antonela antonella antonette antonia antonietta antonija
    antonina antoņina antra antónia anu anunciación anusha anuța anvi anya anyango anđa anđela
    aoibheann aoibhin aoibhinn aoife aparna apolena apollonia apolonia araceli aracely aradhana
    aranka arcelia archana ardis ardith areej aretha aria ariadna ariana ariane arianne arifə arike
    arina arinola aristița arja arleen arlene arline armahan armida arnaude aroa aroha artemisa
    artie arundhati arunima arusi arwa arya arziye arzu aránzazu arıpınar asake asali asatira
    ascensión asha ashlee ashleigh ashlene ashley ashling asila asilə asliye asma asmaa asmini
    asmira assumpta asta astrid asu asunción asya atanur atefeh atena athena ati atiena atieno
    atinuke atiyye atsede attracta aud audra audrey augustina aulikki aune aung aurelia aureliana
    aurica aurore aurélia aurélie ausma austra ava avan averil avis avni avril avunç awatif awaz
    awero awesi axenia aya ayah ayako ayan ayanda ayasun ayat aybet aybəniz aycagül aydan aydar
    ayduru aygönenç aygül aygün ayinke aykut ayla aylil aylin aylla aynilhayat aynur aynurə aynımah
    ayodele ayoka ayse aysel aysema aysevim aysha aysu aysuna ayten aytöz aytəkin aytən ayu ayyaruk
    ayçan ayçiçək ayülker ayşe ayşeana ayşenur azade azadeh azahar azahara azalea azeneth aziza
    azize azra azucena azza açılay ağbegim ağca aşhan baaba babett babette badegül baghyawati bahar
    bahiya bahtinur baiba bairbre balaxanım balca ballı balqis bambi banu banü bara barb barbara
    barbora barbra barbro barica barkha basma basriye batoul baydaa bağdat beata beate beatrice
    beatrix beatriz becky bediriye begim begona begoña begüm behiza behnaz belen belgin belgizar
    belinda belkis belkize bella belva belén benazir benedetta benedicte benedikte benedita benek
    benice benigna benita benta bente benthe beray berenice berit beritan berivan beriye berna
    bernadett bernadette bernadine bernarda bernardita bernhardine bernice berniece bernita berrin
    berta bertha bertie besey bess bessie beste betania beth bethan bethany betina betsy bette betti
    bettie bettina betty bettye betul betül beulah beverley beverly beyhatun beyza bezek beáta
    bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka
    bibiana bibisora bibiána bidayet bienvenida bilay bilge bilginur bilha biljana bilkay bilkisu
    billie bilqis bimala bina binay birben birdie birgid birgit birgitt birgitta birgitte birgül
    birsan birte birthe biruta biserka bishakha bitten bitül bjørg blanaid blanca blanch blanche
    blanduzia blanka blathnaid blažena bobbi bobbie bodil boel bogdana boglárka bohdana bohumila
    bohuslava bolatito boluwatife bonita bonnie bonny bonu borbála bosibori bozena bożena božena
    božica božidara brandi brandie brandy branislava branka breanna breda breeda breege breffni
    brenda brendah brenna briana brianna brianne brid bridget bridgett bridgette bridgit bridie
    briget brigette brighid brigid brigita brigitta brigitte brilyant brinda brit brita britney
    britt britta brittani brittany brittney brogan brona bronach bronagh bronislava bronwen bronwyn
    brook brooke broņislava bruna brunhild brunhilde bruni brunilda bryony brândușa brígida buhle
    bunmi burcu burcuhan busara bushra busisiwe buthaina buthayna buşra bárbara bärbel büreyre büşra
    büşranur bənövşə caetana cahan cailin cait caitlin caitlyn caitriona cajsa calista calixta
    callie camelia camila camilla camille canan candace candela candelaria candelas candice candida
    canfeza canseven canur caoilfhionn caoimhe capucine cara caragh caren cari caridad carin carina
    carissa carla carleen carlene carlijn carlota carlotta carly carman carmel carmela carmelita
    carmella carmen carmina carminho carol carola carole carolee carolin caroline carolyn carolyne
    carren carrie caryl caryn carys casandra casiana cassandra cassidy cassie catalina catarina
    caterina catharina catharine catherina catherine catheriona cathie cathleen cathrin cathrina
    cathrine cathriona cathryn cathy catina catinca catrin catrina catrine catrinel catriona
    cayetana ceara cecelia cecile cecilia cecilie cecilija cecília cedide celene celeste celestina
    celestine celia celina celine cemiyle centa centrine cerasela ceren cerys cevale ceyhunə ceyla
    ceylin ceyran cezara chaaya chaitaly chakrika chaman chameli chanchal chanda chandani chandra
    chanel chaniya chantal chantel chantelle charis charisse charita charla charleen charlene
    charline charlott charlotta charlotte charmaine charos charvi chasity chasmum chastity chausiki
    chavvi chebet chelangat chelo chelsea chelsey chelsie chepkemoi chepkoech chepkorir cheri cherie
    cherith cherly cherotich cheryl cheryle cheyenne chiamaka chiara chidimma chidinma chieko chiman
    chinelo chinwe chinyere chipukizi chiquita chita chitra chizoba chloe chloé chloë chrissy
    christa christabel christal christel christelle christen christi christiana christiane christie
    christin christina christine christl christy chrystal ciaobella ciara ciarrai cici cihan cilli
    cilly cindi cindy cinta cinthia cintia cinzia cipriana cirkeline citlali citra claire clara
    clare clarice clarisa clarissa claudette claudia claudine clelia clementina clementine cleopatra
    cliodhna cliona clodagh cloe clotilde cläre clémence codie codrina codruța coleen colette
    colleen collette concepcion concepción concepta concetta concha conchita condoleezza connie
    consolata constance constantina constanza constanze constança constanța consuela consuelo cora
    coral coralia cordelia cordula cori corina corine corinna corinne cornelia corona corrie corrine
    cortney cosima cosmina courteney courtney crenguța crescencia crina cristal cristina cristine
    cristy crystal csilla cuheyna custodia cvetka cynthia cándida cäcilia cäcilie cécile célina
    céline cătălina cəmalə cəmilə dace daciana dafina dafne dagmar dagmara dagny daiana daiga daina
    dainess dairine daisy dajana daksha dalaja dalal dalia dalila dalili dalima dalya damaris damini
    damjana damlanur damyanti dana danelle danette dania danica daniela daniella danielle danijela
    danique danita danna danuta danuše daphne dara darci daria dariana darika darina darinka darja
    darla darleen darlene daryna davida davnet dawn dawna dayamai dayita dayna deana deann deanna
    deanne dearbhail dearbhaile dearbhla debbie debby debi debora deborah deborrah debra debrah
    deena deepa deepika defne deha deidra deidre deirbhile deirdre delal delfina delia delilah della
    delma delois delores deloris delphine demetra demetria denice denisa denise deniz derval
    dervilla dervla derya deryanur desiree desirée desislava despina dessie devi devika dewi değer
    dhriti diah dian diana dianah diane diann dianna dianne dida didem didina dietlind dietlinde
    dilan dilara dilarə dilcan dildora dilek dilfeza dilhuş dilnoz dilnur dilsitan dilşad dilşat
    dima dimitrina dina dinah dinda dionisia dionne dipta dita ditte divan divya dixie diya diyora
    diána diāna dlnia doaa dobromila dobroslava dochia doina dollie dolly dolores dolphine dominga
    dominika domitila domnica dona donata donatella donita donna dora dorcas dorcus doreen dorene
    doretha dori doriana dorina dorinda dorine doris dorit dorita dorle dorli dorota dorotea
    doroteja dorothe dorothea dorothee dorothy dorothée dorottya dorte dortha dorthe dorthy dottie
    dounia dovie doyinsola doğannur draga dragica drahomíra drahoslava dua duaa duha dulce dumisani
    dumisile dumitra dumitrana dunia dunja dunyo durdona durgadin durna dursadiye duyguhan duyên
    dušanka dymphna dympna dzidra dzintra dáša débora dóra döner dörte dörthe dünya dürdanə dürnisə
    dürrüşehvar dārta dương eadaoin earlene earline earnestine eavan ebba ebony ebru ebtisam
    ecaterina ecegül ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut
    edeltrud edhitha edie edina edinah edita edith editha edna eduarda edwina edythe edīte eesha
    eeva effie efil eftimia efua egenur ehrentraud eija eila eileen eilidh eilis eilish eimear eimer
    eimhear eira eiravati eithne eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaina
    elaine elamiye elda eleanor eleanora eleanore elena eleni elenor elenore eleonor eleonora
    eleonore eleonóra elfi elfie elfriede elgin elham elia eliabeth eliana elida elif elifnur eligia
    eliisa elin elina eline elinor elisa elisabet elisabeta elisabeth elisabetta elisaveta elise
    elissa elita eliza elizabeta elizabete elizabeth elize elizebeth eliška elke ella ellen elli
    ellie ellinor elma elmira elna elnarə elnora elnurə eloah elodia elodie eloisa eloise elosy
    elouise eloá eloísa elsa elsbeth elsebeth elsie elspeth elsy elva elvan elvia elvina elvira elvy
    elvíra elvīra elwira elyse elza elzbieta elīna elżbieta ema emal eman emanuela emanuella
    emanuelly emelie emelina emer emese emiko emilia emiliana emilie emilija emilly emily emine emiş
    emma emmaculate emmah emmanuelle emmi emperatriz emília emīlija ena enas encarna encarnacion
    encarnación encarnita endah ene enfes engla enid enikő eniola enna enriqueta enya erbay erdmute
    erem ergül erica ericka erika erin eriş erlinda erma erna ernestina ernestine ervaniye eryn
    erzsébet esengün eshana esi esila esma esmanperi esmarelda esmee esmeralda esmira esmée esna
    esparta esperanza esra essi essie estefanía estela estella estelle ester estera esteri esther
    estrella eszter eta etela etelka etelvina ethel ethna ethne etta eufemia eufrosina eugenia
    eugenie eugénia eula eulalia eulália eunice eunika eusebia eva eva-lena evaline evalyne evamaria
    evangelia evangelina evangeline evangelista evanghelina evde evelia evelien eveliina evelin
    evelina eveline evelyn evelyne evelína everline everlyne evette evgenia evi evie evija evin
    evita evonne evrim evy evîn ewa ewatomi ewelina ezgin eşim fabia fabiana fabienne fabiola
    fabiënne fabrizia fadekemi faderera fadile fadime fadıla fainche fairouz faisa faith faiza
    faizah faize falak falguni familə fanni fannie fanny farah farangiz farhiya farhunnisa fariba
    farida farideh farijika fariza farrah farzaneh farzona fatemeh faten fathonah fatigül fatihə
    fatima fatimah fatimə fatinur fatma fatmanur fatmeh fatou fatuma fawn fawzia fay faye fayize
    fayrouz febe febi feden federica fehintola fehmiye felecia felicia feliciana felicidad felicita
    felicitas felicity feline felipa felisa felisha felista felister felistus felizitas fem femke
    fenella fenna fenne ferahdiba feraye ferhan feride ferinaz fermuta fern fernanda feruza feryal
    feryas feyha feyzin ffion fiamma fibikemi fidan fidaye fidela fidelma fien fiene figen fikayomi
    fildan filipa filippa filiz filofteia filomena filoména finola fiona fionna fionnuala fionnula
    fiorella firdevis firuzə firəngiz fitnat fitria fitriani fizzə flavia fleur floare floarea
    floortje flor flora florence florencia florentina florentine florența floriana florica florina
    florinda florine flossie floy folake folashade forough fortunata fotima fouzia fran frances
    francesca francine francisca franciska francoise franka františka franziska françoise frauke
    freda frederika frederike frederikke frederique fredrika freia freida freja freya frida fridah
    frieda friedericke friederike friedhilde friedl friedlinde frusina frédérique fuma fumiko funda
    funke fátima féline fügen fəridə fərqanə fəxriyyə gabel gabriela gabriele gabriella gabrielle
    gabrielly gaida gail gaja galina gambo gamze ganga ganiye garima garnet gasti gaurangi gauri
    gaurika gautami gawati gayathri gaye gayla gayle geanina geeta geetika gelengül gelsomina gema
    gemma gena geneva genevieve geneviève genovefa genoveva genta gențiana georgeta georgette
    georgia georgiana georgianna georgie georgina georgine geraldine gerardine gerda gerdi gerhild
    geri gerlind gerlinde germaine germana gerri gerta gerti gertie gertraud gertraude gertraut
    gertrud gertrude gertrudis gertrúda gesa gesare gesche gesine geta gethera getrude geza ghada
    ghadeer ghalia ghaliyati ghazal gherghina ghina ghislaine giada gianina gianna giesela gifty
    gilda gillian gilman gina ginger ginny giorgia giorgiana giovanna gisa gisela giselle gislinde
    gita gitta gitte giulia giuliana giulietta giuseppina gizela gizella gladys glenda glenna gloria
    goldie golnaz goma goncafer gordana grace gracia graciana gracie graciela grainne grania
    graziella grazyna grażyna grațiana grațiela greca gregoria greta gretchen grete gretel grethe
    gretl gretta grieta griselda gro gráinne gréta grēta gudrun gudula gugu gugulethu guillermina
    gulistan gulnaz gultan gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunnel
    gunta gunvor gurli gussie gusti guusje gwen gwendolen gwendoline gwendolyn gwyneth gyda gyöngyi
    györgyi gök gökperi gökçe göli gönül görsev gözem gül gülarə gülay gülbani gülbeyan gülbiye
    gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar
    gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə gülnaz gülnaziye gülnur gülper
    gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gültəkin
    gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşen gülşeref
    gülşən gülər günar günay günebakan güngören günsel gürcüye gürten güverçin güzey habiba habibe
    hacile hadassa hadeel hadia hadicha hadija hadiza hadrey hafsa hafsat hafshah hafıza haiba
    hailey hajar hajnalka hala halenur halide halima halina halisi haliye halyna hamima hamiyet
    hamsini hana hanaa hanadi hanako hanan hanbiken hande haneen hanife hanim hanin hanja hanna
    hanna-mari hannabel hannah hannchen hanne hannele hannelore hanny hanora hansultan harbinaz
    harinakshi harini harita harriet harriett harriette haruka hasgül hashiki hasna hasret hatice
    hatima hatin hattie hauwa havali havse havva hawehindi hayat haydee haydée hayel hayleigh hayley
    hayrünnisa hazal hazel hazine heather heba hedda hedvig hedviga hedvika hedwig hedy hege heide
    heidelinde heidelore heidemarie heiderose heidi heidrun heike hekime helan helen helena helene
    helga heli helin helinä hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloísa
    helvi helén heléne helēna hema hemal hemangini hemani hend henife henna henni henny henrieta
    henrietta henriette henrike heracleea herdis herlinda herlinde herma hermelinda hermina hermine
    herminia hermína herta hertha hesti heva hevrin hezniye hiba hicran hidaya hilary hilayda hilda
    hildah hildburg hilde hildegard hildegart hildegund hildegunde hilkka hillary hillevi hilma
    hiltraud hiltrud hind hinet hiral hiroko hiwot hjördis hoda hodari holli hollie holly honora
    hope hortencia hortense hortensia hortenzia houda hoşkadem huban hubertine huda hulda humaira
    humaiya humayra hurican hurşide hélène hêlîn hêro hökümə hüda hülya hümeyra hürmet hürüyet
    hüsniyyə hüsnühâl hương həcər hồng iara iasmina iben ibironke ibolya ibtisam icha ida ide idella
    idika idun ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika ikshita ila ilaria ildiko
    ildikó ildız ileana ilene ilga ilham ilhan ilinca ilka ilona ilonka ilsa ilse ilze ima iman
    imany imara imelda imke immaculate imogen imogene imona inaam inas inaya indah indali indira
    indy ines inese ineta inez inga ingalill inge ingeborg ingeburg ingegerd ingegärd ingela
    ingelise ingelore inger ingetraud ingetraut ingrid ingrida ingried ingrīda inguna ingvild inka
    inken inkeri inmaculada inna insa insaf inta intan intisar inès inés inês ināra ioana ioanina
    iola iolanda iona ione ionela ionelia iosefina ipek irena irene iretioluwa iriana iridenta irina
    irine iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
    irmtrud irya iryna irén iréne irēna irıs isabel isabela isabell isabella isabelle isabelly
    isadora isaura ise isha ishani ishanvi ishita isidora iskra isla isobel isolde israa ita itanya
    itzel itziar iulia iuliana iustina iva ivana ivanka iveta ivette ivka ivona ivone ivonne iwona
    iyabode iyadunni iymona izabela ize işin işın jaana jacinta jacintha jackline jacklyn jaclyn
    jacobine jacque jacquelin jacqueline jacquelyn jacquline jada jadranka jadwiga jael jagrati
    jagvi jahi jaimie jalsa jalə jamalia jami jamila jan jana janaki janani jane janeen janel janell
    janelle janet janeta janeth janett janette janice janie janin janina janine janis janja janna
    jannette janni jannie januja janya jaqueline jarmila jaromíra jaroslava jaruthip jasiri jasmijn
    jasmin jasmina jasmine jasminka jasmit jasna javiera jaya jayanti jayda jayde jaylinn jayme
    jayne jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
    jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemima jemimah jemma
    jemutai jena jenelle jenifer jeniffer jenipher jenna jennette jenni jennie jennifer jenny jente
    jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeri jerica jerneja jerono
    jerop jerotich jerri jerrie jeruto jesca jesica jessica jessika jesusa jette jhalak jihan jill
    jillian jimena jina jinan jindřiška jinthe jitka jiyan jiřina jo joan joana joanie joann joanna
    joanne joaquina jocelyn jodi jody joelle joellen johana johanna johanne johnna jolana jolanda
    jolanta jolanthe joleen jolene jolijn joline jolán joni jonna jonnie jordana jorunn josefa
    josefiina josefin josefina josefine josephina josephine josette josie josipa josphine joséphine
    joumana jovita joy joyce joycelyn joyline jozefína joëlle jožefa jožica juana juanita judi judit
    judita judith judy juli julia juliana juliane julianna julie juliet julieta juliette julija
    julijana julita jumana jung juni justina justine justyna justína jutta juul juulia jwan jyoti
    jytte jázmin jéssica júlia jūla jūle jūlija kaarina kadriye kadınana kaija kaisa kaitlin kaitlyn
    kaja kajsa kalina kaluwa kamala kamaria kami kamila kamilly kamilə kamya kandef kani kania kara
    karama kardelen karen kari karima karimah karin karina karissa karla karley karlijn karlīna
    karmen karol karola karoliina karolin karolina karoline karolyn karolína karon karrie kartika
    karyn kashish kashvi kasiyah kaskazi kassandra kata katalin katariina katarina katarzyna
    katarína katarīna katcha kate katelyn katerina kateryna kateřina katharina katharine katherina
    katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati katica katie katina
    katja katri katriina katrin katrina katrine katriona katrīna katy katya kaver kavita kavya
    kawthar kay kaye kayla kaylee kayleigh kazhal kazuko keely keeva kefser kehinde keiko keisha
    kelley kelli kellie kelly kelsey kemuma kemunto kendra kenya keri kerime kerri kerrie kerstin
    kerttu kerubo kesha keshia keya kezban kezia keziah khadija khadijah khanyisile khawla khazal
    kholoud khrystyna khulood khulud kia kiah kiandra kiara kibafupia kibibi kiera kifaye kifayət
    kikelomo kimberlee kimberley kimberly kimya kinaya kinga kiojah kipepeo kira kirsi kirsten
    kirsti kirstie kirstin kirstine kirsty kisha kisima kitan kitti kitty kiwara kjersti klara
    klaudia klaudie klavdija klothilde klára kläre koncagül konstanze kordula kori korinna kornelia
    kornélia kosisochukwu kreszentia kreszenz kriemhild krisha krista kristal kristalina kristen
    kristi kristiane kristie kristiina kristin kristina kristine kristiāna kristy kristína kristýna
    krisztina kritika krystal krystle krystyna ksenia ksenija kuchanua kumiko kumral kumush
    kunigunda kunigunde kutgün kutun kvetoslava květa květoslava kwamboka kweli kyara kyla kylie
    kyllikki kyoko kyong kyra kyung kâzime käte käthe käthi könül kövsər kübran kısmet kəmalə lacey
    lacie lada ladan ladislava ladli ladonna laetitia laika laila lailati laini lajita lakeisha
    lakesha lakeshia lakisha lakshmi lala laleh lalita lalə laləzar lama lamees lamia lamiyə lan
    lana laoise laquita lara laras larisa larissa larysa lashanda lashawn lashonda lata latanya
    latasha latifa latika latisha latonia latonya latosha latoya latrice latricia laura laure
    laureen laurel lauren laurence laurenția lauretta laurette laurie lavanya laverne lavina lavinia
    lavon lavonne lavínia lavīze lawanda lawrencia layan layla laylo laze laís lea leah leana
    leandra leanna leanne leatrice leeann leela leena leia leigh leila leilani leili leire leisa
    lekha lela lelia lena lenah lene leni lenka lenora lenore leocadia leokadia leola leona leonie
    leonila leonor leonora leonore leontina leontīne leopolda leopoldina leopoldine leora leota
    lerato lerze lesa lesana lesia lessie leta letha leticia letitia letizia letiția lettie letícia
    leyla leyli leyre lezize lia liana liane libby libni libuša libuše licia lida lidia lidija
    lidwina lidya lieke liene liesa liesbeth lieschen liesel lieselotte lieve ligia ligita liisa
    lila lili lilia lilian liliana liliane lilija lilijana lilita lilja liljana lilla lillemor lilli
    lillian lillie lilo lily limon lina linah linda lindah linde lindiwe lindsay lindsey lindy linet
    linh linn linnea linnie linnéa lintang lioara lioba lipika lisa lisanne lisbet lisbeth lise
    liselott liselotte lisette lissette lissi lissy liudmyla liv liva livia liwia liz liza lizabeth
    lizbeth lize lizete lizette lizz lizzie lizzy ljiljana ljubica ljubov ljudmila loes loice loida
    lois loise lola lolita londisizwe londiwe loni lopa lora loraine loredana lorelei lorena lorene
    lorenza loretta loretto lori lorie lorine lorna lorraine lorri lorrie lotta lotte lotti lottie
    louann louella louisa louise lourdes lova lovie lovis lovisa loïs lualhati luana luann luanne
    luara lubna luce lucia luciana lucie lucija lucila lucile lucille lucinda lucretia lucrezia
    lucreția lucy lucía ludmila ludmilla ludmiła ludovica ludwina luella luigina luisa luise luisina
    luitgard luiza lujza lula lulu luma luminita luminița lunna lupita lura luz luzia luzie luísa
    lydia lydiah lykke lyn lynda lyndsay lyndsey lynette lynn lynne lynnette lynsey lyubov lyudmila
    lâle lærke lívia lúcia lüfen lütfiyyə lýdia lýdie lăcrămioara lība līga līna līza lūcija ləman
    lətafət lətifə maaike maaria maarit maartje mabel mable macarena macaria macide madaha madalena
    madara madeleine madelene madelief madeline madelyn madge madhavi madhu madhuri madina madini
    madlen madoa madonna mae maeve mafalda maftuna magarete magda magdalena magdalene magdaline
    magdaléna magdolna maggie magnolia magret magrit maha mahali mahigül mahika mahirə mahizər
    mahnaz mahsa mahter mahulena mai maia maida maie maighread maija maike maiken maimuna maimunah
    maire mairead mairi mairin mais maisa maisha maisoon maisə maite maitê maja majani majella
    majida majken majorie majvor makayla makena maksüde mala malak malala malena malene malgorzata
    malika malin malinda malini malissa maliza malle mallory malou malva malvina malvína malwina
    mamen mamie manal manca manda mandi mandy manja manola manon manuela manuelita manuella manya
    mara maranda marcela marcelina marcella marcelle marcheta marci marcia marcie marcy mare mareen
    mareike mareile maren marese marga margaret margareta margarete margaretha margarethe margarette
    margarida margarita margaréta margaud margaux marge margery margherita margie margit margita
    margitta margo margot margret margrethe margrieta margrit marguerite mari mari-leena maria
    mariah mariam marian mariana mariane marianela mariann marianna marianne maribel marica maricel
    maricela maricica maricruz marie marie-france mariechen mariele mariella marieluise marietta
    mariia marija marijana marika mariko marilee marilena marilyn marilynn marina marinela marini
    marinka marioara mariola marisa marisela marisol marissa maristela marit marita marites maritta
    maritza marivic mariya marja marjaana marjan marjana marjanca marjani marjatta marjeta marjo
    marjona marjorie marjory marjukka marjut marketta markéta marla marleen marlen marlena marlene
    marlies marliese marlis marlyn marlys marnie marquerite marquita marsha marta marte martha
    marthe marti martina martine martirio martta maruša marva marwa mary mary-grace maryam maryann
    maryanne marybeth maryellen maryjane marylin marylou maryse marzena marína masako masoumeh
    masume matea mateja mathilda mathilde matilda matilde mattie maua maud maude maudie maura
    maureen maurine mavis maxie maxine mayada maybelle mayme maynur mayra maysa maysaa maysoon
    maysoun mayte mayumi małgorzata maşide maša maža mckenzie meabh meagan meaghan mechthild
    mechthilde mechtild mecide meena meera mefharet meg megan megha meghan meghana mehbarə mehdiye
    mehin mehrigül mehrimoh mei meibh meike meja mekhala melaha melania melanie melba meleknur
    melikkan melina melinda melisa melissa melita melitta mellisa mellissa melodie melody melony
    meltem melva melvina melvine melánia melûl menfeat menişan meral merba mercedes merche mercyline
    meredith merel merete merethe merike merim merja merva merve mervi meryem meryeme mesude meta
    metka metrine mette meveddet mevlüdiye meyhanim meyransa mezide mhairi mia micaela michaela
    michaele michala micheala michela michele michell michelle michiko michèle midori mie migdalia
    miguela mihaela mihrab mihriye miia mikaela mikayla mila milada milagros milana milcah milda
    mildred milena milica milka milkah milla millicent millie miloslava milota milou miluše mimi
    mimmi mina mindy minerva minibe minna minnie minodora minurə mioara mira mirabela miranda miray
    mirdza mireia mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana
    mirna mirona miroslava miroslawa mirriam mirta mirte mirthe miruna misako misra missy misti
    misty misuli mitali mitchelle mittie mitzi mitzy miyesser mkarkara mnqobi moa modesta modupe
    mofifoluwa mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mollie molly mona monalisa
    monica monicah monika monique monira monja montserrat moraa moradeke morag morayo moreen morena
    morenike morine morolake mosinmileoluwa mosunmola motunrayo moureen mourine moya moyosore
    mozelle mozhgan mpho mrihani muarra mubina mufide mugdha muhima muhiye muhsina muireann muizza
    mujde mukbile mumtoz muna munisa muriel murielle mursalina musaffa musfira mushtariy musila
    muslima mutia muvahhide muxlisa muzayyana muzdalifa mwamini mwanajuma mwanamisi mwasaa myra
    myriam myrna myrthe myrtis myrtle mária márta máxima märta märtha mélanie mónica mónika mübetcel
    mücevher müferrih müge müjde mükrüme mülayim mümtaze münezzer müret müsemma müveddet müğber
    müşkünaz müşüre māra mārīte mădălina mălina mărioara măriuca mədinə məhru məlahət məleykə
    mənsurə məryəm mərziyyə məsmə mətanət nabila nada nades nadeschda nadeshda nadezhda nadežda
    nadia nadiia nadin nadine nadja nadya naděžda nafile nafula nagham naglaa nagwa nahid nahidə
    nahla naiara naibə naide nailə naimh nair naja najah najat najla najuma najwa naki nakia nalan
    naledi naliaka nalin nalini nalân nan nana nanci nancy nandini nanette nanjala nanna nannette
    nannie nanə naoimh naoko naom naomh naomi naomy narcisa narges narhanim nariman narin narjis
    narıngül nashipie nasiba nasim nasra nasreen nasrin nastja natali natalia natalie nataliia
    natalija natalja natalya natascha natasha natasja natasza nataša natașa natella nath nathalie
    nathari natividad natália natálie natālija natəvan nawal nayara nayeli nayfa naz nazanin nazende
    nazilə nazimet nazimə nazira nazli nazlihan nazlı nazıdil naďa ndumiso neasa nebiha necilal
    necva neda nedda nedra neelima neema nefaret nefiye negar neha neja nejdet nekesa nela nelah
    nelda nelima nell nelli nellie nelly nena neptün nerea nereida neriban nermin nerys nesfe
    neslihan neslinur nesma nesrin nesrîn nessa nete netra nettie neva neval nevenka nevgin nevin
    nevise nevsale neyran nezengül nezize neşrin neža ngaire ngozi ngọc niamh nian niara nibal
    nichola nichole nicki nicola nicolasa nicole nicoleta nicoletta nicoline niculina nidhi nidia
    nidra nienke nieves nigar nigesa nihal nihan niharika niina nika niki nikki nikol nikolett
    nikoletta nikolina nila nilam nilay nilcan nilda nilgün nili nilima niloofar niloufar nilufar
    nilufer nimakoah nimrat nina ninetta ninioluwa ninthe nirgül nirja nirmala nisa nisha nisreen
    nisə nitara nives niğmet njozi nkazimulo nkechi nkiruka nneka nobantu nobuhle noeleen noelia
    noeline noelle noemi noemí noha noirin nokulunga nola noleen nollaig nomagugu nomalanga
    nomasonto nomathalente nomathemba nomcebo nompumelelo nomsa nomthandazo nomusa nomvula nona
    nonhlanhla nonjabulo noor noora noortje nora norah noreen norica noriko norma notburga nothando
    nouf nour noura novella novi noxolo nozibusiso nozima nozizwe noémi noëlle nqobizitha ntombi
    nuala nuha nula nur nura nuran nuranə nuray nurbanu nurcan nurda nurdeniz nurey nurgil nurhayet
    nuria nuriya nuriyet nurlana nurmelek nurseda nurser nursim nurtaç nurten nurul nurveren nurşan
    nuša nyaboke nyambura nyanchama nyasi nydia nynke nyoka nyokabi nyoni nyota nyuki nádia nélida
    nóra növrəstə núria nübar nüdret nürice nüşabə nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana
    obdulia obianuju obioma octavia octaviana océane oda odalis odalys odeline odessa odette odika
    odina oeshi ofelia ofeliya ogechi oguş ojasvi oksana ola olajumoke olalla olasunmbo oleksandra
    olena oleta olga olha olimpia oliva olive olivia olivie ollie ololade oluchi olufunke
    olufunmilayo oluwakemi oluş olwen olwethu olívia oma omaima omaja omina omisha omobolanle
    omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oni onyinye oona
    oonagh opal ophelia opwonya ora oralia oreofe orfhlaith oriana orla orlagh orlaigh orlaith orna
    ornella orpha orsolya ortansa ortrud ortrun orvokki orçin osha osiyo otilia ottilia ottilie
    otília otýlie otīlija outi oviya owethu oxana oyenike oyindasola oysha ozana ozioma oľga paca
    pacífica padma padmi padraigin pahal paige paivi pakizə paksu palesa pallavi palmira paloma pam
    pamala pamela panini pansy panya paola paoletta paramita paraschiva parisa parvaneh parvin
    parwin pascale pascuala paskalia pastora patrica patrice patricia patricie patricija patrizia
    patrícia patsy patti pattie patty paula paulette paulica pauliina paulin paulina pauline paulína
    paulīna pavani pavla pavlína paz pearl pearlie pearline peggie peggy pekkan pelin pembesin
    penelope penina peninah pennie penny pepita peren perinur peris perla perlita permun pernilla
    pernille pervin perwin pesent petra petrana petrina petrona petronela petruța phanice phileine
    philippa philis phillis philomena phoebe phuong phylis phyliss phyllis pia piedad pien pierina
    pietra piia pilar pili pina pinar pippa piran piret pirjo pirkko piroska pleun polina polly
    polona polonca pompilia pooja poonam portia prabha pratibha preeti pricilla primitiva prisca
    priscah priscila priscilla priscillah prisha priska priya priyanka profira prudencia puji puk
    puput purificación pushti puspa puti putri päivi päivikki pénélope pía pürçek pınar pəri pərişan
    pərvanə pərvinə qaratel qori quinter quinty qumru qushi qönçə qızbəs qənirə raagini rabab
    rabbiye rabea rabecca rabi rabia rachael rachana racheal rachel rachelle rachita rada radeke
    radha radhika radka radmila radoslava radovana rae rafaela raffaella rafia rafila raghad raghda
    ragna ragnhild rahab rahayu rahel rahiye rahma rahmi raifə raija raili raina raisa raissa rajaa
    rajani rajata rajeshri rakide raksha raluca ramilə ramona rana randa randi rani rania ranim
    ranya raphaela raquel rasha rashida rasimə rasma ratih ratna raven rawan rawda rayhona rayla
    rayyona razan raziyə reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat reem reet refet
    regina regine regitse regitze regína regīna rehab rehema rehime reidun reiko reina reingard
    reinhild reinhilde rekha remedios rena renad renae renata renate renee rengül reni renita renske
    renuka renáta renée resi restu reta retha reva revza reyhan reyhanə reyna rezin rhea rhian
    rhianna rhianne rhiannon rhoda rhona rhonda ria ricarda richelle ridhi rigmor rihab riikka riina
    riitta rika rikke rima rina rini risa risper rita ritt ritva riya robbin roberta robertina robin
    robiya robyn rochelle rocio rocío rodah rodica roise roisin rojda rojin rojnu roksana rola
    romanița romina romona romy rona ronahi ronda rondik ronja ronke roos roosa rosa rosalba rosalee
    rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva rosalyn rosalía rosanna
    rosanne rosaria rosarie rosaura rose roseann roseanna roseanne rosel roselinde roseline rosella
    roselyn roselyne rosemarie rosemary rosenda rosetta rosi rosie rosina rosita rositsa rosl roslyn
    rosmarie rossana roswita roswitha rotraud rotraut rouba rowena roxana roxane roxann roxanna
    roxanne roxelana roxie roya roza rozalia rozalija rozerin roziya rozália ruba ruby rubye rudīte
    rufina ruhide ruhiyyə ruhshona ruhugül ruhəngiz rukia rukiye rukmini rula rumaysa rumeysa
    ruperta ruqaya ruqiya ruqiyyə ruta rute ruth ruthann ruthie ruthild ruwaida ruwayda ruxanda
    ruxandra ruxsarə ruža ružena ružica réka róisín róza rózsa róża rövşanə röya röyal röyalə rübabə
    rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna rəqsanə rəsmiyyə rəxşəndə saadet
    saanvi saar saara sabiha sabihe sabina sabine sabirə sabreen sabrina sabína sabır sacha sachi
    sachiko sacidə sadao sadeti sadia sadie sadina sadiye safaa safina safinaz safiri safiya safta
    safura sahar sahibə sahil saida saire sajida sakina sakura salimah salimet salina sallie sally
    salma salome salomea salomey salomé salsabila salud salwa samah samahat samanta samantha samar
    samatha samia samiah samina samira samirə samiya sana sanaa sanavber sanaya sanda sandi sandra
    sandy sangeeta sanita sanja sanjuana sanjuanita sanna sanne sanni sanur sanya saoirse sapa sara
    sarabi sarafina sarah sari sarina sarita sarmīte sarvinoz sarya sasha saskia satu saturnina
    satıa saumu saumya saundra sauti saveta savina savita sawsan sayaka sayalı saygın sazan saçı
    scarlett seana seanan seaneen seanna sebigül seblâ seda sedef sedife seema sefer segilola sehel
    seija sejda selcan selcen selena selime selin selina selma selmin selçuk sema semat semenica
    semiha semine semra semrin sena seniha senta seona septi serafina serah serap serena serfinaz
    serma sernur serpil servinaz sessa setsuko sevara sevcan sevdinar severina sevgen sevgi sevginur
    sevican sevil sevim sevinc sevinch sevla sevsevil seyhan seyyide sezen seçgül shadia shahad
    shahd shahina shahla shahnoza shahrzad shaima shaimaa shaina shakila shalonda shameka shamika
    shana shanda shani shania shanice shanna shannan shannen shannon shanon shanta shante shantel
    shanti shara shari sharifa sharla sharlene sharmaine sharmila sharon sharonda sharron sharyn
    shatha shauna shauneen shawana shawna shayan shayla shayna sheela sheelagh sheena sheila sheilah
    sheilla sheillah shelby shelia shelley shelli shellie shelly sheree shereen sheri sherie sherin
    sherine sherita sherri sherrie sherrill sherry sheryl shiela shilan shinead shireen shirin
    shirlene shirley shivani shler shna shobha shohreh shona shonda shravya shukria shukrona sian
    sibel sibilla sibille sibongile sibusisiwe sibylla sibylle sidar sidiqə sidonia sidónia
    sieglinde siegrid siegried siegrun sienna siglinde signe sigrid sigrun siham sihawukele siiri
    silanur sile silja silje silke sille silondile silvana silvia silviana silvie silvija sima
    simber similoluwa simin simina simisola simona simone simonetta simphiwe simten simuzər sina
    sinaida sinam sinazo sinead sinem sini sinikka sintija sinéad siobain sioban siobhain siobhan
    siofra siphesihle sirap siri sirje sirkka sirpa siska sisko sissel sitarə sithembiso siti siv
    siya siân skaidrīte skolastika slavica slavka slavomíra slavěna sláva slávka smaranda smita
    smriti sneha snježana socorro sofi sofie sofiia sofía soha soheila solange soledad soliha solma
    solmaz solveig solvej solvita solène somadina somaya sona sondra songül sonia sonja sonnur sonya
    sophia sophie sophy soraia sorana soraya sorcha sorina sowande soykan sozan soňa speranța stacey
    staci stacia stacie stacy stana stanca stanislava stanka starla stefani stefania stefanie steffi
    stela steliana stella stellah steluța stephanie stephany stephenie sterre stilla stina stine
    stéphanie suad subomi subutiye suci sudha sudiksha sue suha suhad suhair suhani sujata sultane
    sumaya sumayya sumitra sunay sungara sunita sunniva susam susan susana susanita susann susannah
    susanne suse sushma susi susie sussanne sussie suus suvi suzan suzana suzanna suzanne suze
    suzette suğra svea svenja svetlana svitlana světlana swala swantje swati swetlana syahrini sybil
    sybilla sybille sylivia sylke sylvana sylvia sylvie sylwia synnøve sys szilvia sára sânziana
    ségolène söyler sørine søs südabə süheyda süleyla sümerya süner sürəyya süsen süzer sırriye
    səadət səbinə səbirə səfurə səhər səidə səlimə səma səmayə sənubər səriyyə tabatha tabea tabitha
    tadeja tagangül taghreed taghrid tahani tahereh taina taja talia talibe tamanna tamara tamaşa
    tambika tameka tamela tamera tami tamika tamilla tammi tammie tammy tamra tamsin tamu tana
    tangül tania tanisha tanja tanmayi tanses tansu tantri tanvi tanya tanyu tara taraneh tari tarja
    taru taryn tasha tasvir tatiana tatjana tatyana tawana tawanda tawnya tayyibe taçnur tecla teea
    teena teija teja tekla teknaz tellervo telse temime tena teodora teodosia teona tera tercan tere
    teresa terese teresia teresiah teresita teressa tereza terezija terhi teri terra terri terrie
    terttu teréz terézia tess tessa tessie tetiana teybet teófila thabisa thabisile thandazile
    thandeka thandiwe thea theda thekla thelma thembeka thembekile thembile thembisile theodora
    theresa therese theresia therése thi thuraya thuthukile thuy thérèse thảo tia tiana tiara tiarna
    tiberia ticen tiegan tiffani tiffanie tiffany tigist tiia tiina tiiu tilda tilde tillie tilly
    tima timea tina tinca tincuța tindra tira tirza tisha titi titilayo titin tiziana tjaša tola
    tolulope toluwanimi tomasa tomeka tomoko tomris tomurcuk toni tonia tonicha tonja tonje tonya
    tora torhild tori torill tosha toshiko tova tove tovuz toya tracey traci tracie tracy traude
    traudel traudl traute treacy treasa trena tresa tressa treva tricia trifa triin trina trine
    trini triona tripti trisha trista triveni triya trude trudel trudi trudy trīne tsveta tsvetana
    tudora tudorița tudosia tuere tuija tule tulsi turanə turcein turid turvi tutkucan tutu tuula
    tuuli tuulia tuulikki tuva tuğçe twila twyla tyra tímea tükəzban tülay tülin tünde tünzalə
    türcan türkan türkanə türknur tüzenur təhminə təranə ubika ucchal uchita udeera udyati ujamaa
    ujunwa ulduz ulla ulla-maija ulrica ulrika ulrike ulva ulya umaima umande umi umm ummahani umoja
    umuşan undine unjani unnati unni upadhriti upasna upma urishilla urmi ursel ursula urszula urte
    urvashi urvi urša urška uršuľa uschi usha usyi uta ute uyanser vacibe vada vahidə vaishnavi
    vajèn valarie valary valborg valda valentina valentyna valentína valentīna valeria valerie
    valerija valeska validə valija vallary valorie valéria valérie vamakshi vanda vandana vanesa
    vanessa vanja vansha vanya varenya varlık varsha varvara vasana vasatika vasilica vasudha
    vasundhara vecide veda vedhika vedika veera veerle vefia velda velma velta vendela vendula
    venera veneranda venessa venita venla venus vera verda verde verena vergie verla verna vernell
    vernice veronica veronicah veronika veronique verónica vesna vesta veta vezrife vian vicenta
    vicenția vickey vicki vickie vicky victoire victoria victória vida vidhi vidya viera vieroslava
    vigdis viivi vija vikki viktoria viktorie viktoriia viktorija viktória vildane vilde vilhelmiina
    vilhelmina vilma vinaya vincenza vineta viola violet violetta viorela viorica virgie virgina
    virginia virginie viridiana virpi virág visitación vita vittoria vitória viveka vivi vivian
    viviana viviane vivianne vivien vivienne viyan vladimíra vlădelina voichița vonda vrinda vrishti
    vritti vuokko vyanjana vân véronique vüsalə věra vəfa waceera wafa wafaa wahida waida wakeeta
    walburga waldtraut walentina walli waltraud waltraut waltrud wambui wanda wani wanjiru warda
    warhi waridi waseme watika weddy weena wenche wencke wendelin wendi wendolin wendy wenke wera
    whitney wibke widad widisha widya wiebke wiesława wijdan wilda wilfriede wilhelmina wilhelmine
    willa wilma wiltrud winda winifred winni winnie winnifred winny winona wirda wishi wulan wuraola
    xalak xalidə xalisə xanım xatirə xavər xenia ximena xiomara xiti xumar xuân xénia xəyalə yaa
    yachana yadavi yadira yahvi yahşi yaiza yamini yance yani yara yaroslava yasemen yasemin
    yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina
    yasmine yasti yasəmən yauvani yazgül yda yeganə yejide yekaterina yekbun yelena yeni yepelek
    yesenia yessi yetunde yevheniia yewande yeşil yfke yinthe ylva yochana yoko yolanda yolande
    yolonda yordanka yoshiko yoshita yosma yrsa yuko yulia yuliana yuliia yumi yuni yunita yurdaser
    yuridia yuriko yurtseven yusra yutika yvette yvonne yésica yéssica yücel yıldız yến zaenab
    zahfer zahnya zahra zahraa zahro zaida zainab zainabu zaira zaitra zaituni zakhele zakiyaxon
    zaliha zalindra zamfira zamira zanele zansi zara zaraza zarina zarna zarəngiz zaynab zdenka
    zdeňka zdislava zebirce zehnia zehra zehranur zeina zeinab zelaya zelda zelha zella zelma
    zemfira zemzem zenaida zenia zenobia zenovia zenta zenzile zerafet zeride zevlüde zeyneb zeynep
    zeyno zeynəb zeynəgül zhanna ziba zibeydə zibuyile zigrīda zilan zilfa zilmil zina zinaida zinal
    zinhle zinnura zinnure zinət zipporah zizi zlatica zodwa zoe zoey zofia zofija zohra zohreh
    zoila zoja zora zoraida zorka zornitsa zoya zozan zoé zoë zsanett zsuzsanna zsófia zubaida
    zubeyde zulaikha zulfa zumaridi zuwena zuzana zuzanna zvonka zöhrehan zöhrə züheyla zülbiye
    züleyxa zülfiyyə zülfüye zümre zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar áfrica ágata
    ágatha ágnes águeda ámbar ángela ángeles ánh áurea âlemşah ângela änne åsa åse çalım çağlar
    çevregül çilga çimnaz çinarə çisem çiçək çolpan édith élisabeth élise élodie éléonore émilie
    érica éva íngrid íris ísis ömriye örfiye övün özay özbilge özdeş özge özgün özlem özpetek özyurt
    úrsula üge ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ünal ürper üçgül ārija đurđica
    ērika ľubica ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye şahinder şahnaz şahnuray
    şahıgül şamiha şayan şazime şebnem şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman
    şevketfeza şeyda şilan şirivan şule şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu
    şəlalə şəmsiyyə şərafət šarlota špela štefanija štefica štefka štefánia štěpánka šárka žaneta
    željka želmíra živa žofia žofie ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər
    """.split()
)

# Borne by both.
EITHER = frozenset(
    """
    abdi ade alsoy alva amor angalia antonie asanti asiman auguste bahari boma cannur carrol cary
    ceyhun charo chong chuki chus cleo conny daire daragh darragh dee devon dominique eka elisha
    elly enzi evance fahari fanaka faraja fimar frankie gabi gerd guadalupe guiomar günver hekima
    henri indra ivica jackie jamie janne jessie jewell johnnie jua kader kaombwe karan kasey kerry
    kiburi kijana kipenzi kris krishna lacy lavern laçın lesley leslie loreto lou luka lupe makini
    manu marion marty maría matija matunda maxi merle mickey morgan münəvvər nanni naoise nazaret
    noa rael reshoni risalet robbie rua sabari safari sai sammie saša selvi senna serda seyran shida
    sifa siku sədaqət thalente tine tisa toby tommie trinidad tufani turan ufukay uli uzima uğur
    valeri vega vlasta wamwema yalın yaqub yaşar öncel ünsever şendoğan
    lindsey lindsay dana robin courtney shannon ashley nicola andrea leigh lynn alexis kelly tracy chris sam alex jean
    casey cameron riley avery rowan shelby angel rene
    """.split()
)
