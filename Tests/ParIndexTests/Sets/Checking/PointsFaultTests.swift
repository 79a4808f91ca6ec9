import ParIndex
import Testing

struct PointsFaultTests {
    @Test func `domains must add up to the scale`() throws {
        let set = try SmallSet.set(scale: Points(100), [SmallSet.criterion("1.1", maximum: Points(99))])
        #expect(faults(set) == [.scale(Points(100), domains: Points(99))])
    }

    @Test func `components and rest must add up to the maximum, to the millionth`() throws {
        let component = try SmallSet.criterion("1.1.1", maximum: Points(millionths: 1_999_999))
        let short = try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2), [component])])
        #expect(faults(short) == [.sum(maximum: Points(2), components: component.maximum, rest: .zero)])
        let rest = Points(millionths: 1)
        let whole = try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2), rest: rest, [component])])
        #expect(faults(whole) == [])
    }

    @Test func `a negative maximum, a negative rest and a minimum above the maximum are faults`() throws {
        let set = try SmallSet.set(domains: [
            SmallSet.criterion("1", maximum: Points(-1)),
            SmallSet.criterion(
                "2", maximum: Points(1), rest: Points(-1), [SmallSet.criterion("2.1", maximum: Points(2))]),
            SmallSet.criterion("3", maximum: Points(1), minimum: Points(2)),
        ])
        #expect(
            faults(set) == [
                .minimumAboveMaximum(.zero, maximum: Points(-1)), .negativeMaximum(Points(-1)),
                .negativeRest(Points(-1)), .minimumAboveMaximum(Points(2), maximum: Points(1)),
            ])
    }

    @Test func `a penalty adds nothing and takes something`() throws {
        let criterion = try SmallSet.criterion("1.1", maximum: Points(2))
        let adding = try SmallSet.set([criterion], penalties: [SmallSet.criterion("P1", maximum: Points(1))])
        #expect(faults(adding) == [.penaltyMaximum(Points(1))])
        let idle = try SmallSet.set([criterion], penalties: [SmallSet.criterion("P1", maximum: .zero)])
        #expect(faults(idle) == [.penaltyWithoutMinimum])
        let good = try SmallSet.set(
            [criterion], penalties: [SmallSet.criterion("P1", maximum: .zero, minimum: Points(-3))])
        #expect(faults(good) == [])
    }

    @Test func `points when nothing arose lie between minimum and maximum, ends included`() throws {
        for (points, isFault) in [(2, false), (0, false), (3, true), (-1, true)] {
            let criterion = try SmallSet.criterion("1.1", maximum: Points(2), whenNothing: .points(Points(points)))
            #expect(faults(try SmallSet.set([criterion])) == (isFault ? [.nothingOutside(Points(points))] : []))
        }
    }

    private func faults(_ set: CriteriaSet) -> [PointsFault] {
        set.faults.compactMap { if case .points(let fault) = $0.kind { fault } else { nil } }
    }
}
