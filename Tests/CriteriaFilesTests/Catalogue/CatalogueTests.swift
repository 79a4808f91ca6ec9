import CriteriaFiles
import ParIndex
import Testing

struct CatalogueTests {
    private let header = """
        catalogue:
          slug: thu
          title: Danh mục thử
          standing: test
          source: { document: Danh mục thử của chương trình }
          from: 2023-01-01
        groups:
          - code: "1"
            title: Chỉ đạo, điều hành
            indicators:

        """

    @Test func `an indicator is read with its unit, codes and the figure it is a part of`() throws {
        let library = check(
            """
                  - { code: "1.1", label: Số nhiệm vụ, unit: nhiệm vụ, type: integer }
                  - { code: "1.1.a", of: "1.1", label: Đã xong, type: integer, levels: [commune] }
                  - { code: "1.2", label: Có kế hoạch, type: coded, codes: { "0": Không, "1": Có } }
            """)
        #expect(library.diagnostics.map { $0.line() } == [])
        let indicators = try #require(library.catalogues.first).indicators
        #expect(indicators.map(\.kind) == [.integer, .integer, .coded])
        #expect(indicators[0].unit == "nhiệm vụ")
        #expect(indicators[1].parent == Code("1.1"))
        #expect(indicators[2].codes == ["0": "Không", "1": "Có"])
    }

    @Test func `faults name the line of the indicator`() {
        let library = check(
            """
                  - { code: "1.1", label: Số nhiệm vụ, type: number }
                  - { code: "1.2", of: "1.9", label: Đã xong, type: integer }
                  - { code: "1.3", label: Có kế hoạch, type: coded }
                  - { code: "1.4", label: Có báo cáo, type: text, codes: { "0": Không } }
                  - { code: "1.2", label: Trùng mã, type: integer }
            """)
        #expect(
            library.diagnostics.map { "\($0.place.line ?? 0) \($0.problem.code)" } == [
                "11 value.choice", "12 indicator.parent", "13 indicator.codes", "14 indicator.codes",
                "15 indicator.twice",
            ])
    }

    @Test func `codes are unique over catalogues, but a catalogue is not held against its own older self`() {
        let line = "      - { code: \"1.1\", label: Số nhiệm vụ, type: integer }\n"
        let other = SourceFile(name: "b.yaml", text: header.replacing("slug: thu", with: "slug: khac") + line)
        let file = SourceFile(name: "a.yaml", text: header + line)
        #expect(Library.check([[file], [other]]).diagnostics.map(\.problem.code) == ["indicator.twice"])
        #expect(Library.check([[other]], known: Library.read([[file]])).diagnostics.count == 1)
        #expect(Library.check([[file]], known: Library.read([[file]])).diagnostics == [])
    }

    @Test func `an indicator that a rule's figure names must stand in a catalogue`() {
        let set = """
            set:
              slug: bo-thu
              title: Bộ tiêu chí thử
              standing: test
              source: { document: Bộ tiêu chí thử của chương trình }
              from: 2023-01-01
              scale: 2
            domains:
              - code: "1"
                title: Chỉ đạo
                maximum: 2
                indicators: ["1.1", "1.7"]
                rule: { kind: credit, cases: { label: nhiệm vụ, indicator: "1.8" }, each: 1 }

            """
        let line = "      - { code: \"1.1\", label: Số nhiệm vụ, type: integer }\n"
        let files = [SourceFile(name: "a.yaml", text: header + line), SourceFile(name: "b.yaml", text: set)]
        let found = Library.check([files]).diagnostics.filter { $0.severity == .error }
        #expect(found.map { $0.place.line } == [12, 13])
    }

    private let two = """
              - { code: "1.1", label: Số nhiệm vụ, unit: nhiệm vụ, type: integer }
              - { code: "1.2", label: Có kế hoạch, type: coded, codes: { "0": Không, "1": Có } }
        drafts:

        """

    @Test func `what a catalogue says of its figures is read`() throws {
        let library = check(
            two
                + """
                  - section: plan
                    wordings:
                      - when: ["{1.1} >= 2", "{1.2} = 1"]
                        text: "Kế hoạch {period}: {parts}."
                        between: ";"
                        parts: [{ text: "{1.1} nhiệm vụ" }, { text: "{1.2 meaning}" }]
                """)
        #expect(library.diagnostics.map { $0.line() } == [])
        let (tasks, plan) = (try #require(Code("1.1")), try #require(Code("1.2")))
        let wording = DraftWording(
            [.words("Kế hoạch "), .period, .words(": "), .parts, .words(".")],
            when: [
                DraftCondition(.value(tasks), .atLeast, .number(Quantity(2))),
                DraftCondition(.value(plan), .equal, .number(Quantity(1))),
            ],
            parts: [
                DraftWording([.figure(.value(tasks)), .words(" nhiệm vụ")]), DraftWording([.figure(.meaning(plan))]),
            ], separator: "; ")
        #expect(library.catalogues.first?.drafts == [DraftSentence(.plan, [wording])])
    }

    @Test(arguments: [
        ("text: \"{1.9} việc\"", "draft.indicator"), ("text: \"{1.1 - 1.9} việc\"", "draft.indicator"),
        ("text: \"{1.1 meaning}\"", "draft.kind"), ("text: \"{1.1 - 1.2} việc\"", "draft.kind"),
        ("text: \"{1.2 % 1.1}\"", "draft.kind"), ("text: \"{1.1}\", when: [\"{1.1 - 1.2} > 0\"]", "draft.kind"),
        ("text: \"{1.1 / 1.2}\"", "draft.figure"),
        ("text: \"{1.1 - } việc\"", "draft.figure"), ("text: \"{1.1 việc\"", "draft.brace"),
        ("text: \"1.1} việc\"", "draft.brace"), ("text: \"Đã {parts}\"", "draft.parts"),
        ("text: \"Đã làm\", parts: [{ text: \"{1.1}\" }]", "draft.parts"),
        ("text: \"{1.1}\", when: [\"1.1 > 0\"]", "draft.condition"),
        ("text: \"{1.1}\", when: [\"{1.1} != 0\"]", "draft.condition"),
        ("text: \"{1.1}\", when: [\"{1.1} > 0 > 1\"]", "draft.condition"),
        ("text: \"{1.1}\", when: [\"{1.9} > 0\"]", "draft.indicator"),
    ])
    func `a sentence that can not be drafted is refused with its line`(_ wording: String, _ code: String) {
        let found = check(two + "  - { section: plan, wordings: [{ \(wording) }] }").diagnostics
        #expect(found.map { "\($0.place.line ?? 0) \($0.problem.code)" } == ["14 \(code)"])
    }

    @Test(arguments: ["{1.1} = 1", "{1.1 meaning} = 1", "{1.2} > {1.1}"])
    func `codes that are no digits are not compared`(_ condition: String) {
        func found(_ codes: String) -> [String] {
            check(
                """
                      - { code: "1.1", label: Hình thức, type: coded, codes: { \(codes) } }
                      - { code: "1.2", label: Số nhiệm vụ, type: integer }
                drafts:
                  - { section: plan, wordings: [{ text: "{1.2} việc", when: ["\(condition)"] }] }
                """
            ).diagnostics.map(\.problem.code)
        }
        #expect(found("\"0\": Không, \"1\": Có") == [])
        #expect(found("\"0\": Không, B: Có") == ["draft.kind"])
    }

    @Test func `the head and the end of a report have no drafted sentences`() {
        let found = check(two + "  - { section: signer, wordings: [{ text: \"{1.1}\" }] }").diagnostics
        #expect(found.map(\.problem.code) == ["value.choice"])
    }

    private func check(_ indicators: String) -> Library {
        Library.check([[SourceFile(name: "a.yaml", text: header + indicators + "\n")]])
    }
}
