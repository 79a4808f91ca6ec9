import Testing

@testable import ParIndex

struct RegisterTableTests {
    private static var set: CriteriaSet {
        var set = CriteriaSet.sample
        let rule = RegisterRule(
            register: "par", title: "Chỉ số", rule: .threshold(Threshold(.value(Input("x")), bound: .from("80"))))
        set.domains = [Domain(node: .node("1", "2", rule: .register(rule)))]
        return set
    }

    private func read(_ rows: [[String]]) -> RegisterTable {
        RegisterTable(rows, register: "par", of: .chiLang, under: Self.set, year: 2023)
    }

    @Test func `units are named by code or name, after a heading`() {
        let table = read([["Đơn vị", "Điểm"], ["06502", "87,35"], ["thị trấn đồng mỏ", "90"]])
        #expect(table.faults.isEmpty)
        #expect(table.lines.map(\.figure) == [q("87,35"), Quantity(90)])
        #expect(table.lines.map(\.unit.code) == ["06502", "06463"])
        #expect(!table.missing.contains { $0.unit == RunningRound.lienSon })
    }

    @Test func `every line that is wrong says so with its number`() {
        let table = read([["06502", "87"], ["99999", "1"], ["06502", "88"], ["06463", "cao"], ["06463"]])
        #expect(
            table.faults.map(\.fault) == [
                .unit(.unknownUnit("99999")), .twice, .notFigure("cao"), .columnsMissing,
            ])
        #expect(table.faults.map(\.line) == [2, 3, 4, 5])
    }

    @Test func `registers of a set come with their criteria`() {
        #expect(Self.set.registers.map(\.key) == ["par"])
        #expect(Self.set.registers.first?.criteria.map(\.code) == [c("1")])
    }
}
