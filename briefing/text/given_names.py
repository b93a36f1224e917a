"""First names that tell a person from a place or a company, and often he from she.

Common names of the United States census, and by hand names that news of the Middle East carries
in Latin letters. Absence says nothing. Names that are also everyday words are left out.
"""

# Lower-case.
MALE = frozenset(
    """
    aaron abadi abbas abdallah abdel abdelaziz abdelkarim abdelrahman abdul abdulaziz abdulhamid
    abdulkarim abdulla abdullah abdulqader abdulrahman abdulsalam abdurrahman abraham adam adel adil
    adnan adrian agit ahmad ahmed ako akram alaa alan albert alberto aldar alejandro aleksandr alex
    alexander alexei alfonso alfred alfredo ali allan allen alton alvin ameen ameer amin amir amit
    ammar anas anatoly andre andres andrew andy angel angelo anthony antonio anwar archie aref ariel
    arif armando arnold arthur arturo arun ashraf asif austin avigdor ayad ayatollah ayman azad aziz
    badr bafel bahoz bahram barham barry barzan bashar basheer bashir basim bassam bassem behrouz
    bekir ben benjamin bennie benny bernard bibi bijan bilal bilawal bill billy binali blake bob
    bobby boris brad bradley brandon brent brett brian bruce bryan bryant burak burhan byron calvin
    cameron carl carlos carlton carroll casey cecil cedric cem cemil cesar chad charles charlie
    chester chris christian christophe christopher clarence clark claude clayton clifford clifton
    clinton clyde cody colin corey cory craig curtis dale damon dan daniel danny daoud dariush
    darrell darren darryl daryl dave david dawood dawud dean delbert dennis derek derrick devin
    devlet dilshad dindar dmitri dmitry dominic don donald donnie doug douglas duane duran dustin
    dwayne dwight earl earnest ebrahim ed eddie edgar edmund eduardo edward edwin ehud ekrem elmer
    emad emmanuel emre enrique erdogan eric erik ernest ernesto esmail eugene evan everett evo fadel
    fadhil fadi fahad fahd faisal falah faleh falih fares farhad farid faris farouk faruq fawzi
    faysal federico felipe felix ferhad fernando fidel firas floyd forrest francis francisco
    francois frank frank-walter franklin fred freddie frederick fredrick fuad fuat fumio gabriel
    gadi gamal garrett garry gary geir gene geoffrey george gerald gerard gerardo gerhard ghassan
    ghazi gholam gilbert giuseppe glen glenn gordon grant greg gregg gregory guillaume guillermo
    gustavo guy hadi haider haitham hakan hakim hamad hamed hamid hamza hani hanuman harith harold
    harry harvey hasan hashem hashim hassan hatem haydar hayder haytham hector heiko hemin henry
    herbert herman hero hikmat hisham hojjat homer horace horst hoshyar hosni hossain hossein howard
    hubert hugh hugo hulusi husam husayn huseyin hussain hussam hussein ian ibrahim igor imad imran
    ira irving isa isaac ismael ismail ismet israel issa ivan iyad jaafar jaber jabir jack jacob
    jacques jafar jaime jake jalal jamal james jamil jared jasem jasim jason jassim javad javed
    javier jay jean jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim
    jimmie jimmy joe joel joey john johnathan johnny jon jonathan jonathon jordan jorge jose josep
    joseph joshua juan julian julio julius jurgen justin kadhem kadhim kamal kamel kareem karim karl
    kaveh kazem keith kelvin kemal ken kenneth kenny kent kevin khaled khalid kino kirk klaus kofi
    kosrat kourosh kristopher kurt kyle lahur lakhdar lance larry latif laurent lawrence lee leland
    leo leon leonard leroy lester levi lewis lionel lloyd lonnie loren lorenzo louay louis lowell
    luay lucas luigi luis luke luther lyle mack mahdi maher mahmoud mahmud majed majid malcolm malik
    manmohan mansour mansur manuel marc marco marcos marcus mario mark marshall martin marvin marwan
    masoud masrour massoud mathew matt matteo matthew maurice max mazen mazin mazloum mazlum mehdi
    mehmet mehrdad melvin mevlut michael micheal michel miguel mike mikhail milton mir-hossein
    mitchell mohamad mohamed mohammad mohammed mohamud mohsen mohsin moqtada morris moshe mostafa
    mounir mousa moussa muhammad munir muqtada murat musa mustafa muthanna myron nabil nader nadim
    naftali naim naji najib narendra naser nasir nasser nathan nathaniel nawaf nawaz nawzad neal
    nechirvan neil nelson nicholas nick nicolas nikolai nizar noel norman nouri numan nuri olaf oleg
    oliver olivier omar omer omran orhan orlando osama oscar osman othman otis owen pablo paolo
    parviz patrick paul pedro perry pervez pete peter philip philippe phillip pierre preston qais
    qasem qasim qassem qubad raad raed rafael rafid rahim rahul rajesh ralph rami ramon randall
    randolph randy rasheed rashid raul ravi ray rayan raymond rebwar recep redur reginald rene rex
    reza riad ribal ricardo richard rick rickey ricky ridha rifaat riyad robert roberto roderick
    rodney rodolfo roger rojhat roland ron ronald ronnie roosevelt ross roy ruben rudolph rudy rufus
    russell ryan sa'ad sa'id saad sachin saddam sadeq sadiq saeed safa safwan saif salah salar
    saleem saleh salem salih salim salman salvador salvatore sam sameer samer sami samir sammy
    samuel sanjay sayf scott sean selahattin serbest sergei sergey sergio seth shakir shane shaukat
    shaun shawn shehbaz sherman sherzad shimon shinzo shukri siavash sidney silvio simon sinan
    sirwan sofian spencer staffan stanley stephen steve steven stuart sulaiman suleiman suleyman
    sylvester taha tahir tahseen talal tamim tarek tareq tariq tayyip ted terrance terrence terry
    thaer thaier thamer theodore thomas tim timothy todd tom tommy tony travis trevor troy tyler
    tyrone umar usama uthman vahid vernon victor vijay vincent virgil vladimir volkan wade wael
    waleed walid wallace walter wang warren wayne wendell wesley wilbert wilbur willard william
    willie willis wilson wisam wissam wm wolfgang woodrow xi yadollah yahya yair yasar yaseen yasin
    yasir yasser yazan yitzhak yoav younis yousef yousif youssef yunus yuri yusuf zachary zaid zaki
    zayd zeev zhang ziad ziyad zuhair
    """.split()
)

# Lower-case.
FEMALE = frozenset(
    """
    abigail ada addie adriana adrienne agnes aimee aisha ala'a alberta alexandra alexandria alexis
    alice alicia alisha alison allison alma alyssa amal amanda amber amelia amina aminah amy ana
    andrea angela angelica angelina angie anita ann anna annalena anne annette annie antoinette
    antonia arlene ashley asma asmaa asya audrey aung aysha barbara beatrice becky belinda benazir
    bernadette bernice bertha bessie beth bethany betsy betty beulah beverly billie blanca blanche
    bobbie bonita bonnie brandi brandy brenda bridget brittany brooke camille canan candace candice
    carla carlotta carmen carol carole caroline carolyn carrie cassandra catherine cathy cecelia
    cecilia celia charlene charlotte chelsea cheri cheryl christie christina christine christy cindy
    claire clara claudia colleen condoleezza connie constance cora courtney cristina crystal cynthia
    daisy dana danielle darla darlene dawn deanna debbie deborah debra delia della delores deloris
    denise desiree diana diane dianna dianne dixie dolores donna dora doreen doris dorothy ebony
    edith edna eileen elaine eleanor elena elham elisa elizabeth ella ellen eloise elsa elsie elvira
    emily emine emma erica erika erin erma ernestine essie estelle esther ethel eula eunice eva
    evelyn faith fannie fatima fatimah fatma faye federica felicia figen flora florence frances
    francine freda gail gayle geneva genevieve georgia geraldine gertrude ghada gina ginger gladys
    glenda gloria grace greta gretchen gultan gwen gwendolyn hala hanaa hanan hannah harriet hatice
    hattie hazel heather heba heidi helen helga henrietta hevrin hilda hillary hind hoda holly hope
    huda ida ilham ilhan iman inas indira inez inger ingrid irene iris irma isabel israa ivanka
    jacqueline jacquelyn jamila jan jana jane janet janice janie janis jasmine jeanette jeanine
    jeanne jeannette jeannie jenna jennie jennifer jenny jessica jill jinan jo joan joann joanna
    joanne jodi jody johanna josefina josephine joumana joy joyce juana juanita judith judy julia
    julie kamala kara karen kari karima karla kate katherine kathleen kathryn kathy katie katrina
    kay kayla kelley kelli kellie kelly kendra khadija kimberly krista kristen kristi kristie
    kristin kristina kristine kristy krystal laila lamia lana latasha latoya laura lauren laurie
    laverne layla leah leigh leila lela lena leona leticia leyla lila lillian lillie lina linda
    lindsay lindsey lisa lois lola lora lorena lorene loretta lori lorraine louise lubna lucia
    lucille lucy lula luz lydia lynda lynette lynn lynne mabel mable madeline mae maggie maha mais
    malala mamie manal mandy marcella marcia margaret margarita margie margot marguerite maria
    mariam marian marianne marie marilyn marina marjorie marla marlene marsha marta martha marwa
    mary maryam maryann masoumeh mattie maureen maxine megan meghan melania melanie melba melinda
    melissa melody meral mercedes meredith michele michelle mildred mindy minnie miranda miriam
    misty molly mona monica monique muna muriel myra myrna myrtle nada nadia nadine nadya nahla
    najat najla najwa nancy naomi narges nasrin natalie natasha nawal nellie nesrin nettie nichole
    nicole nikki nina nisreen noor nora norma nour nur olga olive olivia ollie opal ora pam pamela
    parvaneh patrice patricia patsy patti patty paula paulette pauline pearl peggy penny pervin
    phyllis priscilla rachael rachel ramona rana rania raquel rasha rashida rebecca reem regina rena
    renee rhonda rima rita roberta robin robyn rochelle rojda rojin rola ronda rosa rosalie rose
    rosemarie rosemary rosie roxanne ruba ruby rula ruth sabrina sadie safiya sahar sally salma
    salwa samantha samar samira sana sanaa sandra sandy sara sarah sawsan shaima shaimaa shannon
    shari sharon shatha shawna sheila shelby shelia shelley shelly sheri sherri sherrie sherry
    sheryl shirin shirley silvia sinam sonia sonja sonya sophia sophie stacey stacie stacy stella
    stephanie suad sue suha suhair sumaya susan susie suzanne sylvia tabitha taghreed tamara tami
    tammie tammy tansu tanya tara tasha teresa teri terri thelma theresa tiffany tima tina toni
    tonya tracey traci tracy tricia tulsi umm ursula valerie vanessa velma vera verna veronica vian
    vicki vickie vicky victoria viola violet virginia vivian wafa wanda wendy whitney wijdan wilma
    winifred yasmin yasmine yolanda yolande yvette yvonne zahra zahraa zainab zaynab zeina zeinab
    """.split()
)

# Borne by both.
EITHER = frozenset(
    """
    guadalupe jackie jamie jessie johnnie kerry leslie marion
    """.split()
)
