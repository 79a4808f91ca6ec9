"""A large document handed in: how long until it has been checked and kept, and the memory that takes."""
import random
import statistics
import time

from installation import FIRST, expect, portable_document


def measure(program, installation):
    person, size = installation.coordinator, 20_000_000
    person.get(f"/don-vi/{FIRST}/ho-so")
    program.forget_peak()
    before, times = program.memory(), []
    for number in range(3):
        # Bytes that nobody has seen, so that no file is known already.
        content = portable_document(f"Số {number}", 1000) + b"%" + random.Random(number).randbytes(size - 2000)
        content += portable_document("", 0)[-400:]
        begun = time.perf_counter()
        answer = person.upload(f"/don-vi/{FIRST}/ho-so/tep", {"dot": ""}, f"Báo cáo lớn {number}.pdf", content)
        times.append(time.perf_counter() - begun)
        expect(answer, 303)
    print(f"upload of {size / 1e6:.0f} MB checked and kept             {min(times):8.2f} s    (aim 1), "
          f"middle {statistics.median(times):.2f}")
    print(f"  memory beyond what was resident before         {program.memory('VmHWM') - before:8.1f} MB   (aim 50)")
