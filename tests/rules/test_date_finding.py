"""Dates in sentences as newspapers write them: found, read, and counted from the right day."""

from __future__ import annotations

import pytest

from curator.rules.date_finding import find_dates

THURSDAY = "1989-11-02"
"""A Thursday: what is not told otherwise was published then."""

TOLD: list[tuple[str, list[tuple[str, str | None]]]] = [
    # weekdays: past, unless the verb looks ahead
    ("Mr. Roe was named to the post Tuesday.", [("Tuesday", "1989-10-31")]),
    ("The board will meet Friday to discuss the offer.", [("Friday", "1989-11-03")]),
    ("On Monday, the committee will vote on the bill.", [("On Monday", "1989-11-06")]),
    ("The company said Tuesday it will close two plants.", [("Tuesday", "1989-10-31")]),
    ("The talks are scheduled for Saturday in Geneva.", [("Saturday", "1989-11-04")]),
    ("Shares fell in Friday's session.", [("Friday", "1989-10-27")]),
    ("The hearing, expected to be held Wednesday, was put off.", [("Wednesday", "1989-11-08")]),
    ("The minister met his counterpart on Thursday.", [("on Thursday", "1989-11-02")]),
    ("Officials plan to announce the result next Tuesday.", [("next Tuesday", "1989-11-07")]),
    ("He arrived late last Friday night.", [("late last Friday night", "1989-10-27")]),
    ("They return to work this Friday.", [("this Friday", "1989-11-03")]),
    ("He was seen on Wednesday of last week.", [("on Wednesday of last week", "1989-10-25")]),
    ("Will Moore told reporters on Sunday that he had won.", [("on Sunday", "1989-10-29")]),
    ("The deadline is Monday.", [("Monday", "1989-11-06")]),
    ("The army begins its withdrawal Sunday.", [("Sunday", "1989-11-05")]),
    # months and days without a year
    ("In the year ended Sept. 30, sales rose.", [("Sept. 30", "1989-09-30")]),
    (
        "The dividend is payable Dec. 15 to holders of record Nov. 20.",
        [("Dec. 15", "1989-12-15"), ("Nov. 20", "1989-11-20")],
    ),
    ("The bonds were sold in December.", [("in December", "1988-12")]),
    ("A new model will go on sale in March.", [("in March", "1990-03")]),
    ("She was elected in May.", [("in May", "1989-05")]),
    ("Prices fell in October, the bureau said.", [("in October", "1989-10")]),
    ("The plunge of Oct. 13 is not forgotten.", [("Oct. 13", "1989-10-13")]),
    ("last October he resigned; next January he leaves", [("last October", "1989-10"), ("next January", "1990-01")]),
    ("The offer expires Jan. 5.", [("Jan. 5", "1990-01-05")]),
    ("In mid-October the strike ended.", [("In mid-October", "1989-10")]),
    # years
    ("It earned $3 million in 1988, against $1 million in 1987.", [("in 1988", "1988"), ("in 1987", "1987")]),
    ("due Nov. 15, 2019, and notes due 1999", [("Nov. 15, 2019", "2019-11-15"), ("1999", "1999")]),
    ("Fiscal 1989 was better than fiscal year 1988.", [("Fiscal 1989", "1989"), ("fiscal year 1988", "1988")]),
    ("in late 1990 or mid-1991", [("in late 1990", "1990"), ("mid-1991", "1991")]),
    ("since the 1986 tax law", [("1986", "1986")]),
    ("notes due 1991-1996", [("1991", "1991"), ("1996", "1996")]),
    ("the 1987-88 season", [("1987-88", "1987/1988")]),
    # near ones
    ("Profit fell from $2 a share a year earlier.", [("a year earlier", "1988")]),
    ("The year-earlier loss was larger.", [("year-earlier", "1988")]),
    ("A year ago it had none.", [("A year ago", "1988~")]),
    ("Sales rose last year and will fall next year.", [("last year", "1988"), ("next year", "1990")]),
    (
        "He came late last month and leaves later this year.",
        [("late last month", "1989-10"), ("later this year", "1989")],
    ),
    ("Yesterday he said so; today he denies it.", [("Yesterday", "1989-11-01"), ("today", "1989-11-02")]),
    ("Ten days ago the talks broke down.", [("Ten days ago", "1989-10-23")]),
    ("He left the day before yesterday.", [("the day before yesterday", "1989-10-31")]),
    ("at the end of last month", [("last month", "1989-10")]),
    ("Output rose this week.", [("this week", "1989-10-30/1989-11-05")]),
    # what is no date
    ("In the third quarter, sales rose.", [("In the third quarter", None)]),
    ("the first half of 1990 and third-quarter 1989", [("the first half of 1990", None), ("third-quarter 1989", None)]),
    (
        "For the past two years prices fell; over the next five years they rise.",
        [("For the past two years", None), ("over the next five years", None)],
    ),
    ("Recently, and in recent weeks, little changed.", [("Recently", None), ("in recent weeks", None)]),
    ("Trading is open Mondays and every Friday.", [("Mondays", None)]),
    ("He ran 2000 meters; flight 1988 left from 1600 Pennsylvania Avenue at 1830 GMT for $1989.", []),
    ("Black Monday, Good Friday, the Sunday Times and Super Tuesday", []),
    ("April Smith may march with Mr. August in the sun.", []),
    ("Six minutes later he scored; hours earlier he had slept.", [("Six minutes later", None)]),
    # counted from the date before
    (
        "He was shot on Oct. 20 and died two days later.",
        [("on Oct. 20", "1989-10-20"), ("two days later", "1989-10-22")],
    ),
    ("The coup of June 4 failed. The next day tanks left.", [("June 4", "1989-06-04"), ("The next day", "1989-06-05")]),
    ("They married in 1980 and parted three years later.", [("in 1980", "1980"), ("three years later", "1983")]),
    ("On Tuesday he won. That day, nobody spoke.", [("On Tuesday", "1989-10-31"), ("That day", "1989-10-31")]),
    ("That day, nobody spoke.", [("That day", None)]),
    ("In 1978 prices rose; the following year they fell.", [("In 1978", "1978"), ("the following year", "1979")]),
    # spans
    ("It runs from Nov. 20 to Dec. 11.", [("Nov. 20", "1989-11-20"), ("Dec. 11", "1989-12-11")]),
    ("from July 1987 to December 1988", [("July 1987", "1987-07"), ("December 1988", "1988-12")]),
    ("the fair of October 26-28, 1988", [("October 26-28, 1988", "1988-10-26/1988-10-28")]),
    # digits
    ("AP-NR-10-26-89 0702EST", [("10-26-89", "1989-10-26")]),
    ("dated 11/02/89", [("11/02/89", "1989-11-02")]),
    ("on 2/3/88", [("on 2/3/88", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_dates_of_a_newspaper(text: str, dates: list[tuple[str, str | None]]) -> None:
    assert [(one.words, one.value) for one in find_dates(text, THURSDAY)] == dates
