"""Weights for indirect speech: numbers only, learned by logistic regression on PolNeAR's training articles.

Written by tests/bench/train_reported.py. `_VERBS` holds, between semicolons, a verb's form, the
log-odds that it reports, and for each way in which what was said may be joined to it
(`reported.Joint`) the log-odds of that pair, where it occurs 4 times.
"""

from __future__ import annotations

BASE = -0.47
# Of a form that is not in the table.
UNKNOWN = 0.05
WEIGHTS = {
    "verb": 0.14,
    "verb and joint": 0.61,
    "about": -0.32,
    "among quotes": 0.11,
    "around": 0.01,
    "before": -0.40,
    "by a body": 0.09,
    "by a group": 0.12,
    "by a organisation": -0.12,
    "by a person": 0.08,
    "by a phrase": -0.23,
    "by a place": -0.10,
    "by a role": 0.03,
    "by he": 0.19,
    "by him": -0.25,
    "by i": 0.16,
    "by it": -0.16,
    "by they": 0.16,
    "by we": 0.13,
    "by who": -0.10,
    "clause": -0.35,
    "ends the sentence": 0.43,
    "has": 0.19,
    "has a verb": 0.26,
    "is to": -0.22,
    "long": -0.09,
    "middling": -0.50,
    "not": 0.11,
    "one word": -0.62,
    "opens with a determiner": 0.23,
    "opens with a name": 0.20,
    "opens with a number": -0.46,
    "opens with a participle": 0.33,
    "opens with a pronoun": 0.58,
    "participle": 0.11,
    "question": 0.20,
    "right behind its source": 0.10,
    "short": -1.13,
    "source": 0.34,
    "source behind a break": 0.19,
    "source opens the sentence": -0.05,
    "that": 0.31,
    "thing": 0.04,
    "to": 0.17,
    "would": -0.11,
}
_VERBS = """
accept -0.2 thing:-0.4; according 1.7 source:1.7; accuse 0.5; accused 0.9 about:0.7 clause:0.4 thing:1.1;
accuses 0.6; accusing 1.5 thing:1.1; acknowledge 0.6 that:1.6 thing:-0.8;
acknowledged 1.5 clause:0.8 that:2 thing:1.8; acknowledges 1.1; acknowledging 0.8 that:1.2; add -0.7 thing:-1;
added -0 about:-2 around:1.3 before:1.6 clause:0 that:0.9 thing:-1.3; adding 0.1 about:-1.8 that:1.4;
address -0.4 about:-1.4 clause:0 thing:-0.5; addressed -1.3 thing:-1.3; addresses -0.2;
addressing -0.6 thing:-0.4; adds -1.4; admit 0.2; admits 1.1; admitted 0.6 that:0.5; admitting 0; advise -0.6;
advised -0.5; advises -0.3; advising -0.6 thing:-0.6; affirm 0.8; affirmed -0.5; affirming -0.5;
agree 0.7 about:0.2 that:0.8; agreed 1 about:0 clause:0.6 that:2.2 to:0.8; agrees 0.8;
aimed -0.7 about:-0.9 thing:-0.6; aims 0; alleged 0.9 that:1.3; alleges 0.9; alleging 0.5 that:0.8;
announce -0.4 thing:-0.4; announced 1.2 about:0 before:0.8 clause:1.5 that:1.7 thing:0.6; announces 1.5;
announcing 1.2; answer -0.1 about:-0.8 clause:-0.4 thing:0.6; answered -0.8 thing:-0.8;
answering -0.2 thing:-0.6; answers -1.1; apologized 0.3; appeal -0.4 about:-0.7 clause:-0.2 to:-0.4;
appealed -0.5; appealing -0.6; appeals -1.7 about:-1.9; applaud 0.5; applauded 0.2 thing:0.5; applauding 0.4;
applauds 0.5; approved -0.4 thing:-0.4; argue 1.6 that:1.5;
argued 1.4 about:-0.2 around:0.6 clause:1.5 that:2 thing:0.6; argues 1.8 that:1.6; arguing 1.8 that:1.4;
ask 0 about:-1.2 clause:0.3 thing:-0.5 to:1.3;
asked 0.7 about:0.2 clause:0.5 question:1.3 that:1.7 thing:0.4 to:0.3;
asking 0.4 clause:0.3 that:0 thing:-0.2; asks -0.4; assail -0.8; assailed 1.3; assails -0.5; assert 1.1;
asserted 0.8 that:1.6; asserting 1.1; asserts 0.5; assure 0 thing:-0.8; assured 0.6 about:0 that:0.8;
attack -0.7 about:-1 clause:-0.4 thing:-0.3; attacked -0.4 about:-1.3 clause:-0.3 thing:-0.1;
attacking 0.2 clause:0.6 thing:0.1; attacks -0.8 about:-0.8 clause:-0.7 thing:-0.7; attempted -0.4 to:-0.1;
attributed 0.2 thing:0.6; authorized -0.6 to:-1.2; backed -0.6 about:-0.6 clause:-0.5 thing:-0.5;
bash -1 thing:-1.4; bashed 0.5; bashing -0.8; began -1 about:-1.1 clause:-0.5 thing:-1.1 to:-1.1;
begin -1.1 about:-0.6 clause:-0.6 thing:-0.7 to:-1.3; beginning -1.9 thing:-1.3 to:-1.3; begins -0.6 to:-0.8;
believe 0.6 about:0.3 around:-0.6 clause:1.1 that:0.9 thing:-0.5; believed 0.7 clause:0.7 that:0.8;
believes 1.6 clause:1.4 that:1.9 thing:0.6; believing 0.2 clause:0.6; bemoaned 1.3;
blame 0.2 about:-1.4 thing:1.4; blamed 0.3 clause:0.6 thing:0; blames 1.1; blaming 0; blast 0.6 thing:0.6;
blasted 0.9 clause:0.5 thing:1.1; blasting 0; blasts 0.6 thing:0.6; boast 0; boasted 1.1 about:1.3;
boasts -0.4; booed -0.4; bragged 1.1; brand 0.5; brands -0.8;
call -0.3 about:-0.1 clause:-0.4 thing:-0.7 to:0.8;
called 0.3 about:1.1 before:-1.1 clause:-0.9 that:0.3 thing:0.4; calling 0.4 about:0.7 before:-0.4 thing:0.4;
calls 0.8 about:0.4 clause:0 thing:1.2; caution 0.5; cautioned 0.6; challenged 0.3 about:0 thing:0.8;
chanting -0.3; characterize 0.9; characterized 0.9; charge -0.8 about:-0.8;
charged -0.7 about:-0.7 clause:-1.4; charges -0.1 about:-0.6 clause:0; charging -0.8; cheer 0.3;
cheered -0.6 about:-0.8; cheering -0.3; cheers -1.5 about:-1.6 thing:-0.8; chose -1 thing:-0.7 to:-0.8;
cite -0.3; cited 0.8 clause:0.6 thing:0.6; cites 1.1; citing 1.5 clause:1.2 thing:1.3;
claim -0.3 about:-1.2 clause:-0.4 that:-0.1 thing:-0.2 to:0.8;
claimed 0.8 about:0 clause:1 that:1.4 thing:-0.2; claiming 0.2 clause:0.7 that:0.6 thing:-1.4;
claims 0.2 about:-0.8 clause:1.1 thing:0.8; clarified -0.3; clarify 0.4; clarifying 0.4;
comment -0.1 about:-0.1 that:1.3 thing:-0.5; commented 1.3 about:1.3; commenting 0.9;
comments -0.2 about:0.3 clause:-0.7 thing:0; compared -0.5 about:-1.4 thing:1.1; complain 1.5;
complained 0.6 about:0 that:1.3; complaining -0.5; concede 1.3; conceded 0.5; concedes 0.5; conceding -0.8;
concerned 0 about:0 that:-0.6; conclude 0; concluded 1.1 about:1.3 clause:1.3 that:0.6; concludes -0.5;
concluding 0; condemn 0.5 thing:0.8; condemned 0.9 clause:1.3 thing:0.6; condemning 0; confess 0.5;
confirm -0.2 thing:0.6; confirmed -0.1 about:-1.7 that:1 thing:-0.2; confirming 0.9; confirms 0.5;
congratulated 1.2 thing:1.5; consider 0.2 clause:0.5 thing:0.1; considered -0.7 clause:0 thing:-0.8;
considering 0.6 thing:0.4; considers 0.8 thing:0.8; contend -1.1; contended 0; contending 0.5; contends 1.1;
continue -0.3 clause:0.6 thing:0 to:-0.9; continued -0.5 about:-1.4 clause:-0.5 that:1.5 thing:-1 to:-0.1;
continues -2.4 to:-2.3; continuing -0.7 thing:-0.4 to:-0.6; convinced 0.8 that:0.8; counter -0.4 thing:-0.1;
countered 0.4; credit -0.5 clause:0 thing:-0.4; credited 0.9; crediting 0.4; credits -0.6; cried -0.3;
criticised -0.5; criticize 0.1 clause:-0.2 thing:0.2; criticized 0.9 about:0.2 clause:0.9 thing:1;
criticizes 0.4; criticizing 0.3 clause:0 thing:0.4; cry -0.8; crying -0.5;
decided 0.1 about:-0.5 clause:-1.4 thing:1 to:0.3; declare 0.2 thing:0.2;
declared -0.3 about:-1.3 clause:-0.6 that:1.6 thing:-0.3; declares -0.5; declaring 0.3 clause:0.6 that:0.6;
declined 0.9 thing:0.6 to:0.9; decried 1.1 clause:0.6; decries 0; decrying 0.4;
defend -0.1 clause:1.3 thing:-0.7; defended 0.8 clause:0.8 thing:0.7; defending 0 clause:-0.7 thing:0.6;
defends 0 thing:0; demand -0.3; demanded -0.2; demanding 0.6 thing:0.3; demands 0 thing:0.6;
denied -0.2 clause:-0.9 that:1.2 thing:-0.4; denies -0.8; denounce 0; denounced 1.3 thing:0.8; denounces 0.5;
denouncing 0.3 thing:0.2; deny -0.4 thing:0; denying -1.1; depict -0.5; depicting 0; deride 0.5; derided 0.4;
derides 0.5; describe 0.5 thing:0.3; described 1 about:0.3 clause:1 thing:1.2; describes 0.6;
describing 1.4 thing:0.8; determined -0.5 to:-0.2; disclose -0.9 thing:-0.9; disclosed 0; discloses 0.5;
discover -0.3; discovered -0.3 about:-0.8 clause:0.3; discuss 0.4 clause:1.5 thing:0.2;
discussed 1.2 clause:1.8 thing:0; discusses -0.8; discussing -0.5 thing:-0.8; dismiss 0;
dismissed 1.5 thing:2; dismisses 0.9; dismissing 0.6; doubt 0.3 clause:-0.6; doubted 0.8;
doubts 0.8 about:0.8; dub -0.5; echo -0.2; echoed -0.1 about:-1.3 thing:0.6; echoing -0.8; elaborate -0.3;
elaborated 0; email -1.1 about:-0.6 clause:-0.2 that:0 thing:-1.8; emailed 0.2 thing:0;
emails -0.7 about:-1.2 clause:0 that:-1.1 thing:-0.9; emphasize 1.6; emphasized 1 that:0.8; emphasizes 0.5;
emphasizing 0.2 thing:0; encouraged 0.3 thing:0.6 to:0.6; endorse -0.2 clause:-0.4 thing:0;
endorsed -0.6 about:-1.3 clause:-1.4 thing:0.2; endorses 0 thing:0.2; estimate 1.1; estimated 0.8 that:1.5;
estimates 0.3 clause:0 that:0 thing:0.6; exclaimed -0.5; expect 0.3 clause:0 thing:0.6 to:0.6;
expected 0.9 thing:0.5 to:0.9; expecting 0.9 thing:0.8 to:1.5; expects 0.9; explain 0.3 question:0.5 thing:0;
explained 0.9 about:-0.8 around:1.3 question:1.5 that:1.3 thing:0; explaining 0.6 question:0.8; explains 0.6;
express 0.5 thing:0; expressed 1.6 clause:1.9 that:2 thing:0.9; expressing -0.2;
favor 0.3 about:0.2 thing:-0.1; favored -0.7 thing:-0.4; favors 0.5 thing:0.6; fear 0.4 about:-0.5 clause:0.6;
feared 0.8; fearing 0.4; fears 0.2 about:-0.2 clause:0.3 that:1.3; feel 0.3 clause:0.5 that:0.5 thing:-0.1;
feels -0.9 clause:-1.3; felt 0.3 clause:0 thing:0.4; find -1.6 clause:-1.2 thing:-1.5;
finds 0.5 clause:0.5 that:-0.2 thing:0.6; fired -0.6 about:-0.8 clause:-0.2 thing:-0.4;
focused -0.2 about:-0.3 thing:-0.3; found 0.2 before:0.8 clause:-0.3 that:1.6 thing:-0.6; fumed -0.5;
gave -0.8 about:-1.6 clause:-0.1 thing:-0.9; give -0.6 clause:-0.3 thing:-0.7;
gives -0.3 clause:0.5 thing:-0.6; greeted -0.9 about:-0.4; greeting -0.5; guess 0; guessed 0.5; guessing -0.5;
hail 0; hailed 0.9; hailing 0; hate -0.3 thing:0.5; hated 0.9; hates -0.6; hear -0.7 clause:-0.6 thing:-0.5;
heard -0.2 about:-0.6 thing:-0.4; hinted -1.1; hinting 0.5; hints 0.3 about:-0.2;
hit -1.8 about:-0.7 clause:-1.3 thing:-1.9; hope 0.3 about:0.3 clause:1.5 that:0.6 thing:-0.4 to:-0.7;
hoped 0.6 clause:0 that:1.9 to:-0.2; hopes 0.3 about:-0.3 clause:0 that:1.3 thing:0.3 to:0.8;
hoping 0.3 about:0 clause:0.6 to:0.4; identified -0.1 about:-0.4 clause:0.3 thing:0.2; identifies -0.5;
identify -0.5 about:-0.4 thing:-0.3; identifying -0.6; implied 0.5; implies 0.5; imply 0;
implying 0.3 that:0.6; indicated 1 clause:0.6 that:1.3 thing:0; indicates 0.5; indicating -0.5; informed 0.5;
informing -0.5; insist 0.4 about:-1.3 clause:0.6 that:0.3; insisted 1.4 about:1 clause:1 that:1.2;
insisting 1.3 that:1.3; insists 0.8; intend 0.4; intended 0.5 to:0.3; intends 0.8 to:0.8; interjected -0.5;
interpret 0.9; interpreted 0.4; interviewed -1.1 about:-0.9 clause:-0.2 thing:-1.3; invoke -0.5;
invoked 0.2 thing:0; invoking -0.3; issue -0.3 about:0.7 clause:-1.5 thing:0;
issued -0.2 about:-0.9 clause:-0.2 thing:0.2; issues -0.7 about:-0.9 clause:-0.4 that:0 thing:-1.1; joke -0.8;
joked 0.6 about:0; jokes 0; joking 0.9; knew -0.8 about:-1.3 clause:-0.4 that:-0.6 thing:-0.2;
know -0.2 about:-0.4 clause:-0.4 question:0.5 that:1 thing:-1.7; knows 0.9 clause:0.6 question:0.8 that:1.3;
label -0.5; labeled -0.5; labeling 0.5; labels -0.5; lamented 0.3; lamenting 0.9;
learned 0.4 about:-0.2 clause:1 that:0.5; like -1.2 before:-1.3 clause:-1.4 thing:-1.3 to:0.2; liked 0.4;
likened 1.3; likes -0.4; list -2.2 about:-1.8; listed 0.1 about:-0.4 thing:0.4; listing 1.3;
lists 0.5 thing:1.3; love 0.3 thing:0.3; loved 0.5 clause:0; loves 0; loving -0.5;
made -0.7 about:-0.8 clause:-0.4 that:0.2 thing:-1; maintain -0.6 thing:-1.3;
maintained -0.7 that:0.6 thing:-0.7; maintaining -0.6 thing:-0.6; maintains -1.3 thing:-1.1;
make -0.8 about:-0.6 clause:-0.5 that:-0.5 thing:-0.8; makes -0.9 clause:-0.2 thing:-0.9; marveled 0;
means -0.7 clause:-0.7 that:0.3 thing:-1.4; meant 0 clause:-0.2 that:0.3 thing:-0.6 to:0.5;
mention 0.5 about:0 clause:0.5 thing:0.7; mentioned 0.1 about:-0.8 clause:0.2 thing:0.4; mentioning 0;
mentions 0.2 thing:0.8; message -0.6 about:0.2 clause:-0.6 thing:-0.8; messages -0.1 about:-0.7 clause:0.6;
messaging -1.4; mock 0 thing:0; mocked 0.6 thing:1.1; mocking 0.8; mocks -0.5; murmurs -0.5; mused 0.9;
name -0.8 about:-0.9 clause:-0.5 thing:-1.2; named -0.5 about:-1.1 clause:-0.5 thing:-0.1;
names -1.7 clause:-1.3; naming -0.9 thing:-0.8; nominated -0.5 about:-0.9 thing:0.2;
note -0.7 clause:-1.7 that:1.6; noted 1.6 around:1.5 clause:1.3 that:2.1 thing:0; notes 0.6 about:0 that:0.3;
noticed 0.9; noting 2.6 that:2.4; object 0.5; objected 0.5; observed 0; observing -0.5;
offer -0.7 clause:-0.7 thing:-0.5; offered 0.1 about:-1.4 clause:0.2 thing:0.2;
offering -0.1 clause:0.3 thing:-0.1; offers -0.2 thing:-0.3; opined 0.9; oppose 0 thing:0.3;
opposed 0 about:-1.1 clause:0.6 thing:0.3; opposes 0.8 clause:0.5; opposing 0 thing:0.2; opted 0.2 to:0.6;
ordered 0.6 thing:1.5; outline 0.5; outlined 0.3; outlining 0.5 thing:0.6; pitched 0.4;
plan -0.1 clause:-0.2 thing:-1.1 to:0.2; planned 0.1 thing:-0.6 to:0.6; planning 0.1 thing:0 to:0.3;
plans 0.5 about:1 clause:-0.3 thing:0.6 to:0.7; pleaded 0.6 clause:0.6; pleading 0.4; pledge -0.4;
pledged -0.8 clause:-1.7 thing:-0.6 to:-0.6; pledges -0.2; pledging -0.3;
point -0.6 about:-0.6 clause:-1 that:1.5 thing:-1.4; pointed 0.3 about:0.3 clause:-1.3 that:1.3;
pointing 0.4 about:0.2 clause:-0.2 that:0.6; points -1 about:-1.2 clause:1.3 that:0 thing:-1.9;
portray 0.5 thing:0.5; portrayed 0.2 thing:0.6; portraying -0.3; posited -0.5;
post -0.2 around:0.8 clause:-0.1 that:1.5 thing:-2; posted -0.3 about:-1.1 clause:0.9 thing:-0.6; posting 0;
posts -1 about:-0.8; praise 0.1 about:0.8 thing:-0.6; praised 0.4 clause:0.4 thing:0.7; praises 0.2 thing:0.2;
praising 0 thing:0; pray -0.8; praying 1.3 about:1.3; preached 0.5; preaches 0; predict 0.2 thing:0;
predicted 0.9 that:0.6; predicting 0.4 thing:0; predicts 0.9; prefer 0.2 clause:0.2 thing:0.3; prefers 1.1;
present -0.7 thing:-0.1; presented -0.4 clause:0 thing:-0.6; presenting -0.5; presents -0.4 thing:-0.4;
pressed 0.3 about:0.2; proclaim 0.5; proclaimed 0; projected 0.3; projects -1.1; promise 0.2 clause:0.3;
promised 1.1 to:1.2; promises 0.3 to:0.6; promising 1 thing:0.4 to:1.5; promote 0.2 thing:0; promoted 0;
promotes -0.8; promoting 0 thing:-0.5; pronounced -0.8; propose -0.3;
proposed 0.4 clause:0.2 that:-0.6 thing:0.7; proposes 0.4; proposing -0.2 thing:-0.6;
protest -0.5 about:-0.8 thing:-0.2; protested -1.1; protesting -0.2; protests -0.7 about:-0.6; publish 0;
published -0.2 about:-0.6 clause:0.5 thing:-0.3; publishes -0.8; publishing -0.3;
pushed -0.3 about:0.9 clause:-0.9 thing:-0.6; pushing 0.7 about:0.6 clause:0.3 thing:0.6;
put -0.9 about:-0.5 clause:-0.7 thing:-1; puts -0.6 thing:-0.7;
question -0.4 about:-1.1 clause:-0.6 question:1 thing:0.2;
questioned 1.4 about:0 clause:0.8 question:1.6 thing:1.6; questioning 0.3 question:1.5 thing:-0.2;
questions -0 about:0.1 clause:-0.7 thing:0.4; quipped -0.5; quote 0.9; quoted 0.2 clause:0.6; quotes -0.2;
quoting 0; rail 0.5; railed 1 about:1; railing 0; read -0.1 clause:0.5 thing:-0.8; reads -1.1;
reason -0.4 about:-0.8 clause:0.3 to:-0.6; reasons -0.7 to:-1.3; rebuked 0.6; recall 1;
recalled 0.5 that:0.3 thing:0.4; recalling 1.4 clause:1.3 thing:0.8; reckoned 0.5;
recognize 0.9 clause:1.3 that:1 thing:0; recognized -0.1 that:-0.8 thing:0.3; recommend -1.1;
recommended -0.2; recommending -0.5; recommends 0.5; recounted -0.2; recounting -0.5; refer 0;
reference -1.8 about:-1.6; referenced 0.8 thing:0.8; references -0.8; referencing 0.4 thing:0.3;
referred -0.5; referring 0.5 about:0.4 to:0.5; refers 0.6; refuse 0.2 to:0; refused 1 to:1; refuses 0;
refusing 1.5 to:1.2; regard 0; regarded -0.8 about:-0.8; regarding 0 thing:0.3; regards -0.3; regrets 0.5;
regretted 1.1; reiterated 0.2 that:0.8 thing:-0.6; reiterating 0.5; reject -0.1 thing:-0.2;
rejected 0.6 about:-1.4 clause:0 that:2.1 thing:0.6; rejecting 0 thing:0.6; rejects -0.5;
release -0.5 about:-0.6 clause:-0.5 thing:-0.3; released -0.6 about:-0.9 clause:0.3 thing:-0.8; remark -0.3;
remarked 0.9; remarking 0.4; remarks -1.6 about:-1.5 clause:-0.9 thing:-2; remember -0.3 that:-0.8 thing:-0.2;
remembered -0.2; remembering 0; remembers 0.3; remind 0.4; reminded 1.4 about:0.8; reminding 0.5; reminds 0;
repeat -0.2 thing:0; repeated 0.3 thing:-0.3; repeating 0.2; replied -0.4; replies 0.5; reply 0;
report 0.1 about:-0.1 clause:0 that:1.5 thing:-0.3;
reported 0.3 about:-1.1 before:2.4 clause:-0.5 source:1.3 that:1.1 thing:0.4;
reporting -0.3 about:-1.4 clause:0.6 that:0.6 thing:0; reports 0.5 about:0.2 clause:0.9 that:1.5 thing:0;
request -0.6 about:0; requested 0.2 clause:0 thing:0; requesting -0.5; requests -0.4 about:-0.3;
respond 0.1 about:0.2 to:0; responded -0.1 about:-0.4 that:0.4 thing:0; responding -1.3 about:-1.4;
responds -0.4; retort 0.5; retweet 0.5; retweeted 0 thing:0.3; retweeting 0; reveal 0 clause:0.6 thing:-0.4;
revealed 0.6 clause:0.8 that:1.3 thing:-0.3; revealing 0.9; reveals 0.8; rip -0.5; rips 0.4;
ruled -0.1 thing:0;
said 0.7 about:-2.2 around:1.7 before:1.5 clause:1.7 question:0.9 that:1.5 thing:-0.1 to:-0.5;
saw -0.5 about:-0.4 clause:-0.6 thing:-0.5;
say 1.2 about:0 around:2.5 before:0.9 clause:1.4 question:0.9 that:0.8 thing:0.9;
saying 1.1 about:0.4 before:-0.8 clause:1.2 that:1.3 thing:0.7;
says 1.7 about:-0.5 around:1.1 before:1.1 clause:2.2 that:0.7 thing:1.9; scoff 0.5; screamed -0.5;
screaming -1.1; screams -0.5; see 0.2 about:-0.1 clause:1.2 question:-0.4 that:1.1 thing:0.1;
seek -0.1 thing:-0.6 to:0.9; seeking -0.2 clause:-0.1 thing:-0.4 to:0.1; seeks 0.1 thing:0.8 to:-0.4;
seen 0.1 about:0.4 clause:0.4 thing:-0.5; sees 0.6 about:-0.8 clause:0.8 thing:0.9;
send -0.2 clause:-0.1 thing:-0.1; sends -1.1; sent -1 about:-0.7 clause:0 thing:-1.5 to:-0.2;
share -0.6 about:-1.3 clause:-0.2 thing:-0.2; shared -0.5 about:-0.4 clause:-0.7 thing:-0.3;
shares -0.8 thing:-0.2; sharing 0; shot -2.5 about:-1.8 clause:-1.6 thing:-2.1; shouted 0; shouting -1.1;
shouts -0.5; show 0.3 about:-1.4 before:0.6 clause:-0.2 question:0.4 that:1.6 thing:0.1;
showed 1 clause:1.4 that:1.6 thing:0.7; shows 1 clause:0.8 question:-0.4 that:1.5 thing:0.9;
sign -0.6 clause:-0.2 thing:-0.7; signal -1.2 thing:-1.6; signaled 0.6; signaling 0.5; signals 0.3;
signed -1.5 about:-0.7 clause:-1.3 thing:-1.5; signing -1.1; signs -1.3 about:-1.6 thing:0; singing 0;
slam -0.5; slammed 1 thing:1.3; slams 0.9 thing:1.1; snap 0; sought 0.3 clause:-1.1 thing:0.8 to:0.4;
speaks -0.8 about:0; speculate 1.1; speculated 1.1; spoke -0.5 about:-0.5 thing:-0.6;
state -1.1 about:-1.6 around:-0.2 before:-0.9 clause:-0.5 that:-0.9 thing:-1.5 to:0; stated -0.1 that:0.5;
states -1.3 about:-1.9 around:-0.6 before:-0.9 clause:-0.7 question:-1.3 that:-1.3 thing:-1.5 to:-0.9;
stating 0.8; stress 0.4; stressed 0.3 thing:0.2; stressing 1.1; sued -0.2 thing:-0.6;
suggest 1.1 clause:0.9 that:1.1; suggested 1.3 about:0 clause:1.1 that:1.6 thing:0.3;
suggesting 1.5 clause:1 that:2; suggests 1.2 clause:0.8 that:0.9; sum -0.8; sums -0.8;
support -0.4 about:-0.4 before:-0.9 clause:-0.1 thing:-0.5; supported -0.2 about:-1.6 clause:-0.2 thing:0;
supporting -0.4 clause:-0.2 thing:-0.5; supports -0.1 clause:-0.4 thing:0.2; surmised 0.5; swears 0.5;
swore 0.5; take -1 about:-1.8 clause:0 thing:-1.2 to:0; takes -1.4 about:-0.9 clause:0.2 thing:-2.1 to:-0.6;
talk 0.2 about:0.8 clause:-1.3 thing:-0.4; talked 0.1 about:0 thing:0.5;
talking -0.1 about:0.5 clause:-0.7 thing:-0.9; talks 0.1 about:0.6; taunted -0.5; taunting -0.5; teases 0.5;
tell 0.2 clause:1 that:0.1 thing:0; telling -0 about:0 before:-1.5 clause:0.3 that:1.5 thing:-0.4;
tells 0.7 clause:1.5 thing:0.2; testified 0; testifies -0.5; text -0.6; thank -1.1; thanked 0.6;
thanking -0.2 thing:0; thanks -1.1 about:-1.4; think 0.6 about:-0.2 around:0 clause:1 that:0.6 thing:0.2;
thinking -0.6 about:-0.6; thinks 0.9 about:0 clause:1.3 that:0.3 thing:0.4;
thought 0.1 about:-1.3 clause:0.4 that:0.5 thing:0; threaten 0.3; threatened 0.3 to:0.2; threatening 0.5;
threatens -1.3; thunder -0.5; thundered -0.5; title -0.5; titled -1.1; titles -0.8;
told -0.4 about:-2.4 before:-1.3 clause:0.8 that:1.4 thing:-2.2 to:-0.2;
took -1.2 about:-1.9 clause:0.1 thing:-1.3; touched -0.1 about:0.6 thing:-0.6; tout 0.4; touted 1 thing:0.5;
touting 0 thing:0.3; touts 0.4; tweet -0.8 clause:-0.6 thing:-0.6;
tweeted -0.5 about:-0.9 clause:-0.4 that:1.1 thing:-0.8; tweeting 0.4 thing:-0.2; tweets 0; underlines -0.5;
underlining 0.9; underscore -0.2 thing:-0.6; underscored 0 thing:0.6; underscores 0.3;
underscoring -0.2 thing:0; understand 0.5 question:0.6 thing:0.2; understood -0.2 thing:-0.2;
unveiled -0.2 thing:-0.4; urge 0; urged 1.8 clause:1.2 thing:2 to:1.5; urges 0.5; urging 0 thing:-0.6 to:0.4;
utter 0.9; uttered -0.6; value 0.3; valued -0.8; values -0.6 thing:-1.3; venture -0.6; ventures -0.8;
view -0.5 about:-0.3 clause:-0.2 thing:-0.5; viewed -1 about:-1.1 thing:-0.2; viewing 0;
views 0.3 about:-0.1 clause:0.3 thing:1; voice -0.7 about:-1.6 thing:0; voiced 0.3 thing:0.5; voices -0.6;
voted -0.6 about:-0.4 thing:-0.4 to:-0.8; vow -0.4 to:0; vowed 1.3 to:1.3; vowing 1.3 to:1.3; vows 1.6 to:1.3;
want 0 clause:0.3 that:-0.2 thing:-0.1 to:0; wanted 0.1 clause:0.2 thing:0 to:0.2;
wants 0.2 clause:0.5 thing:0 to:0.3; warn 0.8; warned 0.8 about:0.4 that:0.9 thing:0;
warning 0.6 about:0 that:1.5; welcome -0.5 thing:0; welcomed 0.2 clause:0 thing:0.5; welcomes -0.5;
welcoming 0; went -1.1 about:-1.3 clause:-1 thing:-0.9 to:-1; whispered -0.5; whispering -0.5; whispers -0.5;
wish 0; wished 0.5; wishes -0.8; wonder 1 question:1.3; wondered 0.4; wondering 0.9; worried 1.1 about:1.2;
worries 0.2 about:0; worry 0.5 about:-0.4 clause:0.6; worrying -0.5; write -0.2; writes -0.4 about:-1.4;
writing -0.3 about:-0.6; written -1.4 about:-1.5;
wrote -1.3 about:-2.2 before:-0.6 clause:-0.4 that:1.3 thing:-1; yell -0.5; yelled -1.1
"""
_ROWS = [row.split() for row in _VERBS.split(";")]
FORMS = {row[0]: float(row[1]) for row in _ROWS}
PAIRS = {
    (row[0], joint): float(odds) for row in _ROWS for joint, odds in (part.split(":") for part in row[2:])
}
