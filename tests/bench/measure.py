"""Measures kreisweit beside Hugo, Zola and copying the finished site. See README.md."""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from corpus import make, sketch
from model import HERE, REPOSITORY, SIZES, TODAY, Corpus

MEMORY = Path("/dev/shm")
# So much room in GiB a size needs for our site and its copy, or for ours and another's.
NEEDED = {"S": 0.2, "M": 1, "L": 6, "N": 16, "demo": 0.5}
# Larger sites are compared page by page in a sample only.
MOST_COMPARED = 20_000


@dataclass
class Run:
    """One run of one command."""

    wall_s: float
    cpu_s: float
    peak_mib: float


@dataclass
class Result:
    """All runs of one command on one corpus."""

    size: str
    name: str
    runs: list[Run]
    pages: int = 0
    bytes: int = 0

    def middle(self, what):
        return median(getattr(run, what) for run in self.runs)

    def spread(self, what):
        values = [getattr(run, what) for run in self.runs]
        return min(values), max(values)


def main():
    asked = options().parse_args()
    programs = find_programs(asked)
    print(machine(), flush=True)
    results = []
    for size in asked.sizes.split(","):
        results += measure(size, programs, asked)
        print(table(results, size), flush=True)
    if asked.json:
        Path(asked.json).write_text(json.dumps(told(results), indent=1) + "\n")


def options():
    parser = argparse.ArgumentParser(
        prog="tests/bench/run",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Builds the same corpus with kreisweit, Hugo and, if its binary is given, Zola, "
        "in turns,\nand copies the finished site. Prints medians, least and most.",
        epilog="sizes:\n"
        + "".join(f"  {size.name}     {sketch(size)}\n" for size in SIZES.values())
        + "  demo  the demonstration site with its full theme, by kreisweit alone",
    )
    parser.add_argument("--sizes", default="S,M,demo", help="which, with commas; S,M,demo if left out")
    parser.add_argument("--runs", type=int, default=5, help="how often each; 5 if left out")
    parser.add_argument("--only", default="", help="only these generators, with commas")
    parser.add_argument("--zola", type=Path, help="the binary of Zola 0.22.1")
    parser.add_argument("--program", type=Path, help="a kreisweit that is built already")
    parser.add_argument(
        "--disk",
        action="store_true",
        help="write below target/ rather than to memory; caches are dropped before each run, "
        "which only root can",
    )
    parser.add_argument(
        "--unchanged", action="store_true", help="also measure kreisweit where nothing has changed"
    )
    parser.add_argument(
        "--unchecked", action="store_true", help="don't compare what the pages say"
    )
    parser.add_argument("--gemeinden", type=Path, help="another list than gemeinden.csv")
    parser.add_argument("--json", help="write all runs to this file, too")
    parser.add_argument("--target", type=Path, default=REPOSITORY / "target", help=argparse.SUPPRESS)
    return parser


def find_programs(asked):
    """The command of each generator that is measured, for a corpus and an output folder."""
    programs = {}
    program = asked.program or release(asked.target)
    programs["kreisweit"] = lambda site, out: [
        *(program, "build", "--strict", "--date", TODAY),
        *("--root", site, "--out", out),
    ]
    hugo = next((Path(sys.prefix) / "lib").glob("python*/site-packages/hugo/binaries/hugo*"), None)
    if hugo is None:
        sys.exit("run: the package hugo holds no binary for this machine")
    programs["hugo"] = lambda site, out: [hugo, "--source", site, "--destination", out, "--quiet"]
    if asked.zola:
        zola = asked.zola.resolve()
        programs["zola"] = lambda site, out: [zola, "--root", site, "build", "--output-dir", out]
    only = [name for name in asked.only.split(",") if name]
    unknown = [name for name in only if name not in programs]
    if unknown:
        sys.exit(f"run: {', '.join(unknown)}: known are {', '.join(programs)}; Zola with --zola")
    return {name: command for name, command in programs.items() if not only or name in only}


def release(target):
    """Builds kreisweit as it is delivered."""
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=REPOSITORY, check=True)
    return target / "release" / "kreisweit"


def measure(size, programs, asked):
    """All results for one size."""
    work = output_folder(size, asked)
    try:
        if size == "demo":
            programs = {name: programs[name] for name in programs if name == "kreisweit"}
            sites = {"kreisweit": REPOSITORY}
        else:
            sites = {name: corpus_of(size, name, asked) for name in programs}
        return in_turns(size, programs, sites, work, asked)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def output_folder(size, asked):
    """Where the sites are written; refuses if there is too little room."""
    parent = asked.target if asked.disk else MEMORY
    needed = NEEDED.get(size)
    if needed is None:
        sys.exit(f"run: there is no size {size}; known are {', '.join(NEEDED)}")
    if not parent.is_dir():
        sys.exit(f"run: {parent} is missing; with --disk the sites are written below target/")
    free = shutil.disk_usage(parent).free / 2**30
    if parent == MEMORY:
        free = min(free, available_memory())
    if free < needed:
        sys.exit(
            f"run: {size} needs {needed} GiB below {parent}, and {free:.1f} GiB are free; "
            "make room, or use --disk, or fewer --sizes"
        )
    work = Path(parent) / f"kreisweit-bench-{os.getpid()}"
    work.mkdir()
    return work


def available_memory():
    """In GiB; what is in /dev/shm is memory, too."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    kib = next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    return kib / 2**20


def corpus_of(size, generator, asked):
    """The site to be built; made anew if what it is made of has changed."""
    folder = asked.target / "bench" / size / generator
    state = folder.parent / f"{generator}.made-of"
    made_of = fingerprint_of_sources(asked.gemeinden)
    if not (state.is_file() and state.read_text() == made_of and folder.is_dir()):
        state.unlink(missing_ok=True)
        make(Corpus(SIZES[size], asked.gemeinden), generator, folder)
        state.write_text(made_of)
    return folder


def fingerprint_of_sources(gemeinden):
    """Of everything that a corpus is made of."""
    paths = [path for path in HERE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    paths += REPOSITORY.glob("locales/*/*.ftl")
    paths += [gemeinden] if gemeinden else []
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def in_turns(size, programs, sites, work, asked):
    """Runs everything once, then everything again, so that a slow minute hits all alike."""
    results = {name: Result(size, name, []) for name in programs}
    copies = Result(size, "cp -r", [])
    again = Result(size, "kreisweit, nothing changed", [])
    for turn in range(asked.runs):
        compares = turn == 0 and not asked.unchecked and len(programs) > 1
        for name, command in programs.items():
            out, result = work / name, results[name]
            result.runs.append(timed(command(sites[name], out), asked.disk))
            note(f"{size} {name} {turn + 1}/{asked.runs}: {result.runs[-1].wall_s:.2f} s")
            if turn == 0:
                result.pages, result.bytes = weigh(out)
            if name == "kreisweit":
                copies.runs.append(timed(["cp", "-r", out, work / "copy"], asked.disk))
                shutil.rmtree(work / "copy")
                if asked.unchanged:
                    again.runs.append(timed(command(sites[name], out), asked.disk))
            elif compares and "kreisweit" in programs:
                compared(size, name, work)
            # Ours is kept to compare the others with; all else makes room, which is memory.
            if not (compares and name == "kreisweit"):
                shutil.rmtree(out)
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
    all_results = [*results.values()]
    if "kreisweit" in results:
        ours = results["kreisweit"]
        copies.pages, copies.bytes = again.pages, again.bytes = ours.pages, ours.bytes
        all_results.append(copies)
        all_results += [again] if asked.unchanged else []
    return all_results


def timed(command, on_disk):
    """Runs a command; a failure ends everything."""
    if on_disk:
        os.sync()
        drop_caches()
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"run: {' '.join(map(str, command))} ended with {process.returncode}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def drop_caches():
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError as error:
        sys.exit(f"run: --disk needs to drop the caches of the machine, as root: {error}")


def weigh(folder):
    """How many pages there are, and how many bytes of everything."""
    pages = size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            pages += name.endswith(".html")
            size += os.path.getsize(os.path.join(parent, name))
    return pages, size


def compared(size, name, work):
    """Ends everything if another generator's pages don't say what ours say."""
    from equal import compare

    verdict = compare(work / "kreisweit", work / name, MOST_COMPARED)
    for fault in verdict.faults[:10]:
        note(fault)
    if verdict.faults:
        sys.exit(f"run: {len(verdict.faults)} of {verdict.compared} pages of {name} differ")
    note(f"{size} {name}: {verdict.compared} pages compared, all say the same")


def table(results, size):
    """The results of a size as a table of Markdown."""
    ours = next((one for one in results if one.size == size and one.name == "kreisweit"), None)
    lines = [
        "",
        "| size | what | pages | MB | wall s (least to most) | CPU s | peak MiB | pages/s | wall, ours = 1 | CPU, ours = 1 |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for one in results:
        if one.size != size:
            continue
        wall, cpu = one.middle("wall_s"), one.middle("cpu_s")
        least, most = one.spread("wall_s")
        ratios = ["", ""]
        if ours is not None:
            ratios = [f"{wall / ours.middle('wall_s'):.2f}", f"{cpu / ours.middle('cpu_s'):.2f}"]
        cells = [
            size,
            one.name,
            f"{one.pages:,}",
            f"{one.bytes / 1e6:,.0f}",
            f"{wall:.2f} ({least:.2f} to {most:.2f})",
            f"{cpu:.2f}",
            f"{one.middle('peak_mib'):,.0f}",
            f"{one.pages / wall:,.0f}",
            *ratios,
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def told(results):
    return {"machine": machine(), "results": [asdict(one) for one in results]}


def machine():
    """What this was measured on, in a line."""
    model = "unknown processor"
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        names = [line.split(": ")[1] for line in lines if line.startswith("model name")]
        model = names[0] if names else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=REPOSITORY, capture_output=True, text=True
    ).stdout.strip()
    busy = os.getloadavg()[0]
    warning = " – the machine is busy, the numbers will not hold" if busy > 0.5 else ""
    return (
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, commit {commit}, "
        f"load {busy:.1f}{warning}"
    )


def note(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
