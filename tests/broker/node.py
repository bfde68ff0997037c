"""A RabbitMQ node of its own: name, ports, data and log folder, on loopback only."""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

_SCRIPTS = Path("/usr/lib/rabbitmq/bin")  # Debian's own wrappers insist on its system user
_LONGEST_START = 240.0
_STEP = 0.2


def scripts() -> Path | None:
    """Return where the scripts of the server are, if it is installed."""
    if (_SCRIPTS / "rabbitmq-server").exists():
        return _SCRIPTS
    found = shutil.which("rabbitmq-server")
    return Path(found).resolve().parent if found else None


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Node:
    """A node, from `start` to `stop`."""

    def __init__(self, folder: Path, scripts: Path) -> None:
        self.port = free_port()
        self.url = f"amqp://guest:guest@127.0.0.1:{self.port}"
        self.tls_port = free_port()
        self.tls_url = f"amqps://guest:guest@127.0.0.1:{self.tls_port}"
        self.certificate = folder / "ca.pem"
        self.log = folder / "output"
        self._scripts = scripts
        self._name = f"altcraft-{os.getpid()}@localhost"
        self._epmd = str(free_port())
        self._pid = folder / "pid"
        for name in ("data", "log"):
            (folder / name).mkdir(parents=True)
        (folder / "plugins").write_text("[].\n")
        settings = ["loopback_users.guest = true"]
        if self._make_certificate(folder):
            settings += [
                f"listeners.ssl.1 = 127.0.0.1:{self.tls_port}",
                f"ssl_options.certfile = {self.certificate}",
                f"ssl_options.keyfile = {folder / 'key.pem'}",
            ]
        (folder / "rabbitmq.conf").write_text("\n".join([*settings, ""]))
        on_loopback = "-kernel inet_dist_use_interface {127,0,0,1}"
        self._environment = {
            **{key: os.environ[key] for key in ("PATH",)},
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "RABBITMQ_NODENAME": self._name,
            "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
            "RABBITMQ_NODE_PORT": str(self.port),
            "RABBITMQ_DIST_PORT": str(free_port()),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": on_loopback,
            "RABBITMQ_MNESIA_BASE": str(folder / "data"),
            "RABBITMQ_LOG_BASE": str(folder / "log"),
            "RABBITMQ_PID_FILE": str(self._pid),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
            "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq"),
            "RABBITMQ_CONF_ENV_FILE": str(folder / "none"),
            "ERL_EPMD_PORT": self._epmd,
            "ERL_EPMD_ADDRESS": "127.0.0.1",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def _make_certificate(self, folder: Path) -> bool:
        """Make a certificate that only who knows it trusts; tell if that is possible."""
        openssl = shutil.which("openssl")
        if openssl is None:
            return False
        words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
        words += " -subj /CN=test -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out ca.pem"
        command = [openssl, *words.split()]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=60)
        return True

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._scripts / "rabbitmq-server"],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        end = time.monotonic() + _LONGEST_START
        while not self.is_up():
            if self._process.poll() is not None or time.monotonic() > end:
                self.kill()
                raise RuntimeError(f"RabbitMQ does not start:\n{self.log.read_text()[-2000:]}")
            time.sleep(_STEP)

    def is_up(self) -> bool:
        """Tell whether it speaks AMQP: the port is open before the node is ready."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as one:
                one.sendall(b"AMQP\0\0\x09\x01")
                return len(one.recv(8)) == 8
        except OSError:
            return False

    def stop(self) -> None:
        """Stop it as an administrator would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it without a warning."""
        self._end(signal.SIGKILL)

    def _end(self, number: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if number is signal.SIGKILL or not self._pid.exists():
            os.killpg(process.pid, number)
        else:
            os.kill(int(self._pid.read_text()), number)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(30)
        self._pid.unlink(missing_ok=True)

    def restart(self) -> None:
        self.stop()
        self.start()

    def control(self, *words: str) -> str:
        """Run a management command."""
        command = [self._scripts / "rabbitmqctl", "-q", *words]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=120, check=False
        )
        if done.returncode:
            raise RuntimeError(f"rabbitmqctl {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def close(self) -> None:
        """Stop it, with the port mapper that it brought along."""
        self.stop()
        subprocess.run(
            ["epmd", "-port", self._epmd, "-kill"],
            env=self._environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
