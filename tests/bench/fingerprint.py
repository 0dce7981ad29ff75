"""The short fingerprint of a block of text that translations keep in `stand`.

It is the first 16 bits of the text's BLAKE3 hash, white space folded (src/markdown/fingerprint.rs).
BLAKE3 is written out here for texts of one chunk, so that a corpus can be made with Python alone.
"""

from functools import lru_cache
from struct import unpack

_IV = (
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A,
    0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
)  # fmt: skip
_ORDER = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
_COLUMNS = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15))
_DIAGONALS = ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
_START, _END, _ROOT = 1, 2, 8
_LONGEST = 1024


def _compress(chain, block, length, flags):
    words = list(unpack("<16I", block.ljust(64, b"\0")))
    state = [*chain, *_IV[:4], 0, 0, length, flags]
    for _ in range(7):
        for at, (a, b, c, d) in enumerate(_COLUMNS + _DIAGONALS):
            va, vb, vc, vd = state[a], state[b], state[c], state[d]
            va = (va + vb + words[2 * at]) & 0xFFFFFFFF
            vd ^= va
            vd = (vd >> 16 | vd << 16) & 0xFFFFFFFF
            vc = (vc + vd) & 0xFFFFFFFF
            vb ^= vc
            vb = (vb >> 12 | vb << 20) & 0xFFFFFFFF
            va = (va + vb + words[2 * at + 1]) & 0xFFFFFFFF
            vd ^= va
            vd = (vd >> 8 | vd << 24) & 0xFFFFFFFF
            vc = (vc + vd) & 0xFFFFFFFF
            vb ^= vc
            vb = (vb >> 7 | vb << 25) & 0xFFFFFFFF
            state[a], state[b], state[c], state[d] = va, vb, vc, vd
        words = [words[at] for at in _ORDER]
    return [state[at] ^ state[at + 8] for at in range(8)]


@lru_cache(maxsize=4096)
def fingerprint(text):
    """Four hexadecimal digits; ValueError for a text of more than 1,024 bytes."""
    data = " ".join(text.split()).encode()
    if len(data) > _LONGEST:
        raise ValueError(f"longer than one chunk: {text[:60]}…")
    blocks = [data[at : at + 64] for at in range(0, len(data), 64)] or [b""]
    chain = _IV
    for at, block in enumerate(blocks):
        is_last = at == len(blocks) - 1
        flags = _START * (at == 0) | (_END | _ROOT) * is_last
        chain = _compress(chain, block, len(block), flags)
    return f"{int.from_bytes(chain[0].to_bytes(4, 'little')[:2], 'big'):04x}"
