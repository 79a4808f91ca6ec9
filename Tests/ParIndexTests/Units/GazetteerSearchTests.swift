import ParIndex
import Testing

@Suite struct GazetteerSearchTests {
    let gazetteer: Gazetteer

    init() throws {
        gazetteer = try ShippedGazetteer.value()
    }

    @Test(arguments: ["lien son", "Liên Sơn", "Lie\u{302}n So\u{31B}n", "LIÊN  SƠN", " liên sơn "])
    func `seven old communes are called Liên Sơn, however it is typed`(text: String) {
        let called = gazetteer.search(text).filter {
            $0.commune.key.from == nil && $0.commune.name.hasSuffix("Liên Sơn")
        }
        #expect(
            called.map(\.commune.key.code).sorted() == [
                "04621", "04969", "06502", "07327", "13432", "14473", "24580",
            ])
        #expect(called.allSatisfy { $0.basis == .asOf(lastOldDay) && $0.commune.validity.to == lastOldDay })
    }

    @Test func `names with the diacritics that were typed come before others`() throws {
        let names = gazetteer.search("Liễn Sơn").map(\.commune.name)
        #expect(names.first == "Liễn Sơn" && names.contains("Liên Sơn"))
        let other = gazetteer.search("Liên Sơn").map(\.commune.name)
        let firstTilted = try #require(other.firstIndex(of: "Liễn Sơn"))
        #expect(other[..<firstTilted].allSatisfy { $0 == "Liên Sơn" } && firstTilted >= 6)
    }

    @Test func `an old name leads to the unit of today, with province and former superior`() throws {
        let match = try #require(gazetteer.search("lien son").first { $0.commune.key.code == "06502" })
        #expect(match.commune.superior.name == "Huyện Chi Lăng" && match.commune.province.name == "Tỉnh Lạng Sơn")
        #expect(match.today?.map(\.commune.key) == [UnitKey("06481", from: firstNewDay)])
    }

    @Test func `names called exactly so come before names that hold it`() throws {
        let names = gazetteer.search("lien son").map { Folding.fold($0.commune.name) }
        let firstOther = try #require(names.firstIndex { $0 != "lien son" })
        #expect(firstOther >= 6 && !names[firstOther...].contains("lien son"))
    }

    @Test func `the kind may stand before the name`() {
        let townships = gazetteer.search("thị trấn liên sơn").map(\.commune)
        #expect(townships.map(\.key.code) == ["24580", "04621"])
        #expect(gazetteer.search("xã Liên Sơn").allSatisfy { $0.commune.kind == .rural })
    }

    @Test func `a part of a word is enough`() {
        #expect(gazetteer.search("dong m").contains { $0.commune.fullName == "Thị trấn Đồng Mỏ" })
    }

    @Test func `words above the name narrow the search`() {
        let found = gazetteer.search("lien son chi lang").map(\.commune.key.code)
        #expect(found == ["06502"])
    }

    @Test func `a unit known by its papers only is found, its unit of today unknown`() throws {
        let match = try #require(
            gazetteer.search("dong tam ninh giang").first { $0.commune.key.code == "x-dong-tam-ninh-giang" })
        #expect(match.today == nil)
        guard case .attested = match.basis else { return #expect(Bool(false), "\(match.basis)") }
    }

    @Test func `every two hundredth old name finds its commune`() {
        let old = gazetteer.communes(on: lastOldDay).enumerated().filter { $0.offset % 200 == 5 }.map(\.element)
        let lost = old.filter { commune in
            !gazetteer.search(Folding.fold(commune.name), limit: 400).contains { $0.commune.key == commune.key }
        }
        #expect(lost.isEmpty)
    }

    @Test func `a limit leaves out the furthest, never the nearest`() {
        for text in ["lien", "xã hà"] {
            let all = gazetteer.search(text, limit: 2_000)
            #expect(gazetteer.search(text, limit: 25) == Array(all.prefix(25)))
        }
    }

    @Test func `nothing sought finds nothing`() {
        #expect(gazetteer.search("").isEmpty && gazetteer.search("  \u{300}").isEmpty)
        #expect(gazetteer.search("không có xã nào tên thế này").isEmpty)
        #expect(gazetteer.search("lien son", limit: 3).count == 3)
    }
}
