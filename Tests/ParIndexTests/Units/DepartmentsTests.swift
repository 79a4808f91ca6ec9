import ParIndex
import Testing

@Suite struct DepartmentsTests {
    let departments: Departments

    init() throws {
        departments = try Departments(shippedBytes("departments.tsv"))
    }

    @Test func `in 2023 a xã had posts, in 2025 it has offices`() {
        let posts = departments.ofCommune(.rural, on: "2023-10-31").filter { $0.form == .post }.map(\.slug)
        let offices = departments.ofCommune(.rural, on: firstNewDay).map(\.slug)
        #expect(
            Set(["van-phong-thong-ke", "tu-phap-ho-tich", "tai-chinh-ke-toan", "van-hoa-xa-hoi"]).isSubset(of: posts))
        #expect(
            Set([
                "van-phong-hdnd-ubnd", "phong-kinh-te", "phong-van-hoa-xa-hoi",
                "trung-tam-phuc-vu-hanh-chinh-cong",
            ]).isSubset(of: offices))
        #expect(Set(posts).isDisjoint(with: offices))
    }

    @Test func `a phường has Phòng Kinh tế, Hạ tầng và Đô thị instead of Phòng Kinh tế`() {
        let offices = departments.ofCommune(.ward, on: firstNewDay).map(\.name)
        #expect(offices.contains("Phòng Kinh tế, Hạ tầng và Đô thị") && !offices.contains("Phòng Kinh tế"))
    }

    @Test func `home affairs lay with Phòng Nội vụ below and lies with Sở Nội vụ of a province`() {
        #expect(departments.agencies(of: .superior, on: lastOldDay).contains { $0.name == "Phòng Nội vụ" })
        #expect(departments.agencies(of: .superior, on: firstNewDay).isEmpty)
        #expect(departments.agencies(of: .province, on: firstNewDay).contains { $0.name == "Sở Nội vụ" })
    }

    @Test func `what is stated names its source, and every slug stands once`() {
        #expect(departments.all.allSatisfy { ($0.basis == .stated) == ($0.source != nil) })
        #expect(Set(departments.all.map(\.slug)).count == departments.all.count)
    }

    @Test func `an agency is a unit to be assessed beside communes`() throws {
        let gazetteer = try ShippedGazetteer.value()
        let province = try #require(gazetteer.provinces(on: firstNewDay)?.value.first { $0.name == "Tỉnh Lạng Sơn" })
        let agency = Agency(try #require(departments["so-noi-vu"]), of: province)
        let commune = try #require(gazetteer.commune("06463", on: firstNewDay)).value
        let units: [AssessedUnit] = [.agency(agency), .commune(commune)]
        #expect(units.map(\.name) == ["Sở Nội vụ", "Xã Chi Lăng"])
        #expect(units.map(\.superior.name) == ["Tỉnh Lạng Sơn", "Tỉnh Lạng Sơn"])
        #expect(units.map(\.key.description) == ["x-so-noi-vu-20@2025-07-01", "06463@2025-07-01"])
    }

    @Test(arguments: [
        "a\tpost\tcommune\t\t\t\tTên\tpractice\t", "a\tpost\tcommune\tz\t\t\tTên\tpractice\t",
        "a\tpost\tcommune\tx\t\t\tTên\tstated\t", "a\tjob\tcommune\tx\t\t\tTên\tpractice\t", "a\tpost",
        "a\tpost\tcommune\tx\t2025\t\tTên\tpractice\t",
    ])
    func `a line that says nothing readable is named`(line: String) {
        #expect(throws: MalformedLine(line: 1, text: line)) { try Departments(line.utf8) }
    }
}
