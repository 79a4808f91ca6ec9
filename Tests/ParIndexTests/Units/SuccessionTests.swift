import ParIndex
import Testing

@Suite struct SuccessionTests {
    let gazetteer: Gazetteer

    init() throws {
        gazetteer = try ShippedGazetteer.value()
    }

    @Test func `every old commune went into communes of July 2025`() {
        let strays = gazetteer.communes(on: lastOldDay).filter { old in
            let successors = gazetteer.successors(of: old.key) ?? []
            return successors.isEmpty || !successors.allSatisfy { $0.commune.key.from == firstNewDay }
        }
        #expect(strays.isEmpty)
    }

    @Test func `an old commune went whole into one, or in a main part and other parts into several`() {
        let strays = gazetteer.communes(on: lastOldDay).filter { old in
            let extents = (gazetteer.successors(of: old.key) ?? []).map(\.extent)
            return extents != [.whole] && (extents.first != .mainPart || Set(extents.dropFirst()) != [.part])
        }
        #expect(strays.isEmpty)
    }

    @Test func `predecessors are the successors read backwards`() {
        var (forward, backward): (Set<String>, Set<String>) = ([], [])
        for old in gazetteer.communes(on: lastOldDay) {
            for link in gazetteer.successors(of: old.key) ?? [] {
                forward.insert("\(old.key.code)\(link.commune.key.code)\(link.extent)")
            }
        }
        for new in gazetteer.communes(on: firstNewDay) {
            for link in gazetteer.predecessors(of: new.key) ?? [] {
                backward.insert("\(link.commune.key.code)\(new.key.code)\(link.extent)")
            }
        }
        #expect(forward == backward && forward.count == 10_597)
    }

    @Test(arguments: [
        ("06502", "06481"), ("06463", "06463"), ("15280", "15274"), ("19894", "19867"),
    ])
    func `each of the cast went whole into one commune of today`(old: String, new: String) {
        let today = gazetteer.unitsOfToday(of: UnitKey(old, from: nil))
        #expect(today?.map(\.commune.key) == [UnitKey(new, from: firstNewDay)])
        #expect(today?.map(\.extent) == [.whole])
    }

    @Test func `a merged unit shows the units it was made of`() {
        let chiLang = gazetteer.predecessors(of: UnitKey("06463", from: firstNewDay))
        #expect(chiLang?.contains { $0.commune.fullName == "Thị trấn Đồng Mỏ" && $0.extent == .whole } == true)
        #expect(chiLang.map { $0.count > 1 } == true)
    }

    @Test func `what became of Đồng Tâm is not known`() {
        let key = UnitKey("x-dong-tam-ninh-giang", from: nil)
        #expect(gazetteer.successors(of: key) == nil)
        #expect(gazetteer.unitsOfToday(of: key) == nil)
    }

    @Test func `what a unit of June 2025 was made of is not known`() {
        #expect(gazetteer.predecessors(of: UnitKey("06463", from: nil)) == nil)
    }

    @Test func `a unit of today has no successor and is its own unit of today`() {
        let key = UnitKey("06463", from: firstNewDay)
        #expect(gazetteer.successors(of: key) == [])
        #expect(gazetteer.unitsOfToday(of: key)?.map(\.commune.key) == [key])
    }

    @Test(arguments: [
        ("11948", "Huyện Bạch Long Vĩ"), ("19742", "Huyện Cồn Cỏ"), ("20333", "Huyện Hoàng Sa"),
        ("21548", "Huyện Lý Sơn"), ("26732", "Huyện Côn Đảo"),
    ])
    func `a đặc khu without predecessor communes names the island authority it was`(code: String, island: String) {
        let key = UnitKey(code, from: firstNewDay)
        #expect(gazetteer.predecessors(of: key) == [])
        #expect(gazetteer.commune(key)?.formerIslandAuthority == island)
        #expect(gazetteer.commune(key)?.kind == .specialZone)
    }

    @Test func `every other unit of today has predecessors`() {
        let without = gazetteer.communes(on: firstNewDay).filter {
            gazetteer.predecessors(of: $0.key)?.isEmpty != false
        }
        #expect(without.count == 5 && without.allSatisfy { $0.formerIslandAuthority != nil })
    }

    @Test func `a key is read as it is written`() {
        for key in [UnitKey("06463", from: firstNewDay), UnitKey("x-dong-tam-ninh-giang", from: nil)] {
            #expect(UnitKey(parsing: key.description) == key)
        }
        for text in ["06463", "@", "06463@2025-7-1", "06463@01/07/2025", ""] { #expect(UnitKey(parsing: text) == nil) }
    }
}
