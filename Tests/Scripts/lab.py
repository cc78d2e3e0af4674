"""What the scripts service and upgrade share: the unit under a real systemd (../shared/systemd-lab), and how it does."""
import json, os, select, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STORE = Path("/var/lib/offprint/offprint.db")
SETTINGS = Path("/etc/offprint/offprint.toml")
# As the daemon is run: with its user's rights.
DAEMON = ["runuser", "-u", "offprint", "--", "offprint"]
# Where the checkout would lie in the lab.
TOP = "/tmp/offprint"
SCRIPTS = f"{TOP}/Tests/Scripts"
# MESSAGE_ID of systemd's word that a unit has started (`journalctl --list-catalog`).
STARTED = "39f53479d3a045ac8e11786248231fbf"


class Checks:
    """Prints what holds and what does not."""

    def __init__(self):
        self.failed = []

    def __call__(self, holds, words):
        print(f"{'ok   ' if holds else 'FAIL '} {words}", flush=True)
        if not holds:
            self.failed.append(words)


def system(*words):
    return subprocess.run(["systemctl", *words], text=True, capture_output=True)


def show(*names):
    lines = system("show", "offprint", *[f"-p{name}" for name in names]).stdout.splitlines()
    return dict(line.split("=", 1) for line in lines)


def drop_in(text):
    folder = Path("/run/systemd/system/offprint.service.d")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "test.conf").write_text(text)
    system("daemon-reload")


def until(holds, seconds=30):
    """What it gives as soon as that is true; None after so long. For what nobody tells, like rows of a table."""
    end = time.monotonic() + seconds
    while not (found := holds()):
        if time.monotonic() > end:
            return None
        time.sleep(0.05)
    return found


class Starts:
    """Follows the journal for the starts of the unit, from now on."""

    def __init__(self):
        # Everything up to now is left out, whatever is written while the journal is opened.
        cursor = subprocess.run(["journalctl", "-n0", "--show-cursor"], text=True, capture_output=True).stdout
        after = cursor.rpartition("cursor: ")[2].strip()
        self.journal = subprocess.Popen(
            ["journalctl", "-f", "-o", "json", "--no-pager", *([f"--after-cursor={after}"] if after else ["-n0"]),
             "UNIT=offprint.service"], stdout=subprocess.PIPE)
        self.rest = b""

    def close(self):
        self.journal.kill()
        self.journal.wait()

    def lines(self, seconds):
        end = time.monotonic() + seconds
        while True:
            line, found, rest = self.rest.partition(b"\n")
            if found:
                self.rest = rest
                yield json.loads(line)
                continue
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.journal.stdout], [], [], left)[0]:
                return
            self.rest += os.read(self.journal.stdout.fileno(), 1 << 16)

    def ready_after(self, pid, seconds=30):
        """Seconds from the start of the process after `pid` to its READY; None if there is none."""
        for line in self.lines(seconds):
            if line.get("MESSAGE_ID") != STARTED:
                continue
            now = show("MainPID", "ActiveState", "ActiveEnterTimestampMonotonic", "ExecMainStartTimestampMonotonic")
            if now["ActiveState"] == "active" and now["MainPID"] not in ("0", pid):
                begun, ready = (int(now[name]) for name in ("ExecMainStartTimestampMonotonic", "ActiveEnterTimestampMonotonic"))
                return (ready - begun) / 1e6
        return None


def quantiles(seconds):
    """Median and 99th percentile."""
    seconds = sorted(seconds)
    return (seconds[len(seconds) // 2], seconds[min(len(seconds) - 1, len(seconds) * 99 // 100)]) if seconds else (0, 0)


def beside(*names):
    """Files of this folder, for `tried`."""
    return {Path(__file__).with_name(name): f"{SCRIPTS}/{name}" for name in names}


def tried(script, options, inside, files={}, installs=True):
    """Runs `inside(options)` in a lab, with Offprint installed unless told; `files` of the host come along, by their names there."""
    options.add_argument("--inside", action="store_true", help="run here (within the lab)")
    chosen, script = options.parse_args(), Path(script).resolve().name
    if chosen.inside:
        sys.exit(inside(chosen))
    lab = Path(os.environ.get("OFFPRINT_SHARED", ROOT.parent / "shared")).resolve() / "systemd-lab"
    if not lab.exists() or os.geteuid():
        print("skipped: needs root and the systemd-lab of ../shared")
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # takes the lab down on the way
    name, work = f"{script}-{os.getpid()}", Path(tempfile.mkdtemp(prefix="offprint-lab-"))

    def run(*words, **more):
        return subprocess.run([lab, *map(str, words)], **more)

    try:
        if installs:
            subprocess.run([ROOT / "Deploy/install"], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "DESTDIR": str(work / "root")})
        run("up", name, "--size", "2g", check=True, stdout=subprocess.DEVNULL)
        for part in ("usr", "lib", "etc"):
            if (work / "root" / part).is_dir():
                run("put", name, work / "root" / part, f"/{part}", check=True)
        for file, there in {**beside(script, "lab.py"), **files}.items():
            run("put", name, file, there, check=True)
        if installs:
            run("sh", name, "systemd-sysusers && systemd-tmpfiles --create /usr/lib/tmpfiles.d/offprint.conf", check=True, capture_output=True)
        words = [f"--{key.replace('_', '-')}={value}" for key, value in vars(chosen).items() if key != "inside" and value != ""]
        sys.exit(run("sh", name, f"python3 {SCRIPTS}/{script} --inside {' '.join(words)}").returncode)
    finally:
        run("down", name, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(work, ignore_errors=True)
