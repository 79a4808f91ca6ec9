/// What a paragraph is on the page (kiểu đoạn), by its name in the layout file.
public enum ParagraphStyle: String, CaseIterable, Hashable, Sendable {
    case national, motto, superior, issuer, number, placeDate, letterSubject
    case typeName, subject, addressee, addressees, addresseeLine, competence, citation
    case part, partTitle, chapter, item, point, article, body, centred
    case caption, tableHead, tableText, afterTable
    case power, signerName, recipientsTitle, recipient
    case annexNumber, annexTitle, annexNote, pageNumber, provenance, verification

    /// Its name in the list of styles of a word processor.
    var title: String {
        switch self {
        case .national: "Quốc hiệu"
        case .motto: "Tiêu ngữ"
        case .superior: "Cơ quan chủ quản"
        case .issuer: "Cơ quan ban hành"
        case .number: "Số, ký hiệu"
        case .placeDate: "Địa danh, ngày tháng"
        case .letterSubject: "Trích yếu công văn"
        case .typeName: "Tên loại"
        case .subject: "Trích yếu"
        case .addressee, .addressees: self == .addressee ? "Kính gửi" : "Kính gửi nhiều nơi"
        case .addresseeLine: "Nơi được kính gửi"
        case .competence: "Thẩm quyền ban hành"
        case .citation: "Căn cứ"
        case .part: "Phần"
        // The names by which word processors know headings.
        case .partTitle: "Tên phần"
        case .chapter: "heading 1"
        case .item: "heading 2"
        case .point: "heading 3"
        case .article: "Điều"
        case .body: "Nội dung"
        case .centred: "Dòng giữa"
        case .caption: "Tên bảng"
        case .tableHead: "Đầu bảng"
        case .tableText: "Chữ trong bảng"
        case .afterTable: "Sau bảng"
        case .power: "Quyền hạn, chức vụ"
        case .signerName: "Họ tên người ký"
        case .recipientsTitle: "Chữ Nơi nhận"
        case .recipient: "Nơi nhận"
        case .annexNumber: "Số phụ lục"
        case .annexTitle: "Tên phụ lục"
        case .annexNote: "Kèm theo"
        case .pageNumber: "Số trang"
        case .provenance: "Nguồn số liệu"
        case .verification: "Tra cứu"
        }
    }
}

/// How paragraphs of a style look.
public struct ParagraphLook: Hashable, Sendable {
    /// The height of the letters.
    public var size: Length
    /// Bold, italic.
    public var face: Run.Face = []
    /// Whether all letters are capitals.
    public var isCapitals = false
    /// Where the text stands.
    public var alignment = TextAlignment.left
    /// Whether the first line is set in.
    public var isIndented = false
    /// Whether all lines are set in.
    public var isInset = false
    /// Whether it stays on one page with the next paragraph.
    public var keepsWithNext = false
    /// The room above and below.
    public var before = Length(micrometres: 0)
    public var after = Length(micrometres: 0)
    /// Its rank in the outline, from 1; `nil` for text.
    public var outlineLevel: Int?

    /// The size in half points, as DOCX measures letters.
    var halfPoints: Int { (size.micrometres * 144 + 12_700) / 25_400 }

    /// The size in thousandths of a point.
    var thousandthsOfPoint: Int { (halfPoints * 1000) / 2 }
}
