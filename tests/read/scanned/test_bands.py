"""Pieces found band by band are those of the whole mask."""

import cv2
import numpy as np
import pytest

from hcc_parse.read.scanned.bands import bands_of


@pytest.mark.parametrize("level", [True, False])
def test_the_pieces_are_those_of_the_whole_mask(level: bool) -> None:
    mask = (np.random.default_rng(9).random((120, 90)) < 0.2).astype(np.uint8)
    mask[:5], mask[40:60], mask[:, 30:33] = 0, 0, 0
    _, _, stats, middles = cv2.connectedComponentsWithStats(mask, connectivity=8)
    whole = {
        (*side, *middle)
        for side, middle in zip(stats[1:].tolist(), middles[1:].tolist(), strict=True)
    }
    found = set()
    for band in bands_of(mask, level=level):
        for side, middle in zip(band.sides.tolist(), band.middles.tolist(), strict=True):
            found.add((*side, *middle))
        assert ((band.labels > 0) == (mask[band.place] > 0)).all()
    assert {one[:5] for one in found} == {one[:5] for one in whole}
    assert np.allclose(sorted(found), sorted(whole))


def test_an_empty_mask_has_none() -> None:
    assert list(bands_of(np.zeros((20, 30), np.uint8), level=True)) == []
