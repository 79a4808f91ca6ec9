import ParIndex
import Testing

struct GradeFaultTests {
    private let good = Grade(name: "Tốt", lower: .from(Quantity(80)))
    private let fair = Grade(name: "Khá", upper: .below(Quantity(80)))

    @Test func `grades that meet have no fault`() {
        #expect(GradeTable([good, fair]).faults.isEmpty)
    }

    @Test func `a single score that no grade holds is a gap`() {
        let table = GradeTable([
            Grade(name: "Xuất sắc", lower: .above(Quantity(15))),
            Grade(name: "Tốt", upper: .below(Quantity(15))),
        ])
        #expect(table.faults == [.gap(beside: "Tốt", from: .from(Quantity(15)), to: .to(Quantity(15)))])
    }

    @Test func `a score that two grades hold is an overlap`() {
        let table = GradeTable([good, Grade(name: "Khá", upper: .to(Quantity(80)))])
        #expect(table.faults == [.overlap("Khá", "Tốt", from: .from(Quantity(80)), to: .to(Quantity(80)))])
    }

    @Test func `scores below the lowest and above the highest grade are gaps`() {
        let table = GradeTable([Grade(name: "Khá", lower: .from(Quantity(50)), upper: .to(Quantity(90)))])
        #expect(
            table.faults == [
                .gap(beside: "Khá", from: .from(Quantity(0)), to: .below(Quantity(50))),
                .gap(beside: "Khá", from: .above(Quantity(90)), to: .to(Quantity(100))),
            ])
    }

    @Test func `a table is complete over its own range`() {
        let grades = [Grade(name: "Đạt", lower: .from(Quantity(50)), upper: .to(Quantity(120)))]
        #expect(GradeTable(grades, over: Quantity(50)...Quantity(120)).faults.isEmpty)
    }

    @Test func `a grade that no score reaches is named`() {
        let never = Grade(name: "Vừa", lower: .from(Quantity(80)), upper: .below(Quantity(80)))
        #expect(GradeTable([good, never, fair]).faults == [.unreachable("Vừa")])
    }

    @Test func `a lesser grade written first is named`() {
        #expect(GradeTable([fair, good]).faults == [.order("Khá", "Tốt")])
    }

    @Test func `names that stand twice and grades that are not there are named`() {
        let table = GradeTable(
            [good, fair, Grade(name: "Khá", lower: .from(Quantity(200)))],
            disqualifiers: [GradeTable.Disqualifier(event: "kỷ luật", best: "Yếu")])
        #expect(table.faults.contains(.nameTwice("Khá")))
        #expect(table.faults.contains(.unknownGrade(event: "kỷ luật", "Yếu")))
    }

    @Test func `no grades at all are a fault`() {
        #expect(GradeTable([]).faults == [.empty])
    }
}
