"""The program as a process of its own, and browsers that keep their line, their cookies and the token of their forms."""
import gzip
import http.client
import os
import re
import subprocess
import sys
import urllib.parse
import uuid


class Program:
    """`cchc ARGUMENTS`, from its start until `stop`."""

    def __init__(self, cchc, *arguments):
        environment = dict(os.environ, CCHC_LANG="en")
        command = [cchc, *arguments, "--port", "0"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        self.links = {}
        self.port = None
        for line in self.process.stderr:
            if found := re.search(r"running at http://[^:]+:(\d+)", line):
                self.port = int(found[1])
            if found := re.match(r"  ([^,:]+)[^:]*: http://[^/]+(/vao/\S+)", line):
                self.links.setdefault(found[1], found[2])
            if self.port and (arguments[0] != "demo" or "Auditor" in self.links):
                break
        if not self.port:
            sys.exit("the server did not start")

    def browser(self, role=None):
        """A browser; signed in where a role of the demonstration is named."""
        browser = Browser(self.port)
        if role:
            browser.get(self.links[role])
        return browser

    def memory(self, name="VmRSS"):
        """Resident memory in MB; `VmHWM` is the most since `forget_peak`."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(name + r":\s+(\d+)", status.read())[1]) / 1024

    def processor_seconds(self):
        """What all its threads have used of the processors so far: unlike time, other work on the machine adds little."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def forget_peak(self):
        with open(f"/proc/{self.process.pid}/clear_refs", "w") as refs:
            refs.write("5")

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Answer:
    def __init__(self, path, answer):
        self.path = path
        self.status, self.headers, self.sent = answer.status, answer.headers, answer.read()

    @property
    def text(self):
        packed = self.headers.get("Content-Encoding") == "gzip"
        return (gzip.decompress(self.sent) if packed else self.sent).decode()


class Browser:
    def __init__(self, port):
        self.line = http.client.HTTPConnection("127.0.0.1", port)
        self.cookies, self.token = {}, ""

    def get(self, path):
        """A page; one that sends elsewhere is followed. The token of its forms is kept."""
        answer = self.ask("GET", path, None, {})
        if answer.status == 303:
            return self.get(answer.headers["Location"])
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            if found := re.search(r'name="ma" value="([^"]+)"', answer.text):
                self.token = found[1]
        return answer

    def post(self, path, fields, **headers):
        """An ordinary form with the token of the page read last."""
        body = urllib.parse.urlencode({"ma": self.token, **fields})
        return self.ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded", **headers})

    def upload(self, path, fields, name, content):
        """A form with a file."""
        boundary = uuid.uuid4().hex
        parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
                 for key, value in fields.items()]
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="tep"; filename="{name}"\r\n'
                     "Content-Type: application/octet-stream\r\n\r\n".encode())
        body = b"".join([*parts, content, f"\r\n--{boundary}--\r\n".encode()])
        kind = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        return self.ask("POST", f"{path}?ma={urllib.parse.quote(self.token)}", body, kind)

    def ask(self, method, path, body, headers):
        self.line.request(method, path, body, self.headers | headers)
        answer = Answer(path, self.line.getresponse())
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer

    @property
    def headers(self):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Accept-Encoding": "gzip", "Cookie": cookies}
