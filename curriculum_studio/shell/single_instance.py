"""One window per library: a second start hands its files over to the first and ends."""

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from curriculum_studio.session.files import forget
from curriculum_studio.shell.second_start import marker, server_name

#: How long a second start waits for the first to answer (milliseconds).
PATIENCE = 3000

_ANSWER = b"ok\n"


def call(name: str, files: Sequence[str]) -> bool:
    """Give files to a window by the name at which it listens; False if nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(json.dumps({"files": list(files)}).encode() + b"\n")
    socket.waitForBytesWritten(PATIENCE)
    answered = socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == _ANSWER
    socket.disconnectFromServer()
    return bool(answered)


class SingleInstance(QObject):
    """Listens for second starts. `called` carries the files they bring, maybe none."""

    called = Signal(list)

    def __init__(self, workspace: Path, parent: QObject) -> None:
        """Listen for starts with the same library, which is `workspace`."""
        super().__init__(parent)
        self._marker = marker(workspace)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        name = server_name(workspace)
        if not self._server.listen(name):
            # Left behind by a window that was killed: nobody answered at it before.
            QLocalServer.removeServer(name)
            self._server.listen(name)
        with contextlib.suppress(OSError):
            self._marker.touch()

    def close(self) -> None:
        """Listen no more."""
        if self._server.isListening():
            self._server.close()
            forget(self._marker)

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda caller=socket: self._read(caller))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine().data())
        socket.write(_ANSWER)
        socket.flush()
        try:
            files = [str(each) for each in json.loads(line)["files"]]
        except (ValueError, KeyError, TypeError):
            files = []
        self.called.emit(files)
