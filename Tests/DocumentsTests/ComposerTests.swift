import Documents
import ParIndex
import SamplePapers
import Testing

struct ComposerTests {
    private let layout: PageLayout

    init() throws { layout = try ShippedLayout.read() }

    private func lines(_ paper: Document) -> [String] {
        TextWriter(layout).write(paper).split(separator: "\n").map(String.init)
    }

    private func lines(_ change: (inout Document) -> Void) -> [String] {
        var paper = SamplePaper.decision
        change(&paper)
        return lines(paper)
    }

    @Test func `a draft has room for number and day`() {
        let lines = lines { _ in }
        let room = String(repeating: "\u{A0}", count: 6)
        #expect(lines.contains("Số:\(room)/QĐ-UBND"))
        #expect(lines.contains("Hà Bắc, ngày\(room)tháng\u{A0}01 năm\u{A0}2026"))
    }

    @Test func `a number below ten is led by a zero, a later one is not`() {
        #expect(lines { $0.letterhead.number.number = 7 }.contains("Số: 07/QĐ-UBND"))
        #expect(lines { $0.letterhead.number.number = 10 }.contains("Số: 10/QĐ-UBND"))
    }

    @Test func `days below ten and the first two months are led by a zero`() {
        #expect(
            lines { $0.letterhead.date = .day("2024-05-04") }.contains {
                $0.hasPrefix("Hà Bắc, ngày\u{A0}04 tháng\u{A0}5 năm")
            })
        #expect(
            lines { $0.letterhead.date = .month(2, year: 2024) }.contains {
                $0.hasSuffix("tháng\u{A0}02 năm\u{A0}2024")
            })
        #expect(
            lines { $0.letterhead.date = .month(3, year: 2024) }.contains { $0.hasSuffix("tháng\u{A0}3 năm\u{A0}2024") }
        )
    }

    @Test func `names of bodies and types are capitals in the head`() {
        let lines = lines { _ in }
        #expect(lines.contains("ỦY\u{A0}BAN\u{A0}NHÂN\u{A0}DÂN TỈNH\u{A0}HÀ\u{A0}BẮC"))
        #expect(lines.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        #expect(lines.contains("QUYẾT ĐỊNH"))
    }

    @Test func `citations end with semicolons, the last with a stop`() {
        let citations = lines { _ in }.filter { $0.hasPrefix("Căn cứ") || $0.hasPrefix("Theo đề") }
        #expect(citations.map { $0.suffix(1) } == [";", "."])
    }

    @Test func `articles are numbered through and the text ends with its mark`() {
        let lines = lines { _ in }
        #expect(lines.filter { $0.hasPrefix("Điều\u{A0}") || $0.hasPrefix("Điều ") }.count == 3)
        #expect(lines.contains { $0.hasSuffix("thi hành./.") })
        #expect(lines.filter { $0.contains("./.") }.count == 1)
    }

    @Test func `one addressee stands on the line of the words, several below it`() {
        #expect(lines(SamplePaper.letter).contains("Kính gửi: Ủy ban nhân dân xã Đồng Tâm"))
        let several = lines(SamplePaper.remediationReport)
        #expect(several.contains("Kính gửi:"))
        #expect(several.contains("- Ủy ban nhân dân huyện Chi Lăng;"))
        #expect(several.contains("- Phòng Nội vụ huyện Chi Lăng."))
    }

    @Test func `who is addressed is the first of the recipients`() {
        let lines = lines(SamplePaper.remediationReport)
        let start = lines.firstIndex(of: "Nơi nhận:") ?? 0
        #expect(lines[start + 1] == "- Như trên;")
        #expect(lines[start + 5] == "- Lưu: VT, VP.")
        #expect(!self.lines { _ in }.contains("- Như trên;"))
    }

    @Test func `every form of signing is printed as the decree abbreviates it`() {
        let powers: [Signer.Power] = [
            .onBehalfOf("Ủy ban nhân dân"), .inPlaceOf("Chủ tịch"), .byOrderOf("Chủ tịch"), .delegatedBy("Chủ tịch"),
            .acting("Chủ tịch"),
        ]
        let lines = lines { $0.signers = [Signer(powers, position: "Phó Chủ tịch", name: "Trần Văn Mẫu")] }
        let printed = [
            "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. CHỦ TỊCH", "TUQ. CHỦ TỊCH", "Q. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
            "Trần Văn Mẫu",
        ]
        let start = lines.firstIndex(of: "TM. ỦY BAN NHÂN DÂN") ?? 0
        #expect(Array(lines[start..<min(lines.count, start + 7)]) == printed)
    }

    @Test func `sections count by their rank, and a number may be given`() {
        let lines = lines {
            $0.body = [
                .section(Section(.part, "chung", [.section(Section(.chapter, "một"))])),
                .section(
                    Section(.chapter, "hai", [.section(Section(.item, "x")), .section(Section(.item, "y", number: 5))])),
                .section(Section(.chapter, "ba", (1...7).map { .section(Section(.point, Passage("đ\($0)"))) })),
            ]
        }
        for line in ["Phần I", "CHUNG", "I. MỘT", "I. HAI", "1. x", "5. y", "II. BA", "đ) đ5", "e) đ6"] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test func `one annex has no number, several have Roman ones`() {
        #expect(lines(SamplePaper.decision).contains("Phụ lục"))
        let several = lines(SamplePaper.remediationReport)
        #expect(several.contains("Phụ lục I") && several.contains("Phụ lục II"))
        #expect(
            several.contains {
                $0.hasPrefix("(Kèm theo Báo cáo số") && $0.hasSuffix("của Ủy ban nhân dân xã Liên Sơn)")
            })
    }

    @Test func `an annex names the number and the day of its paper once they are known`() {
        let lines = lines {
            $0.letterhead.number.number = 345
            if let day = Day(parsing: "2026-11-21") { $0.letterhead.date = .day(day) }
        }
        #expect(
            lines.map { $0.replacing("\u{A0}", with: " ") }.contains {
                $0.hasPrefix("(Kèm theo Quyết định số 345/QĐ-UBND ngày 21 tháng 11 năm 2026 của Chủ tịch")
            })
    }

    @Test func `a number stays with what it counts and what it numbers`() {
        let lines = lines {
            $0.body = [
                .paragraph("Đạt 81,9 điểm, giải quyết 192 hồ sơ, 97 % theo Quyết định số 202 ngày 5 tháng 6, bảng 3 là")
            ]
        }
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "Đạt 81,9\u{A0}điểm, giải quyết 192\u{A0}hồ sơ, 97\u{A0}% theo Quyết định số\u{A0}202\u{A0}ngày\u{A0}5 tháng\u{A0}6, bảng 3 là"
                )
            })
    }

    @Test func `what no paper can bear is taken out of text`() {
        #expect(Run("a\u{0}b\u{202E}c\u{FFFE}d\u{2066}e\u{FEFF}f\u{85}g").text == "abcdef g")
        #expect(Run("dòng\nmột\tô").text == "dòng một ô")
        #expect(Run("Ủy ban 😀 \u{200F}א").text == "Ủy ban 😀 \u{200F}א")
    }
}
