import ParIndex
import Testing

struct BandsFaultTests {
    private let rate = Measure.rate(part: Input("hồ sơ đúng hạn"), whole: Input("hồ sơ"))
    private let figure = Measure.value(Input("tin bài"))

    @Test func `bands that meet end to end have no fault, in any order`() throws {
        let bands = [
            Band(lower: nil, upper: below(70), points: .zero), Band(lower: from(70), upper: to(90), points: Points(1)),
            Band(lower: above(90), upper: nil, points: Points(2)),
        ]
        #expect(try faults(rate, bands) == [])
        #expect(try faults(rate, bands.reversed()) == [])
        #expect(try faults(figure, bands) == [])
    }

    @Test func `a single figure between two open ends is a gap`() throws {
        let bands = [
            Band(lower: above(90), upper: nil, points: Points(2)), Band(lower: nil, upper: below(90), points: .zero),
        ]
        #expect(try faults(rate, bands) == [.bandsGap(from: from(90), to: to(90))])
    }

    @Test func `a single figure between two closed ends is an overlap`() throws {
        let bands = [
            Band(lower: from(80), upper: nil, points: Points(2)), Band(lower: nil, upper: to(80), points: .zero),
        ]
        #expect(try faults(rate, bands) == [.bandsOverlap(from: from(80), to: to(80))])
    }

    @Test func `a rate is covered from 0 to 100, a figure over the whole line`() throws {
        let bands = [
            Band(lower: from(50), upper: to(100), points: Points(2)),
            Band(lower: from(0), upper: below(50), points: .zero),
        ]
        #expect(try faults(rate, bands) == [])
        #expect(
            try faults(figure, bands) == [.bandsGap(from: nil, to: below(0)), .bandsGap(from: above(100), to: nil)])
    }

    @Test func `a band inside another overlaps over its whole length`() throws {
        let bands = [
            Band(lower: nil, upper: nil, points: Points(2)), Band(lower: from(20), upper: below(30), points: .zero),
        ]
        #expect(try faults(rate, bands) == [.bandsOverlap(from: from(20), to: below(30))])
    }

    @Test func `a band that holds nothing is empty, not a gap`() throws {
        let bands = [
            Band(lower: nil, upper: nil, points: Points(2)), Band(lower: above(30), upper: to(30), points: .zero),
        ]
        #expect(try faults(rate, bands) == [.bandEmpty(from: above(30), to: to(30))])
    }

    @Test func `a bound of a rate beyond 100 per cent is a fault`() throws {
        let bands = [
            Band(lower: from(120), upper: nil, points: Points(2)), Band(lower: nil, upper: below(120), points: .zero),
        ]
        #expect(try faults(rate, bands).contains(.boundOutside(Quantity(120))))
        #expect(try faults(figure, bands) == [])
    }

    /// Bands cut at random places and given out with random ends: exactly the seams that do not meet are told.
    @Test func `faults are told exactly where some figure has no band or two`() throws {
        for _ in 0..<300 {
            let bands = randomBands()
            let probes = (-1...21).flatMap { [Quantity($0), Quantity(millionths: Int64($0) * 1_000_000 + 500_000)] }
            let counts = probes.map { probe in bands.count { $0.holds(probe) } }
            let found = try faults(figure, bands)
            #expect(counts.contains(0) == found.contains { if case .bandsGap = $0 { true } else { false } })
            #expect(counts.contains { $0 > 1 } == found.contains { if case .bandsOverlap = $0 { true } else { false } })
        }
    }

    private func randomBands() -> [Band] {
        let cuts = Set((0..<3).map { _ in Int.random(in: 0...20) }).sorted()
        var bands: [Band] = [
            Band(lower: nil, upper: Bound(Quantity(cuts[0]), isIncluded: .random()), points: Points(2))
        ]
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            bands.append(
                Band(
                    lower: Bound(Quantity(start), isIncluded: .random()),
                    upper: Bound(Quantity(end), isIncluded: .random()), points: .zero))
        }
        bands.append(
            Band(lower: Bound(Quantity(cuts[cuts.count - 1]), isIncluded: .random()), upper: nil, points: .zero))
        return bands.shuffled()
    }

    private func faults(_ measure: Measure, _ bands: [Band]) throws -> [RuleFault] {
        try SmallSet.ruleFaults(.bands(Bands(measure, bands: bands)))
    }

    private func from(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: true) }
    private func above(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: false) }
    private func to(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: true) }
    private func below(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: false) }
}

extension Band {
    fileprivate func holds(_ figure: Quantity) -> Bool {
        let isAboveLower = lower.map { $0.isIncluded ? figure >= $0.value : figure > $0.value } ?? true
        let isBelowUpper = upper.map { $0.isIncluded ? figure <= $0.value : figure < $0.value } ?? true
        return isAboveLower && isBelowUpper
    }
}
