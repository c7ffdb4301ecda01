"""Draw the two pictures of convlab, ``cat.png`` and ``logo.png``, from nothing but arithmetic.

    python images/make_images.py            write cat.png and logo.png
    python images/make_images.py --check    draw both again and compare them with the files on disk

Everything is procedural: no photograph, texture or foreign code is used.  The array passes use only
``+ - * /``, ``sqrt``, ``floor``, comparisons and running sums, all of which IEEE 754 rounds in one way,
so that every machine and every numpy version draws the same pixels.  (``sin``, ``exp``, ``power`` and
BLAS differ in the last digit from one machine to the next and are therefore avoided.)
"""

import argparse
import functools
import sys
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent
F = np.float32

# ------------------------------------------------------------------------------------------------
# The frame.  Lengths called "units" are half widths of the cat's head; one unit is UNIT pixels.
# ------------------------------------------------------------------------------------------------
WIDTH, HEIGHT = 1600, 1068
HEAD_X, HEAD_Y = 668.0, 548.0  # the point between the eyes, in pixels
UNIT = 338.0
TILT = -0.045  # tangent of half the angle by which the head leans
YAW, PITCH = 0.10, -0.01  # how far near parts shift right and down (a small turn of the head)
COS, SIN = (1 - TILT * TILT) / (1 + TILT * TILT), 2 * TILT / (1 + TILT * TILT)
FIELD_STEP = 2  # the fields that steer the fur are kept at half resolution

EYE_X, EYE_Y = 0.400, 0.0
KEY_LIGHT = (-0.56, -0.50, 0.66)  # from the window: left, above, in front (y points down, z to us)
RIM_LIGHT = (0.80, -0.42, -0.43)  # from behind on the right


# ------------------------------------------------------------------------------------------------
# Small tools
# ------------------------------------------------------------------------------------------------
def clip01(v):
    """Clamp to 0..1."""
    return np.minimum(np.maximum(v, 0), 1)


def ramp(v, lo, hi):
    """Smooth step from 0 at lo to 1 at hi (lo may be larger than hi)."""
    t = clip01((v - lo) / (hi - lo))
    return t * t * (3 - 2 * t)


def mix(a, b, t):
    """Linear blend; a 2-d weight is stretched over the colour axis when needed."""
    a, b = np.asarray(a, dtype=F), np.asarray(b, dtype=F)
    if (
        np.ndim(t)
        and max(a.ndim, b.ndim)
        and (a.ndim == t.ndim + 1 or b.ndim == t.ndim + 1 or a.shape == (3,) or b.shape == (3,))
    ):
        t = t[..., None]
    return a + (b - a) * t


def bump(x, y, cx, cy, rx, ry):
    """A smooth hill of height 1 on an ellipse, 0 outside."""
    u, v = (x - cx) / rx, (y - cy) / ry
    q = np.maximum(1 - (u * u + v * v), 0)
    return q * q


def smooth_max(a, b, k):
    """Maximum with a rounded seam of width k."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.maximum(a, b) + h * h * (k * 0.25)


def box_blur(img, radius, passes=2):
    """Repeated box blur with edge clamping, by running sums (float64, so the order is fixed)."""
    radius = int(radius)
    if radius < 1:
        return img
    out = np.asarray(img, dtype=np.float64)
    for _ in range(passes):
        for axis in (0, 1):
            pad = [(0, 0)] * out.ndim
            pad[axis] = (radius + 1, radius)
            c = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis)
            n = out.shape[axis]
            k = 2 * radius + 1
            hi = [slice(None)] * out.ndim
            lo = [slice(None)] * out.ndim
            hi[axis], lo[axis] = slice(k, k + n), slice(0, n)
            out = (c[tuple(hi)] - c[tuple(lo)]) / k
    return out.astype(F)


def value_noise(rs, shape, cell):
    """Smooth random field in -1..1 with features of about ``cell`` pixels."""
    gh, gw = int(shape[0] / cell) + 3, int(shape[1] / cell) + 3
    grid = (rs.random_sample((gh, gw)) * 2 - 1).astype(F)
    y, x = np.arange(shape[0]) / cell, np.arange(shape[1]) / cell
    iy, ix = y.astype(int), x.astype(int)
    fy, fx = (y - iy).astype(F), (x - ix).astype(F)
    fy, fx = fy * fy * (3 - 2 * fy), fx * fx * (3 - 2 * fx)
    rows = grid[iy] + (grid[iy + 1] - grid[iy]) * fy[:, None]
    return rows[:, ix] + (rows[:, ix + 1] - rows[:, ix]) * fx


def cloud(rs, shape, cell, octaves=4):
    """Several octaves of value noise."""
    out, gain = np.zeros(shape, F), 0.5
    for _ in range(octaves):
        out += value_noise(rs, shape, cell) * F(gain)
        cell, gain = max(cell / 2, 1.0), gain * 0.55
    return out


def bell(rs, n):
    """n pseudo-normal numbers (sum of four uniform ones, no logarithms), standard deviation 1."""
    u = rs.random_sample((4, n))
    return ((u[0] + u[1]) + (u[2] + u[3]) - 2.0) * 1.7320508


def filled(shape, colour):
    """A colour field of one colour."""
    return np.zeros((*shape, 3), F) + np.array(colour, F)


def dimmed(light, amount):
    """Take the share ``amount`` (a plane field) away from a colour field."""
    return light * (1 - amount)[..., None].astype(F)


def upsample(field, shape):
    """Bilinear enlargement of a half-resolution field to ``shape``."""
    out = np.asarray(field, dtype=F)
    for axis, n in ((0, shape[0]), (1, shape[1])):
        pos = np.minimum(np.maximum((np.arange(n) - 0.5) / FIELD_STEP, 0), out.shape[axis] - 1.001)
        i = pos.astype(int)
        f = (pos - i).astype(F).reshape([-1 if a == axis else 1 for a in range(out.ndim)])
        a, b = np.take(out, i, axis=axis), np.take(out, i + 1, axis=axis)
        out = a + (b - a) * f
    return out


def unit2(x, y):
    """Normalise a field of plane vectors."""
    n = np.sqrt(x * x + y * y) + 1e-9
    return x / n, y / n


def curve(p0, p1, p2, n=28):
    """Points of a quadratic Bezier curve."""
    t = np.arange(n)[:, None] / (n - 1.0)
    return np.array(p0) * (1 - t) * (1 - t) + np.array(p1) * 2 * t * (1 - t) + np.array(p2) * t * t


def draw_line(field, x, y, pts, w0, w1, soft, strength=1.0):
    """Raise ``field`` to ``strength`` along a polyline whose half width runs from w0 to w1 (units)."""
    reach = max(w0, w1) + soft
    inside = (
        (x > pts[:, 0].min() - reach)
        & (x < pts[:, 0].max() + reach)
        & (y > pts[:, 1].min() - reach)
        & (y < pts[:, 1].max() + reach)
    )
    px, py = x[inside], y[inside]
    best = np.full(px.shape, 0.0)
    for i in range(len(pts) - 1):
        ax, ay = pts[i]
        bx, by = pts[i + 1] - pts[i]
        t = clip01(((px - ax) * bx + (py - ay) * by) / (bx * bx + by * by + 1e-12))
        ex, ey = px - ax - t * bx, py - ay - t * by
        s = (i + t) / (len(pts) - 1)
        w = w0 + (w1 - w0) * s
        best = np.maximum(best, 1 - ramp(np.sqrt(ex * ex + ey * ey), w - soft * 0.5, w + soft))
    field[inside] = np.maximum(field[inside], best * strength)
    return field


# ------------------------------------------------------------------------------------------------
# Coordinates
# ------------------------------------------------------------------------------------------------
def warp_depth(x, y):
    """A smooth stand-in for the depth of the face, only used to turn the head a little."""
    return 0.75 * bump(x, y, 0, 0.0, 1.5, 1.4) + 0.55 * bump(x, y, 0, 0.55, 0.75, 0.7)


def to_head(px, py):
    """Pixel coordinates -> coordinates on the face (x right, y down, origin between the eyes)."""
    dx, dy = (px - HEAD_X) / UNIT, (py - HEAD_Y) / UNIT
    sx, sy = COS * dx + SIN * dy, COS * dy - SIN * dx
    x, y = sx, sy
    for _ in range(4):
        z = warp_depth(x, y)
        x, y = sx - YAW * z, sy - PITCH * z
    return x, y


def to_pixels(x, y):
    """Coordinates on the face -> pixel coordinates."""
    z = warp_depth(x, y)
    sx, sy = x + YAW * z, y + PITCH * z
    return HEAD_X + UNIT * (COS * sx - SIN * sy), HEAD_Y + UNIT * (SIN * sx + COS * sy)


@functools.cache
def field_grid():
    """Pixel coordinates of the half-resolution field points, and the same points on the face."""
    py, px = np.mgrid[0 : HEIGHT // FIELD_STEP, 0 : WIDTH // FIELD_STEP]
    px, py = px * FIELD_STEP + 0.5, py * FIELD_STEP + 0.5
    return (px, py, *to_head(px, py))


# ------------------------------------------------------------------------------------------------
# Shape of the head
# ------------------------------------------------------------------------------------------------
# centre x, y, z and radii x, y, z of the ellipsoids that make the head; |x| mirrored where x > 0
HEAD_PARTS = (
    (0.00, -0.12, 0.00, 0.765, 0.72, 0.72),  # skull
    (0.37, 0.32, 0.02, 0.54, 0.47, 0.52),  # cheeks
    (0.00, 0.54, 0.20, 0.43, 0.41, 0.58),  # muzzle base
    (0.162, 0.660, 0.64, 0.215, 0.165, 0.31),  # whisker pads
    (0.00, 0.20, 0.40, 0.165, 0.52, 0.50),  # bridge of the nose
    (0.00, 0.845, 0.57, 0.165, 0.135, 0.30),  # chin
    (0.27, -0.30, 0.42, 0.30, 0.22, 0.30),  # brows
)


def head_shape(x, y):
    """Height field of the head and its outline value (below 1: inside)."""
    z = np.full(x.shape, -3.0)
    edge = np.full(x.shape, 9.0)
    for i, (cx, cy, cz, rx, ry, rz) in enumerate(HEAD_PARTS):
        for sx in (cx, -cx) if cx else (0.0,):
            u, v = (x - sx) / rx, (y - cy) / ry
            e = u * u + v * v
            part = cz + np.where(e < 1, rz * np.sqrt(np.maximum(1 - e, 0)), -rz * (e - 1))
            z = smooth_max(z, part, 0.10 if i == 3 else 0.20)
            if i < 3:
                edge = -smooth_max(-edge, -e, 0.35)
    for sx in (EYE_X, -EYE_X):
        z = z - 0.13 * bump(x, y, sx * 0.93, 0.02, 0.36, 0.30) + 0.06 * bump(x, y, sx, 0, 0.27, 0.24)
    return z, edge


def normals(z, relief=1.0):
    """Unit normals of a half-resolution height field given in units, its relief exaggerated if asked."""
    step = FIELD_STEP / UNIT / relief
    nx, ny = np.zeros(z.shape), np.zeros(z.shape)
    nx[:, 1:-1] = (z[:, :-2] - z[:, 2:]) / (2 * step)
    ny[1:-1] = (z[:-2] - z[2:]) / (2 * step)
    n = np.sqrt(nx * nx + ny * ny + 1)
    return np.stack([nx / n, ny / n, 1 / n], axis=-1).astype(F)


# Each ear: outer base corner, inner base corner, tip, given for the ear on the right (x > 0).
EAR_OUT, EAR_IN, EAR_TIP = (0.835, -0.12), (0.15, -0.72), (0.885, -1.36)


def ear_coords(x, y, side):
    """Coordinates in one ear: q from base (0) to tip (1), p across it (-1 inner rim, 1 outer rim)."""
    x = x * side
    mx, my = (EAR_OUT[0] + EAR_IN[0]) / 2, (EAR_OUT[1] + EAR_IN[1]) / 2
    ax, ay = EAR_TIP[0] - mx, EAR_TIP[1] - my
    bx, by = (EAR_OUT[0] - EAR_IN[0]) / 2, (EAR_OUT[1] - EAR_IN[1]) / 2
    det = ax * by - ay * bx
    dx, dy = x - mx, y - my
    q = (dx * by - dy * bx) / det
    s = (ax * dy - ay * dx) / det
    t = np.maximum(1 - q, 0)
    inner = 0.62 * t + 0.38 * np.sqrt(t) * (1 - 0.25 * t)  # the inner rim is rounder
    outer = 0.70 * t + 0.30 * np.sqrt(t)
    p = s / (np.where(s < 0, inner, outer) + 1e-6)
    return p, q, np.minimum((1 - np.abs(p)) * (t + 0.02), 1 - q)


def eye_coords(x, y, side):
    """Coordinates in one eye: outward ex, down ey, lid clearance (above 0: the opening), rim value."""
    ex, ey = (x - side * EYE_X) * side, y - EYE_Y
    a, b = ex * 0.951 - ey * 0.309, ex * 0.309 + ey * 0.951
    out = []
    for rx, up, low in ((0.222, 0.134, 0.158), (0.243, 0.154, 0.173)):
        t = clip01(1 - (a / rx) * (a / rx))
        skew = 1 + 0.16 * a / rx  # the inner half is narrower
        lid_up = up * skew * (0.56 * t + 0.44 * np.sqrt(t))
        lid_low = low * (2 - skew) * (0.46 * t + 0.54 * np.sqrt(t))
        out.append(np.minimum(b + lid_up, lid_low - b) - 0.6 * np.maximum(np.abs(a) / rx - 1, 0))
        if len(out) == 1:
            upper = b + lid_up
    return ex, ey, out[0], out[1], upper


def lid_rim(x, y):
    """Clearance of the lids of both eyes: above 0 on the dark leather and the eye."""
    return np.maximum(eye_coords(x, y, 1)[3], eye_coords(x, y, -1)[3])


# ------------------------------------------------------------------------------------------------
# Coat: colours (display values 0..1), stripes, direction and length of the fur
# ------------------------------------------------------------------------------------------------
AGOUTI, AGOUTI_DARK = (0.66, 0.54, 0.40), (0.49, 0.40, 0.30)
RUFOUS, CREAM, WHITE = (0.66, 0.455, 0.29), (0.83, 0.745, 0.63), (0.88, 0.86, 0.82)
STRIPE, LINER = (0.125, 0.092, 0.072), (0.055, 0.042, 0.04)

# quadratic curves (three points), half width at start and end, strength; mirrored to the other side
HEAD_STRIPES = (
    ((0.075, -0.20), (0.085, -0.45), (0.125, -0.90), 0.016, 0.034, 0.95),  # M, inner strokes
    ((0.30, -0.255), (0.215, -0.40), (0.265, -0.90), 0.020, 0.046, 1.00),  # M, middle strokes
    ((0.255, -0.60), (0.375, -0.50), (0.445, -0.29), 0.034, 0.018, 1.00),  # M, outer legs
    ((0.075, -0.20), (0.135, -0.33), (0.225, -0.45), 0.014, 0.030, 0.95),  # M, the V
    ((0.565, -0.22), (0.54, -0.42), (0.44, -0.74), 0.018, 0.042, 0.85),  # temple
    ((0.64, -0.075), (0.80, -0.05), (1.02, 0.10), 0.020, 0.040, 0.95),  # from the eye outwards
    ((0.60, 0.085), (0.78, 0.20), (1.00, 0.33), 0.018, 0.046, 1.00),
    ((0.52, 0.27), (0.70, 0.44), (0.95, 0.54), 0.012, 0.046, 0.90),  # cheek
    ((0.50, 0.52), (0.66, 0.66), (0.84, 0.71), 0.014, 0.045, 0.75),
    ((0.195, 0.085), (0.165, 0.17), (0.150, 0.30), 0.020, 0.008, 0.70),  # tear line
    ((0.74, -0.28), (0.82, -0.25), (0.95, -0.14), 0.018, 0.030, 0.70),
)


def head_coat(rs, x, y, edge):
    """Colour of the coat of the head, before any light falls on it."""
    shape = x.shape
    wx = x + 0.015 * cloud(rs, shape, 34) + 0.007 * cloud(rs, shape, 9)
    wy = y + 0.026 * cloud(rs, shape, 34) + 0.007 * cloud(rs, shape, 9)
    ax = np.abs(wx)
    col = mix(filled(shape, AGOUTI), AGOUTI_DARK, 0.75 * ramp(wy, -0.05, -0.6) + 0.25 * ramp(ax, 0.55, 1.0))
    warm = 0.85 * bump(ax, wy, 0.0, 0.12, 0.22, 0.55) + 0.35 * bump(ax, wy, 0.75, 0.25, 0.5, 0.5)
    col = mix(col, RUFOUS, warm)
    # light ground: muzzle, chin, round the eyes, the cheeks below them
    col = mix(col, CREAM, 0.95 * ramp(bump(ax, wy, 0.17, 0.63, 0.38, 0.31), 0.05, 0.5))
    col = mix(col, CREAM, 0.75 * ramp(bump(ax, wy, 0.42, 0.31, 0.27, 0.20), 0.0, 0.5))
    col = mix(col, CREAM, 0.85 * ramp(bump(ax, wy, 0.36, -0.225, 0.21, 0.105), 0.0, 0.5))
    col = mix(col, CREAM, 0.55 * ramp(bump(ax, wy, 0.22, -0.05, 0.10, 0.20), 0.0, 0.6))
    col = mix(col, WHITE, 0.95 * ramp(bump(ax, wy, 0.03, 0.85, 0.25, 0.22), 0.0, 0.4))
    col = mix(col, WHITE, 0.95 * ramp(bump(ax, wy, 0.165, 0.675, 0.22, 0.16), 0.05, 0.5))
    col = mix(col, RUFOUS, 0.55 * bump(ax, wy, 0.0, 0.36, 0.13, 0.22))
    dark = np.zeros(shape)
    for p0, p1, p2, w0, w1, s in HEAD_STRIPES:
        for side in (1, -1):
            pts = curve(p0, p1, p2)
            pts[:, 0] *= side
            draw_line(dark, wx, wy, pts, w0 * 1.2, w1 * 1.2, 0.022, s)
    draw_line(dark, wx, wy, curve((0, -0.36), (0.01, -0.6), (0.0, -0.95)), 0.010, 0.028, 0.024, 0.85)
    dark = dark * (0.95 + 0.25 * cloud(rs, shape, 26))
    # ticking of the temples between the stripes and a dark crown
    crown = ramp(wy, -0.52, -0.80) * ramp(ax, 0.5, 0.3)
    dark = np.maximum(dark, 0.42 * crown)
    col = mix(col, STRIPE, clip01(dark))
    for side in (1, -1):  # eye liner
        rim = eye_coords(x, y, side)[3]
        col = mix(col, LINER, ramp(rim, -0.020, 0.004))
    # rows of dots on the whisker pads, and the shadowed mouth
    for row in range(4):
        for k in range(4):
            cx, cy = 0.115 + 0.05 * k, 0.585 + 0.042 * row + 0.010 * k
            col = mix(col, (0.30, 0.22, 0.18), 0.75 * ramp(bump(np.abs(x), y, cx, cy, 0.020, 0.015), 0, 0.6))
    mouth = mouth_field(x, y, 0.006, 0.016)
    col = mix(col, (0.20, 0.13, 0.115), 0.8 * mouth)
    tone = cloud(rs, shape, 40) * 0.10 + cloud(rs, shape, 7, 2) * 0.10
    return clip01(col * (1 + tone[..., None])).astype(F)


MOUTH = (
    ((0.0, 0.58), (0.004, 0.65), (0.0, 0.735)),
    ((0.0, 0.735), (0.060, 0.808), (0.160, 0.806)),
    ((0.160, 0.806), (0.215, 0.808), (0.265, 0.787)),
)


def mouth_field(x, y, width, soft):
    """1 on the philtrum and the mouth line, 0 away from them."""
    out = np.zeros(x.shape)
    for i, (p0, p1, p2) in enumerate(MOUTH):
        for side in (1, -1):
            pts = curve(p0, p1, p2)
            pts[:, 0] *= side
            w1 = width * (0.35 if i == 2 else 1)
            draw_line(out, x, y, pts, width, w1, soft, 1 if i else 0.85)
    return out


def head_flow(x, y):
    """Direction of the fur of the head: away from the nose, swept back over cheeks and forehead."""
    ax, side = np.abs(x), np.where(x < 0, -1.0, 1.0)
    dx, dy = unit2(ax, y - 0.47)
    up = ramp(y, 0.42, -0.10)
    dx = dx * (1 - 0.45 * up * ramp(ax, 0.35, 0.0))
    dy = dy - 0.35 * up * ramp(ax, 0.5, 0.1)
    cheek = ramp(ax, 0.36, 0.80) * ramp(y, -0.35, 0.30)
    dy = dy + 0.95 * cheek
    pad = ramp(bump(ax, y, 0.19, 0.66, 0.30, 0.24), 0, 0.5)
    dx, dy = dx + 0.5 * pad, dy + 0.35 * pad
    chin = ramp(y, 0.72, 0.86) * ramp(ax, 0.4, 0.2)
    dx, dy = dx * (1 - 0.5 * chin), dy + 0.8 * chin
    dx, dy = unit2(dx, dy)
    ex, ey, _, rim, _ = eye_coords(x, y, side)  # part the fur around the eye
    ox, oy = unit2(ex * 0.8, ey)
    near = ramp(rim, -0.09, 0.0)
    dx, dy = dx + 1.2 * near * ox, dy + 1.2 * near * oy
    dx, dy = unit2(dx, dy)
    return dx * side, dy


def head_length(x, y):
    """Length of the fur of the head in pixels."""
    ax = np.abs(x)
    far = np.sqrt(x * x + (y - 0.40) * (y - 0.40))
    n = 11 + 26 * ramp(far, 0.20, 1.05)
    n = n + 26 * ramp(ax, 0.50, 0.95) * ramp(y, -0.15, 0.35)
    n = n + 10 * bump(ax, y, 0.0, 0.88, 0.5, 0.3)
    n = n - 4.0 * ramp(ax, 0.22, 0.05) * ramp(y, -0.1, 0.25)
    rim = lid_rim(x, y)
    return n * (1 - 0.5 * ramp(rim, -0.10, -0.01))


def rotate_to_screen(dx, dy):
    """Turn plane vectors from the head's frame into the picture's."""
    return COS * dx - SIN * dy, SIN * dx + COS * dy


# ------------------------------------------------------------------------------------------------
# Body
# ------------------------------------------------------------------------------------------------
BODY_PARTS = (
    (0.10, 0.98, 0.05, 0.80, 0.62, 0.50),
    (0.05, 1.75, 0.20, 1.12, 1.02, 0.80),
    (1.05, 2.05, -0.30, 1.62, 1.20, 0.80),
)


def body_shape(x, y):
    """Height field and outline value of neck, chest and back (upright frame, units)."""
    z, edge = np.full(x.shape, -3.0), np.full(x.shape, 9.0)
    for cx, cy, cz, rx, ry, rz in BODY_PARTS:
        u, v = (x - cx) / rx, (y - cy) / ry
        e = u * u + v * v
        z = smooth_max(z, cz + np.where(e < 1, rz * np.sqrt(np.maximum(1 - e, 0)), -rz * (e - 1)), 0.25)
        edge = -smooth_max(-edge, -e, 0.3)
    return z, edge


def body_coat(rs, x, y):
    """Colour of the coat of the body."""
    shape = x.shape
    wx, wy = x + 0.10 * cloud(rs, shape, 60), y + 0.10 * cloud(rs, shape, 60)
    col = filled(shape, (0.58, 0.47, 0.35))
    r = np.sqrt((wx - 0.05) * (wx - 0.05) + (wy - 0.1) * (wy - 0.1))
    ring = np.abs((r * 3.1 + 0.10) % 1.0 - 0.5) * 2
    chest = ramp(wx, 1.15, 0.7)
    band = np.abs((wx * 3.3 + 0.75 * wy + 0.55 * cloud(rs, shape, 90)) % 1.0 - 0.5) * 2
    band = band + 0.25 * cloud(rs, shape, 24)
    dark = chest * ramp(ring, 0.42, 0.66) * 0.95 + (1 - chest) * ramp(band, 0.48, 0.74)
    dark = dark * ramp(cloud(rs, shape, 60), -0.55, -0.15)
    col = mix(col, (0.40, 0.32, 0.24), ramp(wx, 0.6, 1.4) * ramp(wy, 1.5, 0.75))
    bib = ramp(bump(wx, wy, 0.05, 1.08, 0.55, 0.62), 0.0, 0.45)
    col = mix(col, STRIPE, 0.95 * clip01(dark) * (1 - 0.70 * bib))
    col = mix(col, (0.82, 0.77, 0.69), 0.80 * bib)
    return clip01(col * (1 + 0.2 * cloud(rs, shape, 30)[..., None])).astype(F)


def body_flow(x, y):
    """Direction of the fur of the body."""
    back = ramp(x, 0.7, 1.5)
    dx = 0.40 * (x - 0.05) * (1 - back) + 0.75 * back
    dy = 1.0 + 0 * x - 0.25 * back
    return unit2(dx, dy)


# ------------------------------------------------------------------------------------------------
# Light.  Colours are squared before light is added and rooted again at the end (gamma 2).
# ------------------------------------------------------------------------------------------------
KEY_COLOUR, FILL_COLOUR, SKY_COLOUR = (2.05, 1.80, 1.46), (0.17, 0.20, 0.24), (0.165, 0.18, 0.205)
RIM_COLOUR, BOUNCE_COLOUR = (2.6, 2.7, 2.3), (0.20, 0.17, 0.13)


def light_on(n, edge=1.0, wrap=0.20):
    """Light (three channels) on a surface with unit normals n; ``edge`` says where the rim light reaches."""
    key = n[..., 0] * F(KEY_LIGHT[0]) + n[..., 1] * F(KEY_LIGHT[1]) + n[..., 2] * F(KEY_LIGHT[2])
    key = clip01((key + wrap) / (1 + wrap))
    key = key * key * (1.25 - 0.25 * key)
    fill = clip01(n[..., 0] * F(0.75) + n[..., 2] * F(0.55) + F(0.10))
    sky = F(0.55) - F(0.45) * n[..., 1]
    back = clip01(n[..., 0] * F(RIM_LIGHT[0]) + n[..., 1] * F(RIM_LIGHT[1]) + F(0.1))
    graze = 1 - n[..., 2]
    rim = back * graze * graze * graze * edge
    parts = (
        (key, KEY_COLOUR),
        (fill, FILL_COLOUR),
        (sky, SKY_COLOUR),
        (rim, RIM_COLOUR),
        (clip01(n[..., 1] + F(0.15)), BOUNCE_COLOUR),
    )
    out = np.zeros(n.shape, F)
    for amount, colour in parts:
        out += amount[..., None].astype(F) * np.array(colour, F)
    return out


def hollow(z, radius, gain):
    """Ambient occlusion: darker where the surface lies below its surroundings."""
    d = box_blur(z, radius) - z
    return 1 - np.minimum(np.maximum(d * gain, 0), 0.6)


# ------------------------------------------------------------------------------------------------
# Fur: a painter for many thousand tapered, bent, anti-aliased strokes
# ------------------------------------------------------------------------------------------------
def paint(canvas, x0, y0, dx, dy, bend, length, width, root, mid, tip, alpha, batch=6000, group=500):
    """Lay strokes over ``canvas`` (float32, colour times alpha, and alpha) in the order given.

    A stroke runs from (x0, y0) along the unit vector (dx, dy) and bends sideways by ``bend`` of its
    length; it tapers to its tip and changes colour from root over mid to tip.  It is walked along
    its longer axis, one pixel at a time, with analytic coverage across.  Strokes of one ``group``
    do not mix where they meet (the last one wins).
    """
    h, w = canvas.shape[:2]
    flat = canvas.reshape(-1, 4)
    for s in range(0, len(x0), batch):
        sl = slice(s, min(s + batch, len(x0)))
        lx, ly = dx[sl] * length[sl], dy[sl] * length[sl]
        bx, by = -ly * bend[sl], lx * bend[sl]
        steep = np.abs(ly + by) > np.abs(lx + bx)
        m0, n0 = np.where(steep, y0[sl], x0[sl]), np.where(steep, x0[sl], y0[sl])
        a, b = np.where(steep, ly, lx), np.where(steep, by, bx)  # along the long axis
        c, d = np.where(steep, lx, ly), np.where(steep, bx, by)  # across it
        full = a + b
        sign = np.where(full < 0, -1.0, 1.0)
        full = np.where(np.abs(full) < 1, sign, full)
        count = (np.abs(full) + 2).astype(np.int64)
        i = np.repeat(np.arange(len(count)), count)
        first = np.cumsum(count) - count
        m = np.floor(m0)[i] + sign[i] * (np.arange(len(i)) - first[i])
        u = (m - m0[i]) / full[i]
        t = clip01(u + (b / full)[i] * u * (1 - u))
        across = n0[i] + c[i] * t + d[i] * t * t
        slope = np.minimum(np.abs((c[i] + 2 * d[i] * t) / full[i]), 1.5)
        cosine = 1 / np.sqrt(1 + slope * slope)
        half = 0.5 * width[sl][i] * (1 - t * t * 0.85) * (0.75 + t * (1 - t))
        ends = clip01((u * np.abs(full)[i]) + 0.5) * clip01((1 - u) * np.abs(full)[i] + 0.5)
        fade = alpha[sl][i] * ends * np.minimum(1, 0.25 + 4 * t) * (1 - 0.5 * t * t * t)
        base = np.floor(across + 0.5)
        reach = int(np.ceil(width[sl].max() * 0.75 + 0.9))
        pix, amt, tt, ii = [], [], [], []
        for off in range(-reach, reach + 1):
            n = base + off
            dist = np.abs(n - across) * cosine
            cov = np.minimum(np.maximum(half + 0.5 - dist, 0), np.minimum(1, 2 * half)) * fade
            px, py = np.where(steep[i], n, m), np.where(steep[i], m, n)
            keep = (cov > 0.012) & (px >= 0) & (px < w) & (py >= 0) & (py < h)
            pix.append((py[keep] * w + px[keep]).astype(np.int64))
            amt.append(cov[keep].astype(F))
            tt.append(t[keep].astype(F))
            ii.append(i[keep])
        ii = np.concatenate(ii)
        order = np.argsort(ii, kind="stable")
        ii = ii[order]
        pix, amt, tt = (np.concatenate(v)[order] for v in (pix, amt, tt))
        r, g, q = (v[sl].astype(F)[ii] for v in (root, mid, tip))
        t1, t2 = np.minimum(tt * 2, 1)[:, None], np.maximum(tt * 2 - 1, 0)[:, None]
        ink = np.ones((len(ii), 4), F)
        ink[:, :3] = (r + (g - r) * t1) * (1 - t2) + q * t2
        amt = amt[:, None]
        ink *= amt
        keep_back = 1 - amt
        stops = np.searchsorted(ii, np.arange(0, len(count) + group, group))
        for k in range(len(stops) - 1):
            lo, hi = stops[k], stops[k + 1]
            at = pix[lo:hi]
            flat[at] = flat[at] * keep_back[lo:hi] + ink[lo:hi]


def sample_roots(rs, density, n):
    """n random points, in pixels, distributed like the half-resolution field ``density`` (0..1)."""
    h, w = density.shape
    xs, ys, got = [], [], 0
    while got < n:
        x, y = rs.random_sample(2 * n) * w, rs.random_sample(2 * n) * h
        keep = rs.random_sample(2 * n) < density[y.astype(int), x.astype(int)]
        xs.append(x[keep])
        ys.append(y[keep])
        got += int(keep.sum())
    return np.concatenate(xs)[:n] * FIELD_STEP, np.concatenate(ys)[:n] * FIELD_STEP


def grow(
    canvas,
    rs,
    skin,
    n,
    *,
    density=None,
    length=1.0,
    width=1.3,
    alpha=0.8,
    bright=1.0,
    spread=0.22,
    tips=1.25,
    dark_roots=0.55,
    bend=0.22,
    shuffle=0.12,
):
    """Grow n hairs from the fields in ``skin`` and paint them, hindmost first."""
    x, y = sample_roots(rs, skin["density"] if density is None else density, n)
    iy = np.minimum((y / FIELD_STEP).astype(int), skin["density"].shape[0] - 1)
    ix = np.minimum((x / FIELD_STEP).astype(int), skin["density"].shape[1] - 1)
    order = np.argsort(skin["order"][iy, ix] + shuffle * bell(rs, n), kind="stable")
    x, y, iy, ix = x[order], y[order], iy[order], ix[order]
    turn = spread * bell(rs, n) + 0.55 * skin["clump"][iy, ix]
    dx, dy = skin["dx"][iy, ix], skin["dy"][iy, ix]
    dx, dy = unit2(dx - turn * dy, dy + turn * dx)
    size = skin["length"][iy, ix] * length * np.maximum(0.35, 1 + 0.33 * bell(rs, n))
    wide = width * skin["width"][iy, ix] * np.maximum(0.45, 1 + 0.28 * bell(rs, n))
    coat, light = skin["coat"][iy, ix], skin["light"][iy, ix]
    nrm = skin["normal"][iy, ix]
    tz = -(nrm[:, 0] * dx + nrm[:, 1] * dy) / np.maximum(nrm[:, 2], 0.35)
    tl = np.sqrt(1 + tz * tz)
    along = (dx * HALFWAY[0] + dy * HALFWAY[1] + tz * HALFWAY[2]) / tl
    gloss = np.maximum(1 - along * along, 0)
    gloss = gloss * gloss * gloss
    gloss = gloss * gloss * gloss * 0.07
    level = bright * np.maximum(0.22, 1 + 0.36 * bell(rs, n) + 0.60 * skin["shade"][iy, ix])
    hue = 1 + 0.06 * bell(rs, n)[:, None] * np.array([1.0, 0.1, -1.0])
    body = coat * coat * light * level[:, None] * hue
    shine = gloss[:, None] * light * (0.3 + coat)
    ticked = (rs.random_sample(n) < 0.35)[:, None]  # dark tipped agouti hairs
    tip = np.where(ticked, body * 0.55, body * tips + shine * 0.5)
    paint(
        canvas,
        x,
        y,
        dx,
        dy,
        bend * bell(rs, n),
        size,
        wide,
        body * dark_roots,
        body + shine,
        tip,
        alpha * (0.75 + 0.25 * rs.random_sample(n)),
    )


def half_vector():
    """Unit vector half way between the key light and the viewer."""
    v = (KEY_LIGHT[0], KEY_LIGHT[1], KEY_LIGHT[2] + 1.0)
    n = float(np.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]))
    return v[0] / n, v[1] / n, v[2] / n


HALFWAY = half_vector()


def lay_ground(canvas, colour, cover):
    """Composite a half-resolution colour field (linear light) as the undercoat."""
    a = upsample(cover, canvas.shape[:2])[..., None]
    c = upsample(colour, canvas.shape[:2])
    canvas[..., :3] = canvas[..., :3] * (1 - a) + c * a
    canvas[..., 3:] = canvas[..., 3:] * (1 - a) + a


# ------------------------------------------------------------------------------------------------
# The parts of the cat
# ------------------------------------------------------------------------------------------------
def make_body(rs):
    """Neck, chest and back: a layer of its own, later put out of focus."""
    px, py, hx, hy = field_grid()
    x, y = (px - HEAD_X) / UNIT, (py - HEAD_Y) / UNIT
    z, edge = body_shape(x, y)
    n = normals(box_blur(z, 5))
    light = light_on(n)
    under = bump(hx, hy, 0.16, 0.72, 1.05, 0.80)  # the head throws its shadow on the chest
    light = dimmed(dimmed(light, 0.80 * ramp(under, 0.0, 0.75)), 0.30 * ramp(x, 0.5, 1.3))
    coat = body_coat(rs, x, y)
    dx, dy = body_flow(x, y)
    shape = x.shape
    skin = {
        "density": (edge < 1).astype(F),
        "order": -(y + 0.2 * np.abs(x)),
        "dx": dx,
        "dy": dy,
        "coat": coat,
        "light": light,
        "normal": n,
        "clump": cloud(rs, shape, 22, 3),
        "shade": cloud(rs, shape, 14, 3),
        "length": 62 + 26 * ramp(y, 0.7, 1.2),
        "width": np.full(shape, 1.35),
    }
    canvas = np.zeros((HEIGHT, WIDTH, 4), F)
    lay_ground(canvas, coat * coat * light * F(0.5), ramp(edge, 1.0, 0.97))
    grow(canvas, rs, skin, 26000, width=1.6, bright=0.62, alpha=0.8)
    grow(canvas, rs, skin, 42000, width=1.25, bright=1.0, alpha=0.75)
    grow(canvas, rs, skin, 16000, width=0.85, bright=1.25, alpha=0.7)
    return canvas, x, y


def make_ear(canvas, rs, side):
    """One ear: shell, bare inside, rim of short fur, long inner tufts."""
    _, _, x, y = field_grid()
    p, q, inside = ear_coords(x, y, side)
    shape = x.shape
    cup = ramp(inside, 0.07, 0.19) * ramp(q, -0.15, 0.12)  # the bare inside
    nx, ny = side * (-0.95 * p * cup + 0.5 * p * (1 - cup)), -0.25 + 0.35 * cup
    nl = np.sqrt(nx * nx + ny * ny + 0.6)
    n = np.stack([nx / nl, ny / nl, np.sqrt(0.6) / nl], axis=-1).astype(F)
    light = light_on(n)
    deep = cup * ramp(q, 1.0, 0.32) * (0.50 + 0.50 * bump(p, q, -0.10, 0.22, 0.9, 0.6))
    light = dimmed(light, 0.95 * deep)
    rim = 0.75 * ramp(np.abs(p), 0.86, 1.0) * ramp(q, 0.15, 0.6)
    coat = mix(filled(shape, (0.50, 0.405, 0.30)), (0.20, 0.15, 0.12), rim)
    pink = mix((0.46, 0.32, 0.27), (0.64, 0.49, 0.405), ramp(q, 0.1, 0.7))
    coat = mix(coat, pink, cup)
    coat = coat * (1 + 0.16 * cloud(rs, shape, 12)[..., None])
    glow = cup * ramp(q, 0.05, 0.5) * (0.13 if side < 0 else 0.08)  # light shining through
    light = light + glow[..., None] * np.array((1.5, 0.62, 0.36), F)
    lay_ground(canvas, coat * coat * light * F(0.85), ramp(inside, 0.0, 0.02) * ramp(q, -0.3, -0.2))
    ax = EAR_TIP[0] - (EAR_OUT[0] + EAR_IN[0]) / 2
    ay = EAR_TIP[1] - (EAR_OUT[1] + EAR_IN[1]) / 2
    fx, fy = unit2(side * (ax + 0.55 * p), ay + 0.30 * np.maximum(p, 0))
    fx, fy = rotate_to_screen(fx, fy)
    on = (inside > 0.0) & (q > -0.25)
    skin = {
        "density": on * (1 - 0.82 * cup),
        "order": -q,
        "dx": fx,
        "dy": fy,
        "coat": coat,
        "light": light,
        "normal": n,
        "clump": cloud(rs, shape, 16, 3) * 0.7,
        "shade": cloud(rs, shape, 8, 3),
        "length": 17 + 8 * ramp(q, 0.7, 0.0),
        "width": np.full(shape, 1.0),
    }
    grow(canvas, rs, skin, 9000, width=1.5, bright=0.8)
    grow(canvas, rs, skin, 11000, width=1.1, bright=1.15, alpha=0.7)
    # long pale hairs from the inner rim and the base, fanning across the opening
    root = on * ramp(q, 0.66, 0.30) * (ramp(p, -0.35, -0.70) + 0.8 * ramp(q, 0.22, 0.02) * ramp(p, 0.7, 0.4))
    tuft = dict(skin)
    tx, ty = unit2(side * (0.95 - 0.95 * ramp(p, -0.5, 0.5)), -0.62 + 0 * p)
    tuft["dx"], tuft["dy"] = rotate_to_screen(tx, ty)
    tuft["coat"] = mix(coat, (0.93, 0.87, 0.78), np.full(shape, 0.85, F))
    tuft["light"] = light * 0.4 + F(0.55 if side < 0 else 0.42)
    tuft["length"] = 100 - 45 * ramp(q, 0.2, 0.6)
    tuft["clump"] = cloud(rs, shape, 26, 2) * 0.9
    root = clip01(root)
    grow(canvas, rs, tuft, 420, density=root, width=2.3, alpha=0.80, spread=0.20, bend=0.20, length=1.1)
    grow(canvas, rs, tuft, 520, density=root, width=1.4, alpha=0.75, spread=0.26, bend=0.20)
    grow(canvas, rs, tuft, 500, density=root, length=0.6, width=1.0, alpha=0.6, spread=0.3)
    rimfur = dict(tuft)
    rimfur["length"] = np.full(shape, 26.0)
    grow(
        canvas,
        rs,
        rimfur,
        1500,
        density=clip01(on * ramp(np.abs(p), 0.62, 0.86) * ramp(p, 0.9, 0.8) * ramp(q, 0.9, 0.5)),
        width=0.9,
        alpha=0.5,
    )


def make_head(canvas, rs):
    """Skull, cheeks and muzzle with their fur."""
    _, _, x, y = field_grid()
    z, edge = head_shape(x, y)
    n = normals(box_blur(z, 3), 1.6)
    light = light_on(n, ramp(edge, 0.72, 0.97))
    z0 = np.maximum(z, -0.1)
    light = light * (hollow(z0, 16, 2.4) * hollow(z0, 6, 5.0))[..., None].astype(F)
    dim = 0.40 * ramp(bump(np.abs(x), y, 0.10, 1.06, 0.55, 0.17), 0, 0.7)  # under the chin
    dim = dim + 0.38 * mouth_field(x, y, 0.006, 0.030)
    dim = dim + 0.30 * bump(np.abs(x), y, 0.58, -0.70, 0.28, 0.22)  # at the foot of the ears
    light = dimmed(light, clip01(dim))
    coat = head_coat(rs, x, y, edge)
    dx, dy = head_flow(x, y)
    dx, dy = rotate_to_screen(dx, dy)
    shape = x.shape
    rim = lid_rim(x, y)
    leather = nose_shape(x, y)[0]
    on = (edge < 1) & (rim < 0.0) & (leather < 0.02)
    far = np.sqrt(x * x + (y - 0.45) * (y - 0.45))
    skin = {
        "density": on.astype(F),
        "order": -far,
        "dx": dx,
        "dy": dy,
        "coat": coat,
        "light": light,
        "normal": n,
        "clump": cloud(rs, shape, 15, 3) * 0.8,
        "shade": cloud(rs, shape, 9, 3),
        "length": head_length(x, y),
        "width": 0.80 + 0.35 * ramp(far, 0.2, 0.9),
    }
    lay_ground(canvas, coat * coat * light * F(0.62), ramp(edge, 1.0, 0.965))
    grow(canvas, rs, skin, 60000, width=1.75, bright=0.64, alpha=0.85, length=1.15)
    grow(canvas, rs, skin, 110000, width=1.25, bright=1.0, alpha=0.8, length=1.15)
    grow(canvas, rs, skin, 45000, width=0.85, bright=1.45, alpha=0.75, length=1.3, tips=1.4)
    grow(canvas, rs, skin, 16000, width=0.9, bright=0.35, alpha=0.6, length=1.1)


def make_lashes(canvas, rs):
    """Short hairs that break the outline of the lids and of the nose."""
    _, _, x, y = field_grid()
    n = normals(box_blur(head_shape(x, y)[0], 3))
    rim = lid_rim(x, y)
    coat = head_coat(np.random.RandomState(1), x, y, rim)
    dx, dy = rotate_to_screen(*head_flow(x, y))
    skin = {
        "density": ramp(rim, -0.030, -0.014) * ramp(rim, 0.012, 0.002),
        "order": rim * 0,
        "dx": dx,
        "dy": dy,
        "coat": mix(coat, (0.40, 0.31, 0.22), np.full(x.shape, 0.55, F)),
        "light": light_on(n),
        "normal": n,
        "clump": cloud(rs, x.shape, 8, 2),
        "shade": cloud(rs, x.shape, 6, 2),
        "length": np.full(x.shape, 12.0),
        "width": np.full(x.shape, 1.0),
    }
    grow(canvas, rs, skin, 2600, width=0.95, alpha=0.55, spread=0.3)
    skin["density"] = ramp(nose_shape(x, y)[0], -0.022, -0.008) * ramp(nose_shape(x, y)[0], 0.010, 0.0)
    skin["coat"] = coat
    grow(canvas, rs, skin, 900, width=0.95, alpha=0.6, spread=0.4)


def make_mouth(canvas, rs):
    """Deepen the groove under the nose and the mouth line, then let a few pale hairs hang over it."""
    ys, xs = box_of(0, 0.70, 0.45, 0.20)
    py, px = np.mgrid[ys, xs]
    x, y = to_head(px, py)
    deep = 0.62 * mouth_field(x, y, 0.0025, 0.009) + 0.22 * mouth_field(x, y, 0.004, 0.028)
    canvas[ys, xs, :3] *= (1 - deep[..., None] * np.array((0.90, 1.0, 1.0))).astype(F)
    for _ in range(330):
        j = rs.random_sample(5)
        x0, y0 = (j[0] - 0.5) * 0.50, 0.715 + 0.075 * j[1]
        y0 = y0 - 0.055 * max(0.0, 1 - abs(x0) / 0.07)
        x0 = x0 + 0.02 * (j[2] - 0.5)
        p2 = (x0 * (1.10 + 0.25 * j[2]) + 0.02 * (j[4] - 0.5), y0 + 0.030 + 0.055 * j[3])
        sx, sy = to_pixels(*curve((x0, y0), (x0 * 1.01, y0 + 0.02), p2, 60).T)
        tone = (0.40 + 0.30 * j[4]) * (1.0 if x0 < 0.02 else 0.6)
        hair_curve(canvas, np.stack([sx, sy], axis=1), 1.1, (tone, tone * 0.92, tone * 0.82), 0.36)


def nose_shape(x, y):
    """Signed clearance of the nose leather (above 0: inside, in units), and its coordinates u, v."""
    v = (y - 0.425) / 0.185
    t = clip01(v)
    half = 0.148 * (1 - t * t * (0.30 + 0.62 * t)) * np.sqrt(clip01((v + 0.02) / 0.22))
    return np.minimum(half - np.abs(x), np.minimum(0.19 * (v + 0.02), 0.19 * (1.02 - v))), x / 0.142, v


def box_of(cx, cy, rx, ry):
    """Slices of the pixel box round a point of the face."""
    px, py = to_pixels(cx, cy)
    x0, x1 = max(int(px - rx * UNIT), 0), min(int(px + rx * UNIT), WIDTH)
    y0, y1 = max(int(py - ry * UNIT), 0), min(int(py + ry * UNIT), HEIGHT)
    return slice(y0, y1), slice(x0, x1)


def supersampled(canvas, box, shader, n=3):
    """Composite ``shader(px, py) -> (colour, alpha)``, averaged over n x n points of each pixel."""
    ys, xs = box
    py, px = np.mgrid[ys, xs]
    total = np.zeros((*px.shape, 4))
    for i in range(n):
        for j in range(n):
            colour, alpha = shader(px + (i + 0.5) / n - 0.5, py + (j + 0.5) / n - 0.5)
            total[..., :3] += colour * alpha[..., None]
            total[..., 3] += alpha
    total /= n * n
    canvas[box] = canvas[box] * (1 - total[..., 3:]) + total.astype(F)


def spokes(grid, ux, uy, r, turns, rings):
    """Noise that is stretched along the radius: read a random grid at (direction, radius)."""
    u, v, w = (ux * turns + 64), (uy * turns + 64), r * rings
    iu, iv, iw = (np.floor(k).astype(int) for k in (u, v, w))
    fu, fv, fw = u - iu, v - iv, w - iw
    size = grid.shape[0]
    out = 0.0
    for a, wa in ((0, 1 - fu), (1, fu)):
        for b, wb in ((0, 1 - fv), (1, fv)):
            for c, wc in ((0, 1 - fw), (1, fw)):
                out = out + wa * wb * wc * grid[(iu + a) % size, (iv + b + 37 * (iw + c)) % size]
    return out * 2 - 1


def make_eye(canvas, rs, side):
    """An eye: lids, iris with its fibres, pupil, shadow of the lid, reflections."""
    grid = rs.random_sample((128, 128))
    slit = 0.078

    def shader(px, py):
        x, y = to_head(px, py)
        ex, ey, opening, rim, upper = eye_coords(x, y, side)
        sx = ex * side  # right as seen on the picture
        gx, gy = sx - 0.004, ey + 0.004
        r = np.sqrt(gx * gx + gy * gy) + 1e-6
        ux, uy = gx / r, gy / r
        rr = r / 0.208
        fibre = (
            0.55 * spokes(grid, ux, uy, rr, 9.0, 1.2)
            + 0.40 * spokes(grid, ux, uy, rr, 21.0, 2.0)
            + 0.62 * spokes(grid, ux, uy, rr, 40.0, 2.5)
        )
        blotch = spokes(grid, ux * rr, uy * rr, rr, 3.0, 1.0)
        q = rr + 0.07 * fibre
        col = mix((0.80, 0.60, 0.24), (0.69, 0.645, 0.33), ramp(q, 0.28, 0.60))
        col = mix(col, (0.42, 0.47, 0.27), ramp(q, 0.55, 0.92))
        col = mix(col, (0.07, 0.075, 0.04), ramp(q, 0.86, 1.04))
        collar = bump(rr + 0.10 * fibre, 0 * rr, 0.56, 0, 0.13, 1)
        col = col * (1 + 0.42 * fibre + 0.16 * blotch + 0.16 * collar)[..., None]
        col = clip01(col) * clip01(col)
        lit = 0.62 + 1.83 * gx + 1.83 * gy  # light gathers opposite the window
        col = col * np.maximum(lit, 0.25)[..., None] * 1.35
        pu, pv = gx / slit, gy / 0.150
        pq = np.sqrt(pu * pu + pv * pv)
        pupil = 1 - ramp(pq, 0.93, 1.07)
        col = mix(col, (0.0009, 0.0008, 0.0010), pupil)
        col = col * (1 - 0.55 * ramp(pq, 1.35, 1.0) * (1 - pupil))[..., None]
        shade = 0.20 + 0.80 * ramp(upper, -0.01, 0.120)  # shadow of the upper lid
        col = col * shade[..., None] * (0.45 + 0.55 * ramp(opening, 0.0, 0.045))[..., None]
        # reflections: sky, window with its cross bar, the bright floor below
        sky = ramp(gy, 0.02, -0.20) * ramp(rr, 1.0, 0.6) * 0.055
        col = col + sky[..., None] * np.array((0.62, 0.80, 1.0))
        wx, wy = gx + 0.066 + 0.18 * gy, gy + 0.062 - 0.10 * gx
        kx, ky = wx / 0.027, wy / 0.036
        pane = ramp(kx * kx * kx * kx + ky * ky * ky * ky, 1.35, 0.65)
        pane = pane * (1 - 0.55 * ramp(np.abs(wy - 0.006), 0.005, 0.001))
        halo = bump(wx, wy, 0, 0, 0.10, 0.10) * 0.16
        glint = bump(gx, gy, 0.072, 0.080, 0.014, 0.011) * 0.75
        floor = ramp(rr, 0.55, 0.74) * ramp(rr, 0.95, 0.80) * ramp(uy * 0.8 + ux * 0.6, 0.55, 0.95) * 0.10
        col = mix(col, (1.7, 1.72, 1.70), pane * (0.80 - 4.0 * wy))
        col = col + (halo + glint)[..., None] + floor[..., None] * np.array((0.8, 0.9, 0.75))
        # the lids: dark leather, with a wet line on the lower margin
        lid = np.array((0.0032, 0.0026, 0.0026)) * (1 + 1.2 * clip01(-opening / 0.03)[..., None])
        wet = (
            ramp(np.abs(opening + 0.007), 0.006, 0.0)
            * ramp(ey, 0.02, 0.12)
            * (0.6 + 0.4 * spokes(grid, ux, uy, rr, 15.0, 1.0))
        )
        lid = lid + clip01(wet)[..., None] * np.array((0.12, 0.105, 0.10))
        corner = bump(ex, ey, -0.212, 0.066, 0.030, 0.026)
        lid = lid + corner[..., None] * np.array((0.10, 0.05, 0.045))
        inside = clip01(opening * UNIT + 0.5)
        col = mix(np.broadcast_to(lid, col.shape), col, inside)
        return col, ramp(rim, -0.010, 0.014)

    supersampled(canvas, box_of(side * EYE_X, EYE_Y, 0.40, 0.36), shader)


def nose_relief(x, y):
    """Height of the nose leather: bulb, wings, groove, the rim that rolls into the fur."""
    ax = np.abs(x)
    h = 0.115 * bump(x, y, 0, 0.495, 0.20, 0.20) + 0.030 * bump(ax, y, 0.092, 0.520, 0.060, 0.062)
    h = h - 0.020 * ramp(ax, 0.020, 0.0) * ramp(y, 0.47, 0.53)
    return h + 0.030 * ramp(nose_shape(x, y)[0], 0.0, 0.030)


def make_nose(canvas, rs):
    """Nose leather, nostrils, and the groove below."""
    grid = rs.random_sample((128, 128))

    def shader(px, py):
        x, y = to_head(px, py)
        clear, _u, v = nose_shape(x, y)
        flat = np.zeros(x.shape)
        pebble = 0.6 * spokes(grid, x * 20, y * 20, flat, 4.0, 1.0) + 0.6 * spokes(grid, x * 20, y * 20, flat, 2.0, 1.0)
        mottle = spokes(grid, x * 5, y * 5, flat, 2.2, 1.0)
        clear = clear + 0.005 * pebble
        e = 0.004
        h = nose_relief(x, y)
        nx = (h - nose_relief(x + e, y)) / e + 0.10 * (pebble - 0.3) * mottle
        ny = (h - nose_relief(x, y + e)) / e - 0.16 + 0.14 * pebble
        nl = np.sqrt(nx * nx + ny * ny + 1)
        n = np.stack([nx / nl, ny / nl, 1 / nl], axis=-1)
        col = mix((0.66, 0.415, 0.365), (0.47, 0.275, 0.245), ramp(v, 0.30, 0.95))
        col = mix(col, (0.17, 0.10, 0.085), ramp(clear, 0.024, 0.002) * 0.85)
        col = col * (1 + 0.13 * pebble + 0.14 * mottle)[..., None]
        col = col * np.abs(col) * light_on(n, 0.0) * 0.95
        col = col * (1 - 0.62 * ramp(np.abs(x), 0.010, 0.002) * ramp(v, 0.30, 0.6))[..., None]
        # nostrils: commas that open to the side
        nx, ny = np.abs(x) - 0.060, y - 0.549 + 0.30 * (np.abs(x) - 0.060)
        hole = ramp(bump(nx, ny, 0, 0, 0.040, 0.027), 0.03, 0.50)
        bow = y - 0.545 + 7.0 * (np.abs(x) - 0.060) * (np.abs(x) - 0.060)
        slit = ramp(np.abs(bow), 0.014, 0.002) * ramp(np.abs(x), 0.048, 0.066) * ramp(np.abs(x), 0.138, 0.100)
        col = mix(col, (0.004, 0.002, 0.002), np.maximum(hole, slit * 0.9))
        shine = clip01(n[..., 0] * HALFWAY[0] + n[..., 1] * HALFWAY[1] + n[..., 2] * HALFWAY[2])
        for _ in range(4):
            shine = shine * shine
        shine = shine * 0.20 + shine * shine * shine * 0.22
        shine = shine * (1 - np.maximum(hole, slit)) * ramp(clear, 0.004, 0.02)
        return col + shine[..., None] * np.array((1.0, 0.94, 0.90)), ramp(clear, -0.007, 0.012)

    supersampled(canvas, box_of(0, 0.52, 0.26, 0.22), shader)


def hair_curve(canvas, pts, w0, colour, alpha, tip=0.12):
    """One long tapered hair (a whisker) along a dense list of pixel positions."""
    lo = np.maximum(np.floor(pts.min(axis=0)).astype(int) - 4, 0)
    hi = np.minimum(np.ceil(pts.max(axis=0)).astype(int) + 5, (WIDTH, HEIGHT))
    if (hi <= lo).any():
        return
    cover = np.zeros((hi[1] - lo[1], hi[0] - lo[0]))
    tone = np.zeros(cover.shape)
    t = np.linspace(0, 1, len(pts))
    half = 0.5 * w0 * (tip + (1 - tip) * (1 - t) * (1 - 0.35 * t)) * np.minimum(1, 0.6 + 6 * t)
    bx, by = np.floor(pts[:, 0]).astype(int), np.floor(pts[:, 1]).astype(int)
    for oy in range(-3, 4):
        for ox in range(-3, 4):
            x, y = bx + ox, by + oy
            ok = (x >= lo[0]) & (x < hi[0]) & (y >= lo[1]) & (y < hi[1])
            dx, dy = x - pts[:, 0], y - pts[:, 1]
            c = np.minimum(np.maximum(half + 0.5 - np.sqrt(dx * dx + dy * dy), 0), np.minimum(1, 2 * half))
            np.maximum.at(cover, (y[ok] - lo[1], x[ok] - lo[0]), c[ok])
            np.maximum.at(tone, (y[ok] - lo[1], x[ok] - lo[0]), t[ok])
    a = (cover * alpha * np.minimum(1, 0.55 + 3 * tone) * (1 - 0.35 * tone))[..., None].astype(F)
    view = canvas[lo[1] : hi[1], lo[0] : hi[0]]
    ink = np.array(colour, F) * (1.15 - 0.45 * tone[..., None].astype(F))
    view[..., :3] = view[..., :3] * (1 - a) + a * ink
    view[..., 3:] = view[..., 3:] * (1 - a) + a


def make_whiskers(canvas, rs):
    """Whiskers from the pads and above the eyes."""
    for side in (-1, 1):
        for row in range(4):
            for k in range(4):
                j = bell(rs, 6)
                if (row, k) in ((0, 0), (0, 2), (3, 3), (3, 0), (2, 1)):
                    continue
                x0, y0 = side * (0.125 + 0.05 * k), 0.585 + 0.042 * row + 0.010 * k
                reach = 1.36 + 0.15 * j[0] - 0.12 * (3 - k) - 0.25 * (row == 3)
                rise = (-0.40, -0.15, 0.10, 0.32)[row] + 0.09 * j[1]
                p1 = (x0 + side * reach * 0.52, y0 + rise * 0.62 - 0.07 + 0.03 * j[4])
                p2 = (x0 + side * reach * (1.0 - 0.12 * (row in (0, 3))), y0 + rise + 0.22 + 0.08 * j[2])
                pts = curve((x0, y0), p1, p2, 1800)
                sx, sy = to_pixels(pts[:, 0], pts[:, 1])
                white = np.array((0.92, 0.90, 0.86)) * (0.95 if side < 0 else 0.72)
                hair_curve(canvas, np.stack([sx, sy], axis=1), 2.2 + 0.35 * j[3], white, 0.86)
        for k in range(4):
            j = bell(rs, 4)
            x0, y0 = side * (0.30 + 0.045 * k), -0.265 - 0.02 * (k % 2)
            p1 = (x0 + side * (0.06 + 0.05 * k), y0 - 0.30 - 0.05 * j[0])
            p2 = (x0 + side * (0.26 + 0.13 * k + 0.05 * j[1]), y0 - 0.52 + 0.05 * k + 0.06 * j[2])
            pts = curve((x0, y0), p1, p2, 1200)
            sx, sy = to_pixels(pts[:, 0], pts[:, 1])
            hair_curve(canvas, np.stack([sx, sy], axis=1), 1.35, (0.80, 0.78, 0.73), 0.62)


# ------------------------------------------------------------------------------------------------
# Background, lens and sensor
# ------------------------------------------------------------------------------------------------
def make_background(rs):
    """A garden out of focus beside a bright window: large gradients and discs of confusion."""
    h, w = HEIGHT // 2, WIDTH // 2
    py, px = np.mgrid[0:h, 0:w]
    u, v = px / (w - 1.0), py / (h - 1.0)
    img = filled((h, w), (0.30, 0.40, 0.33))
    img = mix(img, (0.98, 0.92, 0.76), ramp(u, 0.34, 0.0) * ramp(v, 1.1, 0.1))  # window
    frame = 0.7 * bump(u, v, 0.0, 0.36, 0.9, 0.045) * ramp(u, 0.26, 0.16)
    frame = np.maximum(frame, bump(u, v, 0.085, 0.5, 0.035, 4.0))
    img = mix(img, (0.40, 0.36, 0.30), 0.75 * frame)
    img = mix(img, (0.16, 0.27, 0.23), ramp(u, 0.35, 0.75) * 0.9)
    img = mix(img, (0.36, 0.50, 0.58), 0.75 * bump(u, v, 0.97, 0.05, 0.40, 0.50))
    img = mix(img, (0.46, 0.55, 0.25), 0.70 * bump(u, v, 0.70, 0.42, 0.26, 0.36))
    img = mix(img, (0.42, 0.30, 0.20), 0.9 * ramp(v, 0.55, 1.05) * ramp(u, 0.8, 0.1))
    img = img * (1 + 0.35 * cloud(rs, (h, w), 110, 3)[..., None])
    img = img * img
    palette = np.array(
        (
            (0.95, 0.90, 0.62),
            (0.60, 0.75, 0.35),
            (0.45, 0.65, 0.70),
            (0.95, 0.72, 0.42),
            (0.30, 0.48, 0.26),
            (0.75, 0.85, 0.80),
        )
    )
    for _ in range(46):
        cx, cy, size, pick, amount, warm = rs.random_sample(6)
        rad = 30 + 62 * size * size
        cx, cy = cx * 1.1 - 0.05, cy * 0.95 - 0.08
        col = palette[(int(pick * 3) + (3 if warm < 0.35 else 0) * (cx > 0.2)) % 6]
        x0, y0 = cx * w, cy * h
        ys = slice(max(int(y0 - rad - 3), 0), max(int(y0 + rad + 4), 0))
        xs = slice(max(int(x0 - rad - 3), 0), max(int(x0 + rad + 4), 0))
        dx, dy = px[ys, xs] - x0, py[ys, xs] - y0
        r = np.sqrt(dx * dx + dy * dy)
        disc = ramp(r, rad, rad - 9) * (0.86 + 0.14 * ramp(r, rad * 0.5, rad))
        disc = disc * (0.04 + 0.26 * amount * amount)
        img[ys, xs] = img[ys, xs] + (disc[..., None] * (col * col)).astype(F) * F(0.65)
    for k in range(22):  # sun between the leaves
        cx, cy, size, amount = rs.random_sample(4)
        cx, cy, rad = (0.56 + 0.46 * cx) * w, (0.02 + 0.60 * cy * cy) * h, 7 + 15 * size
        dx, dy = px - cx, py - cy
        disc = ramp(np.sqrt(dx * dx + dy * dy), rad, rad - 4) * (0.05 + 0.30 * amount * amount)
        img = img + (disc[..., None] * palette[k % 2 * 3] * palette[k % 2 * 3]).astype(F)
    img = box_blur(img, 6)
    return upsample(img, (HEIGHT, WIDTH))


def focus(layer, blur_map, radii):
    """Blur a layer by an amount that varies over the picture, between a few prepared copies."""
    copies = [layer] + [box_blur(layer, r) for r in radii]
    level = np.minimum(np.maximum(blur_map, 0), len(radii))
    out = np.zeros_like(layer)
    for i, c in enumerate(copies):
        out += c * np.maximum(1 - np.abs(level - i), 0)[..., None].astype(F)
    return out


def develop(light, rs):
    """Tone curve, slight vignette, sensor grain, 8 bits."""
    py, px = np.mgrid[0:HEIGHT, 0:WIDTH]
    u, v = (px - WIDTH * 0.47) / WIDTH, (py - HEIGHT * 0.5) / WIDTH
    light = light * (1 - 0.75 * np.minimum(u * u + v * v, 0.5))[..., None].astype(F)
    bloom = box_blur(np.maximum(light - F(0.55), 0), 14)
    light = light + F(0.18) * bloom
    v = light * F(1.22)
    v = np.sqrt(np.maximum(v * (1 + v * F(0.10)) / (1 + v * F(0.52)), 0))
    v = v + F(0.10) * (v - F(0.5)) * v * (1 - v) * 4
    v = v * F(1.09) - F(0.012)
    shape = (HEIGHT, WIDTH)
    luma = (bell(rs, HEIGHT * WIDTH).reshape(shape) + 0.6 * value_noise(rs, shape, 2.3)) * 1.25
    out = v * F(255)
    for ch in range(3):
        grain = (luma + 0.9 * bell(rs, HEIGHT * WIDTH).reshape(shape)).astype(F)
        out[..., ch] += grain * (F(1.25) - F(0.6) * clip01(v[..., ch]))
    return np.minimum(np.maximum(np.floor(out + F(0.5)), 0), 255).astype(np.uint8)


def make_cat():
    """The portrait: 1068 x 1600 x 3, uint8."""
    rs = np.random.RandomState(20240613)
    picture = make_background(rs)
    body, bx, _by = make_body(rs)
    blur = upsample(0.45 + 1.75 * ramp(bx, 0.4, 2.3), (HEIGHT, WIDTH))
    body = focus(body, blur, (2, 4, 7))
    picture = picture * (1 - body[..., 3:]) + body[..., :3]
    head = np.zeros((HEIGHT, WIDTH, 4), F)
    for side in (1, -1):
        make_ear(head, rs, side)
    make_head(head, rs)
    for side in (1, -1):
        make_eye(head, rs, side)
    make_nose(head, rs)
    make_lashes(head, rs)
    make_mouth(head, rs)
    _, _, x, y = field_grid()
    near = ramp(y, -0.45, -1.1) + 0.5 * ramp(np.abs(x), 0.75, 1.1)
    head = focus(head, upsample(near, (HEIGHT, WIDTH)), (1,))
    picture = picture * (1 - head[..., 3:]) + head[..., :3]
    hairs = np.zeros((HEIGHT, WIDTH, 4), F)
    make_whiskers(hairs, rs)
    picture = picture * (1 - hairs[..., 3:]) + hairs[..., :3]
    return develop(picture, rs)


# ------------------------------------------------------------------------------------------------
# The logo: a "c" with 45 degree terminals, and a sliding window in which only its edges light up
# ------------------------------------------------------------------------------------------------
LOGO, LOGO_FINE = 166, 8  # side in pixels; sub-pixels per pixel and axis
RING_X, RING_Y, RING_OUT, RING_IN = 72, 94, 64, 31
WINDOW, EDGE = (72, 8, 158, 94), 10  # left, top, right, bottom; thickness of the edges seen in it


def make_logo():
    """The mark of convlab: 166 x 166, uint8, dark on white."""
    y, x = (np.mgrid[0 : LOGO * LOGO_FINE, 0 : LOGO * LOGO_FINE] + 0.5) / LOGO_FINE
    dx, dy = x - RING_X, y - RING_Y
    r = np.sqrt(dx * dx + dy * dy)

    def letter(inset):
        """The c, made thinner on all sides."""
        shift = inset * 1.4142135623730951
        gap = (dx + shift > 0) & (np.abs(dy) < dx + shift)
        return (r < RING_OUT - inset) & (r > RING_IN + inset) & ~gap

    left, top, right, bottom = WINDOW
    window = (x > left) & (x < right) & (y > top) & (y < bottom)
    edges = letter(0) & ~letter(EDGE)
    ink = np.where(window, ~edges, letter(0))
    cover = ink.reshape(LOGO, LOGO_FINE, LOGO, LOGO_FINE).sum(axis=(1, 3))
    full = LOGO_FINE * LOGO_FINE
    return (255 - (cover * 255 + full // 2) // full).astype(np.uint8)


# ------------------------------------------------------------------------------------------------
# Files
# ------------------------------------------------------------------------------------------------
CREDITS = """# Pictures

`cat.png` and `logo.png` were made for convlab by the program `make_images.py` in this folder.  Nothing
in them comes from a photograph, a texture or any other source; every hair is arithmetic.  They are under
the licence of the project (MIT).

    python images/make_images.py            # draw both again
    python images/make_images.py --check    # draw both and compare them, pixel for pixel, with these files

| file | shape | dtype | channel | min | max | mean | CRC32 of the pixel bytes |
|------|-------|-------|---------|-----|-----|------|--------------------------|
"""


def facts(name, pixels):
    """Rows of the table in CREDITS.md."""
    crc = f"{zlib.crc32(pixels.tobytes()):08x}"
    rows = ""
    for i, channel in enumerate(("red", "green", "blue") if pixels.ndim == 3 else ("grey",)):
        v = pixels[..., i] if pixels.ndim == 3 else pixels
        mean = int(v.astype(np.int64).sum()) / v.size
        shape = " x ".join(str(k) for k in pixels.shape)
        rows += f"| `{name}` | {shape} | {v.dtype} | {channel} | {v.min()} | {v.max()} | {mean:.3f} | `{crc}` |\n"
    return rows


def is_drawn(path, pixels):
    """Whether the file holds these pixels."""
    if not path.exists():
        return False
    with Image.open(path) as picture:
        return np.array_equal(np.asarray(picture), pixels)


def main(argv=None):
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description="Draw cat.png and logo.png.")
    parser.add_argument("--check", action="store_true", help="compare with the files on disk, write nothing")
    check = parser.parse_args(argv).check
    pictures = {"cat.png": make_cat(), "logo.png": make_logo()}
    credits = HERE / "CREDITS.md"
    text = CREDITS + "".join(facts(name, pixels) for name, pixels in pictures.items())
    if not check:
        credits.write_text(text, encoding="utf-8", newline="\n")
        for name, pixels in pictures.items():
            Image.fromarray(pixels).save(HERE / name, optimize=True)
    wrong = [name for name, pixels in pictures.items() if not is_drawn(HERE / name, pixels)]
    if not credits.exists() or credits.read_text(encoding="utf-8") != text:
        wrong.append(credits.name)
    if wrong:
        print("These files differ from what make_images.py draws: " + ", ".join(wrong) + ".")
        return 1
    print("cat.png, logo.png and CREDITS.md " + ("are as drawn." if check else "written."))
    return 0


if __name__ == "__main__":
    sys.exit(main())
