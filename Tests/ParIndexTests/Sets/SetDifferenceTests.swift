import ParIndex
import Testing

struct SetDifferenceTests {
    /// The sample set with 1.1 worth 3, 1.2.1 gone, 2.1 renumbered 2.3, 2.2 scored otherwise, and 2.4 new.
    private static let replacement: CriteriaSet = {
        var set = CriteriaSet.sample
        set.domains = [
            Domain(
                node: .node(
                    "1", "10", rest: "4", [.node("1.1", "3"), .node("1.2", "3", [.node("1.2.2", "3")])])),
            Domain(
                node: .node(
                    "2", "10",
                    [
                        .node("2.2", "4", rule: .yesNo(YesNo(yes: p("4")))), .node("2.3", "6", aliases: ["2.1"]),
                        .node("2.4", "0"),
                    ])),
        ]
        return set
    }()

    private func changes(_ code: String) -> [SetDifference.Change] {
        SetDifference(from: .sample, to: Self.replacement).lines.first { $0.code == c(code) }?.changes ?? []
    }

    @Test func `a set does not differ from itself`() {
        #expect(SetDifference(from: .sample, to: .sample).isEmpty)
    }

    @Test func `each criterion says what changed of it`() {
        #expect(changes("1.1") == [.maximum(from: p("4"), to: p("3"))])
        #expect(changes("1.2.1") == [.removed])
        #expect(changes("2.1").first == .renumbered(to: c("2.3")))
        #expect(changes("2.2") == [.rule])
        #expect(changes("2.4") == [.added])
        #expect(changes("1.2.2").isEmpty)
    }

    @Test func `an answer stays, wants a look, or leaves, by what became of its criterion`() {
        let migration = AnswerMigration(from: .sample, to: Self.replacement)
        #expect(migration.fate(of: c("1.2.2")) == .kept(c("1.2.2")))
        #expect(migration.fate(of: c("2.1")) == .kept(c("2.3")))
        #expect(migration.fate(of: c("1.1")) == .check(c("1.1")))
        #expect(migration.fate(of: c("2.2")) == .check(c("2.2")))
        #expect(migration.fate(of: c("1.2.1")) == .dropped)
    }

    @Test func `a criterion that became a heading drops its answers`() {
        var set = CriteriaSet.sample
        set.domains[1].node.components[0] = .node("2.1", "6", [.node("2.1.1", "6")])
        #expect(AnswerMigration(from: .sample, to: set).fate(of: c("2.1")) == .dropped)
    }

    @Test func `an answer that the new way of scoring can not read does not fit`() {
        let migration = AnswerMigration(from: .sample, to: Self.replacement)
        let recorded = Answer.published(p("4"), reason: nil)
        #expect(migration.fits(recorded, to: c("2.2"), year: 2023, unit: "06502"))
        #expect(!migration.fits(recorded, to: c("1.1"), year: 2023, unit: "06502"))
        #expect(!migration.fits(.judged(p("1"), reason: "tốt"), to: c("2.2"), year: 2023, unit: "06502"))
    }
}
