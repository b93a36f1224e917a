"""Weights for indirect speech: numbers only, learned by logistic regression on PolNeAR's training articles.

Written by tests/bench/train_reported.py. `_VERBS` holds, between semicolons, a verb's form, the
log-odds that it reports, and for each way in which what was said may be joined to it
(`reported.clauses.Joint`) the log-odds of that pair, where it occurs 4 times.
"""

from __future__ import annotations

BASE = -0.54
# Of a form that is not in the table.
UNKNOWN = 0.11
WEIGHTS = {
    "verb": 0.14,
    "verb and joint": 0.61,
    "about": -0.38,
    "among quotes": 0.16,
    "around": 0.04,
    "before": -0.36,
    "by a body": 0.09,
    "by a group": 0.12,
    "by a organisation": -0.13,
    "by a person": 0.08,
    "by a phrase": -0.24,
    "by a place": -0.10,
    "by a role": 0.05,
    "by he": 0.19,
    "by him": -0.25,
    "by i": 0.15,
    "by it": -0.16,
    "by they": 0.17,
    "by we": 0.14,
    "by who": -0.11,
    "clause": -0.32,
    "ends the sentence": 0.44,
    "has": 0.20,
    "has a verb": 0.23,
    "is to": -0.20,
    "long": -0.09,
    "middling": -0.48,
    "not": 0.10,
    "one word": -0.63,
    "opens with a determiner": 0.22,
    "opens with a name": 0.20,
    "opens with a number": -0.42,
    "opens with a participle": 0.31,
    "opens with a pronoun": 0.59,
    "participle": 0.12,
    "question": 0.17,
    "right behind its source": 0.11,
    "short": -1.11,
    "source": 0.39,
    "source behind a break": 0.23,
    "source opens the sentence": -0.06,
    "that": 0.30,
    "thing": 0.01,
    "to": 0.15,
    "would": -0.10,
}
_VERBS = """
accept -0.2 thing:-0.4; according 1.7 source:1.7; accuse 0.6; accused 0.9 about:0.8 clause:0.5 thing:1.1;
accuses 0.6; accusing 1.5 thing:1.1; acknowledge 0.6 that:1.7 thing:-0.7;
acknowledged 1.5 clause:0.8 that:2 thing:1.8; acknowledges 1.2; acknowledging 0.8 that:1.3;
add -0.6 thing:-0.9; added 0 about:-2 around:1.4 before:1.7 clause:0 that:0.9 thing:-1.1;
adding 0.1 about:-1.8 that:1.5; address -0.4 clause:0 thing:-0.8; addressed -1.3 thing:-1.3; addresses -0.3;
addressing -0.9 thing:-0.6; adds -1.4; admit 0.2; admits 1.2; admitted 0.6 that:0.5; admitting 0.3;
advise -0.5; advised -0.5; advises -0.3; advising -0.6 thing:-0.6; affirm 0.8; affirmed -0.4; affirming -0.4;
agree 0.7 about:0.2 that:0.6; agreed 1 about:0 clause:0.6 that:2.3 to:0.7; agrees 0.8;
aimed -0.7 about:-0.9 thing:-0.5; aims 0; alleged 0.9 that:1.4; alleges 0.9; alleging 0.5 that:0.8;
announce -0.4 thing:-0.4; announced 1.1 before:0.8 clause:1.5 that:1.6 thing:0.6; announces 1.5;
announcing 1.3; answer 0.1 clause:-0.4 thing:0.9; answered -0.7 thing:-0.7; answering -0.4; answers -1;
apologized 0.3; appeal -0.2 about:-0.4 to:-0.4; appealed -0.4; appealing -0.5; appeals -2 about:-2.3;
applaud 0.6; applauded 0.2 thing:0.5; applauding 0.4; applauds 0.6; approved -0.6 thing:-0.4;
argue 1.6 that:1.5; argued 1.4 about:-0.1 around:0.7 clause:1.5 that:2 thing:0.6; argues 1.8 that:1.7;
arguing 1.8 that:1.5; ask 0 about:-1.2 clause:0.3 thing:-0.5 to:1.4;
asked 0.7 about:0.2 clause:0.5 question:1.3 that:1.7 thing:0.4 to:0.3;
asking 0.3 clause:0.3 that:0 thing:-0.2; asks -0.4; assail -0.8; assailed 1.4; assails -0.4; assert 1.2;
asserted 0.8 that:1.7; asserting 1.2; asserts 0.6; assure 0 thing:-0.7; assured 0.6 about:0 that:0.8;
attack -0.5 about:-0.9 clause:-0.4 thing:-0.3; attacked -0.4 about:-1.2 clause:-0.2 thing:-0.1;
attacking 0.1 clause:0.6 thing:-0.1; attacks -0.7 about:-0.7 thing:-0.4; attempted -0.5 to:-0.3;
attributed 0.2 thing:0.6; authorized -0.6 to:-1.2; backed -0.6 about:-0.5 clause:-0.5 thing:-0.6;
bash -1.2 thing:-1.4; bashed 0.6; bashing -0.8; began -0.9 about:-1.1 clause:-0.5 thing:-1 to:-1.1;
begin -1.2 about:-0.5 thing:-0.7 to:-1.2; beginning -1.8 to:-1.3; begins -0.2 to:-0.5;
believe 0.6 about:0.3 around:-0.5 clause:1.1 that:0.9 thing:-0.4; believed 0.7 clause:0.8 that:0.8;
believes 1.6 clause:1.4 that:1.9 thing:0.6; believing 0.2 clause:0.6; bemoaned 1.4;
blame 0.4 about:-1.2 thing:1.9; blamed 0.3 clause:0.6 thing:0; blames 1.2; blaming 0.1; blast 0.1;
blasted 1 clause:0.5 thing:1.1; blasting 0; blasts 0.6 thing:0.6; boast -0.4; boasted 1.1 about:1.4;
boasts -0.4; booed -0.3; bragged 1.2; brand 0.3; brands -0.8; call 0 about:0.4 thing:-0.4 to:0.6;
called 0.3 about:1.1 before:-0.9 clause:-0.8 that:0.3 thing:0.4; calling 0.4 about:0.7 before:-0.4 thing:0.3;
calls 0.8 about:0.2 thing:1.8; caution 0.6; cautioned 1; challenged 0.4 about:0 thing:0.8; chanting 0.1;
characterize 0.9; characterized 0.9; charge -0.6 about:-0.5; charged -0.6 about:-0.6 clause:-1.4; charges 1.2;
charging -0.8; cheer 0.3; cheered -0.6 about:-0.7; cheering 0.1; cheers -1.4 about:-1.4 thing:-0.7;
chose -1 thing:-0.7 to:-0.7; cite -0.3; cited 0.8 clause:0.7 thing:0.7; cites 1.2;
citing 1.5 clause:1.3 thing:1.3; claim -0.4 about:-1.4 clause:-0.6 that:-0.1 thing:-0.4 to:0.7;
claimed 0.8 about:0 clause:1 that:1.4 thing:-0.2; claiming 0.2 clause:0.7 that:0.6 thing:-1.4;
claims 0.4 clause:1 thing:0.6; clarified -0.3; clarify 0.4; clarifying 0.4;
comment -0.2 about:-0.1 that:1.4 thing:-0.9; commented 1.4 about:1.4; commenting 0.9;
comments -0.3 about:0 clause:-0.6 thing:-0.1; compared -0.5 about:-1.4 thing:1.1; complain 1.5;
complained 0.6 about:0 that:1.4; complaining -0.4; concede 1.4; conceded 0.5; concedes 0.6; conceding -0.8;
concerned -0.3 that:-0.5; conclude 0.1; concluded 1.1 about:1.4 clause:1.4 that:0.7; concludes -0.4;
concluding 0.1; condemn 0.5 thing:0.8; condemned 0.9 clause:1.4 thing:0.6; condemning 0; confess 0.6;
confirm -0.2 thing:0.6; confirmed -0.1 about:-1.7 that:1 thing:-0.2; confirming 0.6; confirms 0.6;
congratulated 1.3 thing:1.5; consider 0.1 clause:0.5 thing:0.1; considered -0.9 clause:0 thing:-0.9;
considering 0.6 thing:0.5; considers 0.8 thing:0.8; contend -1; contended 0.1; contending 0.6; contends 1.2;
continue -0.2 clause:0.6 thing:0 to:-0.8; continued -0.4 about:-1.4 clause:-0.5 that:1.5 thing:-0.9 to:-0.1;
continues -2.4 to:-2.3; continuing -0.6 thing:-0.3 to:-0.6; convinced 0.8 that:0.8; counter -0.3 thing:-0.1;
countered 0.4; credit -0.9; credited 0.9; crediting 0.4; credits -0.3; cried -0.3; criticised -0.4;
criticize 0.1 clause:-0.2 thing:0.2; criticized 0.9 about:0.2 clause:0.9 thing:1; criticizes 0.4;
criticizing 0.2 clause:0 thing:0.2; crying -0.4; decided 0.1 about:-0.2 clause:-1.4 question:0 thing:1 to:0.3;
declare 0.2 thing:0.2; declared -0.3 about:-1.3 clause:-0.6 that:1.7 thing:-0.3; declares -0.4;
declaring 0.3 clause:0.6 that:0.6; declined 1 thing:0.8 to:0.9; decried 1.1 clause:0.6; decries 0.1;
decrying 0.9; defend -0.1 clause:1.4 thing:-0.7; defended 0.8 clause:0.8 thing:0.7;
defending -0.1 clause:-0.7 thing:0.5; defends 0 thing:0; demand 0; demanded -0.2; demanding 1 thing:0.6;
demands 0.4; denied -0.1 clause:-0.9 that:1.3 thing:-0.4; denies -0.8; denounce 0.1; denounced 1.3 thing:0.8;
denounces 0.6; denouncing 0.3 thing:0.2; deny -0.3 thing:0; denying -1; depict -0.4; depicting 0.1;
deride 0.6; derided 0.4; derides 0.6; describe 0.5 thing:0.3; described 1.1 about:0.3 clause:1 thing:1.5;
describes 0.6; describing 1.3 thing:0.8; determined -0.5 to:-0.2; disclose -0.9 thing:-0.9; disclosed 0;
discloses 0.6; discover -0.3; discovered -0.2 about:-0.7 clause:0.3; discuss 0.4 clause:1.5 thing:0.2;
discussed 1.2 clause:1.8 thing:0; discusses -0.8; discussing -0.7 thing:-1.2; dismiss 0;
dismissed 1.5 thing:2; dismisses 0.9; dismissing 0.4; doubt 0.5; doubted 0.8; dub -0.4; echo 0;
echoed -0.1 about:-1.2 thing:0.7; echoing -0.7; elaborate -0.3; elaborated 0.1;
email -1.1 clause:-0.3 that:0 thing:-1.6; emailed 0.2 thing:0;
emails -0.7 about:-1.1 clause:0 that:-0.9 thing:-0.9; emphasize 1.7; emphasized 1 that:0.8; emphasizes 0.6;
emphasizing 0.2 thing:0; encouraged 0.3 thing:0.6 to:0.6; endorse -0.2 clause:-0.4 thing:0;
endorsed -0.5 about:-1.2 clause:-1.3 thing:0.3; endorses 0 thing:0.2; estimate 0.6; estimated 0.8 that:1.5;
estimates 0.7 that:0; exclaimed -0.4; expect 0.3 clause:0 thing:0.6 to:0.6; expected 1 thing:0.5 to:0.9;
expecting 0.8 thing:0.8 to:1.4; expects 0.9; explain 0.4 question:0.5 thing:0;
explained 0.9 about:-0.7 around:1.4 question:1.5 that:1.4 thing:0; explaining 0.7 question:0.8; explains 0.6;
express 0.5 thing:0; expressed 1.6 clause:1.9 that:2 thing:0.9; expressing -0.2;
favor 0.3 about:0.2 thing:-0.1; favored -0.6 thing:-0.3; favors 0.5 thing:0.6; fear 0.5 about:-0.4 clause:0.5;
feared 0.8; fearing 0.4; fears 0 clause:0.3; feel 0.3 clause:0.5 that:0.5 thing:-0.1; feels -0.9 clause:-1.2;
felt 0.3 clause:0 thing:0.3; find -1.5 clause:-1.1 thing:-1.4; finds 0.5 clause:0.5 that:-0.2 thing:0.6;
fired -0.5 about:-0.7 clause:0 thing:-0.4; focused -0.2 about:-0.4 thing:-0.3;
found 0.2 before:0.8 clause:-0.3 that:1.6 thing:-0.6; fumed -0.4; gave -0.8 about:-1.5 clause:-0.1 thing:-0.9;
give -0.6 clause:-0.2 thing:-0.7; gives -0.5 clause:0.5 thing:-1; greeted -0.9 about:-0.4; greeting -0.4;
guess 0; guessed 0.6; guessing -0.4; hail 0.1; hailed 0.9; hailing 0.1; hate -0.2; hated 0.9; hates -0.5;
hear -0.8 clause:-0.5 thing:-0.4; heard -0.2 about:-0.5 thing:-0.3; hinted -1; hinting 0.6;
hints 0.3 about:-0.2; hit -1.4 thing:-1.4; hope 0.5 clause:1.8 to:-0.4; hoped 0.6 clause:0 that:1.9 to:-0.1;
hopes 0.2 about:-0.3 clause:-0.1 that:1.4 thing:0.3 to:0.7; hoping 0.3 about:0 clause:0.6 to:0.4;
identified 0 about:-0.3 clause:0.3 thing:0.2; identifies -0.4; identify -0.4 about:-0.3 thing:-0.3;
identifying -0.5; implied 0.5; implies 0.6; imply 0.1; implying 0.3 that:0.6;
indicated 1 clause:0.6 that:1.3 thing:0; indicates 0.5; indicating -0.4; informed 0.5; informing -0.4;
insist 0.4 about:-1.2 clause:0.7 that:0.3; insisted 1.4 about:1 clause:1 that:1.2; insisting 1.4 that:1.4;
insists 0.8; intend 0.4; intended 0.5 to:0.3; intends 0.8 to:0.8; interjected -0.4; interpret 0.9;
interpreted 0.4; interviewed -1.1 about:-0.9 clause:-0.2 thing:-1.3; invoke -0.4; invoked 0.2 thing:0;
invoking -0.3; issue -0.2 about:0 thing:0; issued -0.1 about:-0.6 clause:-0.2 thing:0.2;
issues -0.2 that:0 thing:-0.7; joked 0.7 about:0; jokes 0.1; joking 0.9;
knew -0.8 about:-1.2 clause:-0.4 that:-0.5 thing:-0.2;
know -0.1 about:-0.3 clause:-0.5 question:0.8 that:1 thing:-1.6;
knows 1 clause:0.7 question:0.8 that:1.4 thing:0.6; labeled -0.4; labeling 0.6; lamented 0.3; lamenting 0.9;
learned 0.4 about:-0.2 clause:1 that:0.5; like -1.3 before:-1.3 clause:-1.6 thing:-1.5 to:0.1; liked 0.4;
likened 1.4; likes -0.4; list -2 about:-1.7; listed 0.1 about:-0.4 thing:0.4; listing 1.4;
lists 0.5 thing:1.4; love -0.2; loved 0.5 clause:0; loves 0.1; loving -0.4;
made -0.7 about:-0.7 clause:-0.4 that:0.2 thing:-1; maintain -0.6 thing:-1.2; maintained -0.8 thing:-0.7;
maintaining -0.5 thing:-0.5; maintains -1.3 thing:-1.1; make -0.8 about:-0.5 clause:-0.5 that:-0.5 thing:-0.9;
makes -0.9 clause:-0.2 thing:-0.9; marveled 0.1; means -0.6 clause:-0.7 that:0.3 thing:-1.2;
meant 0 clause:-0.2 that:0.3 thing:-0.5 to:0.5; mention 0.6 clause:0.3 thing:0.8;
mentioned 0.1 about:-0.7 clause:0.2 thing:0.4; mentioning 0; mentions 0.6; message -0.4 clause:0;
messages 0.2; messaging -1.2; mock 0 thing:0; mocked 0.7 thing:1.1; mocking 0.8; mocks -0.4; murmurs -0.4;
mused 0.9; name -0.6 about:-0.7 clause:-0.5 thing:-0.8; named -0.6 about:-1.1 clause:-0.7 thing:-0.1;
names -0.4; naming -0.9 thing:-0.7; nominated -0.5 about:-0.9 thing:0.2; note -0.6 clause:-1.7 that:1.7;
noted 1.6 around:1.5 clause:1.5 that:2.1 thing:0; notes 0.8 that:0.3; noticed 0.9; noting 2.7 that:2.4;
object 0.6; objected 0.6; observed 0.1; observing -0.4; offer -0.6 clause:-0.6 thing:-0.5;
offered 0.1 about:-1.4 clause:0.2 thing:0.2; offering 0 clause:0.3 thing:0; offers -0.1 thing:0; opined 0.9;
oppose 0 thing:0.3; opposed 0.1 about:-1.1 clause:0.9 thing:0.4; opposes 0.8 clause:0.5;
opposing 0.2 thing:0.3; opted 0.2 to:0.6; ordered 0.5 thing:1.5; outline 0.6; outlined 0.3;
outlining 0.5 thing:0.6; pitched 0.4; plan 0.2 clause:0.5 thing:-0.5 to:0.4; planned 0.1 thing:-0.5 to:0.6;
planning 0.1 thing:0 to:0.5; plans 0.5 to:0.8; pleaded 0.8 about:0 clause:0.6; pleading 0.4; pledge -0.6;
pledged -0.8 clause:-1.7 thing:-0.6 to:-0.6; pledges -0.2; pledging -0.3; point 0.9 about:1.4 that:1.5;
pointed 0.3 about:0.3 clause:-1.2 that:1.3; pointing 0.4 about:0.2 clause:-0.2 that:0.6;
points 0.4 about:1.4 thing:-0.7; portray 0.5 thing:0.5; portrayed 0.2 thing:0.6; portraying -0.3;
posited -0.4; post 0.3 clause:0.6 that:0.8; posted -0.3 about:-1.1 clause:0.9 thing:-0.5; posting 0;
posts -0.9; praise -0.1 thing:-0.4; praised 0.5 clause:0.4 thing:0.7; praises 0.2 thing:0.2;
praising 0 thing:0; pray -0.8; praying 1.4 about:1.4; preached 0.6; preaches 0.1; predict 0.2 thing:0;
predicted 1 that:0.6; predicting 0.4 thing:0; predicts 0.9; prefer 0.1 clause:0.2 thing:0.3; prefers 1.2;
present -0.6 thing:-0.1; presented -0.4 clause:0 thing:-0.5; presenting -0.4; presents -0.4 thing:-0.4;
pressed 0.3 about:0.2; proclaim 0.6; proclaimed 0.1; projected 0.5; projects -1; promise 0.6;
promised 1.1 to:1.2; promises 0.7 to:0.7; promising 1 thing:0.4 to:1.4; promote 0.2 thing:0; promoted 0;
promotes -0.8; promoting 0.2 thing:-0.3; pronounced -0.8; propose -0.3;
proposed 0.4 clause:0.2 that:-0.5 thing:0.7; proposes 0.4; proposing -0.2 thing:-0.5;
protest -0.7 about:-0.5 thing:-0.5; protested -1; protesting -0.2; protests -0.4 about:-0.5; publish 0.1;
published 0 about:-0.5 clause:0.8 thing:-0.3; publishes -0.8; publishing -0.3;
pushed -0.3 about:0.8 clause:-0.7 thing:-0.6; pushing 0.6 about:0.6 clause:0.3 thing:0.5;
put -0.9 about:0.3 clause:-0.8 thing:-1; puts -0.6 thing:-0.6;
question -0.2 clause:-1.2 question:1.5 thing:0.2; questioned 1.4 about:0 clause:0.8 question:1.7 thing:1.7;
questioning 0.4 question:1.5 thing:-0.1; questions 0.2 about:0.2 thing:0.5; quipped -0.4; quote 0.9;
quoted 0.2 clause:0.6; quotes -0.2; quoting 0.1; rail 0.6; railed 1 about:1; railing 0.1;
read -0.5 clause:0 thing:-0.7; reads -1; reason -1.2; reasons -0.5; rebuked 0.6; recall 1;
recalled 0.5 that:0.3 thing:0.4; recalling 1.4 clause:1.4 thing:0.8; reckoned 0.6;
recognize 0.9 clause:1.4 that:1 thing:0; recognized -0.1 that:-0.7 thing:0.3; recommend -1.1;
recommended -0.2; recommending -0.4; recommends 0.6; recounted -0.2; recounting -0.4; refer 0.1;
reference -1.5 about:-1.4; referenced 0.8 thing:0.8; referencing 0.4 thing:0.3; referred -0.5;
referring 0.5 about:0.4 to:0.5; refers 0.6; refuse 0.2 to:0; refused 1 to:1; refuses 0; refusing 1.5 to:1.3;
regard 0.1; regarded -0.7 about:-0.7; regarding 0 thing:0.3; regards -0.3; regrets 0.6; regretted 1.2;
reiterated 0.3 that:0.8 thing:-0.5; reiterating 0.6; reject -0.1 thing:-0.1;
rejected 0.7 about:-1.4 clause:0.3 that:2.2 thing:0.7; rejecting 0 thing:0.6; rejects -0.4;
release -0.3 clause:-0.4 thing:-0.2; released -0.6 about:-0.9 clause:0.3 thing:-0.8; remark -0.3;
remarked 0.9; remarking 0.4; remarks -1.7 about:-1.3 clause:-1.2 thing:-2; remember -0.1 that:-0.5 thing:-0.2;
remembered -0.2; remembering 0.1; remembers 0.3; remind 0.4; reminded 1.4 about:0.8; reminding 0.3;
reminds 0.1; repeat -0.2 thing:0; repeated 0.3 thing:-0.3; repeating 0.2; replied -0.4; replies 0.6;
reply 0.4; report 0.4 about:-0.5 clause:0.4 that:1.5 thing:0.2;
reported 0.3 about:-1 before:2.3 clause:-0.5 source:1.4 that:1.2 thing:0.5;
reporting -0.2 about:-1.3 clause:0.6 that:0.6 thing:0; reports 0.8 about:0.6 clause:0.8 that:1.5 thing:0;
request -0.6; requested 0.1 clause:0 thing:-0.2; requesting -0.4; requests -0.1 about:-0.3;
respond 0.1 about:0.2 to:0; responded -0.1 about:-0.4 that:0.4 thing:0; responding -1.3 about:-1.4;
responds -0.4; retort 0.6; retweet 0.6; retweeted 0 thing:0.3; retweeting 0.1; reveal 0 clause:0.6 thing:-0.4;
revealed 0.6 clause:0.8 that:1.3 thing:-0.5; revealing 0.9; reveals 0.8; rip -0.4; rips 0.4;
ruled -0.1 thing:0;
said 0.6 about:-2.2 around:1.7 before:1.5 clause:1.7 question:1 that:1.5 thing:-0.1 to:-0.5;
saw -0.5 about:-0.3 clause:-0.6 thing:-0.5;
say 1.2 about:0 around:2.5 before:1 clause:1.4 question:0.9 that:0.8 thing:0.9;
saying 1.1 about:0.2 before:-0.7 clause:1.2 that:1.3 thing:0.7;
says 1.7 about:-0.5 around:1.2 before:1.1 clause:2.2 that:0.7 thing:1.9; scoff 0.6; screamed -0.4;
screaming -1; screams -0.4; see 0.3 about:-0.1 clause:1.2 question:-0.3 that:1 thing:0.2;
seek -0.1 thing:-0.6 to:0.9; seeking -0.1 clause:0 thing:-0.4 to:0.1; seeks 0.1 thing:0.8 to:-0.3;
seen 0.2 about:0.4 clause:0.7 thing:-0.4; sees 0.6 about:-0.7 clause:0.8 thing:0.9;
send -0.2 clause:-0.1 thing:-0.1; sends -1; sent -0.9 about:-0.6 clause:0 thing:-1.3 to:-0.2;
share -0.3 clause:-0.5 thing:-0.1; shared -0.5 about:-0.3 clause:-0.7 thing:-0.3; shares -0.7 thing:0;
sharing 0; shot -2.1 about:-1.7 clause:-1.2 thing:-1.8; shouted 0.1; shouting -0.8;
show 0.1 about:-0.9 clause:-0.2 question:0 that:1.6 thing:-0.8; showed 0.9 clause:1.4 that:1.6 thing:0.6;
shows 1.2 clause:1.7 question:-0.7 that:1.6 thing:1; sign -0.7 clause:-0.1 thing:-0.7; signal -0.5;
signaled 0.6; signaling 0.6; signals 0.9; signed -1.5 about:-0.7 clause:-1.3 thing:-1.5; signing -1;
signs -1.2 about:-1.4 thing:0; singing 0.1; slammed 1.5 thing:1.4; slams 1.3 thing:1.1; snap 0.1;
sought 0.3 clause:-1.5 thing:0.8 to:0.4; speaks -0.8 about:0; speculate 1.2; speculated 1.2;
spoke -0.5 about:-0.5 thing:-0.6; state -1 about:-1.3 clause:-0.4 that:-1.4 thing:-1.4 to:0;
stated -0.1 that:0.5;
states -1.3 about:-1.7 around:-1.2 before:-0.7 clause:-0.8 question:-1.2 that:-1.2 thing:-1.5 to:-0.9;
stating 0.8; stress 0.4; stressed 0.3 thing:0.2; stressing 1.2; sued -0.2 thing:-0.5;
suggest 1.5 clause:1.5 that:1.1; suggested 1.3 clause:1.1 that:1.6 thing:0.3; suggesting 1.5 clause:1 that:2;
suggests 1.2 clause:0.8 that:1; sum -0.8; sums -0.4; support -0.4 about:-0.6 clause:0 thing:-0.4;
supported -0.2 about:-1.5 clause:-0.2 thing:0.1; supporting -0.4 clause:-0.1 thing:-0.5;
supports 0 clause:-0.4 thing:0.2; surmised 0.6; swears 0.6; swore 0.6;
take -1 about:-1.8 clause:0.1 thing:-1.2 to:0; takes -1.3 about:-0.9 clause:0.2 thing:-2 to:-0.5;
talk 0.4 about:0.9 thing:-0.2; talked 0.2 about:0 thing:0.5; talking -0.1 about:0.4 clause:-0.6 thing:-0.9;
talks 0.5 about:0.8; taunted -0.4; taunting -0.4; teases 0.6; tell 0.2 clause:1 that:0.1 thing:0;
telling 0.1 about:0 before:-1.5 clause:0.8 that:1.5 thing:-0.3; tells 0.8 clause:1.5 thing:0.2; testified 0;
testifies -0.4; text 0.1; thank -0.8; thanked 0.7; thanking -0.2 thing:0; thanks -1.5 about:-1.4;
think 0.6 about:-0.4 around:0 clause:1 that:0.6 thing:0.3; thinking -0.3;
thinks 0.9 about:0 clause:1.3 that:0.3 thing:0.4; thought 0.1 about:-1.2 clause:0.4 that:0.5 thing:0;
threaten 0.3; threatened 0.3 to:0.2; threatening 0.8; threatens -1.2; thunder -0.4; thundered -0.4;
title -0.4; titled -0.8; titles -0.8; told -0.4 about:-2.4 before:-1.2 clause:0.9 that:1.4 thing:-2.2 to:-0.2;
took -1.2 about:-1.9 clause:0.1 thing:-1.3; touched -0.1 about:0.6 thing:-0.6; tout 0.4; touted 1 thing:0.5;
touting 0 thing:0.3; touts 0.4; tweet -0.6 clause:-0.4 thing:-0.5;
tweeted -0.5 about:-0.9 clause:-0.4 that:1.1 thing:-0.8; tweeting 0.8 thing:0.3; tweets 0.4; underlines -0.4;
underlining 0.9; underscore -0.2 thing:-0.5; underscored 0 thing:0.6; underscores 0.3;
underscoring -0.2 thing:0; understand 0.5 question:0.6 thing:0.2; understood -0.2 thing:-0.2;
unveiled -0.1 thing:-0.4; urge 0.1; urged 1.7 clause:1.1 thing:2 to:1.5; urges 0.6;
urging 0 thing:-0.5 to:0.4; utter 0.9; uttered -0.5; value 0.6; valued -0.8; values -0.4; venture -0.5;
ventures -0.8; view -0.1 about:0.5 clause:0 thing:-0.5; viewed -0.9 about:-1 thing:-0.2; viewing 0.1;
views 0.4 about:0 thing:0.6; voice -0.7 about:-1.5 thing:0; voiced 0.3 thing:0.5; voices -0.5;
voted -0.6 about:-0.4 thing:-0.4 to:-0.7; vow -0.2 to:0; vowed 1.3 to:1.3; vowing 1.2; vows 1.7 to:1.4;
want -0 clause:0.2 that:-0.2 thing:-0.1 to:0.1; wanted 0.2 clause:0.2 thing:0 to:0.2;
wants 0.2 clause:0.5 thing:0 to:0.3; warn 0.8; warned 0.8 about:0.4 that:0.9 thing:0; warning 0.9 that:1.5;
welcome -0.5 thing:0; welcomed 0.2 clause:0 thing:0.5; welcomes -0.4; welcoming 0.1;
went -1.2 about:-1.3 clause:-1 thing:-1 to:-1; whispered -0.4; whispering -0.4; whispers -0.4; wished 0.6;
wishes -0.4; wonder 0.6; wondered 0.4; wondering 0.9; worried 1.5 about:1.3 that:1.4; worries 0;
worry 0.7 about:-0.2 clause:0.6; worrying -0.4; write -0.2; writes -0.3 about:-1.4; writing -0.4 about:-0.6;
written -1.7 about:-1.5; wrote -1.3 about:-2.1 before:-0.5 clause:-0.3 that:1.4 thing:-1; yell -0.4; yelled -1
"""
_ROWS = [row.split() for row in _VERBS.split(";")]
FORMS = {row[0]: float(row[1]) for row in _ROWS}
PAIRS = {
    (row[0], joint): float(odds) for row in _ROWS for joint, odds in (part.split(":") for part in row[2:])
}
