"""Which sentences stand alone."""

from __future__ import annotations

import pytest

from digest.compose.summary.standing import Standing, judge_standing
from digest.knowledge import LANGUAGES


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        ("Banjir bandang di Demak menewaskan 14 warga.", Standing.ALONE),
        ("Hari ini harga beras naik di semua pasar.", Standing.ALONE),  # a time, nobody named before
        ("“Kami siap menambah kerja sama,” kata Putin di Moskow.", Standing.ALONE),
        ("“Itu tidak benar dan menyesatkan,” kata Putin di Moskow.", Standing.ALONE),  # the speaker's word
        ("Pertemuan itu digelar di Moskow pada Rabu.", Standing.AFTER),
        ("Kedua pemimpin tersebut berjanji menambah kerja sama.", Standing.AFTER),
        ("“Kami siap menambah kerja sama,” katanya kepada wartawan.", Standing.AFTER),
        ("“Kami siap menambah kerja sama dengan mereka.”", Standing.AFTER),
        ("Namun invasi ke Ukraina masalah sensitif bagi Beijing.", Standing.AFTER),
        ("Sebelumnya ia bertemu dengan Menteri Luar Negeri Lavrov.", Standing.AFTER),
        ("Nakhoda diperiksa polisi.", Standing.AFTER),
        ("Kepala badan itu, Putin, mengatakan angka itu diperoleh dari pemetaan.", Standing.AFTER),
        ("Angka 1.150 hektare dibantah Putin, yang menyebut angka itu terlalu tinggi.", Standing.ALONE),
        ("“Kami membantah angka itu,” kata Putin kepada para wartawan.", Standing.ALONE),
        ("Di dalamnya ada 14 warga Demak yang tidur.", Standing.AFTER),
        ("Hal itu disampaikan bupati kepada para wartawan.", Standing.NEVER),
        ("Dia tiba di Moskow pada hari Rabu.", Standing.NEVER),
        ("Keduanya saling memuji hubungan dua negara.", Standing.NEVER),
        ("Bagaimana nasib para korban banjir di Demak?", Standing.NEVER),
        ("Sebuah foto menunjukkan Wang dan Putin berjabat tangan.", Standing.NEVER),
        ("Polisi menyampaikan perkembangan terbaru banjir di Demak.", Standing.NEVER),
        ("Kronologi Banjir Bandang di Demak", Standing.NEVER),  # a heading
        ("dan merusak ratusan rumah di tiga desa.", Standing.NEVER),  # a piece
        ('Kedua negara akan melawan tindakan Washington terhadap Rusia".', Standing.NEVER),  # of a quote, half
    ],
)
def test_indonesian(sentence: str, standing: Standing) -> None:
    """Names are where capitals stand inside the sentence."""
    names = [sentence.find(name) for name in ("Putin", "Wang", "Lavrov", "Demak", "Ukraina") if name in sentence]
    assert judge_standing(sentence, names, LANGUAGES["id"]) is standing


@pytest.mark.parametrize(
    ("sentence", "names", "standing"),
    [
        ("Trump said he will sign the bill on Friday.", [0], Standing.ALONE),
        ("Earlier he had met the governor of Texas.", [], Standing.AFTER),
        ("It was the deadliest shooting in the country.", [], Standing.NEVER),
        ("“I don't see a recession,” Trump told reporters.", [26], Standing.ALONE),
        ("“I don't see a recession,” he told reporters.", [], Standing.AFTER),
    ],
)
def test_english(sentence: str, names: list[int], standing: Standing) -> None:
    """A pronoun may stand for a name before it in its sentence."""
    assert judge_standing(sentence, names, LANGUAGES["en"]) is standing


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_is_judged(code: str) -> None:
    """Whatever its table leaves out; what opens with one of its bare words is never told."""
    language = LANGUAGES[code]
    assert judge_standing("A B C D E F G.", [], language) is not Standing.NEVER
    for phrase in language.telling.bare:
        assert judge_standing(f"{phrase.capitalize()} a b c d e f g.", [], language) is Standing.NEVER
