"""Pictures of cells as the engine reads them best: white paper, black ink, a margin, one size."""

import cv2
import numpy as np

from hcc_parse.read.scanned.rules import Mask

WHITE = 215  # greys: what is lighter is paper
MARGIN = 10  # pixels of white about a picture
LARGEST = 6.0  # times: no cell is enlarged more


def fitted(picture: Mask, factor: float) -> Mask:
    """A picture with its paper white, enlarged or shrunk, with a margin."""
    darkest = float(np.percentile(picture, 2))
    span = max(WHITE - darkest, 1.0)
    clear = np.clip((picture.astype(np.float32) - darkest) / span * 255, 0, 255).astype(np.uint8)
    factor = min(factor, LARGEST)
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    sized = cv2.resize(clear, None, fx=factor, fy=factor, interpolation=way)
    return np.pad(np.asarray(sized, np.uint8), MARGIN, constant_values=255)
