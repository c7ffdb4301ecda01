"""The page of test_marimo.py."""

import marimo

app = marimo.App(width="full")


@app.cell
def _():
    import marimo as mo

    import convlab as cl

    return cl, mo


@app.cell
def _(mo):
    bias = mo.ui.number(0, 9, label="marimo's bias")
    bias
    return (bias,)


@app.cell
def _(bias, cl, mo):
    explorer = cl.Explorer("cat", "laplacian", size=200, bias=bias.value)
    followed = mo.ui.anywidget(explorer)
    followed
    return explorer, followed


@app.cell
def _(explorer, followed, mo):
    mo.md(f"Python has stride {followed.value['stride']} and a map of {explorer.feature_map.shape}.")
    return


@app.cell
def _(cl):
    cl.Explorer("cat", "sobel_x", size=200)
    return


@app.cell
def _(explorer):
    explorer.panel("stride", "padding")
    return


@app.cell
def _(cl):
    cl.exercises.ask("03.first_sum")
    return


@app.cell
def _(cl):
    cl.compare("grid", "sobel_x", padding=["valid", "same"])
    return


if __name__ == "__main__":
    app.run()
