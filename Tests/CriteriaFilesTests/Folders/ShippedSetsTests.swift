import CriteriaFiles
import ParIndex
import Testing

private let library = Library.check(ProjectFolders.sets)

@Suite struct ShippedSetsTests {
    @Test func `every shipped set reads without an error or a warning`() {
        let found = library.diagnostics.filter { $0.severity > .note }
        #expect(found.map { $0.line() } == [])
        #expect(
            Set(library.sets.map(\.slug)) == [
                "chi-lang-2023", "ha-trung-2023", "hai-duong-2022", "chi-so-766", "mo-hinh-cap-xa-2026",
            ])
    }

    @Test(arguments: library.sets.map(\.slug))
    func `the domains of a shipped set add up to its scale`(_ slug: String) throws {
        let set = try #require(library.sets.first { $0.slug == slug })
        #expect(set.domains.map(\.maximum).sum == set.scale)
        #expect(set.scale == Points(100))
    }

    @Test func `rules that a source does not state are noted and counted`() {
        let notes = library.diagnostics.filter { $0.severity == .note }
        for slug in ["chi-lang-2023", "ha-trung-2023", "hai-duong-2022", "chi-so-766"] {
            #expect(notes.contains { $0.problem.code == "rule.unstated" && $0.place.file.contains(slug) })
        }
        let rests = notes.filter { $0.problem.code == "rest.counted" && $0.place.file.contains("chi-lang-2023") }
        #expect(
            rests.map(\.problem.what.en) == [
                "6 nodes with a rest that the source does not list, 12 points: 1.4, 3.1, 3.4, 3.5, 5.5, 6.3."
            ])
    }

    @Test func `the model set is complete enough to start from the same day`() throws {
        let set = try #require(library.sets.first { $0.standing == .model })
        let leaves = set.criteria.filter(\.components.isEmpty)
        #expect(set.domains.count == 8)
        #expect(set.domains.flatMap(\.criteria).count >= 35)
        #expect(set.domains.flatMap(\.criteria).flatMap(\.components).count >= 60)
        #expect(leaves.allSatisfy { $0.rule != .unknown && !$0.evidence.isEmpty && $0.department != nil })
    }

    @Test func `at least two fifths of the model set's points come from numbers or dates`() throws {
        let set = try #require(library.sets.first { $0.standing == .model })
        let measured = set.domains.flatMap { $0.node.withDescendants }.filter {
            $0.components.isEmpty && $0.rule.isMeasured
        }
        #expect(measured.map(\.maximum).sum >= Points(40))
    }

    @Test func `the model set uses at least twelve kinds of rule`() throws {
        let set = try #require(library.sets.first { $0.standing == .model })
        #expect(Set(set.criteria.map(\.rule.kind)).count >= 12)
    }

    @Test func `every indicator that feeds the model set stands in a catalogue`() throws {
        let set = try #require(library.sets.first { $0.standing == .model })
        let known = Set(library.catalogues.flatMap(\.indicators).map(\.code.text))
        let asked = Set(set.criteria.flatMap(\.indicators))
        #expect(asked.subtracting(known) == [])
        #expect(asked.count > 50)
    }

    @Test func `figures of dossiers are asked for by the quarter only`() throws {
        let catalogue = try #require(library.catalogues.first { $0.slug == "ho-so-tthc-quy" })
        let periods = try ["2023-q1", "2024-q4", "2023", "2023-6t", "2022-q4"].map {
            try #require(ReportingPeriod($0))
        }
        #expect(periods.map(catalogue.counts) == [true, true, false, false, false])
        let annex = try #require(library.catalogues.first { $0.slug == "bao-cao-cchc-2023" })
        #expect(periods.map(annex.counts) == [true, true, true, true, false])
    }

    @Test func `the catalogue of the appendix has its seven groups`() throws {
        let catalogue = try #require(library.catalogues.first { $0.slug == "bao-cao-cchc-2023" })
        #expect(catalogue.groups.count == 7)
        let codes = catalogue.indicators.map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}

extension ScoringRule {
    /// Whether figures or days decide.
    fileprivate var isMeasured: Bool {
        switch self {
        case .bands, .timeliness, .share, .threshold, .deduction, .noneAllowed, .credit, .reports, .survey, .peerMean,
            .leader, .register:
            true
        case .disqualified(let rule): rule.otherwise?.isMeasured ?? false
        default: false
        }
    }

    /// The name of the case.
    fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
