"""The sentences of a SignalExplorer's still figure, word for word those of the page (``js/src/text/signal.ts``).

The cases in ``tests/cases/signal_words.json`` keep both consistent.
"""

from convlab.figures.sentences import capital, count_word, number, plural, whole

MODE_TEXT = {
    "zeros": "zeros",
    "reflect": "mirrored samples",
    "replicate": "copies of the end samples",
    "circular": "samples of the opposite end",
}
NO_WINDOW = "No window fits, so there is nothing to add up."


def sum_meaning(total):
    """The effect of the sum of the weights on a signal."""
    if abs(total) < 1e-9:
        return "flat parts vanish"
    if abs(total - 1) < 1e-9:
        return "the level stays"
    if total > 1:
        return "the level rises"
    return "the level sinks" if total > 0 else "it turns upside down"


def output_sentence(*, position, taps, padded, total, digits):
    """Text equivalent of the figure for samples."""
    verb = "gives" if taps == 1 else "add up to"
    text = f"Output {whole(position)}: {plural(taps, 'product')} {verb} {number(total, digits)}."
    if not padded:
        return text
    return f"{text} {capital(count_word(padded))} of its samples {'lies' if padded == 1 else 'lie'} in the padding."


def area_sentence(*, t, area, exact, flip):
    """Text equivalent of the figure for curves."""
    how = "exactly" if exact else "by Simpson's rule in steps of 0.01"
    what = "g, flipped and slid" if flip else "g slid"
    return f"t = {number(t)}: with {what} by {number(t)}, the area under the product is {number(area, 4)}, {how}."


def unread_sentence(*, unread, size, extra, padded, mode):
    """The samples that no window reads, and the padding that includes them. `extra` is (before, after), or None."""
    if not unread:
        return "Every sample is read." + (f" {capital(MODE_TEXT[mode])} stand outside the signal." if padded else "")
    at_end = unread == list(range(size - len(unread), size))
    one = len(unread) == 1
    lost = plural(len(unread), "sample")
    if at_end:
        lost = "the last sample" if one else f"the last {count_word(len(unread))} samples"
    verb, them = ("is", "it") if one else ("are", "them")
    if not extra:
        return f"{capital(lost)} {verb} never read: the windows step over {them}."
    amounts = " and ".join(f"{more} at the {side}" for side, more in zip(("start", "end"), extra, strict=True) if more)
    return f"{capital(lost)} {verb} never read; padding {amounts} would save {them}."


def problem_text(*, span, kernel, dilation, size, start, end):
    """The reason why the kernel does not fit: title and explanation."""
    reach = f"The kernel spans {plural(span, 'sample')}."
    if dilation > 1:
        reach = f"With dilation {dilation}, the {kernel} taps span {dilation} · ({kernel} − 1) + 1 = {span} samples."
    padding = f"{count_word(start + end)} of padding" if start + end else "no padding"
    return "The kernel does not fit.", f"{reach} The signal has {whole(size)}, and {padding}."
