"""Articles from files: what a curator gets, and what is said when a file is wrong."""

from __future__ import annotations

import hashlib
import itertools
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import Problem
from curator.model.inputs import ArticleInput
from curator.rules.article_files import iter_csv, iter_jsonl, read_article_file
from curator.rules.decoding import LINE_LIMIT, TEXT_LIMIT

LINE = '{"id": "a1", "text": "Hasan visited."}\n'


def one(name: str, data: bytes, **options: str) -> ArticleInput:
    """The only article of a file that is right."""
    items, problems = read_article_file(name, data, **options)
    assert problems == []
    assert len(items) == 1
    return items[0]


def complaint(name: str, data: bytes, **options: str) -> str:
    """The only problem of a file that gives no article."""
    items, problems = read_article_file(name, data, **options)
    assert items == []
    assert len(problems) == 1
    return str(problems[0])


# -- plain text ---------------------------------------------------------------------------------------


def test_text_file_is_one_article_named_by_its_path() -> None:
    data = "Lieutenant General S M Kamrul Hasan\nমিছিল\n".encode()
    article = one("dhaka/a.txt", data)
    assert (article.id, article.where) == ("dhaka/a.txt", "dhaka/a.txt")
    assert article.text == data.decode()
    assert article.raw_sha256 == hashlib.sha256(data).hexdigest()
    assert article.published is None


def test_line_ends_become_lf_and_nothing_else_changes() -> None:
    decomposed = "Cafe\u0301 \u200d x\u2028y\x0c"
    unix = one("a.txt", f"{decomposed}\nb\n\nc".encode())
    other = one("a.txt", b"\xef\xbb\xbf" + f"{decomposed}\r\nb\r\rc".encode())
    assert unix.text == other.text == f"{decomposed}\nb\n\nc"
    assert unix.raw_sha256 != other.raw_sha256


def test_nul_is_kept_as_a_replacement_character_and_told() -> None:
    article = one("a.txt", b"aaa\x00bbb")
    assert article.text == "aaa\ufffdbbb"
    assert "NUL" in article.warnings[0]
    assert "U+FFFD" in article.warnings[0]
    row = one("a.jsonl", b'{"id":"1","text":"t","title":"x\\u0000y"}')
    assert row.title == "x\ufffdy"
    assert "title" in row.warnings[0]


def test_byte_that_is_not_utf8_is_named_with_offset_and_remedy() -> None:
    message = complaint("a.txt", b"first\nsec\xffond")
    assert message.startswith("a.txt: byte 0xFF at offset 9 (line 2) is not UTF-8")
    assert "--encoding" in message
    assert "offset 4 " in complaint("b.txt", b"\xef\xbb\xbfa\xff")


def test_replacing_bad_bytes_is_explicit_and_recorded() -> None:
    article = one("a.txt", b"a\xffb \xef\xbf\xbd", errors="replace")
    assert article.text == "a\ufffdb \ufffd"
    assert "replaced" in article.encoding
    assert "1 unreadable" in article.warnings[0]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_is_never_guessed_but_the_remedy_named_works(codec: str) -> None:
    data = "Hasan visited Rawalpindi.".encode(codec)
    message = complaint("a.txt", data)
    assert "--encoding utf-" in message
    remedy = message.rsplit("--encoding ", 1)[1].rstrip(".")
    assert one("a.txt", data, encoding=remedy).text == "Hasan visited Rawalpindi."


def test_an_encoding_that_is_not_one_is_refused() -> None:
    assert "no encoding 'klingon'" in complaint("a.txt", b"x", encoding="klingon")
    assert "--encoding" in complaint("a.txt", b"x", encoding="hex")
    assert "is not utf-16" in complaint("a.txt", b"abc", encoding="utf-16")


def test_latin1_is_read_when_said() -> None:
    article = one("a.txt", "Café".encode("latin-1"), encoding="latin-1")
    assert (article.text, article.encoding) == ("Café", "iso8859-1")


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_empty_text_is_a_problem(data: bytes) -> None:
    assert "the text is empty" in complaint("a.txt", data)


def test_a_text_at_the_limit_is_read_and_one_above_is_refused_with_the_limit() -> None:
    at = one("a.txt", b"x" * TEXT_LIMIT)
    assert len(at.text) == TEXT_LIMIT
    assert "10 MB" in complaint("a.txt", b"x" * (TEXT_LIMIT + 1))
    assert "10 MB" in complaint("a.txt", "আ".encode() * (TEXT_LIMIT // 3 + 1))
    assert "10 MB" in complaint("a.txt", b"line\n" * (TEXT_LIMIT // 4))


def test_a_suffix_that_is_not_read_is_refused_by_name() -> None:
    assert "a.docx: articles are read from .txt, .md" in complaint("a.docx", b"x")
    assert one("A.TXT", b"x").text == "x"


@given(st.text(st.characters(codec="utf-8")))
def test_text_is_stored_as_written_but_for_line_ends_and_nul(text: str) -> None:
    written = f"Hasan \0 {text}"
    article = one("a.txt", written.encode())
    assert article.text == written.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.jsonl", "a.csv"]))
def test_any_bytes_give_articles_or_problems_never_an_exception(data: bytes, name: str) -> None:
    items, problems = read_article_file(name, data)
    assert items or problems
    assert all(problem.where.startswith(name) for problem in problems)
    for item in items:
        item.text.encode()
        assert "\r" not in item.text


# -- Markdown -----------------------------------------------------------------------------------------


def test_toml_head() -> None:
    head = '+++\nid = "007"\ntitle = "No: 1"\npublished = 2025-10-26\noutlet = "NA"\nlanguage = "no"\n+++\n\nBody\n'
    article = one("a.md", head.encode())
    assert (article.id, article.title, article.published) == ("007", "No: 1", "2025-10-26")
    assert (article.outlet, article.language, article.text) == ("NA", "no", "Body\n")


def test_plain_head_is_all_text_and_never_yaml() -> None:
    head = (
        "---\r\ntitle: Hasan: a visit\r\nid: 1e5\r\noutlet: NO\r\npublished: 2025\r\n# a remark\r\n"
        "url: !!python/object/apply:os.system\r\n---\r\nBody"
    )
    article = one("a.md", head.encode())
    assert (article.title, article.id, article.outlet) == ("Hasan: a visit", "1e5", "NO")
    assert (article.published, article.url) == ("2025", "!!python/object/apply:os.system")


def test_quotes_around_a_whole_plain_value_are_not_part_of_it() -> None:
    head = '---\ntitle: "A: b"\noutlet: "We will" and "they"\n---\nx'
    article = one("a.md", head.encode())
    assert (article.title, article.outlet) == ("A: b", '"We will" and "they"')


def test_markdown_without_head_is_all_text() -> None:
    text = "# Title\n\n---\nkey: value\n---\n"
    article = one("dir/a.md", text.encode())
    assert (article.id, article.text, article.title) == ("dir/a.md", text, None)


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("---\ntitle: x\nBody", "a.md line 1: the head opened with --- is never closed"),
        ("+++\ntitle = 'x'\n", "a.md line 1: the head opened with +++ is never closed"),
        ("---\ntitle: x\n  - y\n---\nBody", "a.md line 3: a line of the head must read `key: value`"),
        ("---\ntitle: x\ntitle: y\n---\nBody", 'a.md line 3: "title" stands twice'),
        ("+++\nid = 'x'\ntitle = \n+++\nBody", "line 3"),
        ("+++\npublished = 2024-02-30\n+++\nBody", "line 2"),
        ("+++\nid = 7\n+++\nBody", 'id in the head must be text; put it in quotes: id = "…"'),
        (f"+++\nx = {'[' * 100_000}\n+++\nBody", "not TOML"),
        ("+++\ntext = 'x'\n+++\nBody", "must not hold a text"),
        ("+++\ntitle = 'x'\n+++\n", "the text is empty"),
    ],
)
def test_a_wrong_head_is_refused_with_its_line(head: str, said: str) -> None:
    assert said in complaint("a.md", head.encode())


def test_a_key_nobody_knows_is_told_and_not_dropped_silently() -> None:
    article = one("a.md", b"---\nauthor: R. Nasser\n---\nx")
    assert article.warnings == (
        '"author" is unknown and was left out; known are id, title, text, outlet, url, published, language',
    )
    assert '"author"' in one("a.jsonl", b'{"id":"1","text":"t","author":{"x":1}}').warnings[0]
    assert '"author"' in one("a.csv", b"id,text,author\n1,t,me\n").warnings[0]
    assert one("a.csv", b"id,text,author\n1,t,\n").warnings == ()


# -- JSON lines ---------------------------------------------------------------------------------------


def test_jsonl_gives_one_article_a_line() -> None:
    about = {"outlet": "Dawn", "published": "2025-11", "language": "ur-Latn", "url": None}
    second = {"id": "b", "text": "x\r\ny", **about}
    items, problems = read_article_file("n.jsonl", (LINE + "\n" + json.dumps(second) + "\r\n").encode())
    assert problems == []
    assert [(item.where, item.id, item.text) for item in items] == [
        ("n.jsonl line 1", "a1", "Hasan visited."),
        ("n.jsonl line 3", "b", "x\ny"),
    ]
    assert items[1].raw_sha256 == hashlib.sha256(b"x\r\ny").hexdigest()
    assert {key: getattr(items[1], key) for key in about} == about


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"id":"1","text":NaN}', "NaN"),
        ('{"id":"1","text":Infinity}', "Infinity"),
        ('{"id":"1","text":"t","x":1e999}', "1e999"),
        ("[" * 100_000, "deep"),
        ('{"id":' + "9" * 5_000 + ',"text":"t"}', "9007199254740991"),
        ('{"id":9223372036854775808,"text":"t"}', "9007199254740991"),
        ('{"id":9007199254740993,"text":"t"}', "9007199254740991"),
        ('{"id":"1","id":"2","text":"t"}', '"id" stands twice'),
        ('{"id":"1","text":"\\ud800"}', "surrogate"),
        ('{"id":"1","text":"t"', "column 21"),
        ("[1]", "the line holds a list; write one JSON object"),
        ('{"id":7,"text":"t"}', '"id" must be text, not a number; put it in quotes'),
        ('{"id":"1","text":"t","published":2025}', '"published" must be text, not a number'),
        ('{"id":"1","text":"t","title":true}', '"title" must be text, not true or false'),
        ('{"id":"1","text":null}', "the text is empty"),
        ('{"text":"t"}', "the id is empty"),
        ('{"id":"1","text":"t","language":"English"}', 'the language "English" must be a short tag'),
    ],
)
def test_a_wrong_line_is_named_and_the_others_are_read(line: str, said: str) -> None:
    items, problems = read_article_file("n.jsonl", (LINE + line + "\n" + LINE.replace("a1", "a2")).encode())
    assert [item.id for item in items] == ["a1", "a2"]
    assert [problem.where for problem in problems] == ["n.jsonl line 2"]
    assert said in problems[0].message


def test_a_line_that_is_not_utf8_is_named_with_its_place_in_the_file() -> None:
    items, problems = read_article_file("n.jsonl", LINE.encode() + b'{"id":"\xff"}\n')
    assert len(items) == 1
    assert str(problems[0]).startswith(
        f"n.jsonl line 2: byte 0xFF at offset {len(LINE) + 7} (line 2) is not UTF-8"
    )


def test_dates_reach_the_record_as_written() -> None:
    for date in ("2024-02-30", "0000-01-01", "10000-01-01", "2024-W01-1", "20240101"):
        assert (
            one("n.jsonl", json.dumps({"id": "1", "text": "t", "published": date}).encode()).published == date
        )


def test_the_same_id_twice_in_a_file_is_refused_unless_the_outlet_differs() -> None:
    assert "n.jsonl line 2" in str(read_article_file("n.jsonl", (LINE * 2).encode()).problems[0])
    both = '{"id":"1","text":"a","outlet":"Dawn"}\n{"id":"1","text":"b","outlet":"BSS"}\n'
    assert len(read_article_file("n.jsonl", both.encode()).items) == 2


def test_one_bad_line_of_a_hundred_thousand_is_named_in_little_memory() -> None:
    def lines() -> itertools.chain[bytes]:
        before = (b'{"id":"%d","text":"Hasan visited."}\n' % n for n in range(77_776))
        after = (b'{"id":"%d","text":"Hasan visited."}\n' % n for n in range(77_777, 100_000))
        return itertools.chain(before, [b'{"id":"77776","text":}\n'], after)

    tracemalloc.start()
    problems = [str(found) for found in iter_jsonl(lines(), "n.jsonl") if isinstance(found, Problem)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(problems) == 1
    assert problems[0].startswith("n.jsonl line 77777: ")
    assert peak < 100 * 2**20


def test_a_line_above_the_limit_is_refused_without_being_read() -> None:
    found = list(iter_jsonl([b"[" * (LINE_LIMIT + 1), LINE.encode(), b"ab\xff\n"], "n.jsonl"))
    assert isinstance(found[0], Problem)
    assert "longer than" in found[0].message
    assert isinstance(found[1], ArticleInput)
    # The long line may come cut, so that only the place in its own line is known.
    assert str(found[2]).startswith("n.jsonl line 3: byte 0xFF at offset 2 of line 3 is not UTF-8")


def test_an_empty_jsonl_file_is_a_problem() -> None:
    assert "the file is empty" in complaint("n.jsonl", b"")
    assert "the file is empty" in complaint("n.jsonl", b"\n\n", encoding="utf-8")
    assert "UTF-16" in complaint("n.jsonl", LINE.encode("utf-16"))
    assert one("n.jsonl", LINE.encode("utf-16"), encoding="utf-16").id == "a1"


# -- CSV ----------------------------------------------------------------------------------------------


def test_csv_rows_are_articles_and_nothing_in_them_is_converted() -> None:
    data = (
        'id,title,text,outlet,url,published,language\r\n007,NA,"Line 1\r\nline ""2""",NO,,2025-10-26,en\r\n'
        "\r\n1e5,,x,,,,\r\n"
    )
    items, problems = read_article_file("n.csv", data.encode())
    assert problems == []
    assert [(item.where, item.id) for item in items] == [("n.csv row 2", "007"), ("n.csv row 4", "1e5")]
    first = items[0]
    assert (first.text, first.title, first.outlet, first.url) == ('Line 1\nline "2"', "NA", "NO", None)


def test_csv_with_a_byte_order_mark_and_with_a_separator_line() -> None:
    assert one("n.csv", b"\xef\xbb\xbfid,text\n1,x\n").id == "1"
    assert one("n.csv", b"\xef\xbb\xbfsep=;\r\nid;text\r\n1;a, b\r\n").text == "a, b"
    assert one("n.csv", b"sep=\t\nid\ttext\n1\tx\n").text == "x"
    assert one("n.csv", b"id,text\r1,x\r").text == "x"


def test_a_cell_of_200_000_characters_is_read_and_one_above_the_limit_refused() -> None:
    assert len(one("n.csv", b"id,text\n1," + b"x" * 200_000 + b"\n").text) == 200_000
    assert "10 MB" in complaint("n.csv", b"id,text\n1," + b"x" * (TEXT_LIMIT + 1) + b"\n")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "n.csv: the file is empty; its first row must name the columns: id, title, text"),
        (b"\n\n", "n.csv: the file is empty"),
        (b"id,text\n", "n.csv: the file has a header but no rows"),
        (b"id,text,id\n1,x,2\n", 'n.csv row 1: the header has "id" more than once'),
        (b"id,body\n1,x\n", 'n.csv row 1: the header lacks "text"; it has "id", "body"'),
        (
            b"id;text\n1;x\n",
            "n.csv row 1: the header seems to be separated by semicolons; write sep=; above it",
        ),
        (b"sep=x\nidxtext\n", "n.csv line 1: `sep=` must be followed by"),
        (
            b'id,text\n1,"a\nb\nc\n',
            'n.csv row 2: a quote (") opened in the row that begins on line 2 is never closed',
        ),
        (
            b'id,text\n1,"a"b\n',
            'n.csv row 2: in the row that begins on line 2 text follows a closing quote (")',
        ),
        (b"id,text\n1,x,y\n", "n.csv row 2: the row (line 2) has 3 cells, but the header names 2 columns"),
        (b"id,text\n1,\n", "n.csv row 2: the text is empty"),
        (b"id,text\n,x\n", "n.csv row 2: the id is empty"),
        (b"id,text\n1,\xff\n", "n.csv line 2: byte 0xFF at offset 10 (line 2) is not UTF-8"),
        ("id,text\n1,x\n".encode("utf-16"), "give --encoding utf-16"),
        ("id,text\n1,é\n".encode("latin-1"), "give --encoding"),
    ],
)
def test_a_wrong_csv_is_refused_with_row_and_cause(data: bytes, said: str) -> None:
    assert said in complaint("n.csv", data)


def test_rows_after_a_ragged_one_are_still_read_and_lines_are_counted_through_long_cells() -> None:
    items, problems = read_article_file("n.csv", b'id,text\n1,"a\nb"\n2\n3,x\n')
    assert [item.where for item in items] == ["n.csv row 2", "n.csv row 4"]
    assert str(problems[0]).startswith("n.csv row 3: the row (line 4) has 1 cells")


def test_csv_streams_from_lines() -> None:
    lines = itertools.chain([b"id,text\n"], (b'%d,"a\n' if n % 2 == 0 else b'b"\n' for n in range(20)))
    numbered = (line % (n // 2) if b"%d" in line else line for n, line in enumerate(lines, start=-1))
    found = list(iter_csv(numbered, "n.csv"))
    assert [item.text for item in found if isinstance(item, ArticleInput)] == ["a\nb"] * 10
