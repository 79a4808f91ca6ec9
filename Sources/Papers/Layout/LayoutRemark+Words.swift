import Documents
import Wording

/// The sentences: what is not as it should be, and what to do.
extension LayoutRemark {
    func what(_ decree: String) -> Bilingual {
        switch self {
        case .paper, .margin: pageWords(decree)
        case .font, .size, .face: lookWords(decree)
        case .missing(let part):
            Bilingual(vi: "Không tìm thấy \(part.name.vi).", en: "Not found: \(part.name.en).")
        case .words(let part, let words, let right):
            Bilingual(
                vi: "\(part.name.vi.firstUppercased) ghi “\(words)”, đúng thể thức là “\(right)”.",
                en: "\(part.name.en.firstUppercased): “\(words)” should be “\(right)”.")
        case .ending(let words, let right):
            Bilingual(
                vi: "Nội dung văn bản kết thúc bằng “…\(words)”, chưa có dấu “\(right)”.",
                en: "The text ends with “…\(words)”, without the mark “\(right)”.")
        case .capitalSubject(let words):
            Bilingual(
                vi: "Trích yếu “\(words)” viết toàn chữ in hoa; trích yếu viết bằng chữ in thường, đậm.",
                en: "The subject “\(words)” is all in capitals; it is written in small letters, bold.")
        case .superiorOfCommittee(let words):
            Bilingual(
                vi:
                    "Phía trên tên Ủy ban nhân dân có dòng “\(words)”; văn bản của Ủy ban nhân dân không ghi cơ quan chủ quản.",
                en: "“\(words)” stands above the People's Committee, which bears no superior's name.")
        case .deputy, .committee, .notFiled: closingWords
        case .pageNumber(let slip): slip.words(decree)
        }
    }

    private func pageWords(_ decree: String) -> Bilingual {
        switch self {
        case .margin(let side, let length, let right):
            Bilingual(
                vi: "\(side.name.vi) là \(length.millimetres(in: .vi)) mm; \(decree) quy định từ "
                    + "\(right.lowerBound.millimetres(in: .vi)) đến \(right.upperBound.millimetres(in: .vi)) mm.",
                en: "\(side.name.en) is \(length.millimetres()) mm; \(right.lowerBound.millimetres()) to "
                    + "\(right.upperBound.millimetres()) mm are prescribed.")
        case .paper(let width, let height, let right):
            Bilingual(
                vi:
                    "Khổ giấy là \(width.millimetres(in: .vi)) × \(height.millimetres(in: .vi)) mm; \(decree) quy định khổ A4 ("
                    + "\(right.width.millimetres(in: .vi)) × \(right.height.millimetres(in: .vi)) mm).",
                en: "The paper is \(width.millimetres()) × \(height.millimetres()) mm; A4 is prescribed ("
                    + "\(right.width.millimetres()) × \(right.height.millimetres()) mm).")
        default: Bilingual(vi: "", en: "")
        }
    }

    private func lookWords(_ decree: String) -> Bilingual {
        switch self {
        case .font(let name, let right, let lines):
            Bilingual(
                vi: "\(lines) dòng dùng phông chữ “\(name)”; \(decree) quy định phông “\(right)”, bộ mã Unicode.",
                en: "\(lines) lines are in the font “\(name)”; “\(right)”, Unicode, is prescribed.")
        case .size(let part, let size, let right, let lines):
            Bilingual(
                vi:
                    "\(part.name.vi.firstUppercased) có \(lines) dòng cỡ chữ \(Self.points(size, in: .vi)); \(decree) quy định cỡ "
                    + "\(Self.points(right, in: .vi)).",
                en: "\(part.name.en.firstUppercased): \(lines) lines are \(Self.points(size)) points high; "
                    + "\(Self.points(right)) are prescribed.")
        case .face(let part, let face, let right, let words):
            Bilingual(
                vi:
                    "\(part.name.vi.firstUppercased) (“\(words)”) là chữ \(face.name.vi); \(decree) quy định chữ \(right.name.vi).",
                en: "\(part.name.en.firstUppercased) (“\(words)”) is \(face.name.en); \(right.name.en) is prescribed.")
        default: Bilingual(vi: "", en: "")
        }
    }

    private var closingWords: Bilingual {
        switch self {
        case .deputy(let office, let head):
            Bilingual(
                vi: "“\(office)” ký mà không có dòng “KT. \(head)” phía trên; cấp phó ký thay cấp trưởng.",
                en: "“\(office)” signs without “KT. \(head)” above; a deputy signs in place of the head.")
        case .committee(let words, let right):
            Bilingual(
                vi: "Chữ ký bắt đầu bằng “\(words)”; văn bản của tập thể Ủy ban nhân dân ghi “\(right)” ở dòng trên.",
                en: "The signature begins with “\(words)”; papers of the committee have “\(right)” above.")
        case .notFiled(let words):
            Bilingual(
                vi: "Nơi nhận kết thúc bằng “\(words)”, chưa có dòng “Lưu: VT, …”.",
                en: "The recipients end with “\(words)”, without the line “Lưu: VT, …” of the file copy.")
        default: Bilingual(vi: "", en: "")
        }
    }

    func remedy(_ decree: String) -> Bilingual {
        switch self {
        case .paper:
            Bilingual(vi: "Chọn Bố trí → Kích cỡ → A4.", en: "Choose Layout, Size, A4.")
        case .margin:
            Bilingual(
                vi: "Chọn Bố trí → Lề → Lề tùy chỉnh rồi sửa.", en: "Choose Layout, Margins, Custom Margins.")
        case .font(_, let right, _):
            Bilingual(
                vi:
                    "Bôi đen toàn văn bản rồi chọn phông “\(right)”; phông cũ (.VnTime, VNI) phải chuyển mã sang Unicode trước.",
                en:
                    "Select all and choose “\(right)”; text in old fonts (.VnTime, VNI) must be converted to Unicode first."
            )
        case .size, .face:
            Bilingual(vi: "Bôi đen chỗ này rồi sửa định dạng chữ.", en: "Select it and change the look of its letters.")
        case .missing(let part):
            Bilingual(
                vi: "Bổ sung \(part.name.vi), trừ khi loại văn bản này không cần.",
                en: "Add \(part.name.en), unless this kind of paper needs none.")
        case .committee:
            Bilingual(
                vi: "Thêm dòng này; nếu là văn bản của riêng Chủ tịch thì giữ nguyên.",
                en: "Add the line; leave it as it is where the paper is the chair's own.")
        case .superiorOfCommittee: Bilingual(vi: "Xóa dòng này.", en: "Delete the line.")
        case .words, .capitalSubject, .ending, .deputy, .notFiled, .pageNumber:
            Bilingual(vi: "Sửa lại trước khi trình ký.", en: "Mend it before the paper is signed.")
        }
    }
}

extension LayoutRemark.PageNumberSlip {
    fileprivate func words(_ decree: String) -> Bilingual {
        switch self {
        case .below:
            Bilingual(
                vi: "Số trang ở cuối trang; \(decree) quy định đặt canh giữa trong lề trên.",
                en: "The page number stands at the foot; it belongs in the middle of the top margin.")
        case .notCentred:
            Bilingual(
                vi: "Số trang không canh giữa; \(decree) quy định đặt canh giữa trong lề trên.",
                en: "The page number is not centred; it belongs in the middle of the top margin.")
        case .onFirstPage:
            Bilingual(
                vi: "Số trang hiện cả ở trang đầu; \(decree) quy định không hiển thị số trang thứ nhất.",
                en: "The page number shows on the first page, too, where it must not.")
        }
    }
}

extension String {
    /// With its first letter as a capital, the rest as it is.
    fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
