import Foundation
import Testing

@testable import Web

@Suite struct PasswordHashTests {
    @Test func `the shipped cost is that of OWASP`() {
        #expect(PasswordHash.Cost.shipped == PasswordHash.Cost(rounds: 131_072, blockSize: 8, parallelism: 1))
        #expect(Security().passwordCost == .shipped)
    }

    @Test func `the digest is scrypt of RFC 7914`() throws {
        let text = "scrypt$1024$8$16$4e61436c$fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        let hash = try #require(PasswordHash(text: text))
        #expect(try hash.matches("password"))
        #expect(try !hash.matches("Password"))
        #expect(hash.text == text)
    }

    @Test func `a password is the same in every normal form, and each digest has a salt of its own`() throws {
        let cost = PasswordHash.Cost(rounds: 16)
        let (first, second) = (
            try PasswordHash.make("Đồng Mỏ", cost: cost), try PasswordHash.make("Đồng Mỏ", cost: cost)
        )
        #expect(first.text != second.text)
        #expect(try first.matches("Đồng Mỏ".decomposedStringWithCanonicalMapping))
    }

    @Test func `what is no digest is not read`() {
        #expect(PasswordHash(text: "scrypt$16$8$1$00") == nil)
        #expect(PasswordHash(text: "bcrypt$16$8$1$00$00") == nil)
        #expect(PasswordHash(text: "scrypt$16$8$1$0g$00") == nil)
    }

    @Test func `without a digest no password matches`() async throws {
        let vault = PasswordVault(cost: PasswordHash.Cost(rounds: 16))
        let isRight = try await vault.matches("bất kỳ", nil)
        #expect(!isRight)
    }

    @Test func `more hashes at once than threads are all answered`() async throws {
        let vault = PasswordVault(cost: PasswordHash.Cost(rounds: 16))
        let hash = try await vault.hash("một hai ba")
        let count = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<20 { group.addTask { try await vault.matches(number < 7 ? "một hai ba" : "sai", hash) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(count == 7)
    }

    @Test func `a proposed phrase is long enough and made of distinct syllables`() {
        let phrase = Passphrase.propose()
        #expect(phrase.count >= 15)
        #expect(phrase.split(separator: " ").count == 5)
        #expect(Set(Passphrase.syllables).count == 304)
    }
}
