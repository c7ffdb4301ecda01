"""Makes convlab/network/digits.npz from scikit-learn's copy of the handwritten digits: `python tools/make_digits.py`.

The file is committed; this script, which needs scikit-learn, documents its origin. CREDITS.md names authors and
licence. A test compares the file with scikit-learn's copy if that is installed.
"""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

TARGET = Path(__file__).resolve().parent.parent / "convlab" / "network" / "digits.npz"


def main() -> None:
    digits = load_digits()
    # Intensities 0 to 16 and classes 0 to 9 fit into bytes. Without a time stamp, the same zlib gives the same file.
    np.savez_compressed(TARGET, images=digits.images.astype(np.uint8), labels=digits.target.astype(np.uint8))
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
