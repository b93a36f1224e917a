"""A usual day in invented texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from briefing.model import Briefing, Change, Coverage, DateAhead, ListedArticle, Section, SourceFailure
from tests.newsroom import (
    DAILY,
    IRAQ,
    MADE,
    SYRIA,
    WINDOW,
    Newsroom,
    article,
    brief_card,
    card,
    figure,
    line,
    quote,
    reading,
    span_of,
)

# fmt: off
EKMAN = (
    "A training camp north of Baghdad will pass to Iraqi forces on Saturday, the coalition's deputy commander told reporters "
    "on Wednesday, paving the way for a further drawdown this winter.\n\n"
    "“What that has allowed us to do is to reduce our footprint here,” Major General Thomas Arden said at the airport. “I think over "
    "time what you will see is a slow reduction of forces.”\n\n"
    "There are currently about 5,200 coalition troops in Iraq, down from 5,800 in October. Three bases have been handed over since "
    "spring, and the camp at Taji would be the fourth, Arden said. Security forces have found fewer than 40 weapons caches this "
    "month, against 61 in October."
)
TIMETABLE = (
    "Parliament's security committee has asked the government to table a dated timetable for the departure of foreign forces "
    "before the budget returns to the floor. The request carries 73 signatures and sets a deadline of 90 days.\n\n"
    "“We will not accept any presence that is not requested by the government and approved by parliament,” said Omar al-Jabouri, "
    "a member of parliament for Nineveh. “A promise without a date”, he added, “is a postponement.”\n\n"
    "Two blocs of the ruling coalition did not sign."
)
POWER = (
    "The southern power line from Khuzestan is back at partial load after eleven days of maintenance, the electricity ministry "
    "said. It carries 650 megawatts, enough for two thirds of the province's demand until December.\n\n"
    "“Two thirds is not comfort, but it keeps the pumps and the wards running,” said Hassan al-Maliki, head of the provincial "
    "energy committee in Basra.\n\nRepairs have cost $18.4 million so far."
)
SALARIES = (
    "Teachers in Erbil and Sulaymaniyah stayed at home for a second week over salaries that have not been paid since September. "
    "The union says 138,000 employees are affected.\n\n“The ministry has our lists, our bank accounts and our patience,” said the "
    "union's spokeswoman Shler Karim, “and it has used up all three.”"
)
FLOOD = (
    "Flash floods swept through two villages in the hills east of Kirkuk overnight, killing at least four people and washing away "
    "a bridge on the road to Chamchamal, civil defence said. Some 320 families were taken to schools."
)
CONVOY = (
    "Aid convoys crossed at Bab al-Hawa for a fourth consecutive day on Saturday, bringing flour, medical kits and fuel to "
    "warehouses in the northwest. 148 trucks have crossed since Wednesday, the relief coordination office said.\n\n"
    "“The flour arrives every day now. The diesel does not, and without it the incubators stop,” Dr Rima Khalil, director of the "
    "maternity hospital in Idlib, told the paper.\n\nThe crossing serves some 340,000 people in camps. Its authorisation expires on "
    "10 January."
)
CLASHES = (
    "At least 14 people were killed in clashes east of Deir ez-Zor after a raid on a village late on Friday, residents and a local "
    "network of correspondents said. Two bridges were closed to traffic.\n\n"
    "“They came after midnight, and by dawn the school was full of families from the other bank,” a resident said by telephone. "
    "The interior ministry gave a lower toll."
)
CLASHES_STATE = (
    "Nine people lost their lives and 22 were wounded in the countryside of Deir ez-Zor, the interior ministry said on Saturday, "
    "adding that calm had been restored. Sources in the province said the wounded were moved to the city hospital."
)
WHEAT = (
    "The purchase price of wheat for the coming season was set at 5,500 pounds a kilo, 20 percent above last year's. The farmers' "
    "union in Raqqa says costs have risen by more than that.\n\n“A price on paper does not buy seed,” said Abdulkarim al-Hamad of the "
    "union. “We need to be paid before the rains.”"
)
ARABIC_STATEMENT = (
    "أعلنت محافظة السويداء، اليوم السبت، إعادة فتح الطريق الدولي بين دمشق والسويداء أمام الشاحنات بعد توقف دام 12 يوماً.\n\n"
    "وقال المحافظ فارس الأطرش: «الطريق آمن، ونطلب من الأهالي العودة إلى أعمالهم». وأضاف أن 45 حافلة عبرت خلال الساعات الأولى."
)


def full_day() -> Briefing:  # noqa: PLR0915 - a table of one day
    """A usual day: nine stories in full, seven in rows, reprints, a dispute, Arabic, failures."""
    room = Newsroom()
    copies = tuple(
        article(name, headline, EKMAN, agency="Levant Wire", hours_before=h)
        for name, headline, h in (
            ("Tigris Post", "Coalition general sees slow reduction", 7),
            ("Northern Courier", "Taji camp to change hands on Saturday", 6.5),
            ("Gulf Register", "US-led force to hand over a fourth base", 5),
        )
    )
    ekman = room.print(article("Levant Wire", "Coalition to hand over Taji camp as drawdown continues", EKMAN, tier="wire", hours_before=8), copies)
    timetable = room.print(article("Baghdad Ledger", "Committee wants dated timetable for foreign forces", TIMETABLE, hours_before=11))
    convoy = room.print(article("Idlib Today", "Convoys cross for a fourth day, but diesel runs short", CONVOY, hours_before=4))
    clashes = room.print(article("Euphrates Network", "Fourteen killed east of Deir ez-Zor", CLASHES, hours_before=3.5))
    power = room.print(article("Shatt Journal", "Power imports resume ahead of winter peak", POWER, hours_before=13))
    salaries = room.print(article("Zagros Daily", "Teachers’ strike over unpaid salaries enters second week", SALARIES, hours_before=15))
    flood = room.print(article("Kirkuk Observer", "Floods kill four in hills east of Kirkuk", FLOOD, hours_before=2))
    state = room.print(article("State News Service", "Calm restored in Deir ez-Zor countryside", CLASHES_STATE, tier="state", hours_before=3))
    wheat = room.print(article("Jazira Harvest", "Wheat price set; farmers’ union wants more", WHEAT, hours_before=16))
    suwayda = room.print(article("صحيفة الجبل", "إعادة فتح طريق دمشق – السويداء أمام الشاحنات", ARABIC_STATEMENT, language="ar", hours_before=6))
    aid_wire = room.print(
        article(
            "Levant Wire",
            "Fuel shortage shadows aid deliveries in northwest Syria",
            "Hospitals in Idlib have diesel for two days, relief workers said, although 148 trucks have crossed at Bab al-Hawa.",
            tier="wire",
            hours_before=5,
        )
    )

    earlier_troops = article("Levant Wire", "Coalition strength falls in October", "There were 5,800 coalition troops in Iraq in late October.", hours_before=60)
    earlier_trucks = article("Idlib Today", "Trucks cross after a pause", "On Thursday 96 trucks had crossed since the reopening.", hours_before=50)
    earlier_caches = article("Baghdad Ledger", "Caches found", "Security forces found 61 weapons caches last month.", hours_before=70)

    troops_now = reading(ekman.article, "about 5,200 coalition troops", 5200)
    troops_then = reading(earlier_troops, "5,800 coalition troops", 5800)
    trucks_now = reading(convoy.article, "148 trucks", 148)
    trucks_then = reading(earlier_trucks, "96 trucks", 96)
    toll = Change(
        "disputed",
        "killed east of Deir ez-Zor",
        SYRIA,
        reading(state.article, "Nine people lost their lives", 9),
        reading(clashes.article, "At least 14 people were killed", 14),
    )
    fig_troops = figure(
        ekman,
        "about 5,200 coalition troops",
        "5,200",
        5200,
        theater=IRAQ,
        bound="about",
        counted="coalition troops",
        kind="personnel",
        as_of="currently",
        before=troops_then,
    )
    fig_caches = figure(ekman, "fewer than 40 weapons caches", "40", 40, theater=IRAQ, bound="less than", counted="weapons caches", as_of="this month")
    fig_signs = figure(timetable, "73 signatures", "73", 73, theater=IRAQ, counted="signatures")
    fig_days = figure(timetable, "90 days", "90", 90, theater=IRAQ, counted="days", kind="duration")
    fig_power = figure(power, "650 megawatts", "650", 650, theater=IRAQ, unit="MW", kind="other")
    fig_cost = figure(power, "$18.4 million", "18.4 million", 18400000, theater=IRAQ, unit="USD", kind="money", as_of="so far")
    fig_staff = figure(salaries, "138,000 employees", "138,000", 138000, theater=IRAQ, counted="employees", by="the teachers’ union")
    fig_flood = figure(
        flood, "at least four people", "four", 4, theater=IRAQ, bound="at least", counted="people", kind="casualties", outcome="killed", by="civil defence"
    )
    fig_families = figure(flood, "Some 320 families", "320", 320, theater=IRAQ, bound="about", counted="families", kind="displaced")
    fig_trucks = figure(
        convoy, "148 trucks", "148", 148, theater=SYRIA, counted="trucks", also=(aid_wire,), before=trucks_then, as_of="since Wednesday", by="relief coordination office"
    )
    fig_camps = figure(convoy, "some 340,000 people", "340,000", 340000, theater=SYRIA, bound="about", counted="people")
    fig_toll = figure(
        clashes, "At least 14 people", "14", 14, theater=SYRIA, bound="at least", counted="people", kind="casualties", outcome="killed", as_of="late on Friday"
    )
    fig_toll_state = figure(state, "Nine people", "Nine", 9, theater=SYRIA, counted="people", kind="casualties", outcome="killed", by="interior ministry")
    fig_wounded = figure(state, "22 were wounded", "22", 22, theater=SYRIA, kind="casualties", outcome="wounded", by="interior ministry")
    fig_price = figure(wheat, "5,500 pounds a kilo", "5,500", 5500, theater=SYRIA, unit="SYP", kind="money")
    fig_rise = figure(wheat, "20 percent", "20", 20, theater=SYRIA, unit="%", kind="share")
    fig_buses = figure(suwayda, "45 حافلة", "45", 45, theater=SYRIA, counted="حافلة")

    q_arden = quote(
        ekman,
        "What that has allowed us to do is to reduce our footprint here,",
        "I think over time what you will see is a slow reduction of forces.",
        by="Thomas Arden",
        role="Major General, deputy commander of the coalition",
    )
    q_jabouri = quote(
        timetable,
        "We will not accept any presence that is not requested by the government and approved by parliament,",
        by="Omar al-Jabouri",
        role="member of parliament for Nineveh",
    )
    q_jabouri2 = quote(timetable, "A promise without a date", "is a postponement.", by="Omar al-Jabouri", role="member of parliament for Nineveh", cue="added")
    q_maliki = quote(
        power, "Two thirds is not comfort, but it keeps the pumps and the wards running,", by="Hassan al-Maliki", role="head of the provincial energy committee in Basra"
    )
    q_karim = quote(
        salaries,
        "The ministry has our lists, our bank accounts and our patience,",
        "and it has used up all three.",
        by="Shler Karim",
        role="spokeswoman of the teachers’ union",
    )
    q_rima = quote(
        convoy,
        "The flour arrives every day now. The diesel does not, and without it the incubators stop,",
        by="Rima Khalil",
        role="director of the maternity hospital in Idlib",
        cue="told the paper",
    )
    q_resident = quote(clashes, "They came after midnight, and by dawn the school was full of families from the other bank,", by=None, cue="said by telephone")
    q_hamad = quote(wheat, "A price on paper does not buy seed,", "We need to be paid before the rains.", by="Abdulkarim al-Hamad", role="farmers’ union")
    q_atrash = quote(suwayda, "الطريق آمن، ونطلب من الأهالي العودة إلى أعمالهم", by="فارس الأطرش", role="المحافظ", cue="قال")

    lede = {r.number: line(r, words, single_source=single) for r, words, single in (
        (ekman, "A training camp north of Baghdad will pass to Iraqi forces on Saturday, the coalition's deputy commander told reporters on Wednesday, paving the way for a further drawdown this winter.", False),
        (timetable, "Parliament's security committee has asked the government to table a dated timetable for the departure of foreign forces before the budget returns to the floor.", True),
        (clashes, "At least 14 people were killed in clashes east of Deir ez-Zor after a raid on a village late on Friday, residents and a local network of correspondents said.", False),
        (convoy, "Aid convoys crossed at Bab al-Hawa for a fourth consecutive day on Saturday, bringing flour, medical kits and fuel to warehouses in the northwest.", False),
    )}  # fmt: skip
    iraq_cards = (
        card(1, IRAQ, "Baghdad", ekman,
             lines=(lede[ekman.number], line(ekman, "Three bases have been handed over since spring, and the camp at Taji would be the fourth, Arden said.")),
             quotes=(q_arden,), figures=(fig_troops, fig_caches), why=("4 outlets", "figure moved"), follows=earlier_troops),
        card(2, IRAQ, "Baghdad", timetable,
             lines=(lede[timetable.number], line(timetable, "The request carries 73 signatures and sets a deadline of 90 days.", single_source=True)),
             quotes=(q_jabouri, q_jabouri2), figures=(fig_signs, fig_days), why=("parliament", "new")),
        card(3, IRAQ, "Kirkuk", flood,
             lines=(line(flood, "Flash floods swept through two villages in the hills east of Kirkuk overnight, killing at least four people and washing away a bridge on the road to Chamchamal, civil defence said.", single_source=True),),
             figures=(fig_flood, fig_families), why=("4 killed", "new")),
        card(4, IRAQ, "Basra", power,
             lines=(line(power, "The southern power line from Khuzestan is back at partial load after eleven days of maintenance, the electricity ministry said.", single_source=True),
                    line(power, "It carries 650 megawatts, enough for two thirds of the province's demand until December.", single_source=True)),
             quotes=(q_maliki,), figures=(fig_power, fig_cost), why=("new",)),
        card(5, IRAQ, "Erbil", salaries,
             lines=(line(salaries, "Teachers in Erbil and Sulaymaniyah stayed at home for a second week over salaries that have not been paid since September.", single_source=True),),
             quotes=(q_karim,), figures=(fig_staff,), why=("138,000 employees",)),
    )  # fmt: skip
    iraq_rows = (
        brief_card(
            room,
            10,
            IRAQ,
            "Mosul",
            "Nineveh Gazette",
            "Old city bridge to reopen to lorries in spring",
            "The old bridge in Mosul will reopen to lorries in spring, the roads office said.",
        ),
        brief_card(
            room, 11, IRAQ, "Najaf", "Baghdad Ledger", "Pilgrim flights from Najaf to double", "Flights from Najaf are to double before the pilgrimage, the airport said."
        ),
        brief_card(
            room,
            12,
            IRAQ,
            "Ramadi",
            "Anbar Weekly",
            "Court in Ramadi hears first case on reconstruction contracts, with eleven officials of the former provincial council in the dock",
            "A court in Ramadi heard the first case on reconstruction contracts.",
        ),
        brief_card(room, 13, IRAQ, None, "Gulf Register", "Oil exports steady in October", "Oil exports held steady in October, the marketing office said."),
    )
    syria_cards = (
        card(6, SYRIA, "Deir ez-Zor", clashes,
             lines=(lede[clashes.number], line(clashes, "Two bridges were closed to traffic.", single_source=True), line(state, "Sources in the province said the wounded were moved to the city hospital.", single_source=True)),
             quotes=(q_resident,), figures=(fig_toll, fig_toll_state, fig_wounded), also=(state,), why=("14 killed", "2 outlets", "tolls differ"), disputes=(toll,)),
        card(7, SYRIA, "Bab al-Hawa", convoy,
             lines=(lede[convoy.number], line(convoy, "148 trucks have crossed since Wednesday, the relief coordination office said.")),
             quotes=(q_rima,), figures=(fig_trucks, fig_camps), also=(aid_wire,), why=("2 outlets", "figure moved"), follows=earlier_trucks),
        card(8, SYRIA, "Suwayda", suwayda,
             lines=(line(suwayda, "أعلنت محافظة السويداء، اليوم السبت، إعادة فتح الطريق الدولي بين دمشق والسويداء أمام الشاحنات بعد توقف دام 12 يوماً.", single_source=True),),
             quotes=(q_atrash,), figures=(fig_buses,), why=("new",)),
        card(9, SYRIA, "Raqqa", wheat,
             lines=(line(wheat, "The purchase price of wheat for the coming season was set at 5,500 pounds a kilo, 20 percent above last year's.", single_source=True),
                    line(wheat, "The farmers' union in Raqqa says costs have risen by more than that.", single_source=True)),
             quotes=(q_hamad,), figures=(fig_price, fig_rise), why=("new",)),
    )  # fmt: skip
    syria_rows = (
        brief_card(
            room,
            14,
            SYRIA,
            "Aleppo",
            "Idlib Today",
            "Aleppo textile workshops return to three shifts",
            "Textile workshops in Aleppo have returned to three shifts, owners said.",
        ),
        brief_card(
            room,
            15,
            SYRIA,
            "Damascus",
            "State News Service",
            "Exhibition of restored manuscripts opens in Damascus",
            "An exhibition of restored manuscripts opened in Damascus.",
        ),
        brief_card(
            room,
            16,
            SYRIA,
            "Qamishli",
            "Jazira Harvest",
            "Bakeries in Qamishli to receive extra flour before holiday",
            "Bakeries in Qamishli are to receive extra flour, the council said.",
        ),
    )
    fourteen_days = tuple((date(2026, 11, 9) + timedelta(days=i), n) for i, n in enumerate((25, 28, 30, 35, 31, 19, 20, 33, 39, 41, 39, 35, 27, 41)))
    undated = article("Southern Bulletin", "Marsh water levels", "Water levels in the marshes rose.", dated=False)
    return Briefing(
        edition=DAILY,
        window=WINDOW,
        made=MADE,
        sections=(
            Section(IRAQ, iraq_cards, iraq_rows, (lede[ekman.number], lede[timetable.number]), 24, 9),
            Section(SYRIA, syria_cards, syria_rows, (lede[clashes.number], lede[convoy.number]), 17, 7),
        ),
        bottom_line=(lede[ekman.number], lede[clashes.number], lede[convoy.number], lede[timetable.number]),
        key_figures=(fig_troops, replace(fig_toll, also=()), fig_trucks, fig_staff),
        figures=(fig_troops, fig_caches, fig_signs, fig_days, fig_power, fig_cost, fig_staff, fig_flood, fig_families, fig_toll, fig_toll_state, fig_wounded, fig_trucks, fig_camps, fig_price, fig_rise, fig_buses),
        quotes=(q_hamad, q_maliki, q_jabouri, q_jabouri2, q_karim, q_rima, q_arden, q_atrash, q_resident),
        changes=(
            Change("new", flood.article.headline, IRAQ, None, reading(flood.article, "at least four people", 4)),
            Change("new", timetable.article.headline, IRAQ, None, reading(timetable.article, "73 signatures", 73)),
            Change("new", "إعادة فتح طريق دمشق – السويداء أمام الشاحنات", SYRIA, None, reading(suwayda.article, "45 حافلة", 45)),
            Change("moved", "coalition troops", IRAQ, troops_then, troops_now, (troops_then, troops_now)),
            Change("moved", "trucks", SYRIA, trucks_then, trucks_now, (trucks_then, trucks_now)),
            Change("moved", "weapons caches", IRAQ, reading(earlier_caches, "61 weapons caches", 61), reading(ekman.article, "fewer than 40 weapons caches", 40)),
            toll,
            Change("quiet", "Border talks at Faysh Khabur", IRAQ, reading(earlier_caches, "Security forces found 61 weapons caches last month.")),
        ),
        dates_ahead=(
            DateAhead(date(2026, 11, 28), ekman, span_of(EKMAN, "A training camp north of Baghdad will pass to Iraqi forces on Saturday")),
            DateAhead(date(2027, 1, 10), convoy, span_of(CONVOY, "Its authorisation expires on 10 January.")),
        ),
        references=tuple(room.references),
        coverage=Coverage(
            articles=41,
            publications=14,
            reprints=6,
            stories=19,
            cut=3,
            elsewhere=4,
            undated=(ListedArticle(undated, "no date on the page; counted by when it was first seen"),),
            unread_language=(ListedArticle(replace(undated, id="x/2", headline="Xeber ji Qamişlo", publication="Rojava Nûçe", language="ku"), "Kurdish: placed by names, not analysed"),),
            silent=("Anbar Weekly", "Tigris Post"),
            failures=(SourceFailure("border", "Border Monitor", "no answer within 20 s"), SourceFailure("marsh", "Marshland Herald", "HTTP 503 at each of three tries")),
            skipped=("notes.bin: not text",),
        ),
        number=214,
        volume=fourteen_days,
    )  # fmt: skip
