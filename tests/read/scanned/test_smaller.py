"""A picture is made smaller by a whole number, or stays."""

import numpy as np

from hcc_parse.read.scanned.smaller import smaller


def test_each_pixel_is_the_mean_of_a_square() -> None:
    grey = np.array([[0, 100, 10, 10], [100, 200, 10, 10]], np.uint8)
    small, dots = smaller(grey, 4.1, 2.0)
    assert small.tolist() == [[100, 10]]
    assert dots == 2.05


def test_a_picture_that_is_not_twice_as_fine_stays() -> None:
    grey = np.zeros((5, 7), np.uint8)
    assert smaller(grey, 3.9, 2.0)[0] is grey
