"""What the name of a file says of its version."""

import pytest

from hcc_parse.batch.versions import Name, by_name
from hcc_parse.knowledge import load_knowledge

LABELS = load_knowledge().labels


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("012_BC-TTHC_xa-an-phu.docx", Name(1, True)),
        ("BC xã An Phú lần 2.docx", Name(2, True)),
        ("BC xã An Phú lần 1.docx", Name(1, True)),
        ("bc_v3.pdf", Name(3, True)),
        ("BC bản thay thế.docx", Name(2, True)),
        ("BC đính chính.docx", Name(2, True)),
        ("BC (1).docx", Name(1, False)),
        ("Gửi lại/BC.docx", Name(1, False)),
        ("BC - Copy.docx", Name(1, False)),
        ("xã Lan 22.docx", Name(1, True)),
        ("văn bản 1234.docx", Name(1, True)),
        ("", Name(1, True)),
    ],
)
def test_words_and_numbers_of_a_name(path: str, said: Name) -> None:
    assert by_name(path, LABELS) == said
