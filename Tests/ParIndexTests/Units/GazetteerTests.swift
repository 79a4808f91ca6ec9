import ParIndex
import Testing

/// The shipped gazetteer, read once for all tests.
enum ShippedGazetteer {
    private static let read = Result { try Gazetteer(shippedBytes("gazetteer.tsv")) }

    static func value() throws -> Gazetteer { try read.get() }
}

/// The last day of the old units and the first of the new ones.
let lastOldDay: Day = "2025-06-30"
let firstNewDay: Day = "2025-07-01"

@Suite struct GazetteerTests {
    let gazetteer: Gazetteer

    init() throws {
        gazetteer = try ShippedGazetteer.value()
    }

    @Test func `there were 10035 communes until June 2025 and are 3321 in 34 provinces since`() {
        #expect(gazetteer.count(on: lastOldDay) == 10_035)
        #expect(gazetteer.count(on: firstNewDay) == 3_321)
        #expect(gazetteer.provinces(on: lastOldDay)?.value.count == 63)
        #expect(gazetteer.provinces(on: firstNewDay)?.value.count == 34)
    }

    @Test func `since July 2025 there are 2621 xã, 687 phường and 13 đặc khu`() {
        let kinds = Dictionary(grouping: gazetteer.communes(on: firstNewDay), by: \.kind).mapValues(\.count)
        #expect(kinds == [.rural: 2621, .ward: 687, .specialZone: 13])
    }

    @Test func `3316 codes of July 2025 had been another unit's`() {
        let old = Set(gazetteer.communes(on: lastOldDay).map(\.key.code))
        let new = gazetteer.communes(on: firstNewDay).map(\.key.code)
        #expect(old.count == 10_035)
        #expect(Set(new).count == 3_321)
        #expect(new.count { old.contains($0) } == 3_316)
    }

    @Test func `a commune is found by its key and by its code on a day`() {
        let strays = [lastOldDay, firstNewDay].flatMap { day in
            gazetteer.communes(on: day).filter { commune in
                gazetteer.commune(commune.key) != commune
                    || gazetteer.commune(commune.key.code, on: day)?.value.key != commune.key
            }
        }
        #expect(strays.isEmpty)
    }

    @Test func `06463 was Thị trấn Đồng Mỏ and is Xã Chi Lăng`() throws {
        let before = try #require(gazetteer.commune("06463", on: lastOldDay))
        let after = try #require(gazetteer.commune("06463", on: firstNewDay))
        #expect(before.value.fullName == "Thị trấn Đồng Mỏ" && before.value.superior.name == "Huyện Chi Lăng")
        #expect(after.value.fullName == "Xã Chi Lăng" && after.value.superior.name == "Tỉnh Lạng Sơn")
        #expect(before.value.key != after.value.key)
    }

    @Test func `an answer about a day before July 2025 says that it is the list of June 2025`() {
        let commune = gazetteer.communes(on: "2021-05-01").first { $0.name == "Phúc Xá" }
        #expect(commune?.validity == Validity(from: nil, to: lastOldDay))
        #expect(gazetteer.commune("00001", on: "2021-05-01")?.basis == .asOf(lastOldDay))
        #expect(gazetteer.provinces(on: "2021-05-01")?.basis == .asOf(lastOldDay))
    }

    @Test func `an answer about a day since July 2025 is in force`() {
        #expect(gazetteer.commune("00004", on: "2026-02-01")?.basis == .inForce)
        #expect(gazetteer.commune("00004", on: "2026-02-01")?.value.validity == Validity(from: firstNewDay, to: nil))
    }

    @Test(arguments: [
        ("06502", "Xã Liên Sơn", "Huyện Chi Lăng", "Tỉnh Lạng Sơn"),
        ("06463", "Thị trấn Đồng Mỏ", "Huyện Chi Lăng", "Tỉnh Lạng Sơn"),
        ("15280", "Xã Hà Bắc", "Huyện Hà Trung", "Tỉnh Thanh Hóa"),
        ("19894", "Xã Quảng Thọ", "Huyện Quảng Điền", "Tỉnh Thừa Thiên Huế"),
    ])
    func `the cast in 2023 is as its own papers show it`(
        code: String, name: String, superior: String, in province: String
    )
        throws
    {
        let answer = try #require(gazetteer.commune(code, on: "2023-10-31"))
        #expect(answer.value.fullName == name)
        #expect(answer.value.superior.name == superior && answer.value.province.name == province)
        guard case .attested(let paper) = answer.basis else { return #expect(Bool(false), "\(answer.basis)") }
        #expect(!paper.isEmpty)
    }

    @Test func `Quảng Thọ lay in Thừa Thiên Huế in 2023 and in Thành phố Huế in June 2025`() {
        #expect(gazetteer.commune("19894", on: "2023-10-31")?.value.province.name == "Tỉnh Thừa Thiên Huế")
        #expect(gazetteer.commune("19894", on: lastOldDay)?.value.province.name == "Thành phố Huế")
    }

    @Test func `Đồng Tâm of Ninh Giang is known for the days of its papers only`() {
        let code = "x-dong-tam-ninh-giang"
        #expect(gazetteer.commune(code, on: "2022-12-31")?.value.fullName == "Xã Đồng Tâm")
        #expect(gazetteer.commune(code, on: lastOldDay) == nil)
        #expect(gazetteer.commune(UnitKey(code, from: nil))?.province.name == "Tỉnh Hải Dương")
    }

    @Test func `a province's communes lie in that province`() throws {
        let old = try #require(gazetteer.communes(under: "20", on: lastOldDay))
        let new = try #require(gazetteer.communes(under: "20", on: firstNewDay))
        #expect(old.value.count == 194 && new.value.count == 65)
        #expect((old.value + new.value).allSatisfy { $0.province.name == "Tỉnh Lạng Sơn" })
        #expect(old.basis == .asOf(lastOldDay) && new.basis == .inForce)
    }

    @Test func `all provinces together hold every commune once`() throws {
        for day in [lastOldDay, firstNewDay] {
            let provinces = try #require(gazetteer.provinces(on: day)).value
            let below = provinces.flatMap { gazetteer.communes(under: $0.key.code, on: day)?.value ?? [] }
            #expect(below.count == gazetteer.count(on: day) && Set(below).count == below.count)
        }
    }

    @Test func `below a province stood other authorities until June 2025 and none since`() throws {
        let old = try #require(gazetteer.superiors(inProvince: "20", on: lastOldDay)).value
        #expect(old.count == 11 && old.contains { $0.name == "Huyện Chi Lăng" && $0.kind == .rural })
        #expect(gazetteer.communes(under: "187", on: lastOldDay)?.value.contains { $0.name == "Liên Sơn" } == true)
        #expect(gazetteer.superiors(inProvince: "20", on: firstNewDay)?.value.isEmpty == true)
        #expect(gazetteer.communes(under: "187", on: firstNewDay) == nil)
    }

    @Test func `every name is composed and every kind stands before it once`() {
        let names = [lastOldDay, firstNewDay].flatMap { gazetteer.communes(on: $0).map(\.name) }
        let titles = Commune.Kind.allCases.map { $0.title + " " }
        #expect(names.allSatisfy { !$0.isEmpty })
        // Huế had a phường called "Phường Đúc", the bronze founders' ward.
        #expect(names.filter { name in titles.contains { name.hasPrefix($0) } } == ["Phường Đúc"])
        #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy { !(0x300...0x36F).contains($0.value) } })
    }

    @Test(arguments: [
        "?06463Đồng Mỏ", "x06463Đồng Mỏ", "=2025-07-01\t\nx00001Một", "=2025-07-01\t\nP01Hà Nội\nxMột",
        "=2025-13-01\t", "=2025-07-01\t\nP01", "=\t2025-06-30\nP01Hà Nội\nx00001Một\t=",
        "=\t2025-06-30\nP01Hà Nội\nx00001Một\t=00002", "=\t2025-06-30\nP01Hà Nội\nx00001", "!06502\tx\tLiên Sơn",
    ])
    func `a file with an unreadable line is refused with the line's number`(text: String) {
        let error = #expect(throws: MalformedLine.self) { try Gazetteer(Array(text.utf8)) }
        #expect(error?.line == text.split(separator: "\n").count)
    }
}
