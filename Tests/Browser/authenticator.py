"""The application on a person's phone that shows the codes of the second step (RFC 6238)."""

import base64
import hashlib
import hmac
import struct
import time

STEP = 30


class Authenticator:
    """Made from the secret as the page shows it, in groups of four."""

    def __init__(self, secret):
        letters = "".join(secret.split())
        self._secret = base64.b32decode(letters + "=" * (-len(letters) % 8))
        self._used = 0

    def code(self):
        """A code that was not used before; the program takes each once, one step early or late.

        Two can be given at once, that of now and the next; for another one has to wait, as people do. None is so old
        that it would lapse on its way.
        """
        step = max(self._used + 1, int(time.time()) // STEP)
        while step > int(time.time()) // STEP + 1:
            time.sleep(0.2)
        self._used = step
        return self._shown(step)

    def _shown(self, step):
        mac = hmac.digest(self._secret, struct.pack(">Q", step), hashlib.sha1)
        start = mac[-1] & 15
        number = struct.unpack(">I", mac[start : start + 4])[0] & 0x7FFFFFFF
        return f"{number % 1_000_000:06}"
