import ParIndex
import Testing

@testable import Pages

@Suite struct PathTests {
    static let unit = UnitKey("06502", from: nil)
    static let code = Code("3.4.1")

    static let paths: [Path] =
        [
            .home, .rounds, .round("chi-lang-2023"), .commune(round: "r", unit: unit), .sets, .set("chi-lang-2023"),
            .units(), .unit(unit), .signIn(token: "a b/ç"), .signOut, .asset("parindex.css", version: "1"),
            .notices, .notice("0a"), .record(), .record(round: "r", object: "06502@", before: 9),
        ] + people.map { .people($0) } + sheets + more + remedies

    private static let remedies: [Path] = remediations.map { .remediation($0) }

    private static let more: [Path] =
        council.map { .council($0) } + papers.map { .papers($0) } + running.map { .running($0) }
        + evidence.map { .evidence($0) }
        + publications.map { .publishing($0) } + reports.map { .reports($0) }

    static let reports = [ReportingPeriod(2023, .halfYear)].compactMap(\.self).flatMap { period -> [ReportPath] in
        [.all(unit), .figures(unit, period), .texts(unit, period)]
    }

    static let publications: [PublicationPath] = [
        .conclusion("r"), .minutes("r"), .preparation("r"), .confirmation("r"), .withdrawal("r"), .reasons("r"),
        .publication("r", 1), .verificationFile("r", 1), .csv("r", 1), .json("r", 1), .key,
    ]

    static let running: [RoundPath] = [
        .newRound(after: "r"), .management("r"), .phase("r"), .calendar("r"), .table("r", table: "xa"),
        .exclusions("r", table: "xa"), .set("r", table: "xa"), .parts("r", table: "xa"),
        .registers("r", table: "xa"), .report("r", id: "b"), .council("r"),
        .questions("r", at: code), .question("r", id: "0a"), .newSet,
    ]

    static let evidence: [EvidencePath] =
        [
            .binder(unit, search: "bao cao"), .uploads(unit), .pieces(unit), .document("a", page: 2),
            .version("a"), .original("a"), .picture("a", page: 2), .list(round: "r", unit: unit),
            .workbook(round: "r", unit: unit), .archive(round: "r", unit: unit),
        ] + [code].compactMap(\.self).map { .criterion(round: "r", unit: unit, $0) }

    static let people: [PeoplePath] = [
        .signIn(back: LocalAddress("/don-vi?tim=a")), .secondStep(), .invitation(token: "t"), .account, .password,
        .secondFactor, .recoveryCodes, .sessions, .session("0a"), .people(search: "lan", seat: "cap-tren:20"),
        .newPerson, .bulk, .bulkMade, .person("p"), .appointments("p"),
        .dismissal("p", appointment: "a"), .invitations("p"), .secondFactorRemoval("p"), .closing("p"),
        .reopening("p"), .handover("p"), .name("p"),
    ]

    static let papers: [PaperPath] =
        [
            .unit(round: "r", unit: unit), .unit(round: "r", unit: unit, .unitNotice),
            .unit(round: "r", unit: unit, .unitNotice, .docx), .round("r"), .round("r", .guidance),
            .round("r", .guidance, .pdf),
        ] + [ReportingPeriod(2023)].compactMap(\.self).flatMap { [.report(unit, $0), .report(unit, $0, .docx)] }

    static let remediations: [RemediationPath] = [
        .page(round: "r", unit: unit, at: code.map { .criterion($0) }), .measures(round: "r", unit: unit),
        .texts(round: "r", unit: unit),
    ]

    static let sheets: [Path] =
        [.sheet(round: "r", unit: unit, at: code, part: .mine), .myWork, .finder(search: "dong mo")]
        + SheetStep.allCases.map { .sheetStep($0, round: "r", unit: unit) }
        + [code].compactMap(\.self).map { .sheetLine(round: "r", unit: unit, $0) }

    static let council: [CouncilPath] =
        [
            .desk("r"), .unit("r", unit, LineChoice(part: .open, domain: code, undo: "a b"), at: code),
            .acceptance("r", unit), .sendingBack("r", unit), .undo("r"), .reasons("r"), .settling("r", domain: code),
            .way("r"), .explanations("r", unit, at: code),
        ]
        + [code].compactMap(\.self).flatMap { code -> [CouncilPath] in
            [
                .line("r", unit, code), .criterion("r", code, table: "xa"), .explanation("r", unit, code),
                .history("r", unit, code),
            ]
        }

    @Test func `every pattern is filled by a path`() {
        #expect(Set(Self.paths.map(\.pattern)) == Set(PathPattern.allCases))
    }

    @Test(arguments: paths) func `a path has the segments of its pattern`(path: Path) {
        let wanted = path.pattern.rawValue.split(separator: "/")
        let given = path.text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        #expect(wanted.count == given.count)
        for (want, give) in zip(wanted, given) where want.first != ":" { #expect(want == give) }
    }

    @Test func `what a person wrote is percent-encoded, so that it stays within its segment`() {
        #expect(Path.signIn(token: "a b/?#ệ").text == "/vao/a%20b%2F%3F%23%E1%BB%87")
        #expect(Path.units(search: "Liên Sơn & x=1").text == "/don-vi?tim=Li%C3%AAn%20S%C6%A1n%20%26%20x%3D1")
    }

    @Test(arguments: ["//a.example", "https://a.example", "/\\a.example", "don-vi", "", "/a b", "/á"])
    func `an address of elsewhere is none to be led back to`(_ text: String) {
        #expect(LocalAddress(text) == nil)
        #expect(LocalAddress("/don-vi?tim=a#b")?.text == "/don-vi?tim=a#b")
    }

    @Test func `a unit is its code and its first day`() {
        let key = UnitKey("06463", from: "2025-07-01")
        #expect(Path.unit(key).text == "/don-vi/06463@2025-07-01")
    }

    @Test func `a criterion is reached by its anchor`() {
        #expect(Path.set("chi-lang-2023", at: Self.code).text == "/bo-tieu-chi/chi-lang-2023#tc-3.4.1")
    }

    @Test func `the switch of language keeps place, query and anchor`() {
        let ranking = Path.round("r", RankingQuery(order: .name, page: 2))
        #expect(ranking.text(switchingTo: .en) == "/dot-danh-gia/r?xep=ten&trang=2&lang=en")
        let commune = Path.commune(round: "r", unit: Self.unit, at: Self.code)
        #expect(commune.text(switchingTo: .vi) == "/dot-danh-gia/r/don-vi/06502@?lang=vi#tc-3.4.1")
    }
}
