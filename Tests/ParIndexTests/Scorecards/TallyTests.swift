import ParIndex
import Testing

struct TallyTests {
    private let set = CriteriaSet.sample
    private let all = ["1.1": "3", "1.2.1": "2", "1.2.2": "1,5", "2.1": "6", "2.2": "3,25"]

    @Test func `points are summed up the tree`() throws {
        let tally = set.tally(all)
        #expect(tally[c("1.2")]?.awarded == p("3,5"))
        #expect(tally[c("1")]?.awarded == p("6,5"))
        #expect(tally.domains.map(\.awarded) == [p("6,5"), p("9,25")])
        #expect(tally.total == p("15,75"))
        #expect(tally.applicableMaximum == p("20"))
    }

    @Test func `lines stand in printed order with their depth, bonuses and penalties last`() {
        let lines = set.tally(all).lines
        #expect(
            lines.map(\.criterion.code.text) == ["1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1", "2.2", "C.1", "T.1"])
        #expect(lines.map(\.depth) == [0, 1, 1, 2, 2, 0, 1, 1, 0, 0])
    }

    @Test func `what a source does not list is still asked for`() {
        #expect(set.tally(all).unanswered == 1)
        #expect(set.tally(all)[c("1")]?.lost == p("3,5"))
    }

    @Test func `no answer at all leaves everything open`() {
        let tally = set.tally([:])
        #expect(tally.total == .zero)
        #expect(tally.applicableMaximum == p("20"))
        #expect(tally.unanswered == 6)
    }

    @Test func `an answer to a node stands for what has no answer of its own`() {
        let tally = set.tally(["1": "5", "1.2.1": "2", "1.2.2": "3", "2": "9"])
        #expect(tally[c("1")]?.awarded == p("10"))
        #expect(tally[c("1")]?.remainder == p("5"))
        #expect(tally[c("2")]?.remainder == p("10"))
        #expect(tally.domains.map(\.applicableMaximum) == [p("10"), p("10")])
        #expect(tally.unanswered == 0)
    }

    @Test func `an answer to a node can not exceed what it stands for`() {
        let line = set.tally(["1": "5,5", "1.2.1": "2", "1.2.2": "3"])[c("1")]
        #expect(line?.error == .outOfRange(p("5,5"), minimum: .zero, maximum: p("5")))
        #expect(line?.awarded == p("5"))
        #expect(line?.applicableMaximum == p("10"))
        #expect(line?.unanswered == 1)
    }

    @Test func `an answer that can not be scored is a line with its error and counts as missing`() {
        let line = set.tally(["2.1": "7"])[c("2.1")]
        #expect(line?.error == .outOfRange(p("7"), minimum: .zero, maximum: p("6")))
        #expect(line?.awarded == .zero)
        #expect(line?.unanswered == 1)
    }

    @Test func `bonuses come above the scale and penalties off the total`() {
        let tally = set.tally(all.merging(["C.1": "1,5", "T.1": "-2"]) { first, _ in first })
        #expect(tally.bonus == p("1,5"))
        #expect(tally.penalty == p("-2"))
        #expect(tally.total == p("15,25"))
        #expect(tally.applicableMaximum == p("20"))
    }

    @Test func `an alias leads to its criterion`() {
        #expect(set.tally(["2.9": "5"])[c("2.1")]?.awarded == p("5"))
    }

    @Test func `of a code and its alias the code counts, in every run`() {
        for _ in 0..<20 { #expect(set.tally(["2.9": "5", "2.1": "4"])[c("2.1")]?.awarded == p("4")) }
    }

    @Test func `codes that the set does not have are named in order and change nothing`() {
        let tally = set.tally(all.merging(["4": "1", "3.10": "1", "3.2": "1"]) { first, _ in first })
        #expect(tally.unknown == ["3.2", "3.10", "4"].map(c))
        #expect(tally.total == p("15,75"))
    }
}

struct ExclusionTests {
    private func set(_ when: WhenNothing) -> CriteriaSet {
        var set = CriteriaSet.sample
        set.domains = [
            Domain(
                node: .node("1", "10", [.node("1.1", "4", whenNothing: when), .node("1.2", "6", whenNothing: when)])),
            Domain(node: .node("2", "10")),
        ]
        return set
    }

    @Test func `an excluded criterion shrinks the unit's own maximum`() {
        let tally = set(.excluded).tally(["1.1": "nothing", "1.2": "3", "2": "10"])
        #expect(tally.total == p("13"))
        #expect(tally.applicableMaximum == p("16"))
        #expect(tally.unanswered == 0)
    }

    @Test func `what is left of a rescaled group counts for the whole group`() {
        let tally = set(.rescaled).tally(["1.1": "nothing", "1.2": "4", "2": "10"])
        #expect(tally.domains.map(\.awarded) == [p("6,667"), p("10")])
        #expect(tally.applicableMaximum == p("20"))
    }

    @Test func `a group left out whole adds neither points nor maximum`() {
        for when in [WhenNothing.excluded, .rescaled] {
            let tally = set(when).tally(["1.1": "nothing", "1.2": "nothing", "2": "10"])
            #expect(tally.total == p("10"))
            #expect(tally.applicableMaximum == p("10"))
        }
    }

    @Test func `a group left out whole is made up for by the group above it`() {
        var set = CriteriaSet.sample
        let inner = Criterion.node("1.1", "4", whenNothing: .rescaled, [.node("1.1.1", "4", whenNothing: .rescaled)])
        set.domains = [Domain(node: .node("1", "10", [inner, .node("1.2", "6")]))]
        for code in ["1.1", "1.1.1"] {
            let tally = set.tally([code: "nothing", "1.2": "3"])
            #expect(tally.total == p("5"))
            #expect(tally.applicableMaximum == p("10"))
        }
    }

    @Test func `a register answers in the unit's place`() {
        var set = CriteriaSet.sample
        let rule = RegisterRule(
            register: "par", title: "Chỉ số", rule: .threshold(Threshold(.value(Input("x")), bound: .from("80"))))
        set.domains = [Domain(node: .node("1", "2", rule: .register(rule)))]
        func tally(_ unit: String) -> Tally {
            set.tally([:], in: ScoringContext(set, year: 2023, unit: unit, registers: ["par": ["06463": q("81,9")]]))
        }
        #expect(tally("06463").total == p("2"))
        #expect(tally("06463").unanswered == 0)
        #expect(tally("06502").unanswered == 1)
    }
}
