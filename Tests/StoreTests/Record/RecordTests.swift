import Database
import ParIndex
import Store
import TestDatabases
import Testing

private struct Interrupted: Error {}

struct RecordTests {
    @Test(arguments: TestEngine.present)
    func `a change and its deeds are kept together, chained from the first entry on`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.note(Deed("answer", "dot/a/06502@/1.1", before: nil, after: "0,5"))
            try await store.note(
                Deed("answer", "dot/a/06502@/1.1", before: "0,5", after: "1"), Deed("send", "dot/a/06502@"))
            let entries = try await store.entries()
            #expect(entries.map(\.seq) == [3, 2, 1])
            #expect(entries.map(\.previousHash) == [entries[1].hash, entries[2].hash, RecordHead.empty.hash])
            #expect(entries.map(\.deed.after) == [nil, "1", "0,5"])
            #expect(entries[0].doer == .lan)
            #expect(entries[0].at == .noon)
            #expect(entries[0].request == "r1")
        }
    }

    @Test(arguments: TestEngine.present)
    func `a change that notes nothing leaves no entry`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let answer = try await store.record(by: .lan, at: .noon, request: "r1") { _, _ in 7 }
            #expect(answer == 7)
            let head = try await store.recordHead()
            #expect(head == .empty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a change that throws leaves nothing while those beside it are kept`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let refused = await thirty { number in
                try await store.record(by: .lan, at: .noon, request: "r\(number)") { transaction, deeds in
                    try transaction.execute(
                        "INSERT INTO succession (predecessor, successor) VALUES (\("a"), \(String(number)))")
                    deeds.note(Deed("answer", "dot/\(number)"))
                    if number.isMultiple(of: 3) { throw Interrupted() }
                }
            }
            #expect(refused.sorted() == (1...30).filter { $0.isMultiple(of: 3) })
            let kept = try await store.record(by: .lan, at: .noon, request: "r1") { transaction, _ -> [Int] in
                try transaction.rows("SELECT CAST(successor AS BIGINT) AS number FROM succession")
                    .map { try $0["number"] }
            }
            #expect(kept.sorted() == (1...30).filter { !$0.isMultiple(of: 3) })
            let head = try await store.verifyRecord()
            #expect(head.seq == 20)
        }
    }

    @Test(arguments: TestEngine.present)
    func `thirty at once neither fork the chain nor leave a gap`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let refused = await thirty { try await store.note(Deed("answer", "dot/\($0)")) }
            #expect(refused.isEmpty)
            let head = try await store.verifyRecord()
            #expect(head.seq == 30)
        }
    }

    @Test(arguments: TestEngine.present)
    func `two programs on one database continue one chain`(_ kind: TestEngine) async throws {
        try await withStoreAddress(kind) { address in
            let stores = [Store(try address.open()), Store(try address.open())]
            let refused = await thirty { try await stores[$0 % 2].note(Deed("answer", "dot/\($0)")) }
            #expect(refused.isEmpty)
            let head = try await stores[0].verifyRecord()
            #expect(head.seq == 30)
            for store in stores { try await store.close() }
        }
    }

    /// What is hashed must be what is stored, on either engine.
    @Test(arguments: TestEngine.present)
    func `texts and numbers come back exactly as they were hashed`(_ kind: TestEngine) async throws {
        let composed = "Đồng Mỏ"
        let decomposed = "Đo\u{302}\u{300}ng Mo\u{309}"
        let odd = ["", " ", "\u{FEFF}a\u{301}", "dòng 1\r\ndòng 2\t", "'; --", "👩‍👩‍👧 \u{10FFFF}", composed, decomposed]
        try await withStore(kind) { store in
            for text in odd {
                try await store.record(by: Doer(id: text, name: text, role: text, seat: text), at: .noon, request: text)
                {
                    $1.note(Deed(text, "dot/\(text)", before: text, after: nil))
                    $1.note(Deed(text, "dot/\(text)", before: nil, after: text))
                }
            }
            for second in [Int64.min / 2, -1, 0, 253_402_300_800] {
                try await store.record(by: .lan, at: Instant(seconds: second), request: "") {
                    $1.note(Deed("answer", "dot/\(second)"))
                }
            }
            let head = try await store.verifyRecord()
            #expect(head.seq == Int64(2 * odd.count + 4))
            let kept = try await store.entries().compactMap(\.deed.after).map { Array($0.utf8) }
            #expect(Set(kept) == Set(odd.map { Array($0.utf8) }))
        }
    }

    @Test(arguments: TestEngine.present)
    func `a text with the character NUL is refused and leaves nothing`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let error = await #expect(throws: DatabaseError.self) { try await store.note(Deed("answer", "a\0b")) }
            #expect(error?.kind == .value)
            let head = try await store.recordHead()
            #expect(head == .empty)
        }
    }

    /// Computed once by a program in another language from the description in Docs/Record.md.
    @Test(arguments: TestEngine.present)
    func `another program computes the same hashes`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.note(Deed("answer", "dot/chi-lang-2023/06502@/3.4.1", before: nil, after: "0,5 điểm"))
            try await store.note(Deed("answer", "dot/chi-lang-2023/06502@/3.4.1", before: "0,5 điểm", after: ""))
            let hashes = try await store.entries().map(\.hash)
            #expect(
                hashes == [
                    "eebe041093d32a4b674cccd1e008e3e95d9d237ce3142f4a06245a1f19537975",
                    "7eaf1f2d7e16650929acf9bc68867e2452091aae7260b9a52ee36e2f1a45a1e6",
                ])
        }
    }
}
