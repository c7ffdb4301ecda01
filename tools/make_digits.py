"""Makes convlab/network/digits.npz of scikit-learn's copy of the handwritten digits: `python tools/make_digits.py`.

The file is committed, so this is run only to see where it comes from; it needs scikit-learn. CREDITS.md names authors
and licence. A test compares the file with scikit-learn's where that is installed.
"""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

TARGET = Path(__file__).resolve().parent.parent / "convlab" / "network" / "digits.npz"


def main() -> None:
    digits = load_digits()
    # Counts of 0 to 16 and classes of 0 to 9 fit into bytes. No time is written: the same zlib gives the same file.
    np.savez_compressed(TARGET, images=digits.images.astype(np.uint8), labels=digits.target.astype(np.uint8))
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
