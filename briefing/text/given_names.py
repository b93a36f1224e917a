"""First names that tell a person from a place or a company, and often he from she.

By hand: names that news of the Middle East carries in Latin letters, common ones of the United States
census, of Europe, India, Japan and Africa; beside them those of public lists (`listed_men`,
`listed_women`). Absence says nothing. Names that are also everyday words are left out.
"""

from briefing.text.listed_men import MEN
from briefing.text.listed_women import BOTH, WOMEN

# Lower-case.
HAND_MALE = frozenset(
    """
    aaron abadi abbas abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelkader abdelkarim
    abdelmajid abdelmalek abdelmoneim abdelrahman abdirahman abdul abdulamir abdulaziz abdulghani abdulhadi
    abdulhakim abdulhamid abduljabbar abdulkader abdulkarim abdulla abdullah abdullatif abdulmajid
    abdulmalik abdulmohsen abdulnasser abdulqader abdulrahim abdulrahman abdulrazzaq abdulsalam abdulsattar
    abdulwahab abdurrahman abebe abed abolfazl abraham abubakar adam adebayo adel adil adnan adrian afonso
    agit ahmad ahmed ahmet aiman akif akil akira ako akram aksel alaa alain alan alasdair alastair albert
    alberto aldar alejandro aleksander aleksandr alex alexander alexandru alexei alfonso alfred alfredo ali
    alireza alistair allan allen alp alparslan alpaslan alton alvaro alvin amar ameen ameer amer amin amir
    amit amjad ammar anas anatoliy anatoly anders andre andrei andrej andres andrew andriy andrzej andy
    angel angelo anil anmar anthony anton antonio anwar aram arash archie ardalan ardeshir ardit aref ariel
    arif arjun arkadiusz arkady armando arnold arseniy arslan arthur arturo arun arvind asaad asad asghar
    ashok ashraf ashti ashwin asif asim aso atef atheer attila augusto austin avigdor awad awwad ayad
    ayatollah aydin ayhan ayman ayoub azad aziz babak babatunde badr bafel bahaa bahman bahoz bahram
    bakhtiar bakhtyar bakr balázs baraa baran barham barry bartosz barzan barış bashar basheer bashir basim
    bassam bassel bassem behnam behrooz behrouz behzad bekir ben bence benjamin benjie bennie benny benoit
    benoît berat bernard bestoon bestun bibi bijan bilal bilawal bill billy binali birol bjorn björn bjørn
    blake bob bobby bogdan bohdan bohumil bohuslav bongani boris boyko brad bradley brandon brent brett
    brian bruce bruno bryan bryant burak burhan byron bülent cafer callum calum calvin cameron carl carlos
    carlton carroll casey cecil cedric cem cemil cengiz cesar cevdet chad charles charlie chester chidi
    chijioke chinua chris christian christoph christophe christopher chukwuma ciaran ciprian clarence clark
    claude clayton clifford clifton clinton clive clyde cody colin constantin corey cormac cory cosmin craig
    crisanto curtis cătălin dafydd daisuke dale damon dan daniel danilo danny daoud dariush dariusz darrell
    darren darryl darwish daryl dave david dawit dawood dawoud dawud dean declan deepak delbert delovan
    dennis denys derek derrick detlef devin devlet devrim dhafer dhiaa diaa didier dieter dietmar diler
    dilshad dimitar dimitrios dimitris dindar diyar dlovan dmitri dmitry dmytro dominic don donal donald
    donnie dorin doug douglas doğan duane duarte duncan duraid duran dustin dwayne dwight eamon earl earnest
    ebrahim ed eddie edgar edmund edouard eduardo edward edwin eero efrain efraín efren ehsan ehud eino
    ekkehard ekrem elmer emad emeka emin emlyn emmanuel emre eneko enrique ensar eoin ercan erdal erdem
    erdogan erfan ergun erhan eric erik ernest ernesto erol ershad ersin ertuğrul esa esko esmaeil esmail
    espen etienne euan eugene evan everett evgeny evo ewan eyad eyüp facundo fadel fadhel fadhil fadi fahad
    fahd fahmi faisal fakhri falah faleh falih fares farhad farhan farhang farid faris farouk farshad faruk
    faruq farzad fatih fawaz fawzi fayez faysal fayyad federico felipe felix femi ferenc fergus ferhad ferit
    fernando fidel fikri fintan firas firat florin floyd forrest fouad francis francisco francois frank
    frank-walter franklin frantisek františek françois fred freddie frederick fredrick fritz fuad fuat fumio
    fyodor gabor gabriel gadi galip gamal ganesh gareth garrett garry gary gavin geir gene gennady geoffrey
    george georgi gerald gerard gerardo gergely gerhard gerry getachew gethin ghaith ghaleb ghanem ghassan
    ghazi ghazwan gheorghe gholam giannis gilbert giles gilles giorgi giorgio giovanni girish girma giulio
    giuseppe glen glenn gokhan gonzalo goran gordon graham grant greg gregg gregory grigory grzegorz
    guillaume guillermo gunter gustavo guy gábor göran günter güven haakon habib hadi hafez haidar haider
    haile haitham hakan hakim halil halvor hamad hamdi hamed hamid hamish hamoud hamza hani hanif hans
    hanuman haqqi hardi harish harith harold harry hartmut haruki harun harvey hasan hashem hashim hassan
    hatem haval hawar hawre haydar hayder hayri haytham hazem hector heikki heiko heinz helmut hemant hemen
    hemin henrik henry herbert herman hernan hernán hero herve hervé heval hideki hikmat hilmi hiroshi
    hisham hiwa hoger hojjat homer hooshang horace horst hoshyar hosni hossain hossein houman howard hozan
    hryhoriy hubert hugh hugo hulusi humam husam husayn husein huseyin hussain hussam hussein håkan håkon
    hêmin ian ibrahim idris ignacio ignazio igor ihab ihor ihsan ikenna iker ilkka ilyas imad imran inad
    ingmar ira iraj irfan irving isa isaac isagani isam isamu ishaq iskandar ismael ismail ismet israel issa
    issam istvan istván ivan ivar ivaylo iyad izzat iñaki iñigo jaafar jabbar jaber jabir jabr jacek jack
    jacob jacques jafar jagdish jaime jake jakub jalal jalil jamal james jamil jamshid janos janusz jared
    jari jaromír jaroslaw jarosław jasem jasim jason jassem jassim javad javed javier jawad jawdat jay
    jayant jean jean-luc jean-marc jean-paul jean-pierre jean-yves jeff jeffery jeffrey jejomar jens
    jeremiah jeremy jermaine jerome jerry jerzy jesse jesus jim jimmie jimmy jiri jiří joachim joao joaquin
    joaquín jochen joe joel joey johan johannes john johnathan johnny jomo jon jonathan jonathon jordan
    jorge jorma jose jose-luis josep joseph joshua josé jozef jozsef joão juan juha jukka julian julio
    julius jumaa junichiro jurgen jussi justin jános józsef jörg jörgen jürgen kaan kadhem kadhim kadri
    kagiso kais kamal kamel kamil kamran karam kareem karim karl karl-heinz karthik karwan karzan kaveh kawa
    kazem kazim kazimierz kazuo keith kelvin kemal ken kenan kenji kenneth kenny kent kenta kevin keyvan
    khader khalaf khaldoun khaled khalid khalil khidir khosrow kianoush kimmo kino kiril kirill kirk kjell
    kjetil klaus knut kofi kojo koray kosrat kourosh kristopher krzysztof kubad kunal kurdo kurt kwaku kwame
    kwesi kyle kyrylo lachlan ladislav lahur laith lakhdar lalit lance larry lars lasse laszlo latif laurent
    lauri lawrence leandro lech lee leif leland lennart leo leon leonard leonid leroy lester leszek levent
    levi lewis libor lionel liviu lloyd loay loic lokman lonnie loren lorenz lorenzo lothar louay louis
    lowell loïc luay lubomír luboš luca lucas luigi luis lukas luke luqman luther lwazi lyle lászló maan
    maciej mack maged magnus mahdi maher mahesh mahir mahmoud mahmud majd majed majid makram maksym malcolm
    malik mamdouh mamoun manaf mandla manfred manmohan manoj manouchehr mansoor mansour mansur manuel marc
    marcin marco marcos marcus marek mario marius mariusz mark markku markus marouf marshall martin marvin
    marwan masahiro masoud masrour massimo massoud masud mateusz mathew mathieu matias matt matteo matthew
    matthias matti matías maurice mauricio max maxim maytham mazen mazin mazloum mazlum mehdi mehmet mehran
    mehrdad meisam melih melvin mesut metin mevlut mevlüt michael micheal michel midhat miguel mihai mika
    mikael mike mikhail mikkel miklós milad milos miloš milton minoru mir-hossein mircea miroslav mirosław
    mirza mitchell mizban mizhir mladen moath moayad mogens mohamad mohamed mohammad mohammed mohamud
    mohanad mohannad mohieddin mohsen mohsin mojtaba moqtada morris morten morteza mosab moshe mostafa mouaz
    mounir mousa moussa mthunzi muaz mubarak mudar mufid muhammad muhanad muhannad muhsin mukesh mukhtar
    mumtaz munaf munir munther muqtada murad murat murtada murtaza musa musab mustafa mutaz muthanna mutlaq
    muwaffaq mykhailo mykola myles myron nabeel nabil nader nadhim nadim naeem nafi naftali naif naim najeeb
    naji najib najm namir naoto narciso narendra naresh naser nashwan nasir nasr nassar nasser nathan
    nathaniel naveen nawaf nawar nawaz nawzad nazar nazim neal nechirvan necmettin nedim neil nelson nestor
    niall nicholas nick nicolas nicolás niels nigel nihad nihat nikhil nikita nikola nikolai nikolay nikos
    nima nimr nitin nizam nizar noboru noel norman nouri numan nuno nureddin nuri nusret obay obinna okan
    oktay olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olusegun omar omer omid omran
    onur orhan orhun orlando osama osamu oscar osman ossama othman otis ovidiu owain owen ozan pablo padraig
    pankaj paolo parviz pascal patrick paul pavel pavlo payam pedro pejman pekka perry pervez peshawa
    peshraw pete peter petri petro petteri peyman philip philippe phillip pierre pietro piotr plamen polat
    pradeep prakash prashant praveen preston pádraig pål péter qadir qahtan qais qasem qasim qassem qubad
    qusay raad rabah radek radoslav radosław radu raed rafael rafid ragnar rahim rahul rainer rajesh rajiv
    rakan rakesh ralph ramazan ramesh rami ramin ramiro ramon ramzan ramzi randall randolph randy rashad
    rasheed rashid rasmus rasool rasul raul ravi rawand rawaz ray rayan raymond raza rebaz rebin rebwar
    recep redur refik reginald reinhard renato rene resul reto rex reynaldo reza rezan reşat rhys riad ribal
    ricardo richard rick rickey ricky rida ridha rifaat rigoberto risto riyad rizgar rizwan robert roberto
    roderick rodion rodney rodolfo rodrigo roger rohit rojhat roland rolando rolf ron ronald ronaldo ronan
    ronnie roosevelt rory ross rostam rouhollah roy ruben rudolph rudy rufus rumen rupert ruslan russell
    rustam ryan régis rémi rêber rüdiger sa'ad sa'id saad saadi saadoun sabri sachin saddam sadeq sadik
    sadiq sadoun saeed saeid safa safwan saif sajad sajjad sakari salah salahaddin salahuddin salar saleem
    saleh salem salih salim salman salvador salvatore sam saman sameer samer sami samih samir sammy samuel
    sandeep sandor sandro sanjay santiago sardar sarhad sarkawt sarmad sarwar satish satoshi sattar sauli
    savaş sayf scott seamus sean sebastien sebastián sedat segun selahattin selcuk selim semih seppo serbest
    serdar serge sergei sergey sergio serhat serhii serhiy serkan serwan seth shadi shahram shaker shakir
    shamil shane sharif shashi shaukat shaun shawki shawn shehbaz sherman sherzad shigeru shihab shimon
    shinzo shiv shivan shoresh shukri shwan siamak siavash siddharth sidney sigmar silvio simon sinan sindre
    sipan sipho sirwan sizwe slobodan sofian sofyan sohrab soran soren sorin spencer staffan stanislav
    stanley stefan stefano stephen steve steven stig stoyan stuart sudhir suhaib sulaiman suleiman suleyman
    suresh sushil svein sven sylvester sándor séamus sébastien søren sławomir tadeusz taha tahir tahseen
    tahsin takashi takeshi talal talib tamas tamer tamim tamás tapio taras tarek tareq tarik tariq taro
    tarun tatsuya taufiq tawfiq tayfun taysir tayyip ted teemu tendai terrance terrence terry tetsuya thabet
    thabo thaer thaier thamer themba theodore thiago thierry thomas thorsten thulani tiago tim timo timofey
    timothy tobias todd tofiq toivo tolga tom tomas tomasz tommy tony torbjorn torbjørn torsten traian
    travis trevor tristan trond troy tuncay tuncer tunde tuomas turgut turki twana tyler tyrone ubaid uche
    uday ufuk ugur ulf umar umberto umit umut unai usama uthman uwe vaclav vadim vahid valeriy valery vasco
    vasil vasile vasily vasyl vedat veli vernon veysel victor vidar vijay vikram viktor vinay vincent
    vincenzo vinod virgil virgilio vitaliy vitaly vivek vladimir vladimír vladislav volkan volker volodymyr
    vyacheslav václav väinö wade wadie wael wahid wajdi waldemar waleed walid wallace walter wang warren
    wasfi wathiq wayne wendell wesley wilbert wilbur wilfredo willard william willie willis wilson wiremu
    wisam wissam wm wojciech wolfgang wolfram woodrow xavier xi yadollah yahya yair yakup yaman yann yannis
    yaqoub yaroslav yasar yaseen yaser yasin yasir yasser yassin yasuo yavuz yazan yegor yevgeny yevhen
    yilmaz yitzhak yiğit yoav yogesh yonas yoshihide younis yousef yousif youssef yuji yukio yunus yuri
    yuriy yusuf yves zachary zafer zagros zaher zahir zaid zaki zana zayd zbigniew zdenek zdeněk zdzisław
    zeev zeki zhang ziad ziyad zola zoltan zoltán zoran zsolt zubair zuhair álvaro étienne ömer özgür
    """.split()
)
HAND_FEMALE = frozenset(
    """
    abeer abena abigail abir ada adaeze addie adriana adrienne adwoa afaf afnan agata agnes agnieszka ahlam
    aida aiko ailsa aimee ainhoa aino aisha aisling akiko akosua akua ala'a alberta aleksandra alessandra
    alexandra alexandria alexis alia aliaa alice alicia alicja alina alisha alison allison alma alyona
    alyssa amal amanda amani amarachi amber amelia amina aminah amira amy ana ana-maria anahita anastasia
    anastasiia andrea andreea aneta angela angelica angelina angie anikó anita anja anjali anjana anke ann
    anna anna-maija anna-maria annalena anne annegret anneli annette annie annika anoud antje antoinette
    antonella antonia antonina aoife aparna archana areej arlene aroha arundhati arwa ashley asma asmaa
    astrid asya atefeh atsede audrey aung avan awatif awaz aya ayah ayako ayanda ayat ayla aylin ayodele
    ayse aysel aysha ayten ayşe azadeh azza bahar bahiya balqis banu barbara basma batoul baydaa beata
    beatrice beatriz becky begona begoña begüm behnaz belgin belinda belkis benazir benedetta beritan
    berivan berna bernadette bernice bertha bessie beth bethany betsy betty betul betül beulah beverly beyza
    bhavna bianca bilge billie bilqis birgit birgitta blanca blanche blanka bobbie bonita bonnie borbála
    bożena božena brandi brandy brenda bridget brigitte britt britta brittany bronwen brooke buhle burcu
    bushra busisiwe buthaina buthayna bärbel büşra caitlin camila camille canan candace candice carla
    carlotta carmen carol carole caroline carolyn carrie carys cassandra catarina caterina catherine cathy
    catrin catriona cecelia cecilia celia ceren cerys charlene charlotte chelsea cheri cheryl chiamaka
    chiara chidinma chieko chiman chinwe chitra christa christiane christie christina christine christy
    cindy cinzia claire clara claudia colleen concepción condoleezza connie constance cora corina cornelia
    courtney cristina crystal csilla cynthia dagmar daisy dalal dalia dalya dana dania daniela danielle
    danuta daria darla darlene daryna dawn deanna debbie deborah debra deepa deepika defne delal delia della
    delores deloris delphine denise derya desiree desislava diana diane dianna dianne didem dilan dilara
    dilek dima dina divya dixie dlnia doaa doina dolores donna dora doreen doris dorota dorothy dounia
    drahomíra dua duaa duha dunia dóra ebba ebony ebru ebtisam edeltraud edith edna eeva efua eija eileen
    eilidh eithne ekaterina elaine eleanor elena eleni elfriede elham elif elin elisa elisabetta elise
    elizabeth elke ella ellen elodie eloise elsa elsie elspeth elvira eman emiko emily emine emma enas enikő
    erica erika erin erma ernestine erzsébet esma esperanza esra essie estelle esther ethel eula eunice eva
    eva-lena evangeline evelyn evgenia evin evîn ewa fairouz faith faiza fannie farah fariba farida farideh
    farzaneh fatemeh faten fatima fatimah fatma fatmeh fatou fawzia faye fayrouz federica felicia fenella
    feride fernanda feryal ffion fidan figen filipa filiz fiona fiorella flora florence folake forough
    fouzia frances francesca francine francoise franziska françoise frauke freda freja frida friederike
    fumiko funda funke gabriela gabriele gail galina gamze gayle geeta geneva genevieve geneviève georgia
    geraldine gerda gertrud gertrude ghada ghadeer ghalia ghazal ghina ghislaine gianna gina ginger giorgia
    giovanna gisela gita giulia gladys glenda gloria golnaz grace grainne grażyna greta gretchen gro gráinne
    gudrun gulistan gulnaz gultan gwen gwendolyn gwyneth gökçe gülay gülsen gülşen habiba hadeel hadia hafsa
    hajar hala halide halima halina halyna hana hanaa hanadi hanako hanan hande haneen hanin hanna
    hanna-mari hannah hanne hannelore harriet haruka hasna hatice hattie havva hayat hazal hazel heather
    heba hedda hege heidemarie heidi heike helen helene helga helin helle helmi hend henrietta hevrin hiba
    hilda hilde hildegard hillary hind hiroko hiwot hoda holly hope houda huda hélène hêlîn hêro hülya
    ibtisam ida ifeoma ilaria ildikó ileana ilham ilhan ilona ilse iman imelda imogen inaam inas indira ines
    inez inge ingeborg inger ingrid ingvild inkeri inmaculada insaf intisar inés inês ioana ipek irena irene
    irina iris irma irmgard iryna isabel isabelle iskra isla israa itziar iuliana ivana ivanka iwona izabela
    jacqueline jacquelyn jadwiga jamila jan jana jane janet janice janie janis jarmila jasmine jaya jayanti
    jeanette jeanine jeanne jeannette jeannie jelena jemima jenna jennie jennifer jenny jessica jette jihan
    jill jinan jitka jiyan jo joan joana joann joanna joanne jodi jody johanna jolanta josefina josephine
    josie joumana joy joyce juana juanita judit judith judy julia julie jumana justyna jutta jwan kaarina
    kadriye kaisa kamala kara karen kari karima karin karla karolina karoline katalin katarina katarzyna
    kate kateryna kateřina katherine kathleen kathryn kathy katie katja katri katrin katrina katya kavita
    kawthar kay kayla kazhal kazuko kehinde keiko kelley kelli kellie kelly kendra kerstin khadija khadijah
    khawla khazal kholoud khrystyna khulood khulud kimberly kinga kirsi kirsten kirsti kirsty klára krista
    kristalina kristen kristi kristie kristin kristina kristine kristy krisztina krystal krystyna ksenia
    kumiko kyoko ladan laila lakshmi laleh lama lamees lamia lana larisa larysa lata latasha latifa latoya
    laura lauren laurence laurie laverne layan layla leah leena leigh leila leili leire lela lena lenka
    leona leonila leonor lerato lesia leticia leyla libuše lidia liesel lieselotte liisa lila lillian lillie
    lina linda lindiwe lindsay lindsey lisa liudmyla liv lois lola lora loredana lorena lorene loretta lori
    lorna lorraine louise lourdes lualhati lubna lucia lucille lucrezia lucy ludmila ludmiła ludovica luisa
    lula luma luminita luminița luz lydia lynda lynette lynn lynne lyubov lyudmila maarit mabel mable
    madalena madeleine madeline madhu madhuri mae magdalena magdolna maggie maha mahnaz mahsa mairi mais
    maisa maisoon maite majida makena malak malala malgorzata malini mamie manal mandy manon marcela
    marcella marcia maren margaret margarete margarida margarita margaux margie margot marguerite mari-leena
    maria mariam marian mariana marianne maricel marie marie-france mariella mariia mariko marilyn marina
    marisol marit marites marivic mariya marja marjan marjatta marjorie markéta marla marlene marsha marta
    martha martina marwa mary mary-grace maryam maryann maryse masako masoumeh mathilde mattie maureen
    maxine mayada maysa maysaa maysoon maysoun mayumi małgorzata meena meera megan meghan melania melanie
    melba melinda melissa melody meltem meral mercedes meredith merve meryem mette mhairi michele michelle
    michiko midori mihaela milada milagros mildred milena mindy minna minnie miranda mireille mirela miriam
    mirja mirjana mirna miroslava misako misty moira molly mona monica monika monique monira montserrat
    morag mozhgan mpho muna muriel murielle myra myrna myrtle mária müge nabila nada nadezhda nadia nadiia
    nadine nadya nagham naglaa nagwa nahid nahla najah najat najla najwa nalan naledi nalin nalini nancy
    nandini naoko naomi narges nariman narin narjis nasim nasreen nasrin natalia natalie nataliia natalya
    natasha nawal nazanin nazira nazli nazlı naďa neda negar neha nellie nermin nerys neslihan nesma nesrin
    nesrîn nettie nevin ngaire ngozi niamh nian nibal nichole nicole nigar nihal nikki nilay nilgün niloofar
    niloufar nilufer nina nirmala nisreen nkechi noha nompumelelo nomsa nomvula noor nora noriko norma nouf
    nour noura ntombi nuha nur nura nuray nurcan nuria nyambura nyokabi oana obioma océane odette oksana
    oleksandra olena olga olha olive olivia ollie olufunke omaima oonagh opal ora orla ornella orsolya outi
    padma paivi palesa pam pamela paola parisa parvaneh parvin parwin patrice patricia patsy patti patty
    paula paulette pauline pavla pearl peggy pelin penny pernille pervin perwin petra philippa phyllis pinar
    pippa piroska polina pooja poonam prabha pratibha preeti priscilla priya priyanka päivi pınar rabab
    rabia rachael rachel radha radhika radka raffaella raghad raghda ragnhild rahma raija raisa rajaa rajani
    raluca ramona rana randa randi rani rania ranim ranya raquel rasha rashida rawan rawda razan rebecca
    reem regina rehab reiko rekha remedios rena renad renata renate renee renuka rhiannon rhonda rihab
    riikka rima risa rita ritva roberta robin robyn rochelle rocio rocío roisin rojda rojin rola ronahi
    ronda rondik rosa rosalie rosalinda rosanna rose rosemarie rosemary rosie rositsa rouba rowena roxana
    roxanne roya rozerin ruba ruby rukiye rukmini rula ruqaya ruth ruwaida ruwayda ruxandra réka róisín
    saadet saara sabiha sabine sabreen sabrina sachiko sadie safaa safiya sahar sajida sally salma salwa
    samah samantha samar samia samira sana sanaa sandra sandy sangeeta sanna saoirse sara sarah sarita
    saskia satu saturnina savita sawsan sayaka sazan seda sedef seema selin selma sema semiha semra sena
    serap setsuko sevgi sevil sevim shadia shahad shahd shahla shahrzad shaima shaimaa shannon shanti shari
    sharifa sharmaine sharmila sharon shatha shawna shayan sheila shelby shelia shelley shelly shereen sheri
    sherin sherine sherri sherrie sherry sheryl shilan shireen shirin shirley shler shna shobha shohreh
    shona shukria sian sibel sigrid siham silke silvia simin simona sinam sinazo sinead sinem sinéad siobhan
    siri sirkka sirpa siân smita smriti sofiia soha soheila solange solveig solène somaya songül sonia sonja
    sonya sophia sophie soraya sozan stacey stacie stacy stella stephanie suad sudha sue suha suhad suhair
    sujata sumaya sumitra sunita sunniva susan sushma susie suzan suzanne svenja svetlana svitlana světlana
    swati sylvia sylvie sylwia szilvia ségolène tabitha taghreed taghrid tahani tahereh taina tamara tami
    tamika tammie tammy tamsin tanja tansu tanvi tanya tara taraneh tarja tasha tatiana tatyana teresa
    teresita terhi teri terri tetiana thandeka thandiwe thelma theresa thuraya tiffany tigist tiina tima
    tina tomoko toni tonya torhild toshiko tove tracey traci tracy tricia trifa trine tsveta tsvetana tuija
    tulsi turid tuula tülay tülin tünde ulla ulla-maija ulrike umaima umm unni ursula urszula usha uta ute
    valentina valentyna valerie vandana vanessa vasundhara velma vendula vera verna veronica veronika vian
    vicki vickie vicky victoria vidya vigdis viktoriia viola violet viorica virginia vivian viyan véronique
    věra wafa wafaa wahida waltraud wambui wanda wanjiru warda wendy whitney widad wiesława wijdan wilma
    winifred winnie ximena xiomara yaa yara yaroslava yasemin yasmeen yasmin yasmine yekaterina yelena
    yetunde yevheniia ylva yoko yolanda yolande yordanka yoshiko yuko yulia yuliia yumi yuriko yusra yvette
    yvonne yıldız zahra zahraa zainab zanele zaynab zdenka zehra zeina zeinab zeyneb zeynep zhanna zilan
    zinaida zodwa zofia zohra zohreh zornitsa zoya zozan zsuzsanna zsófia zubaida zuzana zuzanna ágnes élise
    élodie éva özge özlem şebnem şule šárka
    """.split()
)
HAND_EITHER = frozenset(
    """
    alex alexis andrea angel ashley avery cameron casey chris courtney dana guadalupe jackie jamie jean
    jessie johnnie kelly kerry leigh leslie lindsay lindsey lynn marion nicola rene riley robin rowan sam
    shannon shelby tracy
    """.split()
)

MALE = HAND_MALE | MEN
FEMALE = HAND_FEMALE | WOMEN
# Of either: they tell a person, and not which.
EITHER = HAND_EITHER | BOTH
