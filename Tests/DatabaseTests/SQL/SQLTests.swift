import Testing

@testable import Database

struct SQLTests {
    @Test func `an interpolated value becomes a bind and never text`() {
        let code = "'; DROP TABLE unit; --"
        let sql: SQL = "SELECT name FROM unit WHERE code = \(code) AND points > \(3)"
        #expect(sql.text == "SELECT name FROM unit WHERE code = ? AND points > ?")
        #expect(sql.binds == [.text(code), .integer(3)])
    }

    @Test func `an interpolated statement is appended with its binds`() {
        let filter: SQL = "year = \(2023)"
        let sql: SQL = "SELECT 1 FROM round WHERE \(filter) AND kind = \("xã")"
        #expect(sql == SQL(text: "SELECT 1 FROM round WHERE year = ? AND kind = ?", binds: [2023, "xã"]))
    }

    @Test func `conditions are joined in order`() {
        let sql = SQL.joined(["a = \(1)", "b = \(2)", "c"], separator: " AND ")
        #expect(sql == SQL(text: "a = ? AND b = ? AND c", binds: [1, 2]))
    }

    @Test func `nothing joined is nothing`() {
        #expect(SQL.joined([], separator: ", ") == "")
    }

    @Test func `a list has a bind for each value`() {
        let sql: SQL = "code IN \(list: ["06502", "06463"])"
        #expect(sql == SQL(text: "code IN (?,?)", binds: ["06502", "06463"]))
    }

    @Test func `an empty list holds nothing`() {
        let sql: SQL = "code IN \(list: [String]())"
        #expect(sql == SQL(text: "code IN (NULL)", binds: []))
    }

    @Test func `an absent value is bound as null`() {
        let sql: SQL = "rank = \(Int?.none) OR rank = \(Optional(4))"
        #expect(sql.binds == [.null, .integer(4)])
    }

    @Test func `an enum with a raw value is stored as that`() {
        enum Kind: String, Storable { case xa, phuong }
        let sql: SQL = "kind = \(Kind.phuong)"
        #expect(sql.binds == [.text("phuong")])
        #expect(Kind(stored: .text("xa")) == .xa)
        #expect(Kind(stored: .text("huyen")) == nil)
        #expect(Kind(stored: .integer(1)) == nil)
    }
}
