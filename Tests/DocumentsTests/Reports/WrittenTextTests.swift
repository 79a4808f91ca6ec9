import ParIndex
import Testing
import Wording

@testable import Documents

struct WrittenTextTests {
    private let values: QuotedValues

    init() throws {
        let code = try #require(Code("1.1"))
        let group = try #require(Code("1"))
        let catalogue = IndicatorCatalogue(
            slug: "thu", title: "Thử", standing: .test, source: Source(document: "Thử"), from: "2023-01-01",
            groups: [
                .init(
                    code: group, title: "Nhóm",
                    indicators: [.init(code: code, label: "Số hồ sơ", unit: "hồ sơ", kind: .integer)])
            ])
        var appendix = StatisticsAppendix([catalogue])
        appendix.statistics[code] = Statistic(
            code: code, value: .number(Quantity(192)), note: "",
            changed: Authorship(person: "a", name: "A", at: Instant("2023-04-04")))
        values = QuotedValues(appendix)
    }

    private func blocks(_ text: String) -> [Block] { WrittenText(text, values).blocks }

    @Test func `lines with a mark are items, with a blank behind it or without, those of one mark together`() {
        #expect(
            blocks("Mở đầu\n- một\n-hai\n – ba\n• bốn\n+ năm\n+sáu\n\nKết thúc") == [
                .paragraph("Mở đầu"), .list(ItemList(.dash, ["một", "hai", "ba", "bốn"])),
                .list(ItemList(.plus, ["năm", "sáu"])), .paragraph("Kết thúc"),
            ])
    }

    @Test func `a mark without words says nothing`() {
        #expect(blocks("-\n - \n+\n\r\n").isEmpty)
    }

    @Test func `lines with bars are a table, its first row the header, cells it lacks left empty`() throws {
        guard case .table(let table)? = blocks("| Thiết bị | Số ({1.1}) |\n|Máy tính|{1.1}\n| Máy in").first else {
            Issue.record("no table")
            return
        }
        #expect(table.columns.map(\.title) == ["Thiết bị", "Số (192)"])
        #expect(
            table.rows.map { $0.cells.map { $0.passages.map(\.text) } } == [
                [["Máy tính"], ["192"]], [["Máy in"], [""]],
            ])
    }

    @Test func `items are lines by themselves, without their marks`() {
        let items = WrittenText("- Phòng Nội vụ\nLưu: VT", values).items
        #expect(items.map(\.text) == ["Phòng Nội vụ", "Lưu: VT"])
    }

    @Test func `figures are bound, numbers typed by hand are told, what can not be read stays as it is`() {
        let runs = WrittenText("Nhận {1.1}, {9.9} và 8 tổ {x", values).items.flatMap(\.runs)
        #expect(
            runs == [
                Run("Nhận "), .bound("192", to: "statistic/1.1"), Run(", "), .typed("{9.9}"), Run(" và "), .typed("8"),
                Run(" tổ "), .typed("{x"),
            ])
    }

    @Test func `numbers of a draft were typed by nobody`() {
        let runs = WrittenText("Năm 2023: {1.1}", values, isDraft: true).items.flatMap(\.runs)
        #expect(runs == [Run("Năm "), Run("2023"), Run(": "), .bound("192", to: "statistic/1.1")])
    }
}
