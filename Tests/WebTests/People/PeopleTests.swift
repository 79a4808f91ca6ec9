import HTTPTypes
import ParIndex
import Tables
import TestDatabases
import Testing

@testable import Web

@Suite struct PeopleTests {
    private static let lienSon = Seat.unit(UnitKey("06502", from: nil))
    private static let dongTam = Seat.unit(UnitKey("x-dong-tam-ninh-giang", from: nil))

    /// Somebody who keeps accounts, signed in with the second factor.
    private func keeper(
        _ browser: Browser, as role: Role, at seat: Seat, _ seatName: String, id: String = "keeper"
    ) async throws -> Visit {
        let (_, visit) = try await browser.member("Trần Thị Chương", as: role, at: seat, seatName, id: id)
        _ = try await browser.setUpSecondFactor(visit)
        return visit
    }

    private func manager(_ browser: Browser) async throws -> Visit {
        let code = try #require(try await browser.program.store.round("chi-lang-2023")?.round.authority.code)
        return try await keeper(browser, as: .programmeManager, at: .authority(code), "Phòng Nội vụ huyện Chi Lăng")
    }

    private func officer(_ browser: Browser, at seat: Seat = Self.lienSon, id: String = "lua") async throws {
        _ = try await browser.member("Nông Thị Lúa", as: .unitOfficer, at: seat, "UBND xã", id: id)
    }

    @Test(arguments: TestEngine.present)
    func `a manager makes an account in its authority, and the invitation leads to a password`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let visit = try await manager(browser)
            let answer = try await visit.send(
                "/nguoi-dung/them",
                [
                    "ho-ten": "Lăng Văn Đèo", "vai-tro": "unitCoordinator", "don-vi": "xa lien son",
                    "lien-he": "0912 345 678", "tieu-chi": "", "ten-dang-nhap": "",
                ], from: "/nguoi-dung/them")
            #expect(answer.status == 200)
            #expect(answer.text.contains("deo.lv.lienson"))
            #expect(answer.text.contains("UBND xã Liên Sơn"))
            let link = try #require(
                answer.text.firstMatch(of: /http:\/\/localhost(\/moi\/[A-Za-z0-9_-]{43})/)?.output.1)
            #expect(try await browser.get(String(link), from: "192.0.2.7").status == 200)
            #expect(try await visit.get("/nguoi-dung?tim=deo").text.contains("Lăng Văn Đèo"))
        }
    }

    @Test(arguments: [
        ("unitCoordinator", "x-dong-tam-ninh-giang@"), ("programmeManager", ""), ("administrator", ""),
        ("unitOfficer", "xã Không Có"),
    ])
    func `a role or a unit that is not the manager's to give is refused, the form filled in`(
        _ role: String, _ unit: String
    ) async throws {
        try await Browser.with { browser in
            let visit = try await manager(browser)
            let answer = try await visit.send(
                "/nguoi-dung/them", ["ho-ten": "Lăng Văn Đèo", "vai-tro": role, "don-vi": unit],
                from: "/nguoi-dung/them")
            #expect(answer.status == 422)
            #expect(answer.text.contains("value=\"Lăng Văn Đèo\""))
            let names = try await browser.program.store.people().map(\.name)
            #expect(!names.contains("Lăng Văn Đèo"))
        }
    }

    @Test func `who keeps no accounts does not find the page, who keeps some needs the second factor`() async throws {
        try await Browser.with { browser in
            let (_, officer) = try await browser.member()
            #expect(try await officer.get("/nguoi-dung").status == 404)
            let (_, head) = try await browser.member(
                "Hoàng Thị Xá", as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            #expect(try await head.get("/nguoi-dung").status == 403)
            _ = try await browser.setUpSecondFactor(head)
            #expect(try await head.get("/nguoi-dung").status == 200)
        }
    }

    @Test func `accounts of other units and of the administrator are not found`() async throws {
        try await Browser.with { browser in
            try await officer(browser)
            try await officer(browser, at: Self.dongTam, id: "tam")
            _ = try await browser.invite("Nguyễn Quản", as: .administrator, at: .installation, "Sở", id: "boss")
            let head = try await keeper(browser, as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            #expect(try await head.get("/nguoi-dung/lua").status == 200)
            for id in ["tam", "boss", "khong-co"] {
                #expect(try await head.get("/nguoi-dung/\(id)").status == 404)
                for act in ["loi-moi", "dong", "mo", "ban-giao", "phan-cong", "go-xac-thuc"] {
                    let answer = try await head.send("/nguoi-dung/\(id)/\(act)", [:], from: "/nguoi-dung/lua")
                    #expect(answer.status == 404, "\(id) \(act)")
                }
            }
            let list = try await head.get("/nguoi-dung").text
            #expect(list.contains("/nguoi-dung/lua\""))
            #expect(!list.contains("/nguoi-dung/tam\""))
        }
    }

    @Test func `an account with an appointment of elsewhere is seen but not kept`() async throws {
        try await Browser.with { browser in
            try await officer(browser)
            try await browser.program.store.appoint(
                "lua", Appointment(id: "more", role: .unitHead, seat: Self.dongTam, seatName: "UBND xã Đồng Tâm"),
                by: .system, at: browser.clock.now, request: "")
            let head = try await keeper(browser, as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            let page = try await head.get("/nguoi-dung/lua")
            #expect(page.status == 200)
            #expect(!page.text.contains("Cấp liên kết mới"))
            #expect(try await head.send("/nguoi-dung/lua/loi-moi", [:]).status == 403)
        }
    }

    @Test(arguments: TestEngine.present)
    func `handing over moves everything in one step and closes the account where asked`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (_, leaving) = try await browser.member(id: "lua")
            _ = try await browser.member("Hoàng Văn Núi", id: "nui")
            let head = try await keeper(browser, as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            try await browser.program.store.appoint(
                "lua",
                Appointment(
                    id: "more", role: .unitOfficer, seat: Self.lienSon, seatName: "UBND xã Liên Sơn",
                    codes: [try #require(Code("3.4"))]), by: .system, at: browser.clock.now, request: "")
            let answer = try await head.send(
                "/nguoi-dung/lua/ban-giao", ["nguoi-nhan": "nui", "dong": "1"], from: "/nguoi-dung/lua")
            #expect(answer.status == 303)
            let before = try #require(try await browser.program.store.account(of: "lua"))
            let after = try #require(try await browser.program.store.account(of: "nui"))
            #expect(before.person.appointments.isEmpty)
            #expect(before.closed != nil)
            #expect(after.person.appointments.map(\.id).contains("more"))
            #expect(try await leaving.get("/tai-khoan").status == 303)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a name is corrected by whoever keeps the account, on record, and the sign-in name stays`(
        _ engine: TestEngine
    ) async throws {
        try await Browser.with(engine) { browser in
            let (name, _) = try await browser.member(id: "lua")
            let head = try await keeper(browser, as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            let page = "/nguoi-dung/lua"
            #expect(try await head.send(page + "/ten", ["ho-ten": " "], from: page).status == 422)
            #expect(try await head.send(page + "/ten", ["ho-ten": "Nông Thị Lụa"], from: page).status == 303)
            #expect(try await head.get(page).text.contains("<h1>Nông Thị Lụa</h1>"))
            #expect(try await head.get("/nguoi-dung?tim=lua").text.contains("Nông Thị Lụa"))
            #expect(try await Visit(browser).signIn(name, Browser.password).status == 303)
        }
    }

    @Test func `a closed account can not sign in until it is opened again`() async throws {
        try await Browser.with { browser in
            let (name, _) = try await browser.member(id: "lua")
            let head = try await keeper(browser, as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            #expect(try await head.send("/nguoi-dung/lua/dong", [:], from: "/nguoi-dung/lua").status == 303)
            #expect(try await Visit(browser).signIn(name, Browser.password).status == 422)
            #expect(try await head.send("/nguoi-dung/lua/mo", [:], from: "/nguoi-dung/lua").status == 303)
            #expect(try await Visit(browser).signIn(name, Browser.password).status == 303)
        }
    }

    @Test func `a lost second factor is taken off with the password, by one who gives their own code`() async throws {
        try await Browser.with { browser in
            let (name, lost) = try await browser.member(id: "lua")
            _ = try await browser.setUpSecondFactor(lost)
            let (_, head) = try await browser.member(
                "Hoàng Thị Xá", as: .unitHead, at: Self.lienSon, "UBND xã Liên Sơn")
            let (secret, _) = try await browser.setUpSecondFactor(head)
            browser.clock.advance(bySeconds: 60)
            let path = "/nguoi-dung/lua/go-xac-thuc"
            #expect(try await head.send(path, ["ma-xac-thuc": "000000"], from: "/nguoi-dung/lua").status == 422)
            let done = try await head.send(path, ["ma-xac-thuc": browser.code(secret)], from: "/nguoi-dung/lua")
            #expect(done.status == 200)
            #expect(done.text.contains("/moi/"))
            #expect(try await lost.get("/tai-khoan").status == 303)
            #expect(try await Visit(browser).signIn(name, Browser.password).status == 422)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a pasted list is looked through first, and made as a whole after that`(_ engine: TestEngine) async throws {
        try await Browser.with(engine) { browser in
            let visit = try await manager(browser)
            let list = """
                Họ và tên\tĐơn vị\tVai trò\tTiêu chí\tLiên hệ
                Lăng Văn Đèo\tXã Liên Sơn\tđầu mối\t\t0912345678
                Lý Thị Suối\tThị trấn Đồng Mỏ\tCông chức chuyên môn\t3.4; 5\tsuoi@langson.example
                Phạm Thị Định\tPhòng Tư pháp\tthành viên hội đồng
                """
            let before = try await browser.program.store.people().count
            let preview = try await visit.send(
                "/nguoi-dung/hang-loat", ["danh-sach": list], from: "/nguoi-dung/hang-loat")
            #expect(preview.text.contains("3 dòng, không có lỗi"))
            #expect(try await browser.program.store.people().count == before)
            let made = try await visit.send("/nguoi-dung/hang-loat/tao", ["danh-sach": list])
            #expect(made.status == 200)
            #expect(made.text.matches(of: /class="slip"/).count == 3)
            #expect(made.text.contains("dinh.pt.tuphap"))
            let people = try await browser.program.store.people()
            let suoi = try #require(people.first { $0.name == "Lý Thị Suối" })
            #expect(suoi.appointments.first?.codes.map(\.text) == ["3.4", "5"])
        }
    }

    @Test func `each fault of a list stands at its row, and nothing is made`() async throws {
        try await Browser.with { browser in
            let visit = try await manager(browser)
            let list = """
                Lăng Văn Đèo;Xã Liên Sơn;đầu mối
                Lăng Văn Đèo;xa lien son;công chức
                ;Xã Liên Sơn;đầu mối
                A B;Xã Không Có;đầu mối
                C D;Xã Liên Sơn;thủ kho
                E G;Xã Liên Sơn;công chức;3,?
                H I;Xã Liên Sơn;công chức;;gọi sau
                K L;x-dong-tam-ninh-giang@;công chức
                """
            let page = try await visit.send(
                "/nguoi-dung/hang-loat", ["danh-sach": list], from: "/nguoi-dung/hang-loat"
            ).text
            for words in [
                "7 trong 8 dòng", "Trùng người và đơn vị với dòng 1", "Thiếu họ tên",
                "Không tìm thấy đơn vị “Xã Không Có”",
                "Không có vai trò “thủ kho”", "“?” không phải mã", "“gọi sau” không phải",
                "Ông/bà không phân công được",
            ] { #expect(page.contains(words), "\(words)") }
            let before = try await browser.program.store.people().count
            _ = try await visit.send("/nguoi-dung/hang-loat/tao", ["danh-sach": list])
            #expect(try await browser.program.store.people().count == before)
        }
    }

    @Test func `a list that comes as a spreadsheet is looked through as a pasted one`() async throws {
        try await Browser.with { browser in
            let visit = try await manager(browser)
            let columns = ["Họ và tên", "Đơn vị", "Vai trò", "Tiêu chí"].map { SheetTable.Column($0) }
            let table = SheetTable(
                name: "Danh sách", columns: columns,
                rows: [.init(["Lý Thị Suối", "Thị trấn Đồng Mỏ", "Công chức chuyên môn", "3.4; 5"].map { .text($0) })])
            let file = try SheetTable.workbook([table], title: "Danh sách", dated: "2023-12-01")
            let path = "/nguoi-dung/hang-loat"
            let preview = try await visit.upload(
                FileForm().adding("danh-sach", "").adding(file: "ds.xlsx", file, field: "danh-sach-tep"), to: path,
                from: path)
            #expect(preview.text.contains("1 dòng, không có lỗi"))
            #expect(preview.text.contains("Lý Thị Suối\tThị trấn Đồng Mỏ\tCông chức chuyên môn\t3.4; 5"))
            let other = try await visit.upload(
                FileForm().adding(file: "ds.xlsx", try FileForm.sample("plain.pdf"), field: "danh-sach-tep"), to: path,
                from: path)
            #expect(other.status == 422)
            #expect(other.text.contains("PDF"))
        }
    }

    @Test func `a list sent twice makes nobody twice, and a namesake needs a sign-in name of their own`() async throws {
        try await Browser.with { browser in
            let visit = try await manager(browser)
            let list = ["danh-sach": "Lý Thị Suối;Thị trấn Đồng Mỏ;đầu mối"]
            let made = try await visit.send("/nguoi-dung/hang-loat/tao", list, from: "/nguoi-dung/hang-loat")
            #expect(made.text.matches(of: /class="slip"/).count == 1)
            let again = try await visit.send("/nguoi-dung/hang-loat/tao", list, from: "/nguoi-dung/hang-loat")
            #expect(again.status == 422)
            #expect(again.text.contains("“Lý Thị Suối” đã có tài khoản"))
            #expect(try await browser.program.store.people().count { $0.name == "Lý Thị Suối" } == 1)
        }
    }

    @Test func `accounts of 170 units are made at once, without a single password hash`() async throws {
        try await Browser.with { browser in
            let visit = try await keeper(browser, as: .administrator, at: .installation, "Sở Nội vụ")
            let communes = try #require(browser.program.gazetteer.communes(under: "24", on: "2026-01-01")?.value)
                .prefix(85)
            let list = communes.flatMap { commune in
                [
                    "Nguyễn Văn An\t\(commune.key)\tđầu mối", "Trần Thị Bình\t\(commune.key)\tlãnh đạo",
                ]
            }.joined(separator: "\n")
            let made = try await visit.send(
                "/nguoi-dung/hang-loat/tao", ["danh-sach": list], from: "/nguoi-dung/hang-loat")
            #expect(made.text.matches(of: /class="slip"/).count == communes.count * 2)
            #expect(communes.count > 50)
        }
    }
}
