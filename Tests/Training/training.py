"""What the training scripts share: their options, the annotated pages, and the table that a model is written as."""
import argparse, json, re, sys
from pathlib import Path

EXTRACT = Path(__file__).parent.parent.parent / "Sources/Extract"


class Run:
    """Options of a script: EVAL, then `inputs` (name -> further arguments of argparse), then the switches."""

    def __init__(self, doc, inputs, trees):
        options = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
        options.add_argument("eval")
        for name, more in inputs.items():
            options.add_argument(name, **more)
        options.add_argument("--trees", type=int, default=trees)
        options.add_argument("--check", action="store_true", help="only cross-validate")
        options.add_argument("--write", help="the Swift file to write")
        options.add_argument("--chances", help="file to add cross-validated beliefs to, for train_confidence.py")
        self.args = options.parse_args()

    def rows(self, path="gold.jsonl"):
        """Rows of a file of EVAL by their id."""
        with open(f"{self.args.eval}/{path}", encoding="utf-8") as lines:
            return {row["id"]: row for row in map(json.loads, lines)}

    def keep(self, field, beliefs):
        """Adds pairs of what a judge believed of its choice on a page it had not seen, and how far that was right."""
        if self.args.chances:
            with open(self.args.chances, "a", encoding="utf-8") as out:
                out.writelines(json.dumps({"field": field, "belief": float(b), "right": float(r)}) + "\n" for b, r in beliefs)

    def scorer(self):
        sys.path.insert(0, self.args.eval)
        import score
        return score


def bound(path, name):
    """The number that a constant of the product has, in a file below Sources/Extract."""
    return float(re.search(rf"\b{name} = ([.0-9]+)", (EXTRACT / path).read_text())[1])


def params(**own):
    """Parameters of every model: small, regular, and the same trees each time."""
    return dict(feature_fraction=0.5, lambda_l2=5, bagging_fraction=0.8, bagging_freq=1, verbose=-1, seed=1,
                num_threads=1, deterministic=True, force_row_wise=True) | own


def tokens(node, names, share):
    if "leaf_value" in node:
        yield "%.3g" % (share * node["leaf_value"])
        return
    yield "%s<%.5g" % (names[node["split_feature"]], node["threshold"])
    yield from tokens(node["left_child"], names, share)
    yield from tokens(node["right_child"], names, share)


def write(model, names, path, table, what, owner, script, share=1, bounds=()):
    """Writes the Swift table, all log odds times `share`, and the bounds of chance that it was measured with."""
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"/// Weights of the {what} model. Written by Tests/Training/{script}; not edited by hand.\n")
        f.write("///\n/// One tree after the other in pre-order: `name<bound` asks a feature of `%s` (the first branch when it\n"
                "/// is at most the bound), a number is a leaf's part of the log odds.\nenum %s {\n    static let table = \"\"\"\n" % (owner, table))
        for tree in model.dump_model()["tree_info"]:
            line = "       "
            for token in tokens(tree["tree_structure"], names, share):
                if len(line) + len(token) > 117:
                    f.write(line + "\n")
                    line = "       "
                line += " " + token
            f.write(line + "\n")
        f.write("        \"\"\"\n")
        if bounds:
            f.write(f"    /// The bounds it was measured with.\n    static let bounds = {list(bounds)}\n")
        f.write("}\n")
