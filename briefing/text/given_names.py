"""First names that tell a person from a place or a company, and often he from she.

Common names of the United States census, and by hand names that news of the Middle East carries
in Latin letters. Absence says nothing. Names that are also everyday words are left out.
"""

# Lower-case.
MALE = frozenset(
    """
    aaron abadi abbas abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelkader
    abdelkarim abdelmajid abdelmalek abdelmoneim abdelrahman abdirahman abdul abdulamir abdulaziz
    abdulghani abdulhadi abdulhakim abdulhamid abduljabbar abdulkader abdulkarim abdulla abdullah
    abdullatif abdulmajid abdulmalik abdulmohsen abdulnasser abdulqader abdulrahim abdulrahman
    abdulrazzaq abdulsalam abdulsattar abdulwahab abdurrahman abed abolfazl abraham abubakar adam
    adel adil adnan adrian agit ahmad ahmed ahmet aiman akif akil ako akram alaa alan albert alberto
    aldar alejandro aleksander aleksandr alex alexander alexandru alexei alfonso alfred alfredo ali
    alireza allan allen alp alpaslan alton alvin amar ameen ameer amin amir amit amjad ammar anas
    anatoly anders andre andrei andrej andres andrew andrzej andy angel angelo anil anmar anthony
    anton antonio anwar aram arash archie ardalan ardeshir aref ariel arif arjun armando arnold
    arslan arthur arturo arun arvind asaad asad asghar ashok ashraf ashti asif asim aso atef atheer
    austin avigdor awad awwad ayad ayatollah aydin ayhan ayman ayoub azad aziz babak badr bafel
    bahaa bahman bahoz bahram bakhtiar bakr baraa baran barham barry barzan barış bashar basheer
    bashir basim bassam bassem behnam behrouz behzad bekir ben benjamin bennie benny berat bernard
    bestoon bestun bibi bijan bilal bilawal bill billy binali birol blake bob bobby bogdan boris
    brad bradley brandon brent brett brian bruce bryan bryant burak burhan byron bülent cafer calvin
    cameron carl carlos carlton carroll casey cecil cedric cem cemil cengiz cesar cevdet chad
    charles charlie chester chris christian christophe christopher clarence clark claude clayton
    clifford clifton clinton clyde cody colin corey cory craig curtis dale damon dan daniel danny
    daoud dariush darrell darren darryl darwish daryl dave david dawood dawoud dawud dean delbert
    delovan dennis derek derrick devin devlet devrim dhafer dhiaa diaa dieter diler dilshad dindar
    diyar dmitri dmitry dmytro dominic don donald donnie doug douglas doğan duane duraid duran
    dustin dwayne dwight earl earnest ebrahim ed eddie edgar edmund eduardo edward edwin ehsan ehud
    ekrem elmer emad emeka emin emmanuel emre enrique ensar ercan erdal erdem erdogan erfan erhan
    eric erik ernest ernesto erol ersin ertuğrul esmail eugene evan everett evo eyad eyüp fadel
    fadhel fadhil fadi fahad fahd fahmi faisal fakhri falah faleh falih fares farhad farhan farid
    faris farouk farshad faruk faruq farzad fatih fawaz fawzi fayez faysal fayyad federico felipe
    felix ferhad ferit fernando fidel fikri firas firat floyd forrest fouad francis francisco
    francois frank frank-walter franklin fred freddie frederick fredrick fuad fuat fumio gabriel
    gadi galip gamal garrett garry gary geir gene geoffrey george gerald gerard gerardo gerhard
    ghaith ghaleb ghanem ghassan ghazi gholam gilbert giorgi giovanni giuseppe glen glenn gokhan
    goran gordon grant greg gregg gregory grigory guillaume guillermo gustavo guy güven habib hadi
    hafez haidar haider haitham hakan hakim halil hamad hamdi hamed hamid hamish hamoud hamza hani
    hanif hans hanuman haqqi harith harold harry harun harvey hasan hashem hashim hassan hatem haval
    hawar haydar hayder hayri haytham hazem hector heiko hemen hemin henry herbert herman hero heval
    hikmat hilmi hiroshi hisham hiwa hoger hojjat homer hooshang horace horst hoshyar hosni hossain
    hossein howard hubert hugh hugo hulusi humam husam husayn husein huseyin hussain hussam hussein
    ian ibrahim igor ihab ihsan ilyas imad imran inad ira iraj irfan irving isa isaac isam ishaq
    iskandar ismael ismail ismet israel issa issam ivan iyad izzat jaafar jabbar jaber jabir jabr
    jack jacob jacques jafar jaime jake jakub jalal jalil jamal james jamil jamshid janusz jared
    jasem jasim jason jassem jassim javad javed javier jawad jawdat jay jean jeff jeffery jeffrey
    jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmie jimmy jiri joao joe joel joey
    johan johannes john johnathan johnny jon jonathan jonathon jordan jorge jose josep joseph joshua
    jozef juan juha julian julio julius jumaa jurgen justin kaan kadhem kadhim kadri kais kamal
    kamel kamil kamran karam kareem karim karl karwan karzan kaveh kawa kazem kazim keith kelvin
    kemal ken kenan kenji kenneth kenny kent kevin keyvan khader khalaf khaldoun khaled khalid
    khalil khidir kino kirk klaus kofi koray kosrat kourosh kristopher kubad kurdo kurt kwame kyle
    lahur lakhdar lance larry lars latif laurent lawrence lech lee leif leland leo leon leonard
    leroy lester levi lewis lionel lloyd loay lokman lonnie loren lorenzo louay louis lowell luay
    luca lucas luigi luis lukas luke luqman luther lyle maan mack maged magnus mahdi maher mahir
    mahmoud mahmud majd majed majid makram malcolm malik mamdouh mamoun manaf manmohan manoj mansoor
    mansour mansur manuel marc marco marcos marcus marek mario mark marouf marshall martin marvin
    marwan masoud masrour massoud masud mathew matt matteo matthew matthias maurice max maytham
    mazen mazin mazloum mazlum mehdi mehmet mehran mehrdad meisam melih melvin mesut metin mevlut
    mevlüt michael micheal michel midhat miguel mike mikhail milad milton mir-hossein miroslav mirza
    mitchell mladen moath moayad mohamad mohamed mohammad mohammed mohamud mohanad mohannad
    mohieddin mohsen mohsin mojtaba moqtada morris morteza mosab moshe mostafa mouaz mounir mousa
    moussa muaz mubarak mudar mufid muhammad muhanad muhannad muhsin mukhtar mumtaz munaf munir
    munther muqtada murad murat murtada murtaza musa musab mustafa mutaz muthanna mutlaq muwaffaq
    mykola myron nabeel nabil nader nadhim nadim naeem nafi naftali naif naim najeeb naji najib najm
    namir narendra naser nashwan nasir nasr nassar nasser nathan nathaniel nawaf nawar nawaz nawzad
    nazar nazim neal nechirvan necmettin nedim neil nelson nicholas nick nicolas nihad nihat nikola
    nikolai nima nimr nizam nizar noel norman nouri numan nureddin nuri nusret okan olaf oleg
    oleksandr oliver olivier omar omer omid omran onur orhan orhun orlando osama oscar osman ossama
    othman otis owen pablo paolo parviz patrick paul pavel pavlo payam pedro pekka perry pervez
    peshawa peshraw pete peter petro peyman philip philippe phillip pierre piotr polat prakash
    preston qadir qahtan qais qasem qasim qassem qubad qusay raad rabah radoslav raed rafael rafid
    rahim rahul rajesh rajiv rakesh ralph ramazan ramesh rami ramin ramon ramzan ramzi randall
    randolph randy rasheed rashid rasool rasul raul ravi rawand ray rayan raymond raza rebin rebwar
    recep redur refik reginald rene resul rex reza rezan reşat riad ribal ricardo richard rick
    rickey ricky rida ridha rifaat riyad rizgar rizwan robert roberto roderick rodney rodolfo roger
    rojhat roland rolf ron ronald ronnie roosevelt ross rostam rouhollah roy ruben rudolph rudy
    rufus russell rustam ryan sa'ad sa'id saad saadi saadoun sabri sachin saddam sadeq sadik sadiq
    sadoun saeed saeid safa safwan saif sajad sajjad salah salahaddin salahuddin salar saleem saleh
    salem salih salim salman salvador salvatore sam saman sameer samer sami samih samir sammy samuel
    sanjay sardar sarkawt sarmad sarwar savaş sayf scott sean sedat selahattin selcuk selim semih
    serbest serdar sergei sergey sergio serhat serkan seth shadi shaker shakir shamil shane sharif
    shaukat shaun shawki shawn shehbaz sherman sherzad shihab shimon shinzo shukri shwan siamak
    siavash siddharth sidney silvio simon sinan sirwan slobodan sofian sofyan sohrab soran spencer
    staffan stanislav stanley stefan stefano stephen steve steven stuart sulaiman suleiman suleyman
    suresh sven sylvester taha tahir tahseen tahsin takeshi talal talib tamer tamim tarek tareq
    tarik tariq taufiq tawfiq taysir tayyip ted terrance terrence terry thabet thaer thaier thamer
    theodore thomas tim timothy todd tofiq tolga tom tomas tomasz tommy tony travis trevor troy
    tuncay tuncer turgut turki tyler tyrone ubaid uday ugur umar umit umut usama uthman vahid vasyl
    vedat vernon veysel victor vijay viktor vincent virgil vitaly vladimir volkan volodymyr wade
    wael wahid wajdi waleed walid wallace walter wang warren wasfi wathiq wayne wendell wesley
    wilbert wilbur willard william willie willis wilson wisam wissam wm wojciech wolfgang woodrow xi
    yadollah yahya yair yakup yaman yaqoub yasar yaseen yaser yasin yasir yasser yassin yavuz yazan
    yevgeny yilmaz yitzhak yoav younis yousef yousif youssef yunus yuri yuriy yusuf zachary zafer
    zaher zahir zaid zaki zana zayd zeev zeki zhang ziad ziyad zoran zubair zuhair ömer özgür
    """.split()
)

# Lower-case.
FEMALE = frozenset(
    """
    abeer abigail abir ada addie adriana adrienne afaf afnan agnes agnieszka ahlam aida aimee aisha
    ala'a alberta alexandra alexandria alexis alia aliaa alice alicia alisha alison allison alma
    alyssa amal amanda amani amber amelia amina aminah amira amy ana anahita anastasia andrea angela
    angelica angelina angie anita anja ann anna annalena anne annette annie annika anoud antoinette
    antonia aoife arlene arwa ashley asma asmaa asya atefeh audrey aung awatif aya ayah ayat ayla
    aylin ayse aysel aysha ayşe azadeh azza bahar bahiya banu barbara basma batoul baydaa beatrice
    beatriz becky begüm behnaz belinda belkis benazir beritan berivan bernadette bernice bertha
    bessie beth bethany betsy betty beulah beverly beyza bianca billie bilqis blanca blanche bobbie
    bonita bonnie brandi brandy brenda bridget brittany brooke bushra buthaina büşra camila camille
    canan candace candice carla carlotta carmen carol carole caroline carolyn carrie cassandra
    catherine cathy cecelia cecilia celia charlene charlotte chelsea cheri cheryl chiara christie
    christina christine christy cindy claire clara claudia colleen condoleezza connie constance cora
    courtney cristina crystal cynthia daisy dalal dalia dalya dana dania daniela danielle darla
    darlene dawn deanna debbie deborah debra delal delia della delores deloris denise desiree diana
    diane dianna dianne dilan dilara dilek dima dina dixie dolores donna dora doreen doris dorothy
    dua duaa duha ebony ebru ebtisam edith edna eileen ekaterina elaine eleanor elena eleni elham
    elif elisa elizabeth ella ellen eloise elsa elsie elvira eman emily emine emma enas erica erika
    erin erma ernestine esma esra essie estelle esther ethel eula eunice eva evelyn fairouz faith
    faiza fannie farah fariba farida farideh farzaneh fatemeh fatima fatimah fatma fatmeh fatou
    fawzia faye federica felicia fernanda feryal fidan figen filiz flora florence forough fouzia
    frances francesca francine freda gabriela gail gayle geneva genevieve georgia geraldine gertrude
    ghada ghadeer ghazal gina ginger giulia gladys glenda gloria grace greta gretchen gulistan
    gulnaz gultan gwen gwendolyn gülşen habiba hadeel hadia hafsa hajar hala halide halima hanaa
    hanadi hanan hande haneen hanin hannah harriet hasna hatice hattie hayat hazal hazel heather
    heba heidi helen helga helin hend henrietta hevrin hiba hilda hillary hind hoda holly hope houda
    huda ida ilham ilhan iman inaam inas indira inez inger ingrid intisar irene irina iris irma
    isabel israa ivana ivanka jacqueline jacquelyn jamila jan jana jane janet janice janie janis
    jasmine jeanette jeanine jeanne jeannette jeannie jelena jenna jennie jennifer jenny jessica
    jihan jill jinan jiyan jo joan joann joanna joanne jodi jody johanna jolanta josefina josephine
    joumana joy joyce juana juanita judith judy julia julie jumana kadriye kamala kara karen kari
    karima karla katarina katarzyna kate kateryna katherine kathleen kathryn kathy katie katja
    katrina katya kawthar kay kayla kelley kelli kellie kelly kendra khadija khadijah khawla khulood
    kimberly krista kristen kristi kristie kristin kristina kristine kristy krystal ladan laila
    lamees lamia lana latasha latifa latoya laura lauren laurie laverne layan layla leah leigh leila
    lela lena leona leticia leyla lila lillian lillie lina linda lindsay lindsey lisa lois lola lora
    lorena lorene loretta lori lorraine louise lubna lucia lucille lucy luisa lula luma luz lydia
    lynda lynette lynn lynne mabel mable madeline mae magdalena maggie maha mahnaz mahsa mais majida
    malak malala malgorzata mamie manal mandy marcella marcia margaret margarita margie margot
    marguerite maria mariam marian mariana marianne marie marilyn marina marjan marjorie marla
    marlene marsha marta martha marwa mary maryam maryann masoumeh mattie maureen maxine mayada
    maysa maysoon megan meghan melania melanie melba melinda melissa melody meltem meral mercedes
    meredith merve meryem mette michele michelle mildred milena mindy minnie miranda miriam mirjana
    misty molly mona monica monique monira mozhgan muna muriel myra myrna myrtle nabila nada
    nadezhda nadia nadine nadya nagham nahid nahla najah najat najla najwa nalin nancy naomi narges
    narin narjis nasreen nasrin natalia natalie natalya natasha nawal nazanin nazira nazli neda
    nellie nermin nesrin nettie nevin ngozi nichole nicole nihal nikki niloofar nilufer nina nisreen
    noha noor nora norma nour noura nuha nur nura nurcan oksana olena olga olive olivia ollie omaima
    opal ora pam pamela paola parisa parvaneh parvin patrice patricia patsy patti patty paula
    paulette pauline pearl peggy pelin penny pervin phyllis pinar priscilla priya rabab rabia
    rachael rachel radhika raghad rahma ramona rana randa rania ranim raquel rasha rashida rawan
    rawda razan rebecca reem regina rehab rena renee rhonda rihab rima rita roberta robin robyn
    rochelle rojda rojin rola ronahi ronda rosa rosalie rose rosemarie rosemary rosie roxanne roya
    rozerin ruba ruby rukiye rula ruqaya ruth ruwaida sabiha sabine sabreen sabrina sadie safiya
    sahar sajida sally salma salwa samah samantha samar samia samira sana sanaa sandra sandy saoirse
    sara sarah sawsan sedef selma semiha sena serap sevgi sevil shadia shahd shahla shahrzad shaima
    shaimaa shannon shari sharifa sharon shatha shawna sheila shelby shelia shelley shelly shereen
    sheri sherin sherri sherrie sherry sheryl shilan shireen shirin shirley shukria sibel siham
    silvia simin sinam sinem soha somaya sonia sonja sonya sophia sophie soraya stacey stacie stacy
    stella stephanie suad sue suha suhad suhair sumaya sunita susan susie suzan suzanne svetlana
    sylvia tabitha taghreed taghrid tahani tamara tami tammie tammy tansu tanya tara tasha tatiana
    teresa teri terri thelma theresa thuraya tiffany tima tina toni tonya tracey traci tracy tricia
    tulsi tülay umaima umm ursula valentina valerie vanessa velma vera verna veronica vian vicki
    vickie vicky victoria viola violet virginia vivian wafa wahida wanda warda wendy whitney widad
    wijdan wilma winifred yara yasemin yasmeen yasmin yasmine yelena yolanda yolande yulia yusra
    yvette yvonne zahra zahraa zainab zaynab zehra zeina zeinab zeynep zilan zohra zozan zubaida
    zuzana özlem
    """.split()
)

# Borne by both.
EITHER = frozenset(
    """
    guadalupe jackie jamie jessie johnnie kerry leslie marion
    """.split()
)
