import Backups
import Database
import Foundation
import ParIndex
import Samples
import Store
import Testing

/// A folder of its own for a test.
struct Place {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("backup-\(UUID().uuidString)").path
    var data: String { path + "/data" }
    var file: String { path + "/backup.zip" }
    var restored: String { path + "/restored" }

    static func with(_ body: (Place) async throws -> Void) async throws {
        let place = Place()
        defer { try? FileManager.default.removeItem(atPath: place.path) }
        try FileManager.default.createDirectory(atPath: place.data + "/evidence/ab", withIntermediateDirectories: true)
        let evidence = Data("Báo cáo số 44".utf8)
        try evidence.write(to: URL(fileURLWithPath: place.data + "/evidence/ab/abcd"))
        let store = try await place.open(place.data)
        let sample = Samples.chiLang2023
        try await store.add(sample.round, cards: sample.cards, results: [:])
        try await body(place)
        try await store.close()
    }

    func open(_ folder: String) async throws -> Store {
        try await Store.open(.sqlite(path: folder + "/parindex.sqlite"), at: Instant("2024-12-20")).store
    }

    func backUp() async throws -> BackupManifest {
        try await Backup(of: data).write(to: file, at: Instant("2024-12-31"))
    }
}

struct BackupTests {
    @Test func `what is restored equals what was backed up while the program ran`() async throws {
        try await Place.with { place in
            let made = try await place.backUp()
            let back = try await Restoration(of: place.file).restore(to: place.restored)
            #expect(back == made)
            #expect(made.rows["participant"] == 20)
            let (before, after) = (try await place.open(place.data), try await place.open(place.restored))
            let policy = RankingPolicy()
            let old = try await before.ranking(round: "chi-lang-2023", table: "xa", policy: policy)
            let new = try await after.ranking(round: "chi-lang-2023", table: "xa", policy: policy)
            #expect(old == new && old.count == 20)
            #expect(try await after.recordHead().description == made.recordHead)
            let file = try Data(contentsOf: URL(fileURLWithPath: place.restored + "/evidence/ab/abcd"))
            #expect(String(decoding: file, as: UTF8.self) == "Báo cáo số 44")
            try await before.close()
            try await after.close()
        }
    }

    @Test func `nothing is restored over what is there`() async throws {
        try await Place.with { place in
            _ = try await place.backUp()
            await #expect(throws: BackupFault.notEmpty(folder: place.data)) {
                try await Restoration(of: place.file).restore(to: place.data)
            }
        }
    }

    @Test func `a backup with a changed byte is refused, and nothing is left behind`() async throws {
        try await Place.with { place in
            _ = try await place.backUp()
            var bytes = try Data(contentsOf: URL(fileURLWithPath: place.file))
            let marks = Data("SQLite format 3".utf8)
            // Stored or packed, some byte in the middle belongs to the database.
            let middle = bytes.range(of: marks)?.upperBound ?? bytes.count / 2
            bytes[middle] ^= 0xff
            try bytes.write(to: URL(fileURLWithPath: place.file))
            await #expect(throws: BackupFault.self) {
                try await Restoration(of: place.file).restore(to: place.restored)
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
            #expect(left.sorted() == ["backup.zip", "data"])
        }
    }

    @Test func `what is no backup is refused`() async throws {
        try await Place.with { place in
            try Data("không phải".utf8).write(to: URL(fileURLWithPath: place.file))
            await #expect(throws: BackupFault.unreadable(place.file)) {
                try await Restoration(of: place.file).restore(to: place.restored)
            }
        }
    }

    @Test func `a folder without a database has no backup`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/khong-co"
        await #expect(throws: BackupFault.noDatabase(folder: folder)) {
            try await Backup(of: folder).write(to: folder + ".zip", at: Instant("2024-12-31"))
        }
    }

    @Test func `the file is for its owner's eyes only`() async throws {
        try await Place.with { place in
            _ = try await place.backUp()
            let rights = try FileManager.default.attributesOfItem(atPath: place.file)[.posixPermissions] as? Int
            #expect(rights == 0o600)
        }
    }
}
