import ParIndex
import Testing

struct TreeFaultTests {
    @Test func `a set that adds up has no fault`() throws {
        let set = try SmallSet.set([
            SmallSet.criterion("1.1", maximum: Points(2)), SmallSet.criterion("1.2", maximum: Points(3)),
        ])
        #expect(faults(set) == [])
    }

    @Test func `a set without domains says nothing`() {
        #expect(faults(SmallSet.set(scale: Points(100), domains: [])) == [.noDomains])
    }

    @Test func `a code that stands twice is told at the second`() throws {
        let set = try SmallSet.set([
            SmallSet.criterion("1.1", maximum: Points(2)), SmallSet.criterion("1.1", maximum: Points(3)),
        ])
        #expect(faults(set) == [.codeTwice])
        #expect(set.faults.first { $0.kind == .tree(.codeTwice) }?.position == 2)
    }

    @Test func `a code must belong below the node that holds it`() throws {
        let stranger = try SmallSet.set([
            SmallSet.criterion("1.1", maximum: Points(2)), SmallSet.criterion("2.2", maximum: Points(3)),
        ])
        #expect(faults(stranger) == [.wrongParent(try #require(Code("1")))])
        let longer = try SmallSet.set([
            SmallSet.criterion("1.1", maximum: Points(1)), SmallSet.criterion("12.2", maximum: Points(1)),
        ])
        #expect(faults(longer) == [.wrongParent(try #require(Code("1")))])
    }

    @Test func `a letter behind the code is as good as a part below it`() throws {
        let parts = try ["1.1a", "1.1b"].map { try SmallSet.criterion($0, maximum: Points(1)) }
        #expect(faults(try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2), parts)])) == [])
    }

    @Test func `a code of a lower level is an orphan among the domains`() throws {
        let set = try SmallSet.set(domains: [SmallSet.criterion("3.4", maximum: Points(2))])
        #expect(faults(set).contains(.orphan))
    }

    @Test func `a number left out is missing unless a rest accounts for it`() throws {
        let criteria = try [
            SmallSet.criterion("1.1", maximum: Points(2)), SmallSet.criterion("1.3", maximum: Points(2)),
        ]
        #expect(faults(try SmallSet.set(criteria)) == [.codeMissing(try #require(Code("1.2")))])
        let domain = try SmallSet.criterion("1", maximum: Points(5), rest: Points(1), criteria)
        #expect(faults(SmallSet.set(domains: [domain])) == [])
    }

    @Test func `codes out of order are told at the later one`() throws {
        let set = try SmallSet.set([
            SmallSet.criterion("1.2", maximum: Points(2)), SmallSet.criterion("1.1", maximum: Points(2)),
        ])
        #expect(faults(set) == [.codeOrder(after: try #require(Code("1.2")))])
    }

    @Test func `a sum of nothing and a rule beside components are faults`() throws {
        #expect(
            faults(try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2), rule: .sum)])) == [.nothingToSum])
        var both = try SmallSet.criterion(
            "1.1", maximum: Points(2), [SmallSet.criterion("1.1.1", maximum: Points(2))])
        both.rule = .unknown
        #expect(faults(try SmallSet.set([both])) == [.ruleBesideComponents])
    }

    @Test func `a window must not end before it begins, nor the set`() throws {
        var set = try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2))])
        set.window = RelativeWindow(from: RelativeDay(month: 12, day: 15), to: RelativeDay(month: 12, day: 14))
        set.to = "2022-12-31"
        #expect(faults(set) == [.endsBeforeStart, .emptyWindow])
    }

    private func faults(_ set: CriteriaSet) -> [TreeFault] {
        set.faults.compactMap { if case .tree(let fault) = $0.kind { fault } else { nil } }
    }
}
