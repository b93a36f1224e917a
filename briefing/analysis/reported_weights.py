"""Weights for indirect speech: numbers only, learned by logistic regression on PolNeAR's training articles.

A line of `_VERBS` is a verb's form, the log-odds that it reports, and for each way in which what was
said may be joined to it (`reported.Joint`) the log-odds of that pair, where it occurs four times.
"""

from __future__ import annotations

BASE = -0.44
# Of a form that is not in the table.
UNKNOWN = -0.41
WEIGHTS = {
    "verb": 0.05,
    "verb and joint": 0.65,
    "about": -0.26,
    "among quotes": 0.18,
    "around": -0.15,
    "before": -0.45,
    "by a body": 0.09,
    "by a group": 0.11,
    "by a organisation": -0.12,
    "by a phrase": -0.31,
    "by a place": -0.19,
    "by he": 0.13,
    "by him": -0.05,
    "by i": 0.06,
    "by it": -0.23,
    "by they": 0.18,
    "by who": -0.12,
    "clause": -0.37,
    "ends the sentence": 0.45,
    "has": 0.17,
    "has a verb": 0.25,
    "is to": -0.25,
    "long": -0.12,
    "middling": -0.50,
    "not": 0.10,
    "one word": -0.58,
    "opens with a determiner": 0.23,
    "opens with a name": 0.19,
    "opens with a number": -0.47,
    "opens with a participle": 0.40,
    "opens with a pronoun": 0.53,
    "participle": 0.14,
    "question": 0.14,
    "right behind its source": 0.09,
    "short": -1.13,
    "source": 0.28,
    "source behind a break": 0.20,
    "source opens the sentence": -0.04,
    "that": 0.19,
    "to": 0.18,
    "would": -0.07,
}
_VERBS = """
accept -0.3 clause:-0.1 thing:-0.5
according 1.6 source:1.6
accused 0.8 clause:0.4 thing:1.2 about:0.6
accuses 0.3
accusing 1.1 thing:1.5
acknowledge 0.5 that:1.9 thing:-0.4
acknowledged 1.5 that:2.4 clause:1.4 thing:2.6
acknowledges 0.7
acknowledging 0.7 that:1.5
add -0.9 thing:-1.3
added -0.1 that:0.8 clause:-0.6 thing:-1 about:-1.9 before:1.3
adding 0 that:1.1 about:-1.6
address -0.4 clause:-0.2 thing:-0.6 about:-1.4
addressed -1.4 thing:-1.8
addresses -0.7 thing:-0.9
addressing -0.6 thing:-0.4
adds -1.5
admit -0.1 clause:-0.1
admits 0.7
admitted 0.4 that:0.6
admitting 0
advise -0.9 thing:-1
advised -0.7
advises -0.5
advising -0.6 thing:-0.8
affirm 0.5
agree 0.7 that:0.7 about:0.7
agreed 0.9 that:2.6 clause:1 to:0.8 about:0.3
agrees 0.5
aimed -0.8 thing:-0.9 about:-1
aims 0
alleged 0.2 that:1.2 clause:0.1 thing:-0.1
alleging 0 that:0.5
announce -0.5 thing:-0.6
announced 1.1 that:1.8 clause:1.7 thing:0.7 about:0.5 before:0.9
announces 0.5
announcing 1
answer -0.4 clause:-0.6 thing:0 about:-0.9
answered -0.9 thing:-1.2
answering -0.3 thing:-0.5
answers -1.2 clause:-2
apologized 0
appeal -0.8 clause:-0.9 to:-0.4 thing:-0.9 about:-1.2
appealing -0.9
appeals -1.9 about:-2.5
applauded -0.1 thing:0.1
applauding 0.1
approved -0.5 clause:-0.3 thing:-0.8
argue 1.2 that:1.4
argued 1.4 that:2.2 clause:1.9 thing:1.2 about:0.2 around:1.1
argues 1.3 that:2.3
arguing 1.5 that:1.8
ask -0.1 clause:-0.3 thing:-0.4 about:-1.1
asked 0.6 that:1.9 clause:0.5 question:1.4 to:0.5 thing:0.4 about:0.3 before:-0.2
asking 0.3 that:0.3 clause:0.5 thing:-0.4
asks -0.4
assailed 0.8
assert 0.7
asserted 0.5 that:1.8
asserting 0.7
assure -0.1 thing:-0.8
assured 0.4 that:0.9 about:0.2
attack -0.8 that:-0.9 clause:-0.7 thing:-0.4 about:-1.4
attacked -0.4 clause:-0.4 thing:-0.2 about:-1.4
attacking 0.3 clause:0.8 thing:0.2
attacks -0.7 that:-0.7 clause:-0.7 thing:-0.9 about:-0.7
attempted -0.6 to:-0.5
attributed 0 thing:0.5
authorized -0.7 to:-1.4
backed -0.6 clause:-0.7 thing:-0.6 about:-0.8
bash -1.1 thing:-2
began -0.9 clause:-0.7 to:-0.8 thing:-1.3 about:-1.7
begin -1.1 clause:-1.1 to:-1.9 thing:-0.9 about:-1.1
beginning -2.1 to:-2.1 thing:-2.9 about:-2.3
begins -0.7 to:-1.1
believe 0.5 that:0.9 clause:1.1 thing:-0.7 about:0.4 around:-0.3
believed 0.5 that:1 clause:0.8
believes 1.3 that:2.6 clause:1.3 thing:1.2
believing 0 clause:0.5
bemoaned 0.8
blame 0.3 thing:1.3 about:-0.4
blamed 0.2 clause:0.6 thing:0.1
blames 0.7
blast 0.3 thing:0.7
blasted 0.8 clause:0.9 thing:1.4
blasting -0.2
blasts 0.3 thing:0.7
blog -0.5
boasted 0.8 about:1.7
boasts -0.6
booed -0.5
bragged 0.7
brand -0.1 clause:0.4
call -0.2 that:0.4 clause:-0.4 to:0.6 thing:-0.7 about:-0.2
called 0.2 that:0.6 clause:-1 thing:0.3 about:1.1 before:-1
calling 0.3 clause:-0.5 thing:0.3 about:0.9 before:-0.3
calls 0.4 that:1.4 clause:-0.1 to:0.4 thing:1.1 about:0.1
cautioned 0.4
challenged 0.1 thing:0.7 about:-0.2
chanting -0.5
characterized 0.7
charge -0.9 that:-0.6 about:-1.1
charged -0.7 that:-0.4 clause:-1 about:-0.8
charges -0.6 clause:-0.4 about:-1
cheer -0.2
cheered -0.8 about:-1.3
cheering -0.5 thing:-1.6
cheers -1.2 thing:-1.3 about:-1.6
chose -1.1 to:-1.2 thing:-1
cite -0.5
cited 1 clause:1.3 thing:1
cites 0.7
citing 1.3 clause:1.7 thing:1.6
claim -0.5 that:-0.4 clause:-0.7 to:0.4 thing:-0.3 about:-1.5
claimed 0.7 that:1.5 clause:1.2 thing:0.1 about:0.3
claiming 0.2 that:0.6 clause:0.6 thing:-0.8
claims 0.2 that:0.6 clause:0.8 thing:0.6 about:-0.3
clarified -0.5
clarify 0.1
clarifying 0.1
comment -0.3 that:0.9 clause:-0.8 thing:-0.5 about:-0.2
commented 0.8 about:1.7
comments -0.4 clause:-0.9 thing:-0.6 about:0.1
compared -0.7 thing:0.7 about:-1.6
complain 1
complained 0.4 that:0.9 about:0.4
concede 0.8
conceded 0.4
concerned 0 that:-0.2 about:0
conclude 0.1
concluded 1.1 that:1 clause:2 about:2
condemn 0.2 thing:0.8
condemned 0.7 clause:1.6 thing:0.9
condemning -0.2
confirm -0.3 thing:0.3
confirmed -0.1 that:0.8 clause:0.4 thing:-0.2 about:-1.6
confirming 0.1
congratulated 0.9 thing:1.9
consider 0.1 clause:0.5 thing:0.1
considered -0.7 clause:-0.4 thing:-0.9
considering 0.4 thing:0.5
considers 0.2 thing:0.3
contend -1.2
contends 0.7
continue -0.2 clause:0.4 to:-0.8 thing:0
continued -0.4 that:1 clause:-0.2 to:-0.2 thing:-1 about:-1.5
continues -2.4 to:-2.8
continuing -0.6 to:-0.6 thing:-0.7
convinced 0.4 that:0.7
counter -0.4 thing:-0.2 about:-0.2
countered 0.1
credit -1.1 clause:-0.7 thing:-1.4 about:-1.1
crediting 0.1
credits -0.7
cried -0.5
criticize 0 clause:-0.2 thing:0.2
criticized 0.9 clause:1.1 thing:1.3 about:0.2
criticizes 0.1
criticizing 0 clause:-0.2 thing:0.3
cry -0.7 about:-0.9
decided 0 clause:-1.2 to:0.2 thing:0.9 about:-0.5
declare 0 thing:0.2
declared -0.4 that:1.2 clause:-0.7 thing:-0.4 about:-1.4
declaring 0.2 that:0.6 clause:0.6
declined 0.9 to:1 thing:1
decried 0.8 clause:0.9
decrying 0.1
defend -0.2 clause:1.1 thing:-0.8
defended 0.7 clause:1.1 thing:0.8
defending -0.2 clause:-0.8 thing:0.2
defends -0.2 thing:-0.1
demand -0.5 about:-0.9
demanded -0.3
demanding 0.4 thing:0.4
demands -0.5 thing:0.2 about:-1.1
denied -0.1 that:1.1 clause:-0.9 thing:-0
denounced 1.1 thing:1.1
denouncing 0.2 thing:0.2
deny -0.5 thing:-0.2
denying -0.7
derided 0.1
describe 0.1 clause:0.1 thing:0.2
described 0.9 clause:1.2 thing:1.3 about:0.8
describes 0.3
describing 0.8 thing:0.7
determined -0.4 to:-0.1
disclose -1.5 thing:-2.5
disclosed -0.1
discover -0.7
discovered -0.4 clause:0.1 about:-0.9
discuss 0.3 clause:1 thing:0.2
discussed 1 clause:2.2 thing:0.5
discussing -0.6 thing:-1.3
dismiss -0.2
dismissed 1.3 thing:2.6
dismissing 0.5
doubt -0.3 that:0.6 clause:-0.8
doubted 0.3
doubts 0.8 about:1.2
echo -0.4
echoed -0.3 thing:0.2 about:-1.3
echoing -0.6
elaborate -0.5
email -1 that:-0.1 clause:-0.4 thing:-1.9 about:-1.5 before:-1.9
emailed -0.1 thing:-0.2
emails -0.7 that:-1 clause:-0.1 thing:-1.3 about:-1.2
emphasize 1.2
emphasized 0.7 that:1
emphasizing 0 thing:0
encouraged 0.2 to:0.6 thing:0.6
endorse -0.3 clause:-0.6 thing:-0.1
endorsed -0.5 clause:-1.4 thing:0.1 about:-1.5
endorses -0.1 thing:0.1
estimate 0.5
estimated -0.2 that:1.2 clause:-0.3 thing:-1.4
estimates 0.3 that:0.1 clause:0.1 thing:0.7
expect 0.2 clause:0.1 to:0.3 thing:0.6
expected 0.6 clause:0 to:0.8 thing:0.4
expecting 0.7 to:1.7 thing:1
expects 0.7
explain 0.2 question:0.5 thing:0.1
explained 0.8 that:1.7 question:1.7 thing:0.3 about:-0.3 around:1.7
explaining 0.6 question:1
explains 0.3
express 0.3 thing:0.1
expressed 1.2 that:2.6 clause:1 thing:1.3
expressing -0.2
favor -0 thing:-0.3 about:-0.1
favored -0.9 clause:-1.9 thing:-0.7
favors 0 thing:0.5
fear 0.1 that:0.9 clause:0.6 thing:-0.4 about:-0.3
feared 0.5
fearing 0.1
fears 0.2 that:1.3 clause:0.3 about:0.1
feel 0.2 that:0.2 clause:0.3 thing:0.1
feels -1 clause:-1.8
felt 0.2 clause:0 thing:0.4
find -1.7 clause:-1.6 thing:-1.8
finds 0.4 that:-0 clause:0.6 thing:0.7
fired -0.7 clause:-0.2 thing:-0.7 about:-1.1
focused -0.1 clause:0.4 thing:-0.3 about:-0.2
found 0.1 that:1.5 clause:-0.2 thing:-0.7 before:0.7
gave -0.8 clause:-0.4 thing:-0.9 about:-2
give -0.7 clause:-0.4 thing:-0.8
gives -0.4 clause:0.2 thing:-0.8
greeted -1 about:-0.8
guess -0.2
hail -0.5
hailing -0.5
hate -0.2 clause:-0.6 thing:0.3
hates -0.7
hear -0.9 clause:-1.1 thing:-0.6 about:-1.7
heard -0.4 clause:-0.2 thing:-0.3 about:-0.9
hinted -1.2
hints 0 about:-0.4
hit -1.6 clause:-2.6 thing:-1.7 about:-1.2
hope 0.2 that:1 clause:1.1 to:-0.6 thing:-0.3 about:0.1
hoped 0.6 that:2.1 clause:0.5 to:0
hopes 0.2 that:1.2 clause:0.1 to:0.8 thing:0.5 about:-0.2
hoping 0.2 clause:0.6 to:0.4 about:0.1
identified -0.1 clause:-0 thing:0.3 about:-0.4
identify -0.5 thing:-0.4 about:-0.5
identifying -0.7
implied 0.2
implying 0 that:0.5
indicated 0.9 that:1.5 clause:1 thing:0.4
indicates 0.2
informed -0.4
insist 0.3 that:0.3 clause:0.7 about:-0.9
insisted 1.3 that:1.5 clause:1.6 about:1.5
insisting 0.8 that:1.7
insists 0.8
intend 0.1
intended 0.3 to:0.2
intends 0.5 to:0.9
interpreted -0.2
interviewed -1.1 clause:-0.5 thing:-1.7 about:-1.2
invoked 0 thing:0
invoking -0.5
issue -0.9 that:-0.7 clause:-1.8 thing:-0.8 about:-0.4
issued -0.3 clause:-0.3 thing:0.1 about:-1
issues -1 that:-0.4 clause:-1.1 thing:-1.3 about:-1.1
joke -0.7 about:-1.1
joked 0.4 about:0.2
jokes -0.7
knew -0.7 that:-0.9 clause:-0.5 thing:-0.5 about:-1.6
know -0.3 that:0.9 clause:-0.5 question:0.4 thing:-1.7 about:-0.4
knows 0.8 that:1.7 clause:0.9 question:1.1
label -1.2
lamented -0.4
learned 0.3 that:0.7 clause:1 about:-0.2
like -1.1 that:-1.3 clause:-1.1 to:-0 thing:-1.4 before:-1.5
liked -0.2
likened 0.8
likes -0.6
list -1.7 thing:-2.5 about:-1.6
listed -0.1 thing:0.3 about:-0.4
listing 0.5
lists -0.1 clause:-0.3
love 0 thing:-0.2
loved 0 clause:0
made -0.8 that:-0.3 clause:-0.5 thing:-1 about:-0.8
maintain -0.7 thing:-1.6
maintained -1 that:-0.2 clause:-1.8 thing:-1.1
maintaining -0.5
maintains -1.4 thing:-1.6
make -0.8 that:-0.7 clause:-0.5 thing:-0.9 about:-1
makes -1 clause:-1 thing:-1.1
means -1 that:-0.2 clause:-1 thing:-2.1
meant -0.1 that:0.2 clause:-0 to:0.4 thing:-0.5
mention 0.4 clause:0.6 thing:0.6 about:0.4
mentioned 0 clause:0.2 thing:0.4 about:-0.7
mentioning -0.2
mentions 0 thing:0.7
message -0.8 that:-0.8 clause:-0.6 thing:-1.2 about:-0.7 before:-1.3
messages -0.4 clause:-0.2 about:-0.5
messaging -1.5
mock -0.2 thing:-0.1
mocked 0.5 thing:1.2
mocking 0.5 clause:0.8 thing:0.8
name -1.1 clause:-0.7 thing:-1.7 about:-2.1
named -0.4 clause:-0.6 thing:0 about:-1.2
names -1.2 clause:-2.3 about:-1.4
naming -0.8 thing:-1
nominated -0.6 thing:-0 about:-1.3
note -0.4 that:1.1 clause:-1.7 thing:-1.4 about:0.7
noted 1.5 that:2.3 clause:2.6 thing:0.7 around:2.5
notes 0.4 that:0.4 about:0.4
noticed 0.3
noting 1.8 that:3.4 clause:1.4
offer -0.9 clause:-1.2 thing:-0.6
offered 0.1 clause:0.2 thing:0.2 about:-1.2
offering -0.2 clause:0.1 thing:-0.3
offers -0.3 thing:-0.3
oppose 0 thing:0.4
opposed 0 clause:0.7 thing:0.2 about:-1
opposes 0.3 clause:0.5
opposing -0.3 thing:-0.1
opted 0 to:0.5
ordered 0.4 thing:1.6
outlined 0
outlining 0.2 thing:0.6
pitched -0.2
plan -0.1 that:0.4 clause:-0.2 to:0.2 thing:-1.1 about:0.1
planned -0.5 clause:-1.1 to:0.5 thing:-1.2 about:-1.4
planning 0.1 to:0.3 thing:0 about:0
plans 0.3 clause:-0.2 to:0.6 thing:0.4 about:0.1
pleaded 0.5 clause:0.8
pleading 0.1
pledge -0.5 to:-0.4 about:-0.9
pledged -0.8 clause:-1.4 to:-0.7 thing:-0.9
pledges -0.3
pledging -0.5
point -0.9 that:0.6 clause:-1.4 to:-1 thing:-1.7 about:-1
pointed 0.6 that:1.4 clause:-0.8 thing:0 about:0.8
pointing 0.3 that:0.9 clause:0.2 about:0.3
points -1.2 that:-0.6 clause:0.2 thing:-2.2 about:-1.4
portray 0.2 thing:0.5
portrayed 0.2 thing:0.6
portraying 0.1
post -0.4 that:1.4 clause:-0 thing:-1.6 about:-0.7 around:0.3
posted -0.4 clause:0.7 thing:-0.6 about:-1.2
posting -0.2
posts -0.6 clause:-0.3 thing:-0.8 about:-0.8
praise 0.3 thing:-0.4 about:1
praised 0.3 clause:0.1 thing:0.8
praises 0 thing:0.2
praising -0.2 thing:-0.1
praying 0.8 about:1.7
predict 0 thing:0
predicted 0.9 that:1 clause:0.4
predicting 0.2 thing:0.1
prefer 0 clause:0.2 thing:0.2
prefers 0.7
present -0.7 clause:-1.8 thing:-0.2
presented -0.7 clause:-0.5 thing:-0.9 about:-0.9
presents -0.6 thing:-0.6
pressed 0.2 about:0.2
projected 0.2
projects -0.6
promise -0.1 clause:-0.6 to:0.1
promised 1 to:1.4
promises 0 to:0.6
promising 0.7 to:1.7 thing:0.6
promote 0 thing:0
promoted -0.2
promoting -0.2 thing:-0.7
pronounced -0.5
propose -0.5
proposed 0.2 that:-0.4 clause:-0.1 thing:0.7
proposes 0.1
proposing -0.5 thing:-0.8
protest -0.6 clause:-0.8 thing:-0.3 about:-0.6
protested -1.2
protesting -0.4
protests -1.2 clause:-2 about:-1.1
published -0.3 clause:0.3 thing:-0.5 about:-0.7
publishing -1 thing:-1.1
pushed -0.4 clause:-1.2 thing:-0.8 about:0.7
pushing 0.5 clause:0.6 thing:0.3 about:0.8
put -1 clause:-0.9 thing:-1.1 about:-0.9
puts -1 thing:-1.1
question -0.5 clause:-0.7 question:0.5 thing:-0 about:-0.6 before:-0.8 around:-1.5
questioned 1.5 clause:1.4 question:2.6 thing:2.5
questioning 0 question:1.3 thing:-0.3
questions -0.1 clause:-0.7 thing:0.1 about:-0
quote -0.2
quoted 0 clause:0.5
quotes -0.4
railed 0.8 about:1.2
read -0.3 clause:0.5 thing:-1.6
reads -1.2
reason -0.3 clause:0.3 to:-0.3 thing:-0.5 about:-0.7
reasons -0.7 clause:-0.5 to:-1
rebuked 0.3
recall 0.7
recalled 0.4 that:0.4 thing:0.4
recalling 1 clause:1.9 thing:1.2
recognize 0.7 that:1.2 thing:0.3
recognized -0.2 that:-0.8 thing:0.1
recommend -1.2
recommended -0.3
recounted -0.4
reference -1.2 about:-1.1
referenced 0.5 thing:0.9
references -0.2 about:-0.1
referencing 0.2 thing:0.3
referred -0.6
referring 0.5 to:0.6 about:0.6
refers 0.3
refuse 0 to:0
refused 1 to:1.1
refuses -0.2
refusing 1.1 to:1.6
regarded -0.6 about:-0.6
regarding -0.2 thing:0.2
regards -0.5
regretted 0.1
reiterated 0.1 that:0.7 thing:-0.4
reject -0.2 thing:-0.2
rejected 0.5 that:2.2 clause:0.2 thing:0.8 about:-0.9
rejecting -0.2 thing:0.4
release -0.6 clause:-0.6 thing:-0.4 about:-0.8
released -0.7 clause:0.2 thing:-1 about:-1.3 before:-0.9
remark -1.2 thing:-1.1
remarking 0.1
remarks -0.8 clause:-0.6 thing:-1.1 about:-1.6
remember -0.4 that:-0.9 thing:-0.4
remembered -0.4
remembering 0.1
remembers 0
remind 0.1
reminded 1 about:1.2
reminding 0.2
repeat -0.6 thing:-0.3
repeated 0 thing:-0.5
repeating 0
replied -0.6
reply -0.2 about:-0.6
report -0.2 that:0.5 clause:0.2 thing:-0.7 about:-0.6 before:0.5
reported 0.3 that:1.1 clause:-0.4 thing:0.4 about:-1 before:2.2
reporting -0.5 that:0.3 clause:0.5 thing:-0.6 about:-1.6
reports 0.3 that:1.6 clause:1 thing:-0.2 about:-0.2
request -1 clause:-2.1 about:-1.1
requested 0 clause:-0.2 thing:0
requests -0.4 clause:-0.2 about:-0.5
respond 0 to:-0.1 about:0.2
responded -0.1 that:0.3 about:-0.4
responding -1.5 about:-2.5
responds -0.2
retweeted -0.1 thing:0.2
reveal -0.1 clause:0.5 thing:-0.4
revealed 0.3 that:1.3 clause:0.9 thing:-0.4
reveals 0.7 thing:0.9
rips 0.1
ruled -0.2 thing:-0.1
said 0.6 that:1.4 clause:1.7 question:0.8 to:-0.3 thing:-0.1 about:-2.2 before:1.5 around:1.7
saw -0.5 clause:-0.8 thing:-0.5 about:-0.5
say 1.1 that:1.1 clause:1.4 question:1 thing:0.9 about:0.2 before:1 around:3
saying 1 that:1.4 clause:1.3 thing:0.7 about:0.7 before:-0.5
says 1.7 that:1 clause:2.4 thing:2 about:-0.3 before:1.6 around:1.6
screaming -1.2
see 0.2 that:1.1 clause:1 question:-0.4 thing:0.2 about:-0.1
seek -0.2 clause:-0.8 to:0.7 thing:-0.5
seeking -0.2 clause:-0.2 to:-0.1 thing:-0.4
seeks 0 to:-0.3 thing:0.7
seen 0.1 clause:0.3 thing:-0.4 about:0.4
sees 0.5 clause:1 thing:1 about:-0.4
send -0.3 clause:-0.2 thing:-0.2
sends -1.4 thing:-2.2
sent -0.9 clause:-0.2 to:-0.8 thing:-1.6 about:-0.8
share -1 clause:-0.8 thing:-0.4 about:-2.2
shared -0.6 clause:-1 thing:-0.6 about:-0.5
shares -1.8 clause:-2.7 thing:-1.7
sharing -0.2
shot -1.7 clause:-1.9 thing:-3.4 about:-1.4
shouting -1.2
show 0 that:1 clause:-0.2 question:0.2 thing:-0.2 about:-1.4 before:0.6
showed 0.8 that:1.5 clause:1.5 thing:0.6
shows 0.8 that:1.8 clause:0.7 question:-0.1 thing:0.9
sign -0.4 that:-0.4 clause:0 thing:-0.9 about:-0.2
signal -0.9 thing:-1.4
signaled 0.7
signals -0.2
signed -1.2 clause:-1.8 thing:-1.5 about:-1
signing -1.4
signs -0.7 clause:-0.5 thing:-0.3 about:-0.9
slammed 0.7 thing:1.6
slams 0.7 thing:1.3
sought 0.3 clause:-0.8 to:0.5 thing:0.6
speaks -0.7 about:-0.2
speculate 0.7
speculated 0.7
spoke -0.7 thing:-0.8 about:-0.6
state -1.2 that:-1.8 clause:-0.7 question:-1.1 to:-0.9 thing:-1.6 about:-1.8 before:-1.8 around:-1
stated -0.2 that:0.3
states -1.2 that:-1.2 clause:-0.7 question:-1.4 to:-1.1 thing:-1.5 about:-2.2 before:-1.5 around:-1
stating 0.5
stress 0.1
stressed 0.3 thing:0.3
stressing 0.7
sued -0.6 thing:-0.8
suggest 1.1 that:1.4 clause:1.2
suggested 1.3 that:1.7 clause:1.3 thing:0.6 about:1.2
suggesting 1.3 that:2.4 clause:1.5
suggests 1 that:1.2 clause:1.1
sum -1.2
support -0.7 clause:-0.3 to:-0.5 thing:-0.8 about:-0.7 before:-1.6
supported -0.2 clause:-0.3 thing:0.1 about:-1.6
supporting -0.5 clause:-0.2 thing:-0.7
supports -0.1 clause:-0.5 thing:0.2
take -1.1 clause:-0.2 to:-0.5 thing:-1.2 about:-2.5
takes -1.4 clause:-0.2 to:-1.2 thing:-2.3 about:-1.5
talk -0.2 clause:-1.1 thing:-0.4 about:0.3
talked 0.1 thing:0.4 about:0
talking -0.2 clause:-0.8 thing:-1.1 about:0.3
talks -0.1 about:0.2
tell 0.2 that:0.2 clause:0.8 thing:0.1
telling -0.3 that:1.2 clause:0.2 thing:-0.7 about:-0.3 before:-1.6
tells 0.6 clause:1.7 thing:0.4
testified -0.2
text -1.2 thing:-2
thank -1.2
thanked 0.4
thanking -0.4 thing:-0.2
thanks -1.3 about:-2.4
think 0.4 that:0.5 clause:0.8 thing:0.1 about:-0.2 around:0.2
thinking -0.6 about:-1.3
thinks 0.8 that:0.6 clause:1.4 thing:0.6 about:0.4
thought -0 that:0.2 clause:0.3 thing:-0 about:-0.9
threaten 0
threatened 0.2 to:0.2
threatening 0.2
threatens -1.4
title -0.8 thing:-1.7 about:-0.6
titled -1.2
titles -1.4
told -0.4 that:1.3 clause:0.8 to:-0.2 thing:-2.2 about:-2.3 before:-1.3
took -1 clause:0 thing:-1.1 about:-2.1
touched -0.2 thing:-0.7 about:0.4
tout 0.1
touted 0.8 thing:0.7
touting 0 thing:0.4
touts 0.1
tweet -0.4 that:-0.4 clause:-0.4 thing:-0.6
tweeted -0.5 that:0.8 clause:-0.6 thing:-0.8 about:-1
tweeting 0 thing:-0.2
tweets -1
underscore -0.4 thing:-0.7
underscored -0.2 thing:0.4
underscores 0
underscoring -0.4 thing:-0.2
understand 0.4 question:0.7 thing:0.4
understood -0.3 thing:-0.4
unveiled -0.3 thing:-0.5
urged 1.4 clause:1.6 to:1.8 thing:2.8
urging 0.2 to:0.5 thing:-0.1
uttered -0.7
value -1.1 thing:-1.1 about:-2.3
valued -1.2
values -1.1 thing:-2.2
venture -0.9
view -0.8 clause:-0.8 thing:-0.7 about:-0.9
viewed -1.2 thing:-0.7 about:-1.7
viewing -0.5
views 0 clause:-0.5 thing:0.3 about:0.2
voice -0.9 clause:-0.6 thing:-0.6 about:-1.6
voiced 0.2 clause:0.6 thing:0.3
voices -0.9
voted -0.6 to:-1 thing:-0.7 about:-0.5
vow -0.3 to:0.1
vowed 1.3 to:1.9
vowing 0.8 to:1.7
vows 1.2 to:2
want 0 that:-0.2 clause:0.3 to:0.1 thing:0.1 before:-0.7
wanted 0 clause:0.2 to:0.2 thing:-0.2
wants 0.2 clause:0.5 to:0.3 thing:0
warn 0.7 that:1.6
warned 0.7 that:1.1 thing:0.3 about:0.6
warning 0.1 that:0.9 about:-0.2
welcome -0.5 thing:-0.1
welcomed -0.2 clause:-0.6 thing:0.3
welcoming -0.6
went -1.1 clause:-1.3 to:-1.3 thing:-1 about:-1.4
wish -0.4
wishes -1.2
wonder 0.7 question:1.6
wondered 0.1
wondering 0.7
worried 1 that:1.8 thing:0.5 about:1.6
worries -0.1 about:-0.3
worry 0 clause:0.5 about:-1
worrying -0.5
write -0.2
writes -0.5 about:-1.6
writing -0.5 about:-0.8
written -1.2 thing:-0.3 about:-2.1
wrote -1.4 that:-0.1 clause:-0.8 thing:-1.2 about:-2.3 before:-1.2
yelled -1.2
"""
_ROWS = [line.split() for line in _VERBS.strip().splitlines()]
FORMS = {row[0]: float(row[1]) for row in _ROWS}
PAIRS = {
    (row[0], joint): float(odds) for row in _ROWS for joint, odds in (part.split(":") for part in row[2:])
}
