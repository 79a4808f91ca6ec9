import Documents
import ParIndex

extension SamplePaper {
    /// A report whose criteria fill a table of so many rows.
    public static func report(rows: Int) -> Document {
        var paper = remediationReport
        paper.body = [.section(Section(.chapter, "Kết quả khắc phục", [.table(criteria(rows))]))]
        paper.annexes = []
        return paper
    }

    /// A notice of one page to one unit.
    public static func notice(_ number: Int) -> Document {
        var paper = remediationReport
        paper.letterhead.number = DocumentNumber(number, symbol: "TB-HĐTĐ")
        paper.body = [
            .paragraph([Run("Hội đồng thông báo kết quả thẩm định của đơn vị số "), .bound("\(number)", to: "unit")]),
            .table(criteria(12)),
        ]
        paper.annexes = []
        return paper
    }

    /// A decision: power, citations, articles.
    public static let decision: Document = {
        var paper = Document(
            letterhead: Letterhead(
                issuer: "Ủy ban nhân dân tỉnh Hà Bắc", number: DocumentNumber(symbol: "QĐ-UBND"), place: "Hà Bắc",
                date: .month(1, year: 2026)),
            heading: .titled("Quyết định", subject: "Công bố Chỉ số cải cách hành chính cấp xã năm 2025"),
            body: [
                .centred("QUYẾT ĐỊNH:"),
                .section(Section(.article, "Công bố kết quả của 3 xã theo Phụ lục kèm theo.")),
                .section(Section(.article, "Quyết định này có hiệu lực kể từ ngày ký.")),
                .section(Section(.article, "Chánh Văn phòng và thủ trưởng các cơ quan chịu trách nhiệm thi hành.")),
            ],
            properties: DocumentProperties(
                title: "Quyết định công bố", creator: "Ủy ban nhân dân tỉnh Hà Bắc",
                created: Instant("2026-01-05", secondOfDay: 0)))
        paper.competence = "Chủ tịch Ủy ban nhân dân tỉnh Hà Bắc"
        paper.citations = [
            "Căn cứ Luật Tổ chức chính quyền địa phương",
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 9/TTr-SNV",
        ]
        paper.signers = [Signer(position: "Chủ tịch", name: "Trần Văn Mẫu")]
        paper.recipients = ["Như Điều 3", "Lưu: VT, SNV"]
        paper.annexes = [Annex("Xếp hạng các xã", [.table(domains)])]
        return paper
    }()

    /// An official letter with two signers as minutes have them.
    public static let letter: Document = {
        var paper = decision
        paper.letterhead.superior = "Ủy ban nhân dân tỉnh Hà Bắc"
        paper.letterhead.issuer = "Sở Nội vụ"
        paper.letterhead.number = DocumentNumber(7, symbol: "SNV-CCHC")
        paper.heading = .letter(subject: "hướng dẫn tự đánh giá năm 2025")
        (paper.competence, paper.citations, paper.annexes) = (nil, [], [])
        paper.addressees = ["Ủy ban nhân dân xã Đồng Tâm"]
        paper.body = [
            .paragraph("Sở Nội vụ đề nghị các xã tự đánh giá trước ngày 15/12/2025."),
            .list(ItemList(.number, ["Chấm điểm từng tiêu chí", "Đính kèm tài liệu kiểm chứng"])),
        ]
        paper.signers = [
            Signer([.byOrderOf("Giám đốc")], position: "Trưởng phòng", name: "Lê Thị Mẫu"),
            Signer(position: "Thư ký", name: "Phạm Văn Mẫu"),
        ]
        return paper
    }()

    /// Text that means something to one format or another, in every place that takes text.
    public static let hostile: Document = {
        let evil =
            "R&D <b>\"x\"</b> 'y' 😀 \u{200F}עברית\u{200E} \u{202E}ngược #let x = $ * _ \\ @a ~ ` -- // /* [ ] { } = + ]]> \u{1}\u{7F}\u{FFFE}\u{0}\t\n |"
        var paper = Document(
            letterhead: Letterhead(
                superior: evil, issuer: String(repeating: "Tên rất dài ", count: 10),
                number: DocumentNumber(symbol: evil), place: evil, date: .month(12, year: 2026)),
            heading: .titled(evil, subject: Passage(evil)),
            body: [
                .paragraph(Passage(String(repeating: "Lý do dài & kỹ. ", count: 625))),
                .paragraph(Passage(String(repeating: "x", count: 10_000))),
                .section(Section(.chapter, Passage(evil), [.list(ItemList(.letter, [Passage(evil), Passage("")]))])),
                .table(
                    DocumentTable(
                        [.init(evil, share: 1), .init("b", share: 0)],
                        rows: [
                            .init([.init(Passage(String(repeating: "Ô dài <&> ", count: 1000))), .init(passages: [])]),
                            .init([.init(Passage(evil), columns: 9, rows: 9)]), .init([]),
                            .init([.init(Passage("=cmd|' /C calc'!A0"))]),
                        ])),
            ],
            properties: DocumentProperties(title: evil, creator: evil, created: Instant(seconds: 0)))
        paper.signers = [Signer([.acting(evil)], position: evil, name: String(repeating: "Nguyễn ", count: 17) + "A")]
        paper.recipients = [Passage(evil)]
        paper.verification = .coded("https://cchc.example/?a=1&b=<2>")
        return paper
    }()

    /// The names of those that are tried in every way; the long table is tried once.
    public static var names: [String] { all.dropLast().map(\.name) }

    /// The paper of that name.
    public static func named(_ name: String) -> Document? { all.first { $0.name == name }?.paper }

    /// Every paper with a name for its file.
    public static var all: [(name: String, paper: Document)] {
        [
            ("bao-cao", remediationReport), ("quyet-dinh", decision), ("cong-van", letter), ("doc-hai", hostile),
            ("bang-dai", report(rows: 3321)),
        ]
    }
}
