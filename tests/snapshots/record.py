"""A record in the scripts that the people of the project read, with a clock and ids of its own: the same every time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from curator.model.state import ItemState, apply
from curator.rules import edits
from curator.services import entities, events, judgements, posts, reading
from curator.services.workspace import Workspace, create_record
from tests.builders import cited, counting, import_texts, saved, ticking, with_field, with_participant

NAME = "scripts.db"

ARTICLES = {
    "1-bn": (
        "সেনাপ্রধানের সৌজন্য সাক্ষাৎ",
        "bn",
        "সেনাপ্রধানের সৌজন্য সাক্ষাৎ\n\nগত মঙ্গলবার (১৪ জানুয়ারি ২০২৫) রাওয়ালপিন্ডিতে সেনা সদর দপ্তরে লেফটেন্যান্ট জেনারেল "
        "এস এম কামরুল হাসান পাকিস্তানের সেনাপ্রধান জেনারেল আসিম মুনিরের সঙ্গে সাক্ষাৎ করেন।\n\n"
        "“দুই দেশের সম্পর্ক ভ্রাতৃত্বপূর্ণ”, আইএসপিআর জানায়। প্রশিক্ষণ ও ক্ষেপণাস্ত্র নিয়ে আলোচনা হয়।",
    ),
    "2-hi": (
        "सेनाध्यक्ष से मुलाक़ात",
        "hi",
        "सेनाध्यक्ष से मुलाक़ात\n\nलेफ़्टिनेंट जनरल क़मरुल हसन ने 15 जनवरी 2025 को रावलपिंडी में जनरल आसिम मुनीर से मुलाक़ात की।",
    ),
    "3-ta": (
        "தளபதியுடன் சந்திப்பு",
        "ta",
        "தளபதியுடன் சந்திப்பு\n\nலெப்டினன்ட் ஜெனரல் கம்ருல் ஹசன் 14 ஜனவரி 2025 அன்று ராவல்பிண்டியில் தளபதியைச் சந்தித்தார்.",
    ),
    "4-ar": (
        "لقاء قائد الجيش",
        "ar",
        "لقاء قائد الجيش\n\nالتقى الفريق قمر الحسن قائدَ الجيش الباكستاني في راولبندي يوم 14 يناير 2025.",
    ),
    "5-ur": (
        "آرمی چیف سے ملاقات",
        "ur",
        "آرمی چیف سے ملاقات\n\nلیفٹیننٹ جنرل قمر الحسن نے ۱۴ جنوری ۲۰۲۵ کو راولپنڈی میں آرمی چیف سے ملاقات کی۔",
    ),
    "6-zh": (
        "孟加拉国将军访问巴基斯坦",
        "zh",
        "孟加拉国将军访问巴基斯坦\n\n2025年1月14日，卡姆鲁尔·哈桑中将在拉瓦尔品第会见了陆军参谋长。",
    ),
    "7-pictures": (
        "💩 🇧🇩 👩\u200d💻 ❤\ufe0f 👍🏽",
        "en",
        "💩 🇧🇩 👩\u200d💻 ❤\ufe0f 👍🏽\n\nThe visit 🇧🇩🤝🇵🇰 was praised 👍🏽 and loved ❤\ufe0f by a coder 👩🏽\u200d💻.",
    ),
}
"""Name → title, language, text."""

NAMES = {
    "person": (
        "এস এম কামরুল হাসান",
        "आसिम मुनीर",
        "கம்ருல் ஹசன்",
        "قمر الحسن",
        "عاصم منیر",
        "卡姆鲁尔·哈桑",
        "👍🏽 ❤\ufe0f 🇧🇩",
    ),
    "place": ("রাওয়ালপিন্ডি", "रावलपिंडी", "راولپنڈی"),
}


def build(folder: Path) -> Path:
    """The record, closed, in `folder`; its path."""
    made = create_record(folder / NAME, "ada", "diplomacy", ticking(), counting())
    head = "---\noutlet: The Daily\nid: {}\ntitle: {}\npublished: 2025-01-16\nlanguage: {}\n---\n{}\n"
    texts = {f"{name}.md": head.format(f"{name}.md", *about) for name, about in ARTICLES.items()}
    found = dict(zip(ARTICLES, import_texts(made, folder, texts), strict=True))
    people = [entities.create(made, {"name": name, "kind": "person"}).uid for name in NAMES["person"]]
    places = [entities.create(made, {"name": name, "kind": "place"}).uid for name in NAMES["place"]]
    entities.add_alias(made, people[0], "কামরুল হাসান", source=found["1-bn"], kind="transliteration")
    visit = _visit(made, found, people, places)
    events.save(made, visit, apply(visit, [edits.set_slot("note", "দুই সূত্রে তারিখ আলাদা")]), "টীকা যোগ")
    for name, who in (("3-ta", people[2]), ("6-zh", people[5]), ("7-pictures", people[6])):
        event = apply(events.blank(made, "meeting"), [edits.set_slot("title", ARTICLES[name][0])])
        event, part = with_participant(made, event, "visitor", entity=who)
        quote = ARTICLES[name][0]
        saved(made, cited(made, event, f"participant/{part}/entity", found[name], quote, who))
    _post(made, people[0], found["1-bn"])
    # By somebody else, so that nothing was saved by the one who looks.
    judgements.judge(replace(made, author="bob"), people[0], people[6], "unsure", "কে জানে")
    made.close()
    return folder / NAME


def _post(made: Workspace, who: str, article: str) -> None:
    """A post with the sentence that tells of it."""
    text = ARTICLES["1-bn"][2]
    quote = text.split("\n\n")[1]
    start = text.index(quote)
    source = posts.Source(article, 1, 1, start, start + len(quote), quote, True)
    slots = {"title": "লেফটেন্যান্ট জেনারেল", "organisation": "সেনাবাহিনী", "seen": "2025-01-14"}
    posts.add(made, reading.state(made, who), slots, [source])


def _visit(made: Workspace, found: dict[str, str], people: list[str], places: list[str]) -> ItemState:
    """A visit on whose date two articles disagree, with Bengali values and sources in three scripts."""
    visit = apply(events.blank(made, "visit"), [edits.set_slot("title", ARTICLES["1-bn"][0])])
    visit = with_field(made, visit, "date", "2025-01-14")
    visit = cited(made, visit, "date", found["1-bn"], "১৪ জানুয়ারি ২০২৫", "2025-01-14")
    visit = cited(made, visit, "date", found["2-hi"], "15 जनवरी 2025", "2025-01-15")
    visit = cited(made, visit, "date", found["5-ur"], "۱۴ جنوری ۲۰۲۵", "2025-01-14")
    visit = with_field(made, visit, "place", places[0])
    visit = cited(made, visit, "place", found["1-bn"], "রাওয়ালপিন্ডিতে", places[0])
    visit, who = with_participant(made, visit, "visitor", entity=people[0])
    visit = cited(made, visit, f"participant/{who}/entity", found["1-bn"], "এস এম কামরুল হাসান", people[0])
    visit, _ = with_participant(made, visit, "delegation", description="পাঁচজন কর্মকর্তা", count="5")
    return saved(made, visit, "প্রথম খসড়া")
