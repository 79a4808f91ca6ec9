"""People who write to the program over HTTP without a browser, and know what they were shown as saved."""

import html
import http.client
import re
import time
import urllib.parse
import uuid
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass
class Write:
    """Something that was to be saved, by words that stand nowhere else."""

    words: str
    place: tuple
    # Whether the answer that it was saved came through; else a page showed it later.
    is_answered: bool = False


class Client:
    """One signed-in person, whose connection breaks whenever the server does."""

    def __init__(self, installation, cookies):
        self._host = urlsplit(installation.address).netloc
        self._cookie = "; ".join(f"{kept['name']}={kept['value']}" for kept in cookies)
        self._connection = None
        self.token = None

    def get(self, path):
        return self._ask("GET", path)

    def post(self, path, fields):
        body = urllib.parse.urlencode(fields | {"ma": self.token}).encode()
        return self._ask("POST", path, body, "application/x-www-form-urlencoded")

    def upload(self, path, fields, name, content):
        edge = uuid.uuid4().hex
        parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n' for key, value in fields.items()]
        parts.append(f'--{edge}\r\nContent-Disposition: form-data; name="tep"; filename="{name}"\r\n\r\n')
        body = "".join(parts).encode() + content + f"\r\n--{edge}--\r\n".encode()
        return self._ask("POST", f"{path}?ma={self.token}", body, f"multipart/form-data; boundary={edge}")

    def read(self, path):
        """The page, asked for until it comes; the token of its forms is kept."""
        while True:
            try:
                status, text = self.get(path)
                if status == 200:
                    found = re.search(r'name="ma" value="([^"]+)"', text)
                    self.token = found[1] if found else self.token
                    return html.unescape(text)
                assert status >= 500, f"{path} answers {status}"
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.02)

    def settle(self, send, write, look, ledger):
        """Sends until it is known to be saved: the answer came, or after a refusal the page shows it.

        So do people, and so does the script of a page: what got no answer is sent once more.
        """
        while True:
            try:
                status, text = send()
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
                continue
            if status == 303:
                write.is_answered = True
            elif status >= 500:
                time.sleep(0.02)
                continue
            elif not look():
                assert status == 409, f"{write} is refused: {status} {_said(text)}"
                continue
            ledger.append(write)
            return

    def _ask(self, method, path, body=None, kind=None):
        if self._connection is None:
            self._connection = http.client.HTTPConnection(self._host, timeout=20)
        headers = {"Cookie": self._cookie, "Origin": f"http://{self._host}"} | ({"Content-Type": kind} if kind else {})
        try:
            self._connection.request(method, urllib.parse.quote(path, safe="/?=&@"), body, headers)
            answer = self._connection.getresponse()
            return answer.status, answer.read().decode()
        except BaseException:
            self._connection.close()
            self._connection = None
            raise


def version(page, path):
    """The version that a page's form for `path` has seen."""
    return re.search(rf'action="{re.escape(path)}"[^>]*>.*?name="phien-ban" value="(\d+)"', page, re.DOTALL)[1]


def _said(text):
    found = re.search(r'role="alert"[^>]*>(.*?)</div>', text, re.DOTALL)
    return re.sub(r"<[^>]+>|\s+", " ", found[1]) if found else text[:300]
